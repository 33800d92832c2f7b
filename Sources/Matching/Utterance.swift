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

    /// Whether it turns a phrase round where it stands inside it: « peur pour son fils », « veux pas mourir ».
    let isTurning: Bool
    /// Whether it is among those that people say most.
    let isCommon: Bool

    /// What the word is called in the traits of how something is said: all numbers are one, and little
    /// words keep their form.
    var name: String { token.isNumber ? "#" : isFunctionWord ? token.folded : token.stem }

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

  /// The number of the clause of each word, from 0; each of `openers` opens one too.
  func clauseNumbers(openedBy openers: Set<String>) -> [Int] {
    var number = 0
    return words.indices.map { index in
      if index > 0,
        words[index - 1].token.clause != words[index].token.clause
          || openers.contains(words[index].token.folded)
      {
        number += 1
      }
      return number
    }
  }
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
    } else if let meant = vocabulary.misheard(token.folded), stemmer.stem(meant) != token.stem {
      words.append(word(made(meant), at: token, typed: token.surface))
    } else if isKnown(token) {
      words.append(word(token, at: token, typed: nil))
    } else if let parts = parts(token.folded) {
      for part in parts { words.append(word(made(part), at: token, typed: token.surface)) }
    } else {
      words.append(word(token, at: token, typed: nil))
    }
  }

  /// A word of Knowledge as a token.
  private func made(_ folded: String) -> Token {
    Token(surface: folded, folded: folded, stem: stemmer.stem(folded), clause: 0, sentence: 0)
  }

  /// What a word that nobody knows stands for: one word, or several run together.
  private func parts(_ folded: String) -> [String]? {
    swallowedApostrophe(folded) ?? mistypedAcronym(folded)
      // « aidans » means « aidants », not « ai dans ».
      ?? vocabulary.plainSlip(of: folded).map { [$0] }
      ?? gluedWords(folded) ?? swallowedBeforeSound(folded)
      ?? vocabulary.meant(by: folded).map { [$0] }
  }

  /// « monmari », « ilpeut », « estsorti »: little words run into a known one.
  private func gluedWords(_ folded: String, depth: Int = 2) -> [String]? {
    guard depth > 0, folded.utf8.count >= 5 else { return nil }
    for length in (2...4).reversed() where folded.utf8.count - length >= 3 {
      let first = String(folded.prefix(length))
      guard FrenchGrammar.functionWords.contains(first) else { continue }
      let rest = String(folded.dropFirst(length))
      let isWord =
        rest.utf8.count >= 4 && vocabulary.knows(rest, stem: stemmer.stem(rest))
        || FrenchGrammar.negations.contains(rest)
      if isWord { return [first, rest] }
      if let others = gluedWords(rest, depth: depth - 1) { return [first] + others }
    }
    return nil
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
      isKnown: isKnown(token),
      isTurning: FrenchGrammar.negations.contains(token.folded)
        || FrenchGrammar.phraseBreakers.contains(token.folded),
      isCommon: vocabulary.isCommon(token.folded))
  }

  /// « lapa », « soccupe », « nen », « daide »: an elided word glued to a known one.
  private func swallowedApostrophe(_ folded: String) -> [String]? {
    FrenchGrammar.elisions(of: folded).first { _, rest in
      rest.utf8.count >= 2
        && (vocabulary.knows(rest, stem: stemmer.stem(rest))
          || FrenchGrammar.functionWords.contains(rest))
    }.map { [$0, $1] }
  }

  /// « epadh », « lappa »: an acronym, alone or after an elided word.
  private func mistypedAcronym(_ folded: String) -> [String]? {
    if let meant = vocabulary.acronyms.meant(by: folded) { return [meant] }
    return FrenchGrammar.elisions(of: folded).lazy.compactMap { article, rest in
      vocabulary.acronyms.meant(by: rest).map { [article, $0] }
    }.first
  }

  /// « lenterman », « jariv »: an elided word glued to one written as it is heard.
  private func swallowedBeforeSound(_ folded: String) -> [String]? {
    for (article, rest) in FrenchGrammar.elisions(of: folded) where rest.utf8.count >= 4 {
      if let meant = vocabulary.sounding(like: rest), FrenchGrammar.isElided(before: meant) {
        return [article, meant]
      }
    }
    return nil
  }
}
