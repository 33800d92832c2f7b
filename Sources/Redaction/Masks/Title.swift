import Text

extension ContextMask {
  /// What follows a title is a person.
  ///
  /// Mistyped short titles are listed; long ones may have one typing error. « me » and « pr » are
  /// titles only with a capital inside a line: they are more often a pronoun and « pour ».
  static let title = ContextMask(
    name: "titre",
    examples: [
      "rappeler mme ↓le goff↓ pour l'apa", "mr ↓petit↓ veut le clic",
      "madame ↓rose marin↓ se sent seule", "m. et mme ↓loyer↓ demandent l'apa",
      "dossier de Me ↓Loyer↓", "m. ↓loyer↓ veut l'apa", "mme ↓loyer↓, courses et ménage",
      "mr ↓de la rochebrune↓ demande", "mr ↓repas↓ demande le clic", "m ↓courses↓ veut l'apa",
      "mosnieur ↓dossier↓ veut l'apa", "maadme ↓douche↓ isolée", "mme ↓seul↓ veut l'apa",
      "mme ↓garde↓ veut l'apa", "mme ↓aide↓ (oui oui) veut l'apa", "mr ↓fiche↓ demande le clic",
      "mr ↓range↓ ancien plombier", "mme ↓range↓, apa", "mdme ↓colette vacances↓ demande l'apa",
      "mme ↓souci↓, apa", "mr ↓courage↓ pour l'apa",
    ],
    counterexamples: [
      "le monsieur est seul", "la dame veut le clic", "mme épuisée par les courses",
      "elle ne peut plus me laver", "docs pr loyer trop cher", "mme seule et isolée",
      "mme aidante à bout", "mme garde ses papiers", "elle m'aide", "mme aide à domicile",
      "mme inquiète, apa",
    ]
  ) { context in
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated() {
      let next = context.word(index + 1)
      let isTitle =
        titles.contains(word) || isMistyped(word)
        || (capitalised.contains(word) && context.typed[index].isCapitalised
          && next != "" && context.typed[index + 1].isCapitalised)
        || (word == "m" && !context.typed[index].isElided
          && (context.typed[index].isInitial || !opensWithVowel(next)))
      guard isTitle else { continue }
      if next == "seul" && feminine.contains(word) { masked.insert(index + 1) }
      // Before a verb of what only people do, whatever word of the lexicon is a name.
      if isNameBeforeVerb(index + 1, in: context) { masked.insert(index + 1) }
      // The same for the second of two names, of which nobody knows the first.
      if context.continues(at: index + 1), context.isUnknownWord(index + 1),
        context.continues(at: index + 2), isNameBeforeVerb(index + 2, in: context)
      {
        masked.formUnion([index + 1, index + 2])
      }
      if context.isLoneName(index + 1) { masked.insert(index + 1) }
      if next == "aide", context.opensClause(at: index + 2) { masked.insert(index + 1) }
      // A verb without an object, or before what somebody was, is a name: « mr range, ancien… ».
      if context.continues(at: index + 1), context.isBareVerb(index + 1),
        context.mayBeName(index + 1),
        !context.continues(at: index + 2) || context.isUnknownWord(index + 2)
          || ["ancien", "ancienne", "ex", "chez", "rue", "au", "nee"].contains(
            context.word(index + 2))
      {
        masked.insert(index + 1)
      }
      masked.formUnion(context.following(index, isName: true))
    }
    return masked
  }

  /// Whether a word is no state and no act, and what only people do comes right after it.
  private static func isNameBeforeVerb(_ index: Int, in context: MaskingContext) -> Bool {
    let word = context.word(index)
    return StorableWords.doneByPeople.contains(context.word(index + 1))
      && context.continues(at: index + 1) && word.utf8.count > 3
      && !StorableWords.states.contains(word) && !StorableWords.doneByPeople.contains(word)
      && !context.isSafe(index)
  }

  private static let titles: Set<String> = [
    "mme", "mde", "mlle", "melle", "mm", "mr", "monsieur", "madame", "mademoiselle", "docteur",
    "dr", "maitre", "professeur", "soeur", "pere", "mere", "abbe", "mdame", "msieur", "mlel",
    "monsieu", "madam", "mesdames", "messieurs", "mmme", "mmes", "mne", "nme", "mrs", "msr", "mmr",
    "mdm", "mdme", "mmd", "mle", "mse", "mnsieur", "mosieur", "sr", "tonton", "tata", "mamie",
    "papi",
  ]

  private static let feminine: Set<String> = ["mme", "madame", "mlle", "melle", "mdme", "mmme"]

  private static let capitalised: Set<String> = ["me", "pr"]

  private static func isMistyped(_ word: String) -> Bool {
    guard word.utf8.count >= 6 else { return false }
    let bytes = Array(word.utf8)
    return ["monsieur", "madame", "mademoiselle", "docteur", "professeur"].contains {
      $0.utf8.first == bytes.first && OneEdit.separates(bytes, Array($0.utf8))
    }
  }

  private static func opensWithVowel(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first else { return true }
    return ["a", "e", "i", "o", "u", "y", "h"].contains(first)
  }
}
