extension ContextMask {
  /// What follows « s’appelle », « nommé », « nom » is a name.
  static let naming = ContextMask(
    name: "nom",
    examples: [
      "elle s'appelle ↓rose marin↓ et se sent seule", "un voisin nommé ↓petit↓",
      "nom : ↓loyer↓, demande l'apa", "je m'appelle ↓ranger↓",
    ],
    counterexamples: ["elle appelle le clic", "on appelle pour l'apa", "son nom est perdu"]
  ) { context in
    let forms: Set<String> = ["appelle", "apelle", "appel", "appele", "apele", "appelles"]
    let nouns: Set<String> = [
      "nomme", "nommee", "nom", "prenom", "prenomme", "surnomme", "surnommee", "noms", "prenoms",
    ]
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated() {
      let isReflexive = ["s", "m"].contains(context.word(index - 1))
      if nouns.contains(word) || (isReflexive && forms.contains(word)) {
        masked.formUnion(context.following(index))
      }
    }
    return masked
  }
}
