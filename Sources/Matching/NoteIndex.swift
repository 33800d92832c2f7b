import Knowledge
import Text

/// Finds CAPAH notes by their number or by the words of their subject.
///
/// A note is looked for only when notes are spoken of: « note capah tutelle », « note 42 a ». Their
/// titles hold everyday words that would otherwise answer to anything.
struct NoteIndex: Sendable {
  private struct Entry: Sendable {
    let id: ID<Note>
    /// How much each stem says of this note: a word of the title more than one of the heading.
    let weights: [Vocabulary.StemID: Double]
  }

  private static let headingWeight = 0.6
  /// What part of the best note another must reach to be shown with it.
  private static let besideBest = 0.7
  private static let mostNotes = 5

  private var entries: [Entry] = []
  private var byNumber: [String: [ID<Note>]] = [:]
  private var frequencies: [Vocabulary.StemID: Int] = [:]

  /// Makes a note findable.
  mutating func add(_ note: Note, _ tokenizer: Tokenizer, _ vocabulary: inout Vocabulary) {
    var weights: [Vocabulary.StemID: Double] = [:]
    func learn(_ text: String, _ weight: Double) {
      for token in tokenizer.tokens(text)
      where !FrenchGrammar.functionWords.contains(token.folded) && !token.isNumber {
        let stem = vocabulary.learn(token, .inExamples)
        weights[stem] = max(weights[stem] ?? 0, weight)
      }
    }
    learn(note.title, 1)
    for alias in note.aliases { learn(alias, 1) }
    if let heading = note.heading { learn(heading, Self.headingWeight) }
    for stem in weights.keys { frequencies[stem, default: 0] += 1 }
    entries.append(Entry(id: note.id, weights: weights))
    byNumber[note.number, default: []].append(note.id)
  }

  /// The notes that an utterance asks for, best first; none when it does not speak of notes.
  func find(in utterance: Utterance) -> [ID<Note>] {
    guard let trigger = trigger(utterance) else { return [] }
    let numbered = numbered(in: utterance, after: trigger)
    if !numbered.isEmpty { return numbered }
    let asked = Set(
      utterance.words.enumerated().compactMap { index, word in
        index == trigger || word.isFunctionWord || Self.triggers.contains(word.token.folded)
          ? nil : word.stem
      })
    let scored = entries.compactMap { entry -> (ID<Note>, Double)? in
      let score = asked.reduce(0) { sum, stem in
        sum + (entry.weights[stem] ?? 0) / Double(frequencies[stem] ?? 1).squareRoot()
      }
      return score > 0 ? (entry.id, score) : nil
    }.sorted { ($0.1, $1.0) > ($1.1, $0.0) }
    guard let best = scored.first?.1 else { return [] }
    return scored.prefix { $0.1 >= best * Self.besideBest }.prefix(Self.mostNotes).map(\.0)
  }

  private static let triggers: Set<String> = ["note", "notes", "capah"]

  /// The word that shows that notes are meant: « capah », or « note » before anything else of
  /// content (« je note que… » tells something else).
  private func trigger(_ utterance: Utterance) -> Int? {
    let words = utterance.words
    if let capah = words.firstIndex(where: { $0.token.folded == "capah" }) { return capah }
    guard let first = words.firstIndex(where: { !$0.isFunctionWord }),
      Self.triggers.contains(words[first].token.folded),
      !words[..<first].contains(where: { FrenchGrammar.personal.contains($0.token.folded) })
    else { return nil }
    return first
  }

  /// « note 42 a », « la 42a »: a number, and the letter that may follow it.
  private func numbered(in utterance: Utterance, after trigger: Int) -> [ID<Note>] {
    let words = utterance.words
    for (index, word) in words.enumerated() where isNear(index, trigger, words) {
      let number = Self.padded(word.token.folded)
      let letter = index + 1 < words.count ? words[index + 1].token.folded : ""
      if letter.utf8.count == 1, let found = byNumber[number + letter] { return found }
      if let found = byNumber[number] { return found }
    }
    return []
  }

  /// Whether only words such as « numéro » stand between the trigger and a place after it.
  private func isNear(_ index: Int, _ trigger: Int, _ words: [Utterance.Word]) -> Bool {
    index > trigger
      && words[(trigger + 1)..<index].allSatisfy {
        $0.isFunctionWord || ["numero", "no", "capah", "note"].contains($0.token.folded)
      }
  }

  /// The printed numbers have two digits at least: « 2a » is « 02a ».
  private static func padded(_ text: String) -> String {
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }.count
    return digits == 1 ? "0" + text : text
  }
}
