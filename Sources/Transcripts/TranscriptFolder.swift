#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder of transcripts as it lies on the disk: what is in it, of which half-year, and removal.
///
/// Nothing is followed: a link may lead anywhere, and is told instead of read.
public struct TranscriptFolder: Sendable {
  /// The path as the caller gave it.
  public let path: String

  /// Names a folder; nothing is read yet.
  public init(_ path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// The name of the folder of examples, which the repository ships.
  public static let examplesName = "exemples"

  /// Whether it is that folder, by its name.
  public var isExamples: Bool {
    path.split(separator: "/").last.map(String.init) == Self.examplesName
  }

  /// Something that lies in the folder.
  public struct Entry: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// What it is.
    public let kind: Kind
  }

  /// What may lie in the folder.
  public enum Kind: Hashable, Sendable {
    /// A file that is named as a transcript; `isPrivate` when its owner alone may read it.
    case transcript(isPrivate: Bool)
    /// The folder of examples.
    case examples
    /// A file of the repository: what git ignores, and what the folder is for.
    case known
    /// A link.
    case symbolicLink
    /// Anything else.
    case foreign
  }

  /// A transcript and the half-year that its header tells.
  public struct Dated: Hashable, Sendable {
    /// The name of the file.
    public let name: String
    /// The half-year of the call.
    public let period: Period
  }

  /// More than any call leaves; a file that is larger is no transcript.
  static let sizeLimit = 16 << 20
  /// The two lines of a header are shorter.
  private static let headerLimit = 1024

  /// What lies in the folder, in the order of the names.
  ///
  /// Throws a ``TranscriptFileError`` when the folder cannot be read.
  public func entries() throws(TranscriptFileError) -> [Entry] {
    // The folder itself may be reached through a link; what lies in it may not be one.
    let descriptor = openQuietly(path, O_DIRECTORY)
    guard descriptor >= 0, let stream = fdopendir(descriptor) else {
      let code = errno
      if descriptor >= 0 { closeDescriptor(descriptor) }
      throw .folder(path: path, errno: code)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted().map { Entry(name: $0, kind: kind($0)) }
  }

  private func kind(_ name: String) -> Kind {
    var status = stat()
    guard lstat(path(name), &status) == 0 else { return .foreign }
    switch status.st_mode & S_IFMT {
    case S_IFLNK: return .symbolicLink
    case S_IFDIR: return name == Self.examplesName ? .examples : .foreign
    case S_IFREG:
      if Self.isTranscriptName(name) { return .transcript(isPrivate: status.st_mode & 0o077 == 0) }
      return [".gitignore", "README.md", "README"].contains(name) ? .known : .foreign
    default: return .foreign
    }
  }

  /// Whether a name is 16 hexadecimal digits and the extension.
  static func isTranscriptName(_ name: String) -> Bool {
    guard name.hasSuffix(".transcript") else { return false }
    let digits = name.utf8.dropLast(".transcript".utf8.count)
    return digits.count == 16
      && digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  /// The path of something in the folder.
  public func path(_ name: String) -> String { path + "/" + name }

  /// The bytes of a file, which is not a link.
  ///
  /// Throws a ``TranscriptFileError`` when it cannot be read, or is larger than any transcript.
  public func contents(_ name: String) throws(TranscriptFileError) -> [UInt8] {
    let bytes = try read(name, limit: Self.sizeLimit + 1)
    if bytes.count > Self.sizeLimit { throw .read(errno: EFBIG) }
    return bytes
  }

  private func read(_ name: String, limit: Int) throws(TranscriptFileError) -> [UInt8] {
    let descriptor = openQuietly(path(name), O_NOFOLLOW)
    guard descriptor >= 0 else { throw .read(errno: errno) }
    defer { closeDescriptor(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: min(limit, 65_536))
    while bytes.count < limit {
      let count = readDescriptor(descriptor, &chunk)
      if count < 0 {
        if errno == EINTR { continue }
        throw .read(errno: errno)
      }
      if count == 0 { break }
      bytes += chunk.prefix(min(count, limit - bytes.count))
    }
    return bytes
  }

  // MARK: Time

  /// The transcripts whose header says when, in the order of the names; the others are left out.
  ///
  /// Throws a ``TranscriptFileError`` when the folder cannot be read.
  public func dated() throws(TranscriptFileError) -> [Dated] {
    try entries().compactMap { entry in
      guard case .transcript = entry.kind, let period = period(entry.name) else { return nil }
      return Dated(name: entry.name, period: period)
    }
  }

  private func period(_ name: String) -> Period? {
    // What cannot be read now is for « verifier » to tell.
    guard let bytes = try? read(name, limit: Self.headerLimit) else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
    guard lines.count > 2, lines[0] == TranscriptPrinter.firstLine else { return nil }
    return TranscriptParser.header(lines[1])?.period
  }

  /// Sets the times of every transcript back to the start of its half-year, and those of the folder.
  ///
  /// A call that was killed between a line and its forgetting leaves one that tells the hour.
  public func forgetTimes(now: Period) throws(TranscriptFileError) {
    for file in try dated() { FileTimes.reset(path(file.name), to: file.period) }
    FileTimes.reset(path, to: now, followsLink: true)
  }

  // MARK: Removal

  /// Removes files for good, and returns those that still lie there with the reason.
  ///
  /// What is returned was looked up on the disk after the removal, not inferred from it.
  public func remove(_ names: [String], now: Period) -> [(name: String, errno: Int32)] {
    var reasons: [String: Int32] = [:]
    for name in names where unlink(path(name)) != 0 { reasons[name] = errno }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor >= 0 {
      fsync(descriptor)
      closeDescriptor(descriptor)
    }
    FileTimes.reset(path, to: now, followsLink: true)
    return names.compactMap { name in
      var status = stat()
      guard lstat(path(name), &status) == 0 || errno != ENOENT else { return nil }
      return (name, reasons[name] ?? EEXIST)
    }
  }
}

/// The only times that a file may tell.
enum FileTimes {
  /// Sets the times of a file or folder, but for those that only the kernel sets, to the start of a
  /// half-year.
  static func reset(_ path: String, to period: Period, followsLink: Bool = false) {
    var date = tm()
    date.tm_year = Int32(period.year - 1900)
    date.tm_mon = period.half == 1 ? 0 : 6
    date.tm_mday = 1
    let start = timespec(tv_sec: timegm(&date), tv_nsec: 0)
    _ = utimensat(AT_FDCWD, path, [start, start], followsLink ? 0 : AT_SYMLINK_NOFOLLOW)
  }
}

/// Opens a file or folder for reading so that even its access time tells nothing, where the system lets its
/// owner do so.
func openQuietly(_ path: String, _ more: Int32) -> Int32 {
  let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | more
  #if os(Linux)
    // O_NOATIME, which Swift does not see: the same number wherever Swift runs on Linux.
    let descriptor = open(path, flags | 0o1000000)
    if descriptor >= 0 || errno != EPERM { return descriptor }
  #endif
  return open(path, flags)
}

private func closeDescriptor(_ descriptor: Int32) { _ = close(descriptor) }

private func readDescriptor(_ descriptor: Int32, _ chunk: inout [UInt8]) -> Int {
  chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
}
