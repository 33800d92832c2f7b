extension ContextMask {
  /// What a number counts when it is somebody's income or expense: « retraite 780 e », and the year
  /// since when.
  static let income = ContextMask(
    name: "revenu",
    examples: [
      "↓retraite↓ 780 e, demande l'apl", "↓pension↓ ↓de↓ 1200 euros et loyer",
      "1200 de ↓retraite↓, apl",
      "↓revenus↓ mille deux cents, apa", "↓gagne↓ 1250, aide à domicile",
      "900 € par mois de ↓pension↓", "↓pension de réversion↓ 430, apl",
      "↓pension de réversion de↓ 430 €, apl", "↓chèque de↓ 3000 e, apa",
      "↓donne↓ 50 euros, clic", "↓impôts↓ 640e, clic", "↓loyer de↓ 480 €, apl",
      "↓retraite en↓ 1996, apa", "↓aspa↓, loyer", "↓apl↓ 212, apa", "720 de ↓loyer↓, apa",
      "↓imposé↓ à 11%, apa", "↓n'a que 15 euros pour finir↓, apa",
      "↓pension petite↓, apl", "2 ↓pensions↓ et loyer", "↓pension alimentaire jamais versée↓, apl",
      "↓touche l'aspa↓, loyer", "↓ne perçoit pas l'apl↓, loyer", "3 ↓appartements↓ et impôts",
      "↓une petite réversion↓ et apl", "↓sa réversion↓ et apl", "↓taux↓ 80 pour l'apa",
      "↓taux↓ d'invalidité de 50, clic", "↓découvert de↓ 400 euros, clic",
      "rsa puis ↓aspa↓, clic",
    ],
    counterexamples: [
      "retraite trop petite", "loyer trop cher", "pension de réversion", "caisse de retraite",
      "impôts 06 39 98", "demande l'aspa, loyer", "aspa",
      "apa 35400 rennes", "aide de 3 heures", "obligation alimentaire", "2 demandes au clic",
      "toucher l'aspa", "taux de l'apa", "demande de réversion", "droit à la réversion",
    ],
    breaksPhrases: true
  ) { context in
    let sources: Set<String> = [
      "retraite", "retraitee", "retraites", "pension", "pensions", "revenu", "revenus", "salaire",
      "salaires",
      "gagne", "gagnait", "touche", "percoit", "recoit", "ressources", "reversion", "allocation",
      "budget", "rente", "epargne", "economies", "cheque", "virement", "heritage", "somme", "prime",
      "donne", "donnait", "verse", "versait", "envoie",
    ]
    let links: Set<String> = [
      "de", "d", "est", "a", "environ", "mensuelle", "mensuel", "moyenne", "fiscal", "net",
      "en", "depuis", "vers",
    ]
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated()
    where (sources.contains(word) || Self.isOwed(index, in: context))
      && (!context.isSafe(index) || word == "reversion")
    {
      let isLinked = links.contains(context.word(index + 1))
      if Self.isOwed(index, in: context) {
        // An expense is told of after its amount only, and more strictly before it.
      } else if context.isNumber(index + 1) {
        masked.insert(index)
      } else if isLinked, context.isNumber(index + 2) {
        masked.formUnion([index, index + 1])
      }
      let isAmount = word == "reversion" && isLinked && context.isNumber(index + 2)
      if word == "reversion", context.isNumber(index + 1) || isAmount {
        masked.formUnion((max(0, index - 2))...index)
      }
      if word == "reversion", let first = Self.owner(of: index, in: context) {
        masked.formUnion(first...index)
      }
      // « 1200 euros par mois de retraite »
      if ["de", "d"].contains(context.word(index - 1)) {
        let before = (max(0, index - 5)..<max(0, index - 1)).last { context.isNumber($0) }
        if let before, word != "aide",
          ((before + 1)..<(index - 1)).allSatisfy({
            !context.isPlain($0) || context.word($0) == "par"
          })
        {
          masked.insert(index)
        }
      }
    }
    for (index, word) in context.words.enumerated() {
      if word.hasPrefix("pension"), context.word(index + 1).hasPrefix("alimentaire") {
        masked.formUnion(Self.clauseAfter(index, in: context).union([index]))
      }
      if Self.livings.contains(word), context.continues(at: index + 1),
        Self.sizes.contains(context.word(index + 1)), !context.isSafe(index + 1)
      {
        masked.formUnion([index, index + 1])
      }
      if Self.belongings.contains(word) || word == "pensions" || word == "retraites", index > 0,
        context.isNumber(index - 1), context.continues(at: index)
      {
        masked.insert(index)
      }
      if Self.receivings.contains(word) {
        var benefit = index + 1
        while Self.determiners.contains(context.word(benefit)) { benefit += 1 }
        if context.continues(at: benefit), Self.benefits.contains(context.word(benefit)) {
          let start = ["ne", "n"].contains(context.word(index - 1)) ? index - 1 : index
          masked.formUnion(start...benefit)
        }
      }
      if word == "taux",
        let rate = (index + 1..<index + 5).first(where: { context.isNumber($0) }),
        (index + 1...rate).allSatisfy({ context.continues(at: $0) })
      {
        masked.insert(index)
      }
    }
    for (index, word) in context.words.enumerated()
    where !context.isSafe(index) || word == "assurance" {
      if Self.expenses.contains(word) {
        let isLinked =
          links.contains(context.word(index + 1)) || context.isAmount(index + 2)
        let amount = isLinked ? index + 2 : index + 1
        if context.isAmount(amount) || Self.isBareAmount(amount, in: context),
          context.continues(at: index + 1)
        {
          masked.formUnion(index..<amount)
        }
      }
      if word == "assurance", context.word(index + 1) == "vie", context.isNumber(index + 2) {
        masked.formUnion([index, index + 1])
      }
      if word.hasPrefix("impos"), context.isNumber(index + 1) || context.isNumber(index + 2) {
        masked.insert(index)
      }
      if ["que", "qu"].contains(word), context.isAmount(index + 1),
        let start = (max(0, index - 4)..<index).last(where: {
          ["ne", "n"].contains(context.word($0))
        })
      {
        masked.formUnion(start...(index + 1))
        if let end = (index + 2..<index + 6).first(where: { context.word($0) == "pour" }),
          context.continues(at: end + 1)
        {
          masked.formUnion(index...(end + 1))
        }
      }
      // Alone in its clause beside others, it is what somebody lives on.
      let isNext = context.word(index - 1) == "puis"
      if word == "aspa", isNext || context.opensClause(at: index), context.words.count > 1,
        !context.continues(at: index + 1)
      {
        masked.insert(index)
      }
    }
    return masked
  }

  /// Whether a word is an expense that follows its amount: « 720 de loyer ».
  private static func isOwed(_ index: Int, in context: MaskingContext) -> Bool {
    expenses.contains(context.word(index)) && ["de", "d"].contains(context.word(index - 1))
  }

  /// Where the words begin that say whose a pension is: « sa réversion », « une petite réversion »; nil
  /// where none does.
  private static func owner(of index: Int, in context: MaskingContext) -> Int? {
    let first = sizes.contains(context.word(index - 1)) ? index - 2 : index - 1
    return ["sa", "ma", "une"].contains(context.word(first)) ? first : nil
  }

  /// Whether a number stands alone that can be neither a telephone, a postcode, an age nor an hour.
  private static func isBareAmount(_ index: Int, in context: MaskingContext) -> Bool {
    guard context.isNumber(index), context.continues(at: index), !context.isNumber(index + 1)
    else { return false }
    let number = context.word(index)
    return (3...4).contains(number.utf8.count)
      && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
      && !number.hasPrefix("0")
  }

  private static let livings: Set<String> = [
    "pension", "pensions", "retraite", "retraites", "revenu", "revenus", "salaire", "ressources",
  ]

  private static let sizes: Set<String> = [
    "petite", "petites", "petit", "petits", "faible", "faibles", "modeste", "maigre", "maigres",
    "grosse", "grosses", "bonne", "bonnes", "correcte", "correctes", "confortable", "minime",
    "minimes", "minimum", "basse", "basses", "bas", "derisoire", "derisoires",
  ]

  private static let belongings: Set<String> = [
    "appartement", "appartements", "logement", "logements", "maison", "maisons", "studio",
    "studios", "immeuble", "immeubles", "pavillons", "garages", "locations", "livrets", "comptes",
    "salaires", "revenus", "rentes", "credits",
  ]

  private static let receivings: Set<String> = [
    "touche", "touches", "touchait", "touchent", "percoit", "percevait", "recoit", "recevait",
    "beneficie",
  ]

  private static let determiners: Set<String> = [
    "l", "la", "le", "les", "une", "un", "de", "des", "d", "du", "pas", "plus", "que", "qu",
    "juste",
    "seulement", "deja", "sa", "son", "ses",
  ]

  private static let benefits: Set<String> = [
    "aspa", "apl", "als", "alf", "css", "rsa", "aah", "asi", "minimum", "allocation",
    "allocations", "reversion", "pension", "pensions", "retraite", "retraites", "rente", "prime",
  ]

  private static let expenses: Set<String> = [
    "impot", "impots", "decouvert", "taxe", "taxes", "loyer", "loyers", "dette", "dettes",
    "facture", "factures",
    "amende", "credit", "mensualite", "pret", "emprunt", "charges", "livret", "apl", "apa", "als",
    "aspa", "mutuelle", "cotisation", "aide", "avance", "acompte", "obseques",
    "participation",
  ]
}
