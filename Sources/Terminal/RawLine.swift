import CEditlineShim

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes read ahead of the line being cut out of them.
struct ByteBuffer {
  enum Fill: Equatable {
    case filled, nothingYet, end
    case failed(code: Int32)
  }

  fileprivate(set) var bytes: ArraySlice<UInt8> = []

  /// Drops what was read ahead, and overwrites it.
  mutating func wipe() {
    bytes.wipe()
    bytes = []
  }

  /// Drops bytes from the front, and overwrites them.
  fileprivate mutating func drop(_ count: Int) {
    bytes.wipe(first: count)
    bytes = bytes.dropFirst(count)
  }

  mutating func fill(from descriptor: Int32) -> Fill {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      bytes = chunk[..<count]
      return .filled
    }
    if count == 0 { return .end }
    switch errno {
    case EINTR, EAGAIN: return .nothingYet
    // How a terminal that has gone away says so.
    case EIO: return .end
    default: return .failed(code: errno)
    }
  }
}

/// The bytes of one line, up to a limit; the rest of the line is read and dropped.
struct RawLine {
  private(set) var isCut = false
  private(set) var wasRepaired = false
  private var bytes: [UInt8] = []
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// Moves bytes up to the next line break; true once the line is whole.
  mutating func take(from buffer: inout ByteBuffer) -> Bool {
    let lineFeed = UInt8(ascii: "\n")
    let end = buffer.bytes.firstIndex(of: lineFeed) ?? buffer.bytes.endIndex
    let found = end - buffer.bytes.startIndex
    let kept = min(found, limit - bytes.count)
    bytes += buffer.bytes.prefix(kept)
    if kept < found { isCut = true }
    let isWhole = end < buffer.bytes.endIndex
    buffer.drop(found + (isWhole ? 1 : 0))
    return isWhole
  }

  /// Overwrites the bytes; the text made of them is not ours to overwrite.
  mutating func wipe() {
    bytes.wipe()
    bytes = []
  }

  /// The line as text: repaired, composed, without controls and what does not show, a tab counting
  /// as a space.
  mutating func text(dropsByteOrderMark: Bool) -> String {
    if isCut { dropBrokenTail() }
    let valid = String(validating: bytes, as: UTF8.self)
    wasRepaired = valid == nil
    let repaired = valid ?? String(decoding: bytes, as: UTF8.self)
    var kept = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for (index, scalar) in repaired.unicodeScalars.enumerated() {
      if index == 0 && dropsByteOrderMark && scalar == "\u{FEFF}" { continue }
      var scalar: Unicode.Scalar = scalar == "\t" ? " " : scalar
      if !showsAsItself(scalar) { continue }
      let letter = editline_compose(last?.value ?? 0, scalar.value)
      if letter != 0, let composed = Unicode.Scalar(letter) {
        kept.removeLast()
        scalar = composed
      }
      kept.append(scalar)
      last = scalar
    }
    return String(kept)
  }

  /// A cut in the middle of a scalar is our doing, not a fault of the input: the piece goes.
  private mutating func dropBrokenTail() {
    let isContinuation = { (byte: UInt8) in byte & 0xC0 == 0x80 }
    guard let lead = bytes.suffix(4).lastIndex(where: { !isContinuation($0) }) else { return }
    let length =
      switch bytes[lead] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    if bytes.count - lead < length { bytes.removeSubrange(lead...) }
  }
}

extension MutableCollection where Self: RandomAccessCollection, Element == UInt8 {
  /// Overwrites the first bytes, all of them unless told otherwise.
  ///
  /// Best effort: a copy that Swift made to let an array grow is out of reach.
  fileprivate mutating func wipe(first count: Int? = nil) {
    let count = count ?? self.count
    withContiguousMutableStorageIfAvailable { storage in
      if let base = storage.baseAddress { editline_wipe(base, Swift.min(count, storage.count)) }
    }
  }
}

/// Whether a character may enter a line: neither a control nor anything that does not show.
func showsAsItself(_ scalar: Unicode.Scalar) -> Bool { editline_is_printable(scalar.value) }
