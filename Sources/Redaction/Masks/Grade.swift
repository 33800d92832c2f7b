extension ContextMask {
  /// The number after « gir » or « grille » grades a person.
  static let grade = ContextMask(
    name: "gir",
    examples: [
      "↓gir 4↓ et loyer", "grille ↓aggir deux↓", "elle est ↓GIR un↓ seulement",
      "évaluée ↓groupe 2↓, clic", "↓gir non évalué↓, apa", "↓gir peut être 3↓, clic",
      "↓gir pas encore connu↓ et loyer", "↓gir inconnu↓, apa", "↓dépendance totale↓, apa",
      "↓classe quarante↓, apa",
      "↓gir 4 temporaire↓, clic",
    ],
    counterexamples: [
      "grille aggir à remplir", "quel gir", "le gir est un calcul", "prestation dépendance totale",
    ],
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
      // « de la classe quarante » tells a year of birth.
      if numbers.contains(context.words[next]) || context.typed[next].hasNumber
        || (word == "classe" && context.isNumber(next))
      {
        masked.formUnion([index, next])
      }
      if context.typed[next].hasNumber || numbers.contains(context.words[next]),
        terms.contains(context.word(next + 1)), context.continues(at: next + 1)
      {
        masked.insert(next + 1)
      }
      if word.hasPrefix("gir") { masked.formUnion(Self.graded(from: index, in: context)) }
    }
    for (index, word) in context.words.enumerated()
    where ["dependance", "dependante", "dependant", "invalidite"].contains(word)
      && !context.isSafe(index) && degrees.contains(context.word(index + 1))
    {
      masked.formUnion([index, index + 1])
    }
    return masked
  }

  /// For how long a grade holds.
  private static let terms: Set<String> = [
    "temporaire", "provisoire", "definitif", "revise", "conteste",
  ]

  /// How far somebody depends on others.
  private static let degrees: Set<String> = [
    "totale", "total", "partielle", "complete", "lourde", "legere", "moyenne", "permanente",
  ]

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
