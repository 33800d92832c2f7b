extension ContextMask {
  /// What follows « adhérent » is a name or a number.
  static let member = ContextMask(
    name: "adherent",
    examples: [
      "adhérent ↓petit↓ veut l'apa", "l'adhérente ↓loyer↓ refuse",
      "adh n° ↓4471902 mercier↓, loyer",
    ],
    counterexamples: ["adhérente isolée", "l'adhérent veut le clic", "adhérente épuisée"]
  ) { context in
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated()
    where ["adherent", "adherente", "adh", "adherant", "adherante"].contains(word) {
      guard context.word(index + 1) != "", !context.typed[index + 1].opensClause else { continue }
      let isNumbered = ["n", "no", "num", "numero"].contains(context.word(index + 1))
      masked.formUnion(context.following(isNumbered ? index + 1 : index, limit: 3))
    }
    return masked
  }
}
