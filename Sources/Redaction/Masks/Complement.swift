extension ContextMask {
  /// The complement of an unknown noun says what the noun was: « ses points de retraite ».
  static let complement = ContextMask(
    name: "complément",
    examples: ["ses points ↓de retraite↓, apa", "au dessus ↓de la résidence↓ et le clic"],
    counterexamples: ["lassé de tout faire", "ses points de départ"]
  ) { context in
    var masked: Set<Int> = []
    for index in context.words.indices
    where context.isUnknownWord(index) && context.continues(at: index + 1)
      && ["de", "d", "du", "des"].contains(context.word(index + 1))
    {
      var noun = index + 2
      while ["la", "le", "l", "les"].contains(context.word(noun)) { noun += 1 }
      if context.continues(at: noun), !context.isSafe(noun), context.isHeld(noun),
        !StorableWords.commonplace.contains(context.word(noun))
      {
        masked.formUnion(index + 1...noun)
      }
    }
    return masked
  }
}
