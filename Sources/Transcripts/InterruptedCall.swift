#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A call whose transcript does not end with its closing, and that no window has open.
public struct InterruptedCall: Hashable, Sendable {
  let folder: String
  let name: String

  /// The path of its transcript.
  public var path: String { folder + "/" + name }

  /// The calls of a folder that were interrupted, in the order of their names, which tells nothing.
  ///
  /// Links and whatever is not named as a transcript are passed over.
  public static func all(in folder: String) -> [InterruptedCall] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if isTranscript(name) { names.append(name) }
    }
    return names.sorted().map { InterruptedCall(folder: folder, name: $0) }.filter(\.isInterrupted)
  }

  private static let suffix = ".transcript"

  private static func isTranscript(_ name: String) -> Bool {
    guard name.hasSuffix(suffix) else { return false }
    let digits = name.dropLast(suffix.count)
    return digits.utf8.count == 16
      && digits.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x66) }
  }

  private var isInterrupted: Bool {
    let descriptor = openQuietly(path, O_NOFOLLOW)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    // The lock is let go of with the descriptor: it only asks whether anybody has it.
    guard lock(descriptor), let last = lastLine(of: descriptor) else { return false }
    return last != "= cloture" && !last.hasPrefix("= cloture ")
  }

  /// The last line that is not blank; nil when the file cannot be read.
  private func lastLine(of descriptor: Int32) -> Substring? {
    let size = lseek(descriptor, 0, SEEK_END)
    let length = min(size, Self.tail)
    guard size > 0, lseek(descriptor, size - length, SEEK_SET) >= 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(length))
    let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    guard count == bytes.count else { return nil }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").last
  }

  /// More bytes than any line that ends a call.
  private static let tail: off_t = 4096
}
