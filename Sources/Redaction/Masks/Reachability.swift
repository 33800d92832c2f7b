extension ContextMask {
  /// What follows « joignable » or « absent » tells habits: hours, days, whom with.
  static let reachability = ContextMask(
    name: "joignable",
    examples: [
      "↓joignable après repas↓, demande l'apa", "↓absente tous les mardis↓ et voudrait le clic",
      "↓joignable jusqu'à midi↓", "↓disponible après le repas↓, apa",
    ],
    counterexamples: ["elle est joignable", "joignable par téléphone", "rappeler après les repas"]
  ) { context in
    let forms: Set<String> = [
      "joignable", "joignables", "injoignable", "disponible", "dispo", "disponibles", "absent",
      "absente", "absents",
    ]
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated() where forms.contains(word) {
      var next = index + 1
      while next < context.words.count, !context.typed[next].opensClause, !context.isSafe(next),
        !["et", "mais", "pour", "pr", "par", "sur", "veut", "voudrait", "que", "ni"].contains(
          context.word(next))
      {
        masked.insert(next)
        next += 1
      }
      if next > index + 1 { masked.insert(index) }
      if ["sera", "serai", "souvent"].contains(context.word(index - 1)) {
        masked.insert(index - 1)
      }
    }
    return masked
  }
}
