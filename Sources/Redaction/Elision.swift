import Text

/// Puts back the apostrophe that hurried typing swallows: « besoin daide », « na plus », « quil faut ».
///
/// Only between an elided form and a word that is known, and never where the whole is somebody's name
/// (``StorableWords/neverElisions``): nothing can be stored that the two words could not be.
enum Elision {
  /// The words with those that swallowed an apostrophe cut in two.
  static func restored(_ words: [TypedWord], in lexicon: StorableLexicon) -> [TypedWord] {
    words.flatMap { word -> [TypedWord] in
      guard let length = length(of: word, in: lexicon) else { return [word] }
      var elided = word
      elided.folded = String(word.folded.prefix(length))
      elided.isElided = true
      elided.isTiedToNumber = false
      var rest = word
      rest.folded.removeFirst(length)
      rest.isCapitalised = false
      rest.opensClause = false
      rest.isHyphenated = false
      return [elided, rest]
    }
  }

  /// How many letters of a word are an elided form without its apostrophe; nil when none is.
  private static func length(of word: TypedWord, in lexicon: StorableLexicon) -> Int? {
    let folded = word.folded
    guard !word.isInitial, !word.isElided, !word.isAddress, !lexicon.holds(folded),
      !StorableWords.neverElisions.contains(folded)
    else { return nil }
    if let length = short[folded] { return length }
    return FrenchGrammar.elisions(of: folded).first { article, rest in
      !["c", "t"].contains(article) && rest.utf8.count >= (article == "j" ? 4 : 3)
        && isKnown(rest, lexicon)
    }?.article.utf8.count
  }

  /// Whether a word may be stored, or is one that the masks look for.
  private static func isKnown(_ rest: String, _ lexicon: StorableLexicon) -> Bool {
    lexicon.holds(rest) || SensitiveWords.visitors.contains(rest) || rest == "assistante"
  }

  /// What is too short to be cut wherever a word is known, with the length of its elided form.
  private static let short: [String: Int] = [
    "na": 1, "nai": 1, "nont": 1, "nest": 1, "nen": 1, "ny": 1, "nose": 1,
    "jai": 1, "jen": 1, "jy": 1, "cest": 1, "cetait": 1, "sest": 1, "sy": 1,
    "dun": 1, "dune": 1, "den": 1,
    "quil": 2, "quils": 2, "quon": 2, "quun": 2, "quune": 2, "quen": 2, "quau": 2,
    "jusqua": 5, "jusquau": 5, "lorsquil": 6, "puisquil": 6, "quelquun": 6, "quelquune": 6,
  ]
}
