extension ContextMask {
  /// The number after « gir » or « grille » grades a person.
  static let grade = ContextMask(
    name: "gir",
    examples: [
      "↓gir 4↓ et loyer", "grille ↓aggir deux↓", "elle est ↓GIR un↓ seulement",
      "évaluée ↓groupe 2↓, clic", "↓gir non évalué↓, apa", "↓gir peut être 3↓, clic",
      "↓gir pas encore connu↓ et loyer", "↓gir inconnu↓, apa",
    ],
    counterexamples: ["grille aggir à remplir", "quel gir", "le gir est un calcul"],
    breaksPhrases: true
  ) { context in
    let numbers: Set<String> = [
      "un", "une", "deux", "trois", "quatre", "cinq", "six", "i", "ii", "iii", "iv", "v", "vi",
    ]
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated()
    where ["gir", "grille", "aggir", "girs", "niveau", "groupe", "classe", "gri"].contains(word) {
      let next = index + 1
      guard next < context.words.count else { continue }
      if numbers.contains(context.words[next]) || context.typed[next].hasNumber {
        masked.formUnion([index, next])
      }
      if word.hasPrefix("gir") { masked.formUnion(Self.graded(from: index, in: context)) }
    }
    return masked
  }

  /// The words after « gir » that say whether it is known, and up to the number that may be it.
  private static func graded(from index: Int, in context: MaskingContext) -> Set<Int> {
    var end: Int?
    var next = index + 1
    while context.continues(at: next), hedges.contains(context.word(next)) || context.isNumber(next)
    {
      if context.typed[next].hasNumber || states.contains(context.word(next)) { end = next }
      next += 1
    }
    return end.map { Set(index...$0) } ?? []
  }

  private static let states: Set<String> = [
    "connu", "connue", "evalue", "evaluee", "inconnu", "fait", "determine", "su", "calcule",
  ]

  private static let hedges = states.union([
    "non", "pas", "peut", "etre", "est", "le", "de", "en", "entre", "cours", "encore", "jamais",
    "environ", "sans", "doute", "surement", "probablement", "plutot", "ou", "deja", "vers",
  ])
}
