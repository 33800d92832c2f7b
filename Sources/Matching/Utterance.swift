public import Text

/// What was typed, cut into words that can be compared with Knowledge.
public struct Utterance: Sendable {
  /// One word with what it was taken for.
  public struct Word: Sendable {
    /// The word as compared.
    public let token: Token
    /// What was typed, when it was not this word: a typing error, an abbreviation, a swallowed
    /// apostrophe.
    public let typed: String?
    let stem: Vocabulary.StemID?
    let isFunctionWord: Bool
    /// Whether somebody was ever heard to say it.
    let isKnown: Bool

    /// The word as it should be shown: as typed.
    public var shown: String { typed ?? token.surface }
  }

  /// The words in order.
  public let words: [Word]

  /// Whether nothing was typed that could mean anything.
  public var isEmpty: Bool { words.allSatisfy { $0.isFunctionWord } }

  /// Whether Knowledge uses at least half of the words that carry a subject.
  var isMostlyKnown: Bool {
    words.count { !$0.isFunctionWord && $0.isKnown } * 2 >= contentCount
  }

  /// How many words carry a subject.
  var contentCount: Int { words.count { !$0.isFunctionWord } }
}

/// Turns text into utterances.
struct Analyzer: Sendable {
  private let tokenizer: Tokenizer
  private let stemmer: Stemmer
  private let vocabulary: Vocabulary
  private let abbreviations: [String: [Token]]

  init(
    tokenizer: Tokenizer, stemmer: Stemmer, vocabulary: Vocabulary,
    abbreviations: [String: String]
  ) {
    self.tokenizer = tokenizer
    self.stemmer = stemmer
    self.vocabulary = vocabulary
    self.abbreviations = Dictionary(
      abbreviations.map { (Folding.fold($0.key), tokenizer.tokens($0.value)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// No sentence of a call has as many words; what comes after is not read.
  private static let mostWords = 600

  func utterance(_ text: String) -> Utterance {
    var words: [Utterance.Word] = []
    for token in tokenizer.tokens(text) where words.count < Self.mostWords {
      append(token, to: &words)
    }
    return Utterance(words: words)
  }

  private func append(_ token: Token, to words: inout [Utterance.Word]) {
    if let expansion = abbreviations[token.folded] {
      for part in expansion { words.append(word(part, at: token, typed: token.surface)) }
    } else if isKnown(token) {
      words.append(word(token, at: token, typed: nil))
    } else if let (article, rest) = swallowedApostrophe(token) {
      words.append(word(article, at: token, typed: token.surface))
      words.append(word(rest, at: token, typed: token.surface))
    } else if let correction = vocabulary.correction(of: token.folded) {
      let corrected = Token(
        surface: correction, folded: correction, stem: stemmer.stem(correction),
        clause: token.clause, sentence: token.sentence)
      words.append(word(corrected, at: token, typed: token.surface))
    } else {
      words.append(word(token, at: token, typed: nil))
    }
  }

  private func isKnown(_ token: Token) -> Bool {
    FrenchGrammar.functionWords.contains(token.folded)
      || FrenchGrammar.negations.contains(token.folded)
      || vocabulary.knows(token.folded, stem: token.stem)
  }

  private func word(_ token: Token, at place: Token, typed: String?) -> Utterance.Word {
    let moved = Token(
      surface: token.surface, folded: token.folded, stem: token.stem, clause: place.clause,
      sentence: place.sentence)
    return Utterance.Word(
      token: moved, typed: typed, stem: vocabulary.id(of: token.stem),
      isFunctionWord: FrenchGrammar.functionWords.contains(token.folded),
      isKnown: isKnown(token))
  }

  /// « lapa », « soccupe », « nen », « daide »: an elided word glued to a known one.
  private func swallowedApostrophe(_ token: Token) -> (Token, Token)? {
    for article in ["qu", "l", "d", "n", "s", "c", "j", "m", "t"] {
      guard token.folded.hasPrefix(article) else { continue }
      let rest = String(token.folded.dropFirst(article.count))
      guard rest.utf8.count >= 2, let first = rest.utf8.first, Self.mayElide.contains(first) else {
        continue
      }
      let stem = stemmer.stem(rest)
      let isKnown =
        vocabulary.knows(rest, stem: stem) || FrenchGrammar.functionWords.contains(rest)
      guard isKnown else { continue }
      return (
        Token(surface: article, folded: article, stem: article, clause: 0, sentence: 0),
        Token(surface: rest, folded: rest, stem: stem, clause: 0, sentence: 0)
      )
    }
    return nil
  }

  private static let mayElide = Set("aeiouyh".utf8)
}
