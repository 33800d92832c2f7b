/// Cuts an utterance into words, clauses and sentences.
///
/// Elisions are split off (« l’aide » is « l » and « aide », « jusqu’ici » is « jusqu » and
/// « ici »); an apostrophe inside any other word disappears (« aujourd’hui »). Hyphens, plus signs
/// and slashes separate words. Linear in the length of the text.
public struct Tokenizer: Sendable {
  /// The words before an apostrophe that are words of their own.
  private static let elidable: Set<String> = [
    "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu",
  ]

  private let stemmer: Stemmer

  /// Makes a tokenizer that stems with `stemmer`.
  public init(stemmer: Stemmer) { self.stemmer = stemmer }

  /// The words of a text, in order.
  public func tokens(_ text: some StringProtocol) -> [Token] {
    var pass = Pass(stemmer: stemmer)
    for scalar in text.unicodeScalars { pass.read(scalar) }
    pass.endWord()
    return pass.tokens
  }

  /// One reading of one text.
  private struct Pass {
    let stemmer: Stemmer
    var tokens: [Token] = []
    private var surface = String.UnicodeScalarView()
    private var folded = String.UnicodeScalarView()
    private var clause = 0
    private var sentence = 0

    init(stemmer: Stemmer) { self.stemmer = stemmer }

    mutating func read(_ scalar: Unicode.Scalar) {
      var piece = String.UnicodeScalarView()
      Folding.append(scalar, to: &piece)
      guard let first = piece.first else { return surface.append(scalar) }
      if first == "'" {
        endAtApostrophe()
      } else if first.properties.isAlphabetic || first.properties.numericType != nil {
        if startsNumberUnit(first) { endWord() }
        surface.append(scalar)
        folded.append(contentsOf: piece)
      } else {
        endWord()
        markBoundary(first)
      }
    }

    /// « 87ans » is a number and a word.
    private func startsNumberUnit(_ scalar: Unicode.Scalar) -> Bool {
      guard let last = folded.last else { return false }
      return last.properties.numericType != nil && scalar.properties.isAlphabetic
    }

    private mutating func endAtApostrophe() {
      if Tokenizer.elidable.contains(String(folded)) { endWord() }
    }

    mutating func endWord() {
      defer {
        surface = String.UnicodeScalarView()
        folded = String.UnicodeScalarView()
      }
      guard !folded.isEmpty else { return }
      let word = String(folded)
      tokens.append(
        Token(
          surface: String(surface), folded: word, stem: stemmer.stem(word), clause: clause,
          sentence: sentence))
      if FrenchGrammar.clauseOpeners.contains(word) { openClauseBeforeLast() }
    }

    /// « mais » and the like belong to the clause that they open.
    private mutating func openClauseBeforeLast() {
      guard let last = tokens.popLast() else { return }
      if let before = tokens.last, before.clause == clause { clause += 1 }
      tokens.append(
        Token(
          surface: last.surface, folded: last.folded, stem: last.stem, clause: clause,
          sentence: last.sentence))
    }

    private mutating func markBoundary(_ scalar: Unicode.Scalar) {
      switch scalar {
      case ".", "!", "?", "\n", "…":
        sentence += 1
        clause += 1
      case ",", ";", ":", "(", ")", "+", "/", "«", "»", "\"":
        clause += 1
      default: break
      }
    }
  }
}
