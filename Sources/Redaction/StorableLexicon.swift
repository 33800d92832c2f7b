import Text

/// The words that may be stored: reviewed one by one, versioned, and outside the editable Knowledge.
///
/// Never in it: digits, number words, weekdays, months, hours, kin, marital status, diseases,
/// treatments, symptoms, parts of the body, care status, visitors' professions, places, titles.
public struct StorableLexicon: Sendable {
  /// The version that transcripts name in their header; raised when a word is added or withdrawn.
  public static let version = 10

  /// The lexicon of this version.
  public static let shipped = StorableLexicon()

  /// The fewest letters from which a typing error is projected to a word.
  private static let shortestProjection = 6

  /// A word or phrase and how it is stored.
  private struct Entry {
    let form: String
    /// How many words it has.
    let length: Int
    /// Whether it only joins others.
    let isJoining: Bool
    /// Whether it is absorbed before a mask.
    let isLeaning: Bool
  }

  /// Where the words with one first letter and one length are.
  private struct Shape: Hashable {
    let first: UInt8
    let length: Int
  }

  private let entries: [Entry]
  private let singleWords: [String: Lexeme]
  private let phrases: [String: [(words: [String], lexeme: Lexeme)]]
  private let byShape: [Shape: [(bytes: [UInt8], lexeme: Lexeme)]]

  private init() {
    var entries: [Entry] = []
    var single: [String: Lexeme] = [:]
    var phrases: [String: [(words: [String], lexeme: Lexeme)]] = [:]
    func add(_ form: String, joins: Bool = false, isPhrase: Bool = false) {
      let words = Redactor.words(form)
      guard let first = words.first else { return }
      let lexeme = Lexeme(index: entries.count)
      if words.count == 1, !isPhrase {
        guard single[first] == nil else { return }
        single[first] = lexeme
      } else {
        phrases[first, default: []].append((words, lexeme))
      }
      let leans = joins || StorableWords.leaning.contains(words.joined(separator: " "))
      entries.append(Entry(form: form, length: words.count, isJoining: joins, isLeaning: leans))
    }
    for form in StorableWords.joining { add(form, joins: true) }
    for form in StorableWords.singles { add(form) }
    for form in StorableWords.phrases { add(form, isPhrase: true) }
    self.entries = entries
    self.singleWords = single
    self.phrases = phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    var byShape: [Shape: [(bytes: [UInt8], lexeme: Lexeme)]] = [:]
    for (word, lexeme) in single
    where word.utf8.count >= Self.shortestProjection && word.utf8.allSatisfy({ $0 >= 0x61 }) {
      let bytes = Array(word.utf8)
      byShape[Shape(first: bytes[0], length: bytes.count), default: []].append((bytes, lexeme))
    }
    self.byShape = byShape
  }

  /// The word or phrase as it is rendered.
  public func text(_ lexeme: Lexeme) -> String { entries[lexeme.index].form }

  /// How many words and phrases may be stored.
  public var count: Int { entries.count }

  /// Every form, for the reviews and gates that read the list.
  public var allForms: [String] { entries.map(\.form) }

  /// How many words a form has.
  func length(_ lexeme: Lexeme) -> Int { entries[lexeme.index].length }

  /// Whether the word only joins others.
  func isJoining(_ lexeme: Lexeme) -> Bool { entries[lexeme.index].isJoining }

  /// Whether the word is absorbed before a mask.
  func isLeaning(_ lexeme: Lexeme) -> Bool { entries[lexeme.index].isLeaning }

  /// Whether the word is absorbed after a mask: how often says something of what is hidden.
  func isTrailing(_ lexeme: Lexeme) -> Bool {
    ["souvent", "parfois", "beaucoup", "régulièrement"].contains(text(lexeme))
  }

  /// Whether the word is absorbed between two masks.
  func isCoordinating(_ lexeme: Lexeme) -> Bool {
    ["et", "ou", "puis"].contains { lexeme == singleWords[$0] }
  }

  /// Whether a folded word is in the lexicon by itself, as typed.
  func holds(_ folded: String) -> Bool { singleWords[folded] != nil }

  /// The longest phrase of several words that begins here and ends before a limit.
  ///
  /// A phrase with digits does not match beside another number: it would be part of it.
  func phrase(at index: Int, in words: [TypedWord], upTo limit: Int = .max)
    -> (lexeme: Lexeme, length: Int)?
  {
    for candidate in phrases[words[index].folded] ?? [] {
      let end = index + candidate.words.count
      guard end <= min(limit, words.count), !words[index].isInitial,
        zip(words[index..<end], candidate.words).allSatisfy({ $0.folded == $1 })
      else { continue }
      if words[end - 1].hasNumber, isNumber(index - 1, in: words) || isNumber(end, in: words) {
        continue
      }
      if words[index].hasNumber, isNumber(index - 1, in: words) { continue }
      return (candidate.lexeme, candidate.words.count)
    }
    return nil
  }

  /// Whether a number, or the unit of one, stands at an index.
  private func isNumber(_ index: Int, in words: [TypedWord]) -> Bool {
    guard words.indices.contains(index) else { return false }
    let units: Set<String> = ["e", "€", "eur", "euro", "euros"]
    return words[index].hasNumber || units.contains(words[index].folded)
  }

  /// The lexeme of one folded word; a typing error is projected only when exactly one lexeme of six
  /// letters or more, with the same first letter, lies within one edit of a word as long, and the
  /// word is not a known name and does not end as trades do (« coupeur »).
  func lexeme(_ folded: String) -> Lexeme? {
    if let exact = singleWords[folded] { return exact }
    let bytes = Array(folded.utf8)
    guard bytes.count >= Self.shortestProjection, bytes.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }),
      !StorableWords.neverTypingErrors.contains(folded), !SensitiveWords.looksLikeTrade(folded)
    else { return nil }
    var found: Lexeme?
    for length in (bytes.count - 1)...(bytes.count + 1) {
      for candidate in byShape[Shape(first: bytes[0], length: length)] ?? []
      where OneEdit.separates(bytes, candidate.bytes) && found != candidate.lexeme {
        if found != nil { return nil }
        found = candidate.lexeme
      }
    }
    return found
  }
}
