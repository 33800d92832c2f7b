extension ContextMask {
  /// Who comes to somebody's home, with the words of the lexicon that say what for.
  static let visitor = ContextMask(
    name: "intervenant",
    examples: [
      "↓infirmière à domicile↓, apa", "la ↓dame de compagnie↓ et le clic",
      "↓soins à domicile↓, répit", "son ↓auxiliaire de vie↓ passe, clic",
      "l'↓auxiliaire↓ est absente", "payer l'↓auxiliaire↓ en cesu",
      "↓auxiliaire de vie↓ absente, portage de repas",
      "la ↓dame qui fait le ménage↓, apa", "une ↓garde de nuit↓, apa", "puis ↓rdv ophtalmo↓, apa",
      "sa ↓femme de ménage↓ part, clic",
      "l'↓assistante sociale↓ passe, apa", "↓rdv avec assistante sociale↓ pour l'apa",
      "la ↓dame de l'admr↓ et le clic", "↓dame à domicile↓, apa", "↓jardinier ne vient plus↓, clic",
      "son ↓jardinier↓ trop cher", "une ↓bénévole de la paroisse↓ passe, apa",
      "↓remplaçante de l'aide ménagère↓, apa", "d'après le ↓doc↓, clic",
    ],
    counterexamples: [
      "besoin d'une auxiliaire de vie", "voir assistante sociale", "cherche femme de ménage",
      "aide à domicile", "cherche auxiliaire de vie",
      "payer une auxiliaire", "jardinier pour tailler la haie", "un jardinier pas cher",
      "rdv avec le clic", "repas à domicile", "une bénévole du club", "devenir bénévole",
      "envoyer la doc",
    ],
    breaksPhrases: true
  ) { context in
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated() {
      if SensitiveWords.visitors.contains(word) || people.contains(word),
        context.word(index + 1) == "a",
        context.word(index + 2) == "domicile"
      {
        masked.formUnion(index...(index + 2))
      }
      if gardeners.contains(word) {
        let end = absence(after: index, in: context)
        let isOwned = ["son", "sa", "ses", "leur", "leurs", "mon", "notre"]
          .contains(context.word(index - 1))
        if isOwned || end > index { masked.formUnion(index...end) }
      }
      // « le doc » treats, « la doc » is read.
      if word == "doc",
        ["le", "mon", "son", "leur", "notre", "du", "au"].contains(context.word(index - 1))
      {
        masked.insert(index)
      }
      if word.hasPrefix("benevole"), let end = comer(after: index, in: context) {
        masked.formUnion(index...end)
      }
      if word.hasPrefix("rempl"), word.hasSuffix("ant") || word.hasSuffix("ante"),
        ["de", "du"].contains(context.word(index + 1))
      {
        let trade = ["l", "la", "le"].contains(context.word(index + 2)) ? index + 3 : index + 2
        masked.formUnion(context.safeRun(from: trade).union(index...trade))
      }
      if ["dame", "dames"].contains(word), ["de", "du"].contains(context.word(index + 1)) {
        let isElided = ["l", "la", "le"].contains(context.word(index + 2))
        masked.formUnion(
          (index...(index + (isElided ? 3 : 2))).filter { $0 < context.words.count })
      }
      if word == "dame", context.word(index + 1) == "qui" {
        masked.formUnion(clauseAfter(index + 1, in: context).union([index, index + 1]))
      }
      if word == "rdv" || word == "rendez" {
        let person = (index + 1..<index + 5).first {
          isSpecialist(context.word($0)) || helper(at: $0, in: context) != nil
        }
        if let person, context.continues(at: person) {
          masked.formUnion(index...(helper(at: person, in: context) ?? person))
        }
      }
      guard let end = helper(at: index, in: context) else { continue }
      let isSought = (max(0, index - 3)..<index).contains { seekings.contains(context.word($0)) }
      let acts = ["est", "passe", "vient", "absente", "a", "malade", "part", "deux", "le", "les"]
      // An « assistante sociale » is somebody to turn to as often as a visitor.
      let isTrade = !word.hasPrefix("assist")
      let isOwned = ["son", "sa", "ses", "l", "mon", "ma", "mes", "notre", "leur", "la"]
        .contains(context.word(index - 1))
      // « l’auxiliaire » is there already, « une auxiliaire » is looked for.
      let isThere = isTrade && context.word(index - 1) == "l"
      if !isSought || isThere,
        isTrade || isOwned || context.opensClause(at: index)
          || acts.contains(context.word(end + 1))
      {
        masked.formUnion(index...end)
      }
    }
    return masked
  }

  /// The word before the verb that says that the one who is named comes; nil without such a verb.
  private static func comer(after index: Int, in context: MaskingContext) -> Int? {
    let comings: Set<String> = ["passe", "vient", "visite", "venait", "passait", "viennent"]
    guard
      let verb = (index + 1..<index + 7).first(where: { comings.contains(context.word($0)) }),
      (index + 1...verb).allSatisfy({ context.continues(at: $0) })
    else { return nil }
    let isObject = ["la", "le", "les", "l"].contains(context.word(verb - 1))
    return isObject ? verb - 2 : verb - 1
  }

  /// The last word that says that somebody comes or no longer does: « ne vient plus ».
  private static func absence(after index: Int, in context: MaskingContext) -> Int {
    var verb = index + 1
    while ["ne", "n", "s", "est", "a"].contains(context.word(verb)) { verb += 1 }
    guard context.continues(at: verb), presences.contains(context.word(verb)) else { return index }
    let degree = verb + 1
    let isNegated = ["plus", "pas", "jamais", "rarement"].contains(context.word(degree))
    return isNegated && context.continues(at: degree) ? degree : verb
  }

  private static let presences: Set<String> = [
    "vient", "venait", "viendra", "viennent", "passe", "passait", "absent", "malade", "parti",
    "part", "arrete", "repond", "retraite", "blesse", "occupe", "fait", "tond", "taille",
  ]

  private static let gardeners: Set<String> = [
    "jardinier", "jardiniers", "bricoleur", "bricoleuse", "reparateur", "ramoneur",
  ]

  private static let people: Set<String> = [
    "dame", "dames", "femme", "femmes", "homme", "garcon", "demoiselle",
  ]

  /// Whether a word names somebody who treats.
  private static func isSpecialist(_ word: String) -> Bool {
    SensitiveWords.visitors.contains(word)
      || [
        "ologue", "iatre", "cardio", "ophtalmo", "dermato", "neuro", "gyneco", "radio", "scanner",
      ]
      .contains { word.hasSuffix($0) }
  }

  /// The last word of the name of somebody who helps at home and begins at an index.
  private static func helper(at index: Int, in context: MaskingContext) -> Int? {
    switch (context.word(index), context.word(index + 1), context.word(index + 2)) {
    case ("auxiliaire", "de", "vie"), ("auxiliaires", "de", "vie"), ("femme", "de", "menage"),
      ("assistante", "de", "vie"), ("garde", "de", "nuit"), ("as", "de", "secteur"):
      index + 2
    case ("assistante", "sociale", _), ("assistant", "social", _), ("assist", "sociale", _):
      index + 1
    case ("auxiliaire", _, _), ("auxiliaires", _, _): index
    default: nil
    }
  }

  private static let seekings: Set<String> = [
    "cherche", "besoin", "trouver", "veut", "voudrait", "demande", "embaucher", "salarier", "payer",
    "prendre", "voir", "contacter", "appeler", "rappeler",
  ]
}
