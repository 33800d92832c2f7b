extension ContextMask {
  /// What a number counts when it is somebody's income: « retraite 780 e ».
  static let income = ContextMask(
    name: "revenu",
    examples: [
      "↓retraite↓ 780 e, demande l'apl", "↓pension↓ ↓de↓ 1200 euros et loyer",
      "1200 de ↓retraite↓, apl",
      "↓revenus↓ mille deux cents, apa", "↓gagne↓ 1250, aide à domicile",
      "900 € par mois de ↓pension↓", "↓pension de réversion↓ 430, apl", "↓chèque de↓ 3000 e, apa",
      "↓donne↓ 50 euros, clic",
    ],
    counterexamples: [
      "retraite trop petite", "loyer de 512 euros", "pension de réversion", "caisse de retraite",
    ],
    breaksPhrases: true
  ) { context in
    let sources: Set<String> = [
      "retraite", "retraites", "pension", "pensions", "revenu", "revenus", "salaire", "salaires",
      "gagne", "gagnait", "touche", "percoit", "recoit", "ressources", "reversion", "allocation",
      "budget", "rente", "epargne", "economies", "cheque", "virement", "heritage", "somme", "prime",
      "donne", "donnait", "verse", "versait", "envoie",
    ]
    let links: Set<String> = [
      "de", "d", "est", "a", "environ", "mensuelle", "mensuel", "moyenne", "fiscal", "net",
    ]
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated()
    where sources.contains(word) && (!context.isSafe(index) || word == "reversion") {
      let isLinked = links.contains(context.word(index + 1))
      if context.isNumber(index + 1) {
        masked.insert(index)
      } else if isLinked, context.isNumber(index + 2) {
        masked.formUnion([index, index + 1])
      }
      if word == "reversion", context.isNumber(index + 1) {
        masked.formUnion((max(0, index - 2))...index)
      }
      // « 1200 euros par mois de retraite »
      if ["de", "d"].contains(context.word(index - 1)) {
        let before = (max(0, index - 5)..<max(0, index - 1)).last { context.isNumber($0) }
        if let before,
          ((before + 1)..<(index - 1)).allSatisfy({
            !context.isPlain($0) || context.word($0) == "par"
          })
        {
          masked.insert(index)
        }
      }
    }
    return masked
  }
}
