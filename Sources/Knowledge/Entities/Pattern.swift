/// A pattern of what is heard: words and classes of words, to be found near one another.
public struct Pattern: Hashable, Sendable, CustomStringConvertible {
  /// One element of a pattern.
  public enum Element: Hashable, Sendable {
    /// Plain words, as written.
    case words(String)
    /// Any entry of a class of the lexicon.
    case wordClass(ID<WordClass>)
  }

  /// The elements in the order written.
  public let elements: [Element]
  /// The pattern as the maintainer wrote it.
  public let description: String

  /// Reads a pattern such as `<s-occuper-de> <proche> nuit`.
  ///
  /// A `<` without its `>` is taken as a plain character; the loader has refused it before.
  public init(_ text: String) {
    description = text
    guard text.utf8.contains(UInt8(ascii: "<")) else {
      elements = Self.words(text[...]).map { .words($0) }
      return
    }
    var elements: [Element] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
      Self.appendWords(rest[..<open], to: &elements)
      elements.append(.wordClass(ID(String(rest[rest.index(after: open)..<close]))))
      rest = rest[rest.index(after: close)...]
    }
    Self.appendWords(rest, to: &elements)
    self.elements = elements
  }

  /// Whether every `<` has its `>` after it, and holds a name.
  static func isWellFormed(_ text: String) -> Bool {
    var isOpen = false
    var isNamed = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"):
        if isOpen { return false }
        isOpen = true
        isNamed = false
      case UInt8(ascii: ">"):
        if !isOpen || !isNamed { return false }
        isOpen = false
      default: if isOpen { isNamed = true }
      }
    }
    return !isOpen
  }

  private static func appendWords(_ text: Substring, to elements: inout [Element]) {
    for word in words(text) { elements.append(.words(word)) }
  }

  private static func words(_ text: Substring) -> [String] {
    text.utf8.split { $0 == 0x20 || $0 == 0x09 }.compactMap { String($0) }
  }

  /// The classes that the pattern refers to.
  public var wordClasses: [ID<WordClass>] {
    elements.compactMap { if case .wordClass(let id) = $0 { id } else { nil } }
  }
}

/// Words that say the same thing.
public struct WordClass: Sendable {
  /// The file's name.
  public let id: ID<WordClass>
  /// Words and short phrases, as typed.
  public let entries: [String]
  /// Words right after which no entry is meant: « me cogne » is somebody else’s doing, but not in
  /// « je me cogne ».
  public let notAfter: [String]

  static let keys = ["mots", "pas_apres"]
}
