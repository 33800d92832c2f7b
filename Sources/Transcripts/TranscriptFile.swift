#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a transcript cannot be written; the sentences are the caller's.
public enum TranscriptFileError: Error, Hashable, Sendable {
  /// The folder cannot be made or entered.
  case folder(path: String, errno: Int32)
  /// The file cannot be made.
  case create(errno: Int32)
  /// Another window has the call.
  case taken
  /// A line could not be written to its end: the disk is full or was taken away.
  case append(errno: Int32)
  /// A file cannot be read, or is too large to be a transcript.
  case read(errno: Int32)
}

/// The file of one call: appended line by line, flushed as it happens, and telling no time.
///
/// The folder is 0700 and the file 0600. After each append the modification times of both are set
/// back to the start of the half-year; the kernel's change time cannot be. The file is made at the
/// first line, so that a call in which nothing was said leaves nothing.
public final class TranscriptFile {
  private let folder: String
  private let name: String
  private let header: Transcript.Header
  private let printer = TranscriptPrinter()
  private var descriptor: Int32 = -1
  private var isDeleted = false

  /// Prepares a file; `random` is what its name is made of and must tell nothing.
  public init(folder: String, header: Transcript.Header, random: UInt64) {
    self.folder = folder
    self.header = header
    let digits = String(random, radix: 16)
    name = String(repeating: "0", count: 16 - digits.count) + digits + ".transcript"
  }

  /// Takes up the file of an interrupted call again, at its end.
  ///
  /// Throws a ``TranscriptFileError`` when it cannot be opened, or another window has it.
  public init(resuming call: InterruptedCall, header: Transcript.Header)
    throws(TranscriptFileError)
  {
    folder = call.folder
    name = call.name
    self.header = header
    descriptor = openForAppending(path)
    guard descriptor >= 0 else { throw .append(errno: errno) }
    guard lock(descriptor) else {
      close()
      throw .taken
    }
  }

  deinit { close() }

  /// The path of the file.
  public var path: String { folder + "/" + name }

  /// Whether anything was written.
  public var exists: Bool { descriptor >= 0 || access(path, F_OK) == 0 }

  /// Appends lines and flushes them to the disk.
  ///
  /// Throws a ``TranscriptFileError``; what was written before stays whole.
  public func append(_ lines: [Transcript.Line]) throws(TranscriptFileError) {
    guard !lines.isEmpty, !isDeleted else { return }
    if descriptor < 0 {
      try open()
      do { try write(printer.text(header)) } catch {
        // A file without a header would be a stranger in the folder.
        close()
        _ = unlink(path)
        forgetTime()
        throw error
      }
    }
    try write(lines.map { printer.text($0) }.joined())
    forgetTime()
  }

  /// Closes the file; it can be appended to no more.
  public func close() {
    if descriptor >= 0 {
      _ = systemClose(descriptor)
      forgetTime()
    }
    descriptor = -1
  }

  /// Deletes the file.
  ///
  /// Throws a ``TranscriptFileError`` when it exists and cannot be deleted.
  public func delete() throws(TranscriptFileError) {
    let existed = exists
    isDeleted = true
    close()
    if existed, unlink(path) != 0, errno != ENOENT {
      throw .append(errno: errno)
    }
    forgetTime()
  }

  private func open() throws(TranscriptFileError) {
    if mkdir(folder, 0o700) != 0, errno != EEXIST {
      throw .folder(path: folder, errno: errno)
    }
    descriptor = openExclusively(path)
    guard descriptor >= 0 else {
      let code = errno
      if code == ENOTDIR || code == EACCES || code == ENOENT {
        throw .folder(path: folder, errno: code)
      }
      throw .create(errno: code)
    }
    // No other window may take a call that lives.
    _ = lock(descriptor)
    // Whoever made the folder: what lies in it is for the caller alone.
    _ = chmod(folder, 0o700)
  }

  private func write(_ text: String) throws(TranscriptFileError) {
    var status = stat()
    let whole = fstat(descriptor, &status) == 0 ? status.st_size : nil
    var text = text
    let failure: Int32? = text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count {
        let count = systemWrite(descriptor, bytes.baseAddress, written, bytes.count)
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        written += count
      }
      return fsync(descriptor) == 0 || errno == EINVAL ? nil : errno
    }
    guard let failure else { return }
    // Half a line would be read as something that was never said.
    if let whole { _ = ftruncate(descriptor, whole) }
    forgetTime()
    throw .append(errno: failure)
  }

  /// Sets the modification times of the file and its folder to the start of the half-year.
  private func forgetTime() {
    FileTimes.reset(path, to: header.period)
    FileTimes.reset(folder, to: header.period, followsLink: true)
  }
}

private func openExclusively(_ path: String) -> Int32 {
  open(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o600)
}

private func openForAppending(_ path: String) -> Int32 {
  open(path, O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC)
}

/// Locks a file until it is closed; false when another process has.
func lock(_ descriptor: Int32) -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }

private func systemWrite(
  _ descriptor: Int32, _ base: UnsafePointer<UInt8>?, _ offset: Int, _ count: Int
) -> Int {
  write(descriptor, base.map { $0 + offset }, count - offset)
}
