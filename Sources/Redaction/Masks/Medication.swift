extension ContextMask {
  /// What follows « prend » and is no plain word is a medicine.
  static let medication = ContextMask(
    name: "traitement",
    examples: ["prend ↓du xarelto↓, demande l'apa", "traitement ↓lasilix↓ et repas"],
    counterexamples: ["elle prend la navette", "prend le relais", "prend ses repas seule"]
  ) { context in
    let forms: Set<String> = [
      "prend", "prends", "prenait", "prendre", "traitement", "medicament", "medicaments", "cachets",
    ]
    let articles: Set<String> = ["le", "la", "du", "l", "de", "des"]
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated() where forms.contains(word) {
      // « prend la navette » is a means of transport; a medicine is in no lexicon.
      let noun = articles.contains(context.word(index + 1)) ? index + 2 : index + 1
      guard noun < context.words.count, !StorableWords.borneAsNames.contains(context.word(noun))
      else { continue }
      masked.formUnion(context.following(index, limit: 3))
    }
    return masked
  }
}
