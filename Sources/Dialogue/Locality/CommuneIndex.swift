import Diagnostics
public import Knowledge
import Text

/// A commune, as the directory of its department knows it.
public struct Commune: Hashable, Sendable {
  /// Its INSEE code; the first, where a new commune or a district has several.
  public let inseeCode: String
  /// All its INSEE codes.
  public private(set) var inseeCodes: [String]
  /// Its name.
  public let name: String
  /// Former communes within it that still have a town hall.
  public let aliases: [String]
  /// Its postcodes, as far as the directory knows them.
  public let postcodes: [String]

  /// The same place under all the codes that it has.
  func merged(with others: some Sequence<Commune>) -> Commune {
    var commune = self
    commune.inseeCodes += others.map(\.inseeCode)
    return commune
  }

  /// Its name as one types it: `saint-brice-en-cogles`.
  public var typed: String { CommuneIndex.words(name).joined(separator: "-") }
}

/// Finds a commune by what a hurried caller types for it.
public struct CommuneIndex: Sendable {
  /// What was found.
  public enum Finding: Hashable, Sendable {
    /// One commune.
    case found(Commune)
    /// Several: the caller has to choose.
    case ambiguous([Commune])
    /// None; these are written nearly so.
    case unknown(suggestions: [Commune])
  }

  /// The communes in the order of their names.
  public let communes: [Commune]
  private let entries: [Entry]

  /// A name in words, with its commune.
  private struct Entry {
    let commune: Int
    let words: [String]
    let joined: [UInt8]

    init(_ commune: Int, _ words: [String]) {
      self.commune = commune
      self.words = words
      joined = Array(words.joined(separator: " ").utf8)
    }
  }

  /// Gathers the communes that the organisations of a directory tell of.
  public init(_ directory: [LocalContact]) {
    let byCode = Dictionary(grouping: directory.filter { !$0.inseeCode.isEmpty }, by: \.inseeCode)
    communes = byCode.compactMap { Self.commune($0.key, $0.value) }.sorted {
      ($0.typed, $0.inseeCode) < ($1.typed, $1.inseeCode)
    }
    entries = communes.indices.flatMap { [communes] index in
      ([communes[index].name] + communes[index].aliases).map { Entry(index, Self.words($0)) }
    }
  }

  // MARK: What the directory tells

  private static func commune(_ code: String, _ organisations: [LocalContact]) -> Commune? {
    let halls = organisations.filter { $0.type == "mairie" }
    let named = halls.filter { !isFormer($0) }.map { hallTown($0.name) ?? $0.town }
    let name = named.first ?? organisations.lazy.map(\.town).first { !$0.isEmpty }
    guard let name, !name.isEmpty else { return nil }
    let aliases = halls.filter(isFormer).compactMap { hallTown($0.name) }
    // An organisation of a commune may receive in another.
    let own = organisations.filter { $0.type == "mairie" || words($0.town) == words(name) }
    return Commune(
      inseeCode: code, inseeCodes: [code], name: name,
      aliases: (aliases + named.dropFirst()).filter { $0 != name },
      postcodes: Set(own.map(\.postcode).filter { !$0.isEmpty }).sorted())
  }

  static func isFormer(_ hall: LocalContact) -> Bool {
    Folding.fold(hall.name).hasPrefix("mairie deleguee")
  }

  /// The town of « Mairie - Fougères » or « Mairie déléguée - La Perrière - Courchevel », without the
  /// number that some have at the end.
  private static func hallTown(_ name: String) -> String? {
    let parts = name.split(separator: " -").map { $0.drop { $0 == " " } }
    guard parts.count >= 2, Folding.fold(parts[0]).hasPrefix("mairie") else { return nil }
    // Some have a code at the end: « Melle (79500) ».
    return parts[1].split(separator: " (").first.map(String.init)
  }

  // MARK: Finding

