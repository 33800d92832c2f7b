import Foundation

/// Looks for words on a disk, however they may have been written there.
struct CanarySearch {
  /// One way in which a word may be written.
  struct Form {
    let name: String
    /// The bytes of a word so written; several where they depend on what stands before it.
    let bytes: @Sendable (String) -> [[UInt8]]
    /// Whether capitals matter: where they do not, the bytes are in lower case.
    let isCaseSensitive: Bool
  }

  /// A word that was found, never shown whole.
  struct Hit: Hashable, CustomStringConvertible {
    let path: String
    let form: String
    var description: String { "\(form) in \(path)" }
  }

  static let forms: [Form] = [
    Form(name: "raw", bytes: { [Array($0.utf8)] }, isCaseSensitive: false),
    Form(
      name: "spaced", bytes: { [Array($0.map(String.init).joined(separator: " ").utf8)] },
      isCaseSensitive: false),
    Form(
      name: "hyphenated", bytes: { [Array($0.map(String.init).joined(separator: "-").utf8)] },
      isCaseSensitive: false),
    Form(name: "reversed", bytes: { [Array($0.utf8.reversed())] }, isCaseSensitive: false),
    Form(
      name: "UTF-16", bytes: { [$0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }] },
      isCaseSensitive: false),
    Form(
      name: "UTF-16, big end first",
      bytes: { [$0.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }] }, isCaseSensitive: false),
    Form(
      name: "UTF-32", bytes: { [$0.unicodeScalars.flatMap { [UInt8($0.value), 0, 0, 0] }] },
      isCaseSensitive: false),
    Form(name: "hexadecimal", bytes: { cases($0).map { hex($0, "") } }, isCaseSensitive: false),
    Form(name: "percent", bytes: { cases($0).map { hex($0, "%") } }, isCaseSensitive: false),
    Form(name: "base64", bytes: { cases($0).flatMap(base64) }, isCaseSensitive: true),
  ]

  /// A word as people write it, for the forms in which capitals are other bytes.
  private static func cases(_ word: String) -> [String] {
    [word, word.uppercased(), word.capitalized]
  }

  private static func hex(_ word: String, _ sign: String) -> [UInt8] {
    Array(word.utf8.map { sign + String($0, radix: 16) }.joined().utf8)
  }

  /// The letters of base64 that the word alone decides, for each place at which it may begin.
  private static func base64(_ word: String) -> [[UInt8]] {
    (0..<3).map { offset in
      let text = Data([UInt8](repeating: 0, count: offset) + Array(word.utf8)).base64EncodedString()
      let bits = offset * 8
      let first = (bits + 5) / 6
      let last = (bits + word.utf8.count * 8) / 6
      return Array(Array(text.utf8)[first..<last])
    }
  }

  private let needles: [(form: Form, bytes: Data)]

  init(_ words: [String]) {
    needles = words.flatMap { word in
      Self.forms.flatMap { form in form.bytes(word.lowercased()).map { (form, Data($0)) } }
    }
  }

  /// Every hit in the files under these places, and in their names; places that are not there hold
  /// nothing, and no link is followed.
  func hits(under places: [URL]) throws -> [Hit] {
    var hits: Set<Hit> = []
    for place in places where FileManager.default.fileExists(atPath: place.path) {
      for path in try [""] + FileManager.default.subpathsOfDirectory(atPath: place.path) {
        let whole = path.isEmpty ? place.path : place.path + "/" + path
        hits.formUnion(self.hits(in: Data(path.utf8), at: whole + " (name)"))
        var status = stat()
        guard lstat(whole, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
        // A file that goes away while it is looked for holds nothing any more.
        guard let bytes = FileManager.default.contents(atPath: whole) else { continue }
        hits.formUnion(self.hits(in: bytes, at: whole))
      }
    }
    return hits.sorted { $0.description < $1.description }
  }

  /// Every hit in some bytes.
  func hits(in bytes: Data, at path: String) -> [Hit] {
    let lowered = Data(bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 })
    return needles.compactMap { needle in
      let haystack = needle.form.isCaseSensitive ? bytes : lowered
      return haystack.range(of: needle.bytes) == nil
        ? nil : Hit(path: path, form: needle.form.name)
    }
  }
}
