extension ContextMask {
  /// What follows « est à » is a place: « est à sens », but not « est à bout ».
  static let location = ContextMask(
    name: "lieu",
    examples: [
      "elle est à ↓sens↓ depuis juin", "↓propriétaire↓ à ↓bus↓, anah",
      "son fils est à ↓bus↓ et appelle",
    ],
    counterexamples: ["elle est à bout", "est à la retraite", "est à jour", "va en bus"]
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
    return masked
  }
}
