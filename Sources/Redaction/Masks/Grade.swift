extension ContextMask {
  /// The number after « gir » or « grille » grades a person.
  static let grade = ContextMask(
    name: "gir",
    examples: [
      "↓gir 4↓ et loyer", "grille ↓aggir deux↓", "elle est ↓GIR un↓ seulement",
      "évaluée ↓groupe 2↓, clic",
    ],
    counterexamples: ["grille aggir à remplir", "quel gir", "gir inconnu"]
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
    }
    return masked
  }
}
