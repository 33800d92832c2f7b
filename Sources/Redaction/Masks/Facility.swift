extension ContextMask {
  /// The house of care where somebody is, and the name of one: « en ehpad depuis mai ».
  static let facility = ContextMask(
    name: "etablissement",
    examples: [
      "son mari est ↓en ehpad↓, répit", "elle vit ↓en maison de retraite↓ et veut le clic",
      "↓foyer logement du parc↓, déménager", "↓résidence korian↓ et impôts",
      "mr colin ↓en ehpad↓ depuis mai", "↓à l'ehpad les courses↓, aidant",
      "↓service de gériatrie↓, apa", "la ↓clinique mutualiste↓, apa", "↓en ehpad↓, répit",
      "↓accueil de jour les mimosas↓, répit",
      "↓foyer logement↓ veut déménager",
      "↓maison partagée des sources↓ veut l'apa",
      "↓les jardins de la source↓ appartement, apa",
      "son amie ↓partie à la maison de retraite↓, isolée", "↓résidence Lumière↓, apl",
      "↓résidence beau site↓ et apl", "un marié, ↓ehpad↓, clic",
    ],
    counterexamples: [
      "entrée en ehpad", "service de qualité", "accueil de jour possible", "cherche un ehpad",
      "ehpad trop cher", "place en résidence autonomie",
      "résidence autonomie, comment ça marche", "prix des maisons de retraite",
      "veut aller en ehpad", "résidence seniors, prix", "résidence adaptée",
    ],
    breaksPhrases: true
  ) { context in
    var masked: Set<Int> = []
    for index in context.words.indices {
      // « les jardins de la source »
      if ["jardins", "terrasses", "villas", "clos", "senioriales"].contains(context.word(index)),
        ["de", "du", "des", "d"].contains(context.word(index + 1))
      {
        let hasArticle = ["les", "le"].contains(context.word(index - 1))
        let start = hasArticle ? index - 1 : index
        if context.opensClause(at: start) || ["aux", "au"].contains(context.word(index - 1)) {
          masked.formUnion(context.placeName(after: index).union(start...index))
        }
      }
      guard let end = Self.house(at: index, in: context) else { continue }
      let articles: Set<String> = ["les", "la", "le", "l", "des", "du"]
      if ["clinique", "hopital", "polyclinique", "hospitalier"].contains(context.word(end)),
        ["mutualiste", "privee", "prive", "publique", "public", "local", "general", "mgen"]
          .contains(context.word(end + 1))
      {
        masked.formUnion(index...(end + 1))
      }
      let isNamed =
        context.continues(at: end + 1)
        && (articles.contains(context.word(end + 1)) || context.isUnknownWord(end + 1)
          || (["de", "d"].contains(context.word(end + 1))
            && (context.isForeign(end + 2) || context.isForeign(end + 3))))
      if isNamed {
        let name = context.following(end, isAnything: true)
        if !name.isEmpty { masked.formUnion(name.union(index...end)) }
      }
      if ["residence", "residences"].contains(context.word(index)), end == index,
        context.continues(at: end + 1), !context.isSafe(end + 1)
      {
        let name = end + 1
        if context.isCapitalisedAlone(name) && context.isHeld(name) {
          masked.formUnion([index, name])
        } else if SensitiveWords.placeOpenings.contains(context.word(name)) {
          let rest = context.continues(at: name + 1) ? name + 1 : name
          masked.formUnion(index...rest)
        }
      }
      if context.opensClause(at: index), context.continues(at: end + 1),
        StorableWords.wishes.contains(context.word(end + 1))
      {
        masked.formUnion(index...end)
      }
      // « compagnon malade, ehpad »: where somebody is, of whom the clause before tells.
      if index > 0, context.opensClause(at: index), !context.continues(at: end + 1),
        context.isForeign(index - 1), ["ehpad", "ehpa", "hopital"].contains(context.word(index))
      {
        masked.formUnion(index...end)
      }
      // « partie à la maison de retraite »
      if ["la", "une", "un"].contains(context.word(index - 1)),
        ["a", "dans"].contains(context.word(index - 2)), context.continues(at: index - 1),
        departures.contains(context.word(index - 3)), context.continues(at: index - 2),
        !["maison", "service"].contains(context.word(end))
      {
        masked.formUnion((index - 3)...end)
      }
      guard index > 0, ["en", "l", "au"].contains(context.word(index - 1)) else { continue }
      let isElided = context.word(index - 1) == "l"
      guard !isElided || context.word(index - 2) == "a" else { continue }
      let start = isElided ? index - 2 : index - 1
      if beings.contains(context.word(start - 1)) || context.isForeign(start - 1)
        || context.opensClause(at: start)
      {
        masked.formUnion(start...end)
      }
    }
    return masked
  }

  /// The last word of the kind of house that begins at an index.
  private static func house(at index: Int, in context: MaskingContext) -> Int? {
    switch (context.word(index), context.word(index + 1), context.word(index + 2)) {
    case ("maison", "de", "retraite"), ("maison", "de", "repos"), ("accueil", "de", "jour"),
      ("centre", "de", "jour"), ("hopital", "de", "jour"), ("famille", "d", "accueil"):
      index + 2
    case ("maison", "partagee", _), ("habitat", "partage", _), ("foyer", "logement", _),
      ("residence", "autonomie", _), ("residence", "senior", _),
      ("residence", "seniors", _), ("residence", "services", _):
      index + 1
    case ("ehpad", _, _), ("residence", _, _), ("foyer", _, _), ("clinique", _, _),
      ("hopital", _, _), ("ehpa", _, _), ("service", _, _), ("polyclinique", _, _),
      ("hlm", _, _), ("hospitalier", _, _), ("maison", _, _), ("etablissement", _, _),
      ("institution", _, _):
      index
    default: nil
    }
  }

  private static let departures: Set<String> = [
    "parti", "partie", "partis", "parties", "place", "placee", "admis", "admise", "est", "etait",
    "vit", "vivait", "mis", "mise", "finit", "fini",
  ]

  private static let beings: Set<String> = [
    "est", "sont", "vit", "suis", "etait", "vivent", "vivait", "reste", "entre", "mis", "mise",
    "habite",
  ]
}
