extension ContextMask {
  /// What somebody walks with: « marche avec déambulateur », « son rollator ».
  ///
  /// Equipment that is looked for stays: « besoin d’un déambulateur ».
  static let walkingAid = ContextMask(
    name: "aide-a-la-marche",
    examples: [
      "↓marche avec déambulateur↓, apa", "↓se déplace avec une canne↓, clic",
      "↓sort avec son rollator↓, apa", "elle ↓a un déambulateur↓ et veut une rampe",
      "↓utilise son déambulateur↓, clic", "seule ↓en déambulateur↓, courses",
      "↓deambulateur↓ ds un couloir étroit",
    ],
    counterexamples: [
      "besoin d'un déambulateur", "cherche une canne", "prix d'un déambulateur",
      "déambulateur à louer", "financer le déambulateur", "se déplace avec la navette",
    ],
    breaksPhrases: true
  ) { context in
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated() where aids.contains(word) {
      var start = index
      while context.continues(at: start), articles.contains(context.word(start - 1)) { start -= 1 }
      let opening = context.word(start - 1)
      let isTied = context.continues(at: start)
      let isOwned = start < index && owners.contains(context.word(index - 1))
      if isTied, ["avec", "sans", "en", "au"].contains(opening) {
        start -= 1
        let verb = start - 1
        if context.continues(at: start), walks.contains(context.word(verb)) {
          start = context.word(verb - 1) == "se" && verb > 0 ? verb - 1 : verb
        }
        masked.formUnion(start...index)
      } else if isTied, uses.contains(opening), !context.opensClause(at: start) {
        masked.formUnion((start - 1)...index)
      } else if isOwned
        || (context.opensClause(at: index) && places.contains(context.word(index + 1)))
      {
        masked.formUnion(start...index)
      }
    }
    return masked
  }

  private static let aids: Set<String> = [
    "deambulateur", "deambulateurs", "deambu", "rollator", "rollators", "canne", "cannes",
    "bequille", "bequilles", "tripode",
  ]

  private static let articles: Set<String> = [
    "un", "une", "deux", "son", "sa", "ses", "le", "la", "les", "mon", "ma", "mes", "des",
  ]

  /// What tells that it is there, and not looked for: « déambulateur dans un couloir ».
  private static let places: Set<String> = ["dans", "ds", "depuis", "dehors", "partout"]

  private static let owners: Set<String> = ["son", "sa", "ses", "mon", "ma", "mes"]

  private static let walks: Set<String> = [
    "marche", "marchait", "marcher", "marchant", "deplace", "deplacer", "sort", "sortir", "avance",
    "circule", "tient", "bouge", "vient",
  ]

  private static let uses: Set<String> = [
    "a", "utilise", "prend", "possede", "porte", "avait", "ai", "utilisait", "garde",
  ]
}
