extension ContextMask {
  /// A word tied to a number is part of a reference: « APA-77120 ».
  static let reference = ContextMask(
    name: "reference",
    examples: ["dossier ↓APA-77120↓ bloqué", "courrier ↓2024/caf/553↓ reçu"],
    counterexamples: ["apa - clic", "dossier apa/clic", "rendez-vous au clic"]
  ) { context in
    var masked: Set<Int> = []
    for (index, word) in context.typed.enumerated() where word.isTiedToNumber {
      masked.insert(index)
      for next in [index - 1, index + 1]
      where context.typed.indices.contains(next) && context.typed[next].hasNumber {
        masked.insert(next)
      }
    }
    return masked
  }
}
