/// What a context mask looks at.
struct MaskingContext {
  /// The folded words of a line.
  let words: [String]
  /// The words as typed.
  let typed: [TypedWord]
  private let lexicon: StorableLexicon
  /// Which words belong to a safe phrase of several words, which wins over most contexts.
  private var safe: Set<Int> = []
  private let isShouted: Bool

  init(typed: [TypedWord], lexicon: StorableLexicon) {
    self.typed = typed
    self.lexicon = lexicon
    words = typed.map(\.folded)
    isShouted = typed.allSatisfy { $0.isCapitalised || $0.hasNumber }
    var index = 0
    while index < words.count {
      let clauseEnd = Self.clauseEnd(after: index, in: typed)
      if let phrase = lexicon.phrase(at: index, in: typed, upTo: clauseEnd),
        !isSurname(index)
      {
        if phrase.length > 1 || typed[index].hasNumber {
          safe.formUnion(index..<(index + phrase.length))
        }
        index += phrase.length
      } else {
        index += 1
      }
    }
  }

  /// Where the clause of a word ends: « mme petit, service d’aide » holds no « petit service ».
  private static func clauseEnd(after index: Int, in typed: [TypedWord]) -> Int {
    typed.indices.dropFirst(index + 1).first {
      typed[$0].opensClause && !typed[$0].hasNumber && !typed[$0].isAddress
    } ?? typed.count
  }

  /// Whether the word that opens a phrase is rather a name: « mme petit groupe de parole ».
  ///
  /// It is one after an unknown word, and with a capital when it is an adjective.
  private func isSurname(_ index: Int) -> Bool {
    guard index > 0, !typed[index].opensClause else { return false }
    let word = words[index]
    if StorableWords.surnamesOfLook.contains(word), isCapitalisedAlone(index) { return true }
    return
      (StorableWords.surnamesOfLook.contains(word)
      || StorableWords.surnamesOfThings.contains(word))
      && !safe.contains(index - 1) && !typed[index - 1].hasNumber
      && lexicon.lexeme(words[index - 1]) == nil
  }

  /// The word at an index; empty past the ends.
  func word(_ index: Int) -> String { words.indices.contains(index) ? words[index] : "" }

  /// Whether there is a word at an index, in the same clause as the one before it.
  func continues(at index: Int) -> Bool {
    words.indices.contains(index) && !typed[index].opensClause
  }

  /// Whether a word belongs to a safe phrase.
  func isSafe(_ index: Int) -> Bool { safe.contains(index) }

  /// The words of the safe phrases that follow without a break from an index.
  func safeRun(from index: Int) -> Set<Int> {
    var run: Set<Int> = []
    var next = index
    while safe.contains(next), run.isEmpty || continues(at: next) {
      run.insert(next)
      next += 1
    }
    return run
  }

  /// Whether a clause begins at an index, or the line does.
  func opensClause(at index: Int) -> Bool {
    index <= 0 || (words.indices.contains(index) && typed[index].opensClause)
  }

  /// Whether a word is a number, in digits or letters, of no organisation.
  func isNumber(_ index: Int) -> Bool {
    words.indices.contains(index) && !safe.contains(index)
      && (typed[index].hasNumber || SensitiveWords.numbers.contains(words[index])
        || (["un", "une"].contains(words[index])
          && SensitiveWords.numbers.contains(word(index + 1))))
  }

  /// Whether a number that begins at an index is an amount of money.
  func isAmount(_ index: Int) -> Bool {
    guard isNumber(index) else { return false }
    var next = index
    while isNumber(next), next < index + 6 {
      if typed[next].hasNumber, let last = words[next].unicodeScalars.last,
        "e€".unicodeScalars.contains(last)
      {
        return true
      }
      next += 1
    }
    return ["e", "€", "eur", "euro", "euros"].contains(word(next))
  }

  /// Whether the lexicon holds a word by itself.
  func isHeld(_ index: Int) -> Bool { words.indices.contains(index) && lexicon.holds(words[index]) }

