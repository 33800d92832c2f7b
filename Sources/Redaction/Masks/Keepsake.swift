extension ContextMask {
  /// A clause about keys, codes or what is hidden says how to get in.
  static let keepsake = ContextMask(
    name: "cle",
    examples: [
      "↓laisse la clé sous le pot↓, portage de repas", "↓ferme jamais à clé↓, aide ménagère",
      "↓laisse la porte ouverte↓, apa", "elle ↓cache son argent dans la cuisine↓, apa",
      "le ↓code de la porte↓ et le clic",
    ],
    counterexamples: ["code d'accès au site", "cachée derrière des papiers", "ferme les volets"],
    breaksPhrases: true
  ) { context in
    let signs: Set<String> = [
      "cle", "cles", "clef", "clefs", "digicode", "coffre", "cachette", "paillasson",
    ]
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated() {
      let hides =
        (["cache", "cachent", "planque"].contains(word)
          && ["son", "sa", "ses", "l", "de", "des"].contains(context.word(index + 1)))
        || (word == "code" && ["de", "du", "porte", "immeuble"].contains(context.word(index + 1)))
      if word == "porte", ["ouverte", "ouvertes"].contains(context.word(index + 1)) {
        masked.formUnion([index, index + 1])
        masked.formUnion(Self.clauseBefore(index, in: context))
      }
      guard signs.contains(word) || hides else { continue }
      if !hides {
        masked.formUnion(Self.clauseBefore(index, in: context))
      }
      var next = index
      while next < context.words.count, next == index || context.continues(at: next),
        !Self.clauseStops.contains(context.word(next)) || next == index
      {
        masked.insert(next)
        next += 1
      }
    }
    return masked
  }
}
