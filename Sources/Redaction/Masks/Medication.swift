extension ContextMask {
  /// What follows « prend » and is no plain word is a medicine.
  static let medication = ContextMask(
    name: "traitement",
    examples: [
      "↓prend du xarelto↓, demande l'apa", "↓traitement lasilix↓ et repas",
      "↓prend quelque chose pour dormir↓, apa", "↓prend sa metformine↓, clic",
    ],
    counterexamples: ["elle prend la navette", "prend le relais", "prend ses repas seule"]
  ) { context in
    let forms: Set<String> = [
      "prend", "prends", "prenait", "prendre", "traitement", "medicament", "medicaments", "cachets",
    ]
    let articles: Set<String> = [
      "le", "la", "du", "l", "de", "des", "sa", "son", "ses", "un", "une",
    ]
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated() where forms.contains(word) {
      if context.word(index + 1) == "quelque", context.word(index + 3) == "pour" {
        masked.formUnion(index...min(index + 4, context.words.count - 1))
      }
      // « prend la navette » is a means of transport; a medicine is in no lexicon.
      let noun = articles.contains(context.word(index + 1)) ? index + 2 : index + 1
      guard noun < context.words.count, !StorableWords.borneAsNames.contains(context.word(noun))
      else { continue }
      let owned = ["sa", "son", "ses", "un", "une", "mon", "ma", "mes"].contains(
        context.word(index + 1))
      let medicine = context.following(owned ? index + 1 : index, limit: 3)
      if !medicine.isEmpty {
        masked.formUnion(medicine.union(owned ? [index, index + 1] : [index]))
      }
    }
    return masked
  }
}
