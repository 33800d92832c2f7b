extension ContextMask {
  /// What follows a title is a person.
  ///
  /// Mistyped titles are listed. « me » and « pr » are titles only with a capital inside a line:
  /// they are more often a pronoun and « pour ».
  static let title = ContextMask(
    name: "titre",
    examples: [
      "rappeler mme ↓le goff↓ pour l'apa", "mr ↓petit↓ veut le clic",
      "madame ↓rose marin↓ se sent seule", "m. et mme ↓loyer↓ demandent l'apa",
      "dossier de Me ↓Loyer↓", "m. ↓loyer↓ veut l'apa", "mme ↓loyer↓ courses et ménage",
      "mr ↓de la rochebrune↓ demande",
    ],
    counterexamples: [
      "le monsieur est seul", "la dame veut le clic", "mme épuisée par les courses",
      "elle ne peut plus me laver", "docs pr loyer trop cher",
    ]
  ) { context in
    let titles: Set<String> = [
      "mme", "mde", "mlle", "melle", "mm", "mr", "monsieur", "madame", "mademoiselle", "docteur",
      "dr", "maitre", "professeur", "soeur", "pere", "mere", "abbe", "mdame", "msieur",
      "monseiur", "monsieu", "madam", "mesdames", "messieurs", "mmme", "mmes", "mne",
    ]
    let capitalised: Set<String> = ["me", "pr", "m"]
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated() {
      let isTitle =
        titles.contains(word)
        || (capitalised.contains(word) && context.typed[index].isCapitalised
          && context.word(index + 1) != "" && context.typed[index + 1].isCapitalised)
        || (word == "m" && context.typed[index].isInitial)
      if isTitle { masked.formUnion(context.following(index)) }
    }
    return masked
  }
}
