extension ContextMask {
  /// What follows « est à » is a place: « est à sens », but not « est à bout ».
  static let location = ContextMask(
    name: "lieu",
    examples: [
      "elle est à ↓sens↓ depuis juin", "↓propriétaire↓ à ↓bus↓, anah",
      "son fils est à ↓bus↓ et appelle", "transport ↓dans la somme↓, apa", "↓dans le cher↓, apa",
    ],
    counterexamples: [
      "dans le courrier", "cher dans le centre", "elle est à bout", "est à la retraite",
      "est à jour", "va en bus",
    ]
  ) { context in
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated()
    where ["est", "sont", "etait", "suis", "etaient", "proprietaire", "locataire"].contains(word)
      && context.word(index + 1) == "a"
    {
      let place = context.following(index + 1)
      masked.formUnion(place)
      if !place.isEmpty, ["proprietaire", "locataire"].contains(word) { masked.insert(index) }
    }
    // Departments whose names are words: « dans la Somme ».
    for (index, word) in context.words.enumerated()
    where ["dans", "de"].contains(word) && ["la", "le", "les"].contains(context.word(index + 1))
      && departments.contains(context.word(index + 2)) && !context.isSafe(index)
    {
      let isArea = word == "dans" || context.isCapitalisedAlone(index + 2)
      if isArea, context.continues(at: index + 1) { masked.formUnion(index...(index + 2)) }
    }
    return masked
  }

  private static let departments: Set<String> = [
    "somme", "manche", "creuse", "nord", "landes", "lot", "var", "cher", "vienne", "marne", "loire",
    "orne", "meuse", "drome", "moselle", "sarthe", "mayenne", "correze", "nievre", "savoie",
    "vosges", "ardennes", "alpes", "pyrenees",
  ]
}
