extension ContextMask {
  /// What follows « joignable » or « absent » tells habits: hours, days, whom with.
  static let reachability = ContextMask(
    name: "joignable",
    examples: [
      "joignable ↓après repas↓, demande l'apa", "absente ↓tous les mardis↓ et voudrait le clic",
      "joignable ↓jusqu'à midi↓",
    ],
    counterexamples: ["elle est joignable", "joignable par téléphone", "rappeler après les repas"]
  ) { context in
    let forms: Set<String> = [
      "joignable", "joignables", "injoignable", "disponible", "absent", "absente", "absents",
    ]
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated() where forms.contains(word) {
      var next = index + 1
      while next < context.words.count, !context.typed[next].opensClause, !context.isSafe(next),
        !["et", "mais", "pour", "par", "sur", "veut", "voudrait"].contains(context.word(next))
      {
        masked.insert(next)
        next += 1
      }
    }
    return masked
  }
}
