extension ContextMask {
  /// What follows « rue », « allée », « ehpad les » is a place, whatever its words.
  static let street = ContextMask(
    name: "voie",
    examples: [
      "rue ↓du repos↓, demande l'apa", "impasse ↓de la rencontre↓",
      "ehpad ↓les loisirs↓ pour un séjour", "résidence ↓du théâtre↓ isolée",
      "bd ↓de la solitude↓ et loyer",
    ],
    counterexamples: [
      "résidence autonomie", "ehpad trop cher", "place de stationnement", "résidence pour aînés",
    ]
  ) { context in
    let ways: Set<String> = [
      "rue", "avenue", "av", "impasse", "allee", "allees", "chemin", "boulevard", "bd", "bld",
      "quai", "square", "lotissement", "hameau", "quartier", "batiment", "bat", "passage", "villa",
      "clinique", "hopital", "chu", "chr", "ruelle", "sentier", "esplanade", "cite",
    ]
    let houses: Set<String> = [
      "residence", "ehpad", "foyer", "place", "route", "maison", "immeuble", "cours", "hotel",
      "college", "lycee", "ecole", "club", "chalet", "domaine", "mairie",
    ]
    let articles: Set<String> = ["les", "la", "le", "l", "des", "du", "de"]
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated() where !context.isSafe(index) {
      if ways.contains(word) {
        masked.formUnion(context.following(index, isAnything: true))
      } else if houses.contains(word), articles.contains(context.word(index + 1)) {
        masked.formUnion(context.following(index, isAnything: true))
      }
    }
    return masked
  }
}
