/// What a context mask looks at.
struct MaskingContext {
  /// The folded words of a line.
  let words: [String]
  /// The words as typed.
  let typed: [TypedWord]
  private let lexicon: StorableLexicon
  /// Which words belong to a safe phrase of several words, which wins over any context.
  private let safe: Set<Int>
  private let isShouted: Bool

  init(typed: [TypedWord], lexicon: StorableLexicon) {
    self.typed = typed
    self.lexicon = lexicon
    words = typed.map(\.folded)
    isShouted = typed.allSatisfy { $0.isCapitalised || $0.hasNumber }
    var safe: Set<Int> = []
    var index = 0
    while index < words.count {
      if let phrase = lexicon.phrase(at: index, in: typed) {
        if phrase.length > 1 { safe.formUnion(index..<(index + phrase.length)) }
        index += phrase.length
      } else {
        index += 1
      }
    }
    self.safe = safe
  }

  /// The word at an index; empty past the ends.
  func word(_ index: Int) -> String { words.indices.contains(index) ? words[index] : "" }

  /// Whether a word belongs to a safe phrase.
  func isSafe(_ index: Int) -> Bool { safe.contains(index) }

  /// Whether the lexicon holds a word that nobody bears as a name.
  func isPlain(_ index: Int) -> Bool {
    lexicon.holds(words[index]) && !StorableWords.borneAsNames.contains(words[index])
      && (isShouted || typed[index].opensClause || !typed[index].isCapitalised)
  }

  /// Whether a word is capitalised in a line that is not typed in capitals.
  func isCapitalisedAlone(_ index: Int) -> Bool { typed[index].isCapitalised && !isShouted }

  /// Whether a word is made of letters and the lexicon does not hold it.
  func isUnknownWord(_ index: Int) -> Bool {
    !typed[index].hasNumber && words[index].unicodeScalars.count > 2 && !safe.contains(index)
      && lexicon.lexeme(words[index]) == nil
  }

  /// The words of a name after an index: the articles that open it, then all up to a verb, a
  /// conjunction, a safe phrase, a new clause or a word that nobody bears, at most `limit`.
  ///
  /// `isAnything` masks words that are no names, too: what stands there is private whatever it is.
  func following(_ index: Int, limit: Int = 4, isAnything: Bool = false) -> Set<Int> {
    var masked: Set<Int> = []
    var particles: Set<Int> = []
    var next = index + 1
    while next < words.count, masked.count < limit, !safe.contains(next) {
      let word = words[next]
      if typed[next].opensClause, !masked.isEmpty { break }
      if masked.isEmpty, Self.particles.contains(word) {
        // An article or preposition may open the name itself (« le goff »), never close it.
        particles.insert(next)
      } else if Self.stops.contains(word) || (!isAnything && isPlain(next)) {
        break
      } else {
        masked.insert(next)
      }
      next += 1
    }
    return masked.isEmpty ? [] : masked.union(particles)
  }

  private static let particles: Set<String> = ["le", "la", "de", "du", "d", "l", "des", "les"]

  /// Words that end a name: verbs, conjunctions, pronouns, prepositions, relatives.
  private static let stops: Set<String> = [
    "le", "la", "les", "de", "du", "d", "l", "des",
    "est", "sont", "a", "ont", "et", "ou", "mais", "donc", "car", "qui", "que", "qu", "pour",
    "par", "avec", "sans", "dans", "sur", "chez", "au", "aux", "en", "ne", "n", "se", "s", "il",
    "elle", "on", "je", "j", "nous", "vous", "ils", "elles", "y", "pas", "plus", "veut", "voudrait",
    "demande", "cherche", "souhaite", "aimerait", "peut", "doit", "va", "fait", "dit", "aide",
    "vit", "habite", "seule", "seul", "besoin", "isole", "isolee", "refuse", "arrive", "vient",
    "depuis", "si", "comme", "tombe", "appelle", "parle", "rappeler", "son", "sa", "ses", "passe",
    "donne", "reste", "laisse", "gere", "mange", "sort", "lave", "paye", "paie", "deplace",
    "pr", "dem", "veulent",
  ]
}
