extension ContextMask {
  /// A name right after a relative is a person: « son fils pierre ».
  static let kinship = ContextMask(
    name: "parente",
    examples: [
      "son fils ↓pierre↓ vient", "sa fille ↓rose↓ est épuisée", "belle-↓fille Devis↓ aide",
      "sa fille ↓linge↓ est épuisée",
    ],
    counterexamples: [
      "son fils est épuisé", "sa fille veut le clic", "son mari épuisé", "la fille de la voisine",
    ]
  ) { context in
    let particles: Set<String> = ["le", "la", "les", "de", "du", "d", "l", "des"]
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated() where SensitiveWords.kin.contains(word) {
      let next = context.word(index + 1)
      guard !next.isEmpty, !particles.contains(next), !context.typed[index + 1].opensClause else {
        continue
      }
      masked.formUnion(context.following(index, limit: 2))
    }
    return masked
  }
}
