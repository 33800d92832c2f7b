extension ContextMask {
  /// What follows « joignable » or « absent » tells habits: hours, days, whom with.
  static let reachability = ContextMask(
    name: "joignable",
    examples: [
      "↓joignable après repas↓, demande l'apa", "↓absente tous les mardis↓ et voudrait le clic",
      "↓joignable jusqu'à midi↓", "↓disponible après le repas↓, apa",
      "↓ne répond qu'entre 2 et 3↓, apa", "↓pas là entre 12 et 13↓, rappel",
    ],
    counterexamples: [
      "elle est joignable", "joignable par téléphone", "rappeler après les repas",
      "ne répond pas au clic",
    ]
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
    // « ne répond qu’entre 2 et 3 », « pas là entre midi et 14h »
    for (index, word) in context.words.enumerated() {
      let isAway = word == "la" && context.word(index - 1) == "pas"
      guard isAway || ["repond", "repondent", "ouvre"].contains(word) else { continue }
      var next = index + 1
      while ["que", "qu", "entre", "avant", "apres", "de", "a", "vers", "plus", "pas", "le", "les"]
        .contains(context.word(next))
      {
        next += 1
      }
      guard context.continues(at: next), context.isForeign(next), next > index + 1 || isAway
      else { continue }
      var start = isAway ? index - 1 : index
      while ["ne", "n", "est"].contains(context.word(start - 1)) { start -= 1 }
      masked.formUnion(start...next)
      if context.word(next + 1) == "et", context.isForeign(next + 2) {
        masked.formUnion([next + 1, next + 2])
      }
    }
    return masked
  }
}