  /// The commune of a name or a postcode, or of both.
  ///
  /// Forgives case, accents, hyphens, « st » for saint, articles, words left out, and one typing
  /// error.
  public func find(_ typed: String) -> Finding {
    var words = Self.words(typed)
    let postcode = words.first { Self.isPostcode($0) }
    words.removeAll { Self.isPostcode($0) || $0 == "cedex" }
    if let postcode {
      let there = indices(with: postcode)
      if words.isEmpty { return finding(there) }
      let named = search(words).filter(there.contains)
      if !named.isEmpty { return finding(named) }
    }
    if words.isEmpty { return .unknown(suggestions: []) }
    let found = search(words)
    return found.isEmpty ? .unknown(suggestions: suggestions(words)) : finding(found)
  }

  /// The communes of a postcode; else those of which only the code of the sorting office is known,
  /// which differs in its last digit.
  private func indices(with postcode: String) -> [Int] {
    let exact = communes.indices.filter { communes[$0].postcodes.contains(postcode) }
    if !exact.isEmpty { return exact }
    return communes.indices.filter { index in
      communes[index].postcodes.contains {
        !$0.hasSuffix("0") && $0.dropLast() == postcode.dropLast()
      }
    }
  }

  private func finding(_ indices: [Int]) -> Finding {
    let found = indices.map { communes[$0] }
    guard let first = found.first else { return .unknown(suggestions: []) }
    // Nothing that a caller could type tells these apart.
    let isOnePlace = found.dropFirst().allSatisfy { commune in
      commune.typed == first.typed && !Set(commune.postcodes).isDisjoint(with: first.postcodes)
    }
    return isOnePlace ? .found(first.merged(with: found.dropFirst())) : .ambiguous(found)
  }

  /// The communes that the words fit, by the strictest way in which any does.
  private func search(_ words: [String]) -> [Int] {
    let joined = Array(words.joined(separator: " ").utf8)
    let plain = Self.withoutArticles(words)
    let sounds = plain.map { FrenchSound.key($0) }
    let ways: [(Entry) -> Bool] = [
      { $0.words == words },
      { Self.withoutArticles($0.words) == plain },
      { entry in !plain.isEmpty && Self.holds(entry.words, plain) { $0 == $1 } },
      { joined.count >= 4 && OneEdit.separates(joined, $0.joined) },
      { entry in
        !plain.isEmpty && Self.holds(entry.words, plain) { $0.hasPrefix($1) && $1.count >= 3 }
      },
      { entry in
        !plain.isEmpty
          && Self.holds(entry.words, plain) { own, typed in
            own == typed
              || typed.count >= 4 && OneEdit.separates(Array(typed.utf8), Array(own.utf8))
          }
      },
      { Self.withoutArticles($0.words).map { FrenchSound.key($0) } == sounds },
    ]
    for way in ways {
      var found: [Int] = []
      for entry in entries where way(entry) && !found.contains(entry.commune) {
        found.append(entry.commune)
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Whether each typed word fits a word of the name, in the same order.
  private static func holds(
    _ own: [String], _ typed: [String], _ fits: (String, String) -> Bool
  ) -> Bool {
    var rest = own[...]
    for word in typed {
      guard let index = rest.firstIndex(where: { fits($0, word) }) else { return false }
      rest = rest[(index + 1)...]
    }
    return true
  }

  private func suggestions(_ words: [String]) -> [Commune] {
    let names = Dictionary(
      entries.map { ($0.words.joined(separator: " "), $0.commune) }, uniquingKeysWith: { a, _ in a }
    )
    let near = Suggestion.closest(
      to: words.joined(separator: " "), among: names.keys, limit: 3)
    return near.compactMap { names[$0].map { communes[$0] } }
  }

  // MARK: Words

  private static let articles: Set<String> = [
    "le", "la", "les", "l", "de", "du", "des", "d", "en", "sur", "sous", "a", "au", "aux", "et",
  ]

  private static func withoutArticles(_ words: [String]) -> [String] {
    words.filter { !articles.contains($0) }
  }

  private static func isPostcode(_ word: String) -> Bool {
    word.utf8.count == 5 && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// A name in folded words, with « saint » in full.
  static func words(_ text: String) -> [String] {
    Folding.fold(text).split { !$0.isLetter && !$0.isNumber }.map { word in
      switch word {
      case "st": "saint"
      case "ste": "sainte"
      default: String(word)
      }
    }
  }

  /// The postcode in what was typed, if there is one.
  public static func postcode(in typed: String) -> String? { words(typed).first(where: isPostcode) }
}