  /// Whether the lexicon holds a word that nobody bears as a name.
  func isPlain(_ index: Int) -> Bool {
    lexicon.holds(words[index]) && !StorableWords.borneAsNames.contains(words[index])
      && (isShouted || typed[index].opensClause || !typed[index].isCapitalised)
  }

  /// Whether a word is capitalised in a line that is not typed in capitals.
  func isCapitalisedAlone(_ index: Int) -> Bool { typed[index].isCapitalised && !isShouted }

  /// Whether a word is made of letters and the lexicon does not hold it.
  func isUnknownWord(_ index: Int) -> Bool {
    words.indices.contains(index) && !typed[index].hasNumber
      && words[index].unicodeScalars.count > 1 && !safe.contains(index)
      && lexicon.lexeme(words[index]) == nil
  }

  /// Whether a word will be masked if nothing protects it: it is in no lexicon.
  func isForeign(_ index: Int) -> Bool {
    words.indices.contains(index) && !safe.contains(index) && lexicon.lexeme(words[index]) == nil
  }

  /// The words of a name after an index: the articles that open it, then all up to a verb, a
  /// conjunction, a safe phrase, a new clause or a word that nobody bears, at most `limit`.
  ///
  /// `isAnything` masks words that are no names, too: what stands there is private whatever it is.
  /// `isName` takes the first word for a name even when it is a noun of the lexicon (« mr repas »).
  func following(_ index: Int, limit: Int = 4, isAnything: Bool = false, isName: Bool = false)
    -> Set<Int>
  {
    var masked: Set<Int> = []
    var particles: Set<Int> = []
    var next = index + 1
    while next < words.count, masked.count < limit, !safe.contains(next) {
      let word = words[next]
      if typed[next].opensClause, !masked.isEmpty { break }
      if Self.particles.contains(word),
        masked.isEmpty || (continues(at: next + 1) && !lexicon.holds(words[next + 1]))
      {
        // An article or preposition may open a name (« le goff », « tour de bel »), never close it.
        particles.insert(next)
      } else if isStop(next) {
        break
      } else if masked.isEmpty
        ? isAnything || (isName && isNoun(next)) || !isPlain(next)
        : continuesName(next, isAnything: isAnything)
      {
        masked.insert(next)
      } else {
        break
      }
      next += 1
    }
    guard let last = masked.max() else { return [] }
    return masked.union(particles.filter { $0 < last })
  }

  /// The words of the name of a street after an index, up to a number, a verb or a new clause, even
  /// those of safe phrases: « rue de la croix rouge ».
  func placeName(after index: Int) -> Set<Int> {
    var masked: Set<Int> = []
    var next = index + 1
    while Self.particles.contains(word(next)) || (next == index + 1 && isNumber(next)) { next += 1 }
    while masked.count < 4, continues(at: next), !isNumber(next) {
      // « la grande haie »: an adjective opens the name.
      let isFirst = masked.isEmpty || SensitiveWords.placeOpenings.contains(word(next - 1))
      if !isFirst, Self.placeParticles.contains(word(next)), isForeign(next + 1) {
        next += 1
        continue
      }
      if !masked.isEmpty, Self.stops.contains(word(next)) { break }
      if !isFirst, !Self.placeEpithets.contains(word(next)), isPlain(next) || safe.contains(next) {
        break
      }
      masked.insert(next)
      if isFirst, safe.contains(next) {
        // The rest of the safe phrase belongs to the name.
        while safe.contains(next + 1), continues(at: next + 1) {
          next += 1
          masked.insert(next)
        }
        break
      }
      next += 1
    }
    guard let last = masked.max() else { return [] }
    return Set((index + 1)...last)
  }

  /// Whether a word goes on with a name of which one word at least is known.
  ///
  /// After a number (« née en 1944 ») no word of the lexicon does; « mme roy ménage » is a name and
  /// what is asked, « mme jeanne loyer » is a name.
  private func continuesName(_ index: Int, isAnything: Bool) -> Bool {
    if isNumber(index - 1) { return !lexicon.holds(words[index]) }
    if isAnything, Self.particles.contains(word(index - 1)) { return true }
    if isCapitalisedAlone(index) { return true }
    return !lexicon.holds(words[index]) || StorableWords.bornByMany.contains(words[index])
  }

