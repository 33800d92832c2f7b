extension ContextMask {
  /// What follows « s’appelle », « on l’appelle », « nommé », « nom », « alias » is a name, be it a word of the lexicon.
  static let naming = ContextMask(
    name: "nom",
    examples: [
      "elle s'appelle ↓rose marin↓ et se sent seule", "un voisin nommé ↓petit↓",
      "nom : ↓loyer↓, demande l'apa", "je m'appelle ↓ranger↓",
      "on l'appelle ↓jardin↓, veut l'apa", "surnom ↓loyer↓, demande l'apa", "nom ↓jardinage↓, apa",
      "alias ↓dossier↓, veut le clic",
    ],
    counterexamples: [
      "elle appelle le clic", "on appelle pour l'apa", "son nom est perdu",
      "on l'appelle pour l'apa", "on l'appelle le clic", "le nom sur la carte",
    ]
  ) { context in
    let forms: Set<String> = ["appelle", "apelle", "appel", "appele", "apele", "appelles"]
    let nouns: Set<String> = [
      "nomme", "nommee", "nom", "prenom", "prenomme", "surnomme", "surnommee", "noms", "prenoms",
      "surnom", "surnoms", "alias",
    ]
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated() {
      let isReflexive = ["s", "m", "l"].contains(context.word(index - 1))
      if nouns.contains(word) || (isReflexive && forms.contains(word)) {
        masked.formUnion(context.following(index, isName: !context.isParticle(index + 1)))
      }
    }
    return masked
  }
}
