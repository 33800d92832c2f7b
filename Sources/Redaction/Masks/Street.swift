extension ContextMask {
  /// What follows « rue », « allée », « place du » is a place, whatever its words.
  static let street = ContextMask(
    name: "voie",
    examples: [
      "↓rue du repos↓, demande l'apa", "↓impasse de la rencontre↓",
      "place ↓du théâtre↓ isolée",
      "↓bd de la solitude↓ et loyer", "↓rue de la croix rouge↓, apa", "↓chemin des apa↓ 31 demande",
      "↓lieu dit la ville es mariés↓, apa", "3 ↓pl des courses↓, isolée",
      "habite ↓derrière la mairie↓, apa", "↓appartement 12↓, apa", "5 ↓venelle du puits salé↓, apa",
      "7 ↓cour du repos↓, apa",
      "↓entrée 4↓, apa", "↓montée des carmes↓, apa", "↓lieu dit la grande haie↓, apa",
      "↓ferme kerbrat↓, apa",
      "à la ↓ferme↓, isolée",
    ],
    counterexamples: [
      "place de stationnement", "place en club", "appartement à adapter", "entrée en ehpad",
      "à côté du club",
      "elle ferme à clé", "la boîte ferme mal",
    ],
    breaksPhrases: true
  ) { context in
    let ways: Set<String> = [
      "rue", "avenue", "av", "impasse", "allee", "allees", "chemin", "boulevard", "bd", "bld",
      "quai", "square", "lotissement", "hameau", "quartier", "batiment", "bat", "passage", "villa",
      "ruelle", "sentier", "esplanade", "cite", "venelle", "faubourg", "fbg", "parvis", "corniche",
    ]
    let houses: Set<String> = [
      "place", "route", "maison", "immeuble", "cours", "hotel",
      "college", "lycee", "ecole", "club", "chalet", "domaine", "mairie", "ferme",
    ]
    let landmarks: Set<String> = ["derriere", "face", "cote", "devant", "pres"]
    let doors: Set<String> = [
      "appartement", "appt", "apt", "appart", "porte", "immeuble", "escalier", "esc", "bat",
      "entree",
      "interphone", "digicode", "boite",
    ]
    let short: Set<String> = [
      "pl", "sq", "ch", "r", "lot", "res", "imp", "all", "rte", "bis", "ter",
      "traverse", "promenade", "cour", "montee", "voie", "mail", "descente", "route", "place",
    ]
    let articles: Set<String> = ["les", "la", "le", "l", "des", "du", "de"]
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated() {
      let isAbbreviated = short.contains(word)
      if word == "lieu", context.word(index + 1) == "dit" {
        masked.formUnion([index, index + 1])
        masked.formUnion(context.placeName(after: index + 1))
      }
      if word == "ferme" {
        // The verb has its subject before it: « elle ferme », « la boîte ferme mal ».
        let isPlace = ["la", "une"].contains(context.word(index - 1))
        let isNamed = context.continues(at: index + 1) && context.isUnknownWord(index + 1)
        if isPlace || (isNamed && context.opensClause(at: index)) {
          masked.formUnion(isNamed ? [index, index + 1] : [index])
        }
      }
      if word == "montee", context.opensClause(at: index),
        ["de", "des", "du"].contains(context.word(index + 1)), !context.isHeld(index + 2)
      {
        masked.formUnion(context.placeName(after: index).union([index]))
      }
      if landmarks.contains(word), ["la", "le", "l", "de", "du"].contains(context.word(index + 1)),
        let place = (index + 2...index + 3).first(where: {
          ["mairie", "poste", "eglise", "ecole", "gare", "ccas"].contains(context.word($0))
        })
      {
        masked.formUnion(index...place)
      }
      if doors.contains(word), context.continues(at: index + 1), !context.typed[index + 1].isElided,
        context.isNumber(index + 1)
          || context.word(index + 1).utf8.count == 1
            && !["a", "y", "d", "l"].contains(context.word(index + 1))
      {
        masked.formUnion([index, index + 1])
      }
      if ways.contains(word) || (isAbbreviated && context.isNumber(index - 1)) {
        masked.insert(index)
        masked.formUnion(context.placeName(after: index))
      } else if !context.isSafe(index), houses.contains(word),
        articles.contains(context.word(index + 1))
      {
        masked.formUnion(context.following(index, isAnything: true))
      }
    }
    return masked
  }
}
