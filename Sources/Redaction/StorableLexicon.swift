import Text

/// The words that may be stored: reviewed one by one, versioned, and outside the editable Knowledge.
///
/// Never in it: digits, number words, weekdays, months, hours, kin, marital status, diseases,
/// treatments, symptoms, parts of the body, care status, visitors' professions, places, titles.
public struct StorableLexicon: Sendable {
  /// The version that transcripts name in their header; raised when a word is added or withdrawn.
  public static let version = 1

  /// The lexicon of this version.
  public static let shipped = StorableLexicon()

  /// The fewest letters from which a typing error is projected to a word.
  private static let shortestProjection = 6

  private let forms: [String]
  private let singleWords: [String: Lexeme]
  private let phrases: [String: [(words: [String], lexeme: Lexeme)]]
  private let byLength: [Int: [(bytes: [UInt8], lexeme: Lexeme)]]
  /// Words that only join others: absorbed beside a mask.
  private let joining: Set<Lexeme>

  private init() {
    var forms: [String] = []
    var single: [String: Lexeme] = [:]
    var phrases: [String: [(words: [String], lexeme: Lexeme)]] = [:]
    var joining: Set<Lexeme> = []
    func add(_ form: String, joins: Bool = false, isPhrase: Bool = false) {
      let words = Redactor.words(form)
      guard let first = words.first else { return }
      let lexeme = Lexeme(index: forms.count)
      if words.count == 1, !isPhrase {
        guard single[first] == nil else { return }
        single[first] = lexeme
      } else {
        phrases[first, default: []].append((words, lexeme))
      }
      forms.append(form)
      if joins { joining.insert(lexeme) }
    }
    for form in StorableWords.joining { add(form, joins: true) }
    for form in StorableWords.everyday + StorableWords.needs { add(form) }
    for form in StorableWords.phrases { add(form, isPhrase: true) }
    self.forms = forms
    self.singleWords = single
    self.phrases = phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    self.joining = joining
    var byLength: [Int: [(bytes: [UInt8], lexeme: Lexeme)]] = [:]
    for (word, lexeme) in single
    where word.utf8.count >= Self.shortestProjection && word.utf8.allSatisfy({ $0 >= 0x61 }) {
      byLength[word.utf8.count, default: []].append((Array(word.utf8), lexeme))
    }
    self.byLength = byLength
  }

  /// The word or phrase as it is rendered.
  public func text(_ lexeme: Lexeme) -> String { forms[lexeme.index] }

  /// How many words and phrases may be stored.
  public var count: Int { forms.count }

  /// Every form, for the reviews and gates that read the list.
  public var allForms: [String] { forms }

  /// Whether the word only joins others.
  func isJoining(_ lexeme: Lexeme) -> Bool { joining.contains(lexeme) }

  /// Whether a folded word is in the lexicon by itself, as typed.
  func holds(_ folded: String) -> Bool { singleWords[folded] != nil }

  /// The longest phrase of several words that begins here.
  ///
  /// A phrase with digits does not match beside another number: it would be part of it.
  func phrase(at index: Int, in words: [TypedWord]) -> (lexeme: Lexeme, length: Int)? {
    for candidate in phrases[words[index].folded] ?? [] {
      let end = index + candidate.words.count
      guard end <= words.count, !words[index].isInitial,
        zip(words[index..<end], candidate.words).allSatisfy({ $0.folded == $1 })
      else { continue }
      if words[end - 1].hasNumber, isNumber(index - 1, in: words) || isNumber(end, in: words) {
        continue
      }
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
  /// word is not a known name.
  func lexeme(_ folded: String) -> Lexeme? {
    if let exact = singleWords[folded] { return exact }
    let bytes = Array(folded.utf8)
    guard bytes.count >= Self.shortestProjection, bytes.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }),
      !StorableWords.neverTypingErrors.contains(folded)
    else { return nil }
    var found: Lexeme?
    for length in (bytes.count - 1)...(bytes.count + 1) {
      for candidate in byLength[length] ?? []
      where candidate.bytes[0] == bytes[0] && OneEdit.separates(bytes, candidate.bytes)
        && found != candidate.lexeme
      {
        if found != nil { return nil }
        found = candidate.lexeme
      }
    }
    return found
  }
}
