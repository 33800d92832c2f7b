extension ContextMask {
  /// What somebody does, and when: « va au marché le jeudi », « en vacances tout août ».
  ///
  /// A time that comes again masks what stands before it in its clause; a verb of coming and going
  /// masks up to the time after it.
  static let habit = ContextMask(
    name: "habitude",
    examples: [
      "↓va au marché le jeudi↓, courses lourdes", "↓piscine le vendredi↓, club",
      "↓en vacances tout aout↓, rappeler", "↓sort promener le chien vers 17h↓ isolée",
      "elle ↓passe l'hiver dans le midi↓, téléassistance", "↓courses tous les mardis↓ et clic",
      "↓se couche tot↓, rappeler plus tard", "elle ↓part chez sa sœur l'été↓ et veut le clic",
      "avait ↓la femme de ménage le mercredi↓, clic", "↓club deux fois par semaine↓, apa",
      "↓le mardi va au club↓, apa", "↓repas livrés à 11h30↓, clic",
      "↓ne rentre que le soir↓, apa", "↓rentre de vacances lundi↓, apa",
      "↓prend le car le mercredi↓, apa",
      "↓promène son teckel au parc↓, apa", "↓à 18h↓ elle ↓ferme ses volets et ne répond plus↓, apa",
      "↓l'aide du mardi↓, clic", "↓va piscine↓, apa", "↓prestataire 1x par trimestre↓, apa",
      "↓part en camping car l'hiver↓, apa", "↓habitude belote↓, apa", "↓va à la belote↓ et clic",
      "↓lundi aquagym↓, apa", "↓gym le mardi↓, clic", "↓aquagym lundi↓ et clic",
      "↓va au club de bridge↓, apa", "↓toute seule de↓ vendredi à lundi, apa",
      "l'aide ↓part en congés↓, clic", "↓va se chauffer au café↓, clic",
      "↓va à la médiathèque↓, clic", "↓est en vacances↓, apa", "seule, ↓jamais là↓, clic",
    ],
    counterexamples: [
      "rappeler mardi 10h pour l'apa", "va être rappelée mardi", "rdv au clic mardi",
      "rappeler plus tard", "a été aidée", "vient de demander l'apa", "va au clic",
      "depuis juin veut le clic", "cherche un club de bridge", "rdv mardi, gym", "va en retraite",
      "voudrait partir en vacances", "ne va plus au marché", "va se renseigner au clic",
      "ne part plus en vacances", "jamais la bonne réponse",
    ],
    breaksPhrases: true
  ) { context in
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated() {
      if let end = Self.recurringTime(at: index, in: context) {
        masked.formUnion(index...end)
        masked.formUnion(Self.clauseBefore(index, in: context))
        // « à 18 heures elle ferme les volets et ne répond plus »
        var subject = end + 1
        while subject < end + 4, context.continues(at: subject),
          !Self.comings.contains(context.word(subject))
        {
          subject += 1
        }
        if context.opensClause(at: index), Self.comings.contains(context.word(subject)),
          context.continues(at: subject)
        {
          masked.formUnion(Self.clauseAfter(subject, in: context).union([subject]))
          let more = subject + Self.clauseAfter(subject, in: context).count + 1
          if context.word(more) == "et", ["ne", "n"].contains(context.word(more + 1)) {
            masked.formUnion(Self.clauseAfter(more, in: context).union([more]))
          }
        } else if Self.comings.contains(context.word(end + 1)), context.continues(at: end + 1) {
          masked.formUnion(Self.clauseAfter(end, in: context))
        }
      }
      if word.hasPrefix("promen"),
        ["son", "sa", "ses", "le", "les"].contains(context.word(index + 1)),
        context.isForeign(index + 2)
      {
        masked.formUnion(Self.clauseAfter(index, in: context).union([index]))
      }
      if Self.comings.contains(word)
        || (["vacances", "weekend"].contains(word) && context.word(index - 1) == "en")
      {
        masked.formUnion(Self.upToTime(index, in: context))
      }
      if ["conges", "conge", "vacances"].contains(word), context.word(index - 1) == "en",
        context.continues(at: index), Self.leavings.contains(context.word(index - 2)),
        !["ne", "n"].contains(context.word(index - 3))
      {
        masked.formUnion((index - 2)...index)
      }
      // « jamais là »
      if word == "la", Self.frequencies.contains(context.word(index - 1)),
        context.continues(at: index), !context.continues(at: index + 1)
      {
        masked.formUnion([index - 1, index])
      }
      // « toute seule de vendredi à lundi »
      if ["seul", "seule"].contains(word), ["de", "du", "entre"].contains(context.word(index + 1)),
        Self.isDay(index + 2, in: context)
      {
        let isAll = ["tout", "toute"].contains(context.word(index - 1))
        masked.formUnion((isAll ? index - 1 : index)...(index + 1))
      }
      if ["habitude", "habitudes"].contains(word), context.continues(at: index + 1),
        context.isForeign(index + 1)
      {
        masked.formUnion([index, index + 1])
      }
      // « va piscine », « va à la belote »: where somebody goes.
      if ["va", "vont", "vais"].contains(word) {
        var goal = index + 1
        while ["a", "au", "aux", "la", "le", "l", "en", "chez"].contains(context.word(goal)) {
          goal += 1
        }
        if context.continues(at: goal), context.isForeign(goal) {
          masked.formUnion(index...goal)
        }
        // « va à la médiathèque », « va se chauffer au café »
        if let haunt = Self.haunt(after: index, in: context) { masked.formUnion(index...haunt) }
        // « va au club de bridge »: a safe phrase that says which one.
        let run = context.safeRun(from: goal)
        if goal > index + 1, context.continues(at: goal), Self.clubs.contains(context.word(goal)),
          let end = run.max(), run.contains(where: { !context.isHeld($0) })
        {
          masked.formUnion(index...end)
        }
      }
      // « lundi aquagym », « club mardi »
      if Self.pastimes.contains(word) {
        if index > 0, context.continues(at: index), Self.isDay(index - 1, in: context) {
          masked.formUnion([index - 1, index])
        }
        if context.continues(at: index + 1), Self.isDay(index + 1, in: context) {
          masked.formUnion([index, index + 1])
        }
      }
    }
    return masked
  }

  /// Where somebody goes, perhaps to do something there; nil where no such place is named.
  private static func haunt(after index: Int, in context: MaskingContext) -> Int? {
    var goal = index + 1
    while ["se", "s", "y"].contains(context.word(goal)) { goal += 1 }
    if ["er", "ir", "re"].contains(where: context.word(goal).hasSuffix) { goal += 1 }
    guard ["a", "au", "aux"].contains(context.word(goal)) else { return nil }
    goal += 1
    while ["la", "l"].contains(context.word(goal)) { goal += 1 }
    return context.continues(at: goal) && haunts.contains(context.word(goal)) ? goal : nil
  }

  private static let haunts: Set<String> = [
    "mediatheque", "bibliotheque", "cafe", "marche", "restaurant", "cinema", "piscine", "jardin",
  ]

  /// Whether a word is a day of the week, written out.
  private static func isDay(_ index: Int, in context: MaskingContext) -> Bool {
    context.word(index).utf8.count > 3 && SensitiveWords.isNearlyWeekday(context.word(index))
  }

  private static let leavings: Set<String> = [
    "part", "pars", "partent", "partait", "parti", "partie", "partis", "est", "sont", "etait",
  ]

  private static let frequencies: Set<String> = ["jamais", "rarement", "souvent", "toujours"]

  private static let clubs: Set<String> = [
    "club", "clubs", "cours", "atelier", "ateliers", "cafe", "groupe", "cercle", "salle", "gym",
    "universite", "foyer", "centre", "maison",
  ]

  /// What people do on a day of the week: all of leisure, and what comes to the house.
  private static let pastimes = Set(
    (StorableWords.leisure + StorableWords.words("marche cours atelier ateliers piscine belote"))
      .compactMap { Redactor.words($0).first }
  ).union(["bridge", "couture", "petanque", "courses", "menage", "repas", "cantine", "messe"])

  /// Words that end the reach of a habit: who does it, and what a call is about.
  static let clauseStops: Set<String> = [
    "il", "elle", "on", "je", "nous", "ils", "elles", "qui", "que", "qu", "et", "mais", "car",
    "donc", "si", "comme", "veut", "voudrait", "demande", "dem", "cherche", "souhaite", "aimerait",
    "besoin", "dispo", "disponible", "joignable", "libre", "rappeler", "rappel", "rappelle",
    "appeler", "appel", "rdv", "joindre", "isolee",
    "isole", "seule", "seul", "apa", "clic", "ccas", "pour", "pr", "avait", "veulent", "peut",
  ]

  /// The words of a clause before an index, back to who does it or what is asked.
  static func clauseBefore(_ index: Int, in context: MaskingContext) -> Set<Int> {
    var masked: Set<Int> = []
    var before = index - 1
    while before >= 0, masked.count < 8, context.continues(at: before + 1) {
      // « ne rentre que le soir »
      let isOnly = context.word(before) == "que" && ["ne", "n"].contains(context.word(before - 2))
      let isCoach =
        context.word(before) == "car"
        && ["le", "un", "en", "camping"].contains(context.word(before - 1))
      if !isOnly, !isCoach, clauseStops.contains(context.word(before)) { break }
      masked.insert(before)
      before -= 1
    }
    return masked
  }

  /// The words of a clause after an index, on to what is asked.
  static func clauseAfter(_ index: Int, in context: MaskingContext) -> Set<Int> {
    var masked: Set<Int> = []
    var next = index + 1
    while masked.count < 8, context.continues(at: next), !clauseStops.contains(context.word(next)) {
      masked.insert(next)
      next += 1
    }
    return masked
  }

  /// The words from a verb of coming and going to the last time of its clause.
  private static func upToTime(_ index: Int, in context: MaskingContext) -> Set<Int> {
    let isJustDone = context.word(index).hasPrefix("vien") && context.word(index + 1) == "de"
    guard !Self.infinitives.contains(context.word(index + 1)), !isJustDone else { return [] }
    var end: Int?
    var next = index + 1
    while next < index + 10, context.continues(at: next),
      !clauseStops.contains(context.word(next)) || context.word(next) == "seule"
        || context.word(next - 1) == "camping"
    {
      let word = context.word(next)
      let isHour = context.typed[next].isHour
      let isSummer =
        word == "ete" && ["l", "en", "cet", "d", "tout"].contains(context.word(next - 1))
      if SensitiveWords.isTime(word) || isHour || isSummer { end = next }
      next += 1
    }
    guard let end else { return [] }
    let start = context.word(index - 1) == "en" ? index - 1 : index
    return Set(start...end)
  }

  /// The last word of a time that comes again and begins at an index.
  private static func recurringTime(at index: Int, in context: MaskingContext) -> Int? {
    let word = context.word(index)
    let next = context.word(index + 1)
    switch word {
    case "le", "les", "l", "la", "chaque", "du":
      if word == "du", SensitiveWords.isNearlyWeekday(next), next.utf8.count > 3 {
        return index + 1
      }
      if word == "le", SensitiveWords.isNearlyWeekday(next), next.utf8.count > 3 {
        return index + 1
      }
      if word == "les" || word == "chaque", SensitiveWords.isTime(next) { return index + 1 }
      if SensitiveWords.partsOfDay.contains(next), next != "veille", next != "semaine" {
        return index + 1
      }
      if word == "l", ["ete", "hiver"].contains(next) { return index + 1 }
      if word == "l", next == "apres", context.word(index + 2) == "midi" { return index + 2 }
    case "tous", "toutes", "tout", "toute":
      let noun = ["le", "la", "les", "l"].contains(next) ? index + 2 : index + 1
      let timed = context.word(noun)
      if SensitiveWords.isTime(timed) || ["jours", "ans", "mois", "ete", "temps"].contains(timed),
        timed != "temps"
      {
        return noun
      }
    case "par":
      let isOften =
        context.word(index - 1) == "fois"
        || (context.isNumber(index - 1) && context.word(index - 1).hasSuffix("x"))
      if ["semaine", "jour", "an", "mois", "trimestre", "sem", "nuit"].contains(next), isOften {
        return index + 1
      }
    case "a", "vers", "avant", "apres", "jusqu", "de", "des":
      let hour = next == "a" ? index + 2 : index + 1
      let isCounted =
        context.isNumber(hour) && ["h", "heures", "heure"].contains(context.word(hour + 1))
      guard context.typed.indices.contains(hour) else { return nil }
      if isCounted { return hour + 1 }
      if context.typed[hour].isHour || ["midi", "minuit"].contains(context.word(hour)) {
        return hour
      }
    case "tot", "tard":
      if !["plus", "trop", "pas", "si"].contains(context.word(index - 1)) { return index }
    default: return nil
    }
    return nil
  }

  private static let comings: Set<String> = [
    "va", "vas", "vais", "vont", "part", "pars", "partent", "partie", "parti", "partait", "sort",
    "sortent", "passe", "passent", "passait", "vient", "viennent", "venait", "absent", "absente",
    "absents", "rentre", "rentrent", "couche", "leve", "mange", "mangent", "dort", "dine",
    "dejeune",
    "recoit", "recoivent", "visite", "ferme", "ouvre", "laisse", "boit", "promene", "revient",
    "reviennent", "fait", "prend", "prennent", "repond", "ecoute", "livre", "sera", "partira",
    "joue", "chante", "regarde", "nage", "hospitalisee",
  ]

  private static let infinitives: Set<String> = [
    "etre", "rappeler", "appeler", "demander", "envoyer", "voir", "reflechir", "contacter", "avoir",
    "faire", "ecrire", "joindre", "deposer", "remplir", "refuser", "accepter", "essayer",
  ]
}