  /// Whether a word ends a name: what is no name, or a verb that is one only as a subject.
  private func isStop(_ index: Int) -> Bool {
    if Self.stops.contains(words[index]) { return true }
    return Self.borneVerbs.contains(words[index])
      && !StorableWords.doneByPeople.contains(word(index + 1))
  }

  /// Whether a word of the lexicon is a noun that could be somebody's name.
  private func isNoun(_ index: Int) -> Bool {
    Self.nouns.contains(words[index]) && !StorableWords.states.contains(words[index])
  }

  /// Whether a word of the lexicon could be somebody's name where names stand.
  func mayBeName(_ index: Int) -> Bool {
    let word = words[index]
    guard word.utf8.count > 3, !StorableWords.states.contains(word), !Self.stops.contains(word),
      !StorableWords.organisationNames.contains(word)
    else { return false }
    return Self.nouns.contains(word) || Self.presents.contains(word)
      || StorableWords.borneAsNames.contains(word)
  }

  /// Whether a word is an article or a preposition that may open a name.
  func isParticle(_ index: Int) -> Bool { Self.particles.contains(word(index)) }

  /// Whether a noun of no need stands alone where a name does: « mme souci, apa ».
  func isLoneName(_ index: Int) -> Bool {
    continues(at: index) && StorableWords.plainNouns.contains(words[index]) && !safe.contains(index)
      && (!continues(at: index + 1) || ["pour", "pr"].contains(word(index + 1)))
  }

  /// Whether a word is a verb that has its subject before it, as « monte » has.
  func isBareVerb(_ index: Int) -> Bool { Self.presents.contains(words[index]) }

  private static let presents = Set(
    StorableWords.verbs.filter { $0.hasSuffix("e") }.compactMap { Redactor.words($0).first }
  )
  .subtracting(StorableWords.wishes)

  private static let nouns = Set(StorableWords.themes.compactMap { Redactor.words($0).first })

  private static let particles: Set<String> = [
    "le", "la", "de", "du", "d", "l", "des", "les", "van", "von", "da", "el", "ben",
  ]

  /// What stands inside names of places: « le puy en velay ».
  private static let placeParticles: Set<String> = particles.union([
    "en", "sur", "sous", "aux", "au", "et", "es", "a", "ter", "bis",
  ])

  /// Adjectives of the lexicon that end names of streets: « rue haute » does not hide « baignoire trop
  /// haute », so a masked one echoes nowhere.
  static let placeEpithets: Set<String> = [
    "sociale", "publique", "nationale", "commune", "libre", "sociaux", "regionale", "mutualiste",
    "sale", "neuf", "vieux", "haut", "haute", "basse", "froide", "chaude", "verte", "fleurie",
  ]

  private static let borneVerbs: Set<String> = [
    "garde", "donne", "change", "gagne", "arrive", "deplace", "mange", "lave", "paye",
    "occupe", "gere",
  ]

  /// Words that end a name: verbs, conjunctions, pronouns, prepositions, relatives.
  private static let stops: Set<String> = [
    "le", "la", "les", "de", "du", "d", "l", "des",
    "est", "sont", "a", "ont", "et", "ou", "mais", "donc", "car", "qui", "que", "qu", "pour",
    "par", "avec", "sans", "dans", "sur", "chez", "au", "aux", "en", "ne", "n", "se", "s", "il",
    "elle", "on", "je", "j", "nous", "vous", "ils", "elles", "y", "pas", "plus", "veut", "voudrait",
    "demande", "cherche", "souhaite", "aimerait", "peut", "doit", "va", "fait", "dit", "aide",
    "vit", "habite", "seule", "seul", "besoin", "isole", "isolee", "refuse", "vient",
    "depuis", "si", "comme", "tombe", "appelle", "parle", "rappeler", "son", "sa", "ses", "passe",
    "reste", "laisse", "sort", "paie", "pr", "dem", "veulent", "apa", "clic", "apl", "caf", "ccas",
    "cesu", "ehpad", "anah", "maprimeadapt", "als", "ama", "aas", "mgen", "srias", "vivoptim",
  ]
}
