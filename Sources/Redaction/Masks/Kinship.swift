extension ContextMask {
  /// A name right after a relative is a person: « son fils pierre ».
  static let kinship = ContextMask(
    name: "parente",
    examples: [
      "son fils ↓pierre↓ vient", "sa fille ↓rose↓ est épuisée", "belle-fille ↓Devis↓ aide",
    ],
    counterexamples: [
      "son fils est épuisé", "sa fille veut le clic", "son mari épuisé", "la fille de la voisine",
    ]
  ) { context in
    let kin: Set<String> = [
      "fils", "fille", "frere", "soeur", "mari", "femme", "epoux", "epouse", "conjoint",
      "conjointe", "neveu", "niece", "cousin", "cousine", "gendre", "bru", "voisin",
      "voisine", "ami", "amie", "compagnon", "compagne", "maman", "papa", "mere", "pere", "oncle",
      "tante", "mamie", "papi", "parrain", "marraine", "copain", "copine", "filles", "tuteur",
      "tutrice", "facteur", "infirmiere", "kine", "curatrice", "curateur",
    ]
    let particles: Set<String> = ["le", "la", "les", "de", "du", "d", "l", "des"]
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated() where kin.contains(word) {
      let next = context.word(index + 1)
      guard !next.isEmpty, !particles.contains(next), !context.typed[index + 1].opensClause else {
        continue
      }
      masked.formUnion(context.following(index, limit: 2))
    }
    return masked
  }
}
