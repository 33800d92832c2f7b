extension ContextMask {
  /// Words of the lexicon that speak of a state of health together with what they lean on: « perd la
  /// mémoire », « problème cardiaque », « voit mal ».
  static let ailment = ContextMask(
    name: "sante",
    examples: [
      "↓perd la mémoire↓, apa", "↓problèmes de cœur↓ et loyer", "↓problème cardiaque↓, apa",
      "↓voit mal↓, apa", "elle ↓oublie tout↓ et veut le clic", "↓perdu l'équilibre↓, apa",
      "a ↓cassé ses lunettes↓, clic", "elle ↓mange plus rien↓, clic",
      "marche avec ↓une canne↓, apa",
      "↓oublie de manger↓, apa", "↓ne voit presque plus↓, apa", "↓perd du poids↓, apa",
      "↓porte des appareils↓, clic", "↓tient plus sur ses jambes↓, apa",
      "↓ne voit plus rien↓, apa", "↓soucis d'audition↓, apa",
      "↓n'ose plus sortir↓, apa", "↓chute dans l'escalier↓, apa", "↓une chute↓ et clic",
      "↓suivie par le cmp↓, apa", "↓n'entend pas bien↓, apa", "↓du mal à respirer↓, apa",
      "↓ne lit plus le courrier↓, apa", "↓mange peu↓, apa", "↓canne↓, apa", "↓suivi csapa↓, apa",
      "↓ne voit plus bien↓, apa", "↓n'y voit plus↓, apa", "↓maladie qui fait oublier↓, apa",
    ],
    counterexamples: [
      "problème de transport", "besoin d'une canne", "ne parle plus à personne", "perd ses papiers",
      "ne voit plus personne", "ne voit pas le clic",
      "a oublié le numéro du clic", "soucis avec le loyer", "n'ose pas demander l'apa",
      "du mal à payer", "mange peu de repas livrés", "canne",
      "prévenir les chutes", "risque de chute", "chutes, téléassistance",
    ],
    breaksPhrases: true
  ) { context in
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated() {
      if Self.losses.contains(word) {
        var next = index + 1
        while Self.links.contains(context.word(next)), next < index + 4 { next += 1 }
        let isAdjective =
          next == index + 1 && context.isUnknownWord(next) && Self.heads.contains(word)
        let isLost = word.hasPrefix("perd") && next > index + 1 && context.isUnknownWord(next)
        if context.continues(at: next),
          SensitiveWords.isHealth(context.word(next)) || isAdjective || isLost
        {
          masked.formUnion(index...next)
        }
      }
      if Self.senses.contains(word) {
        var end = index + 1
        while Self.degrees.contains(context.word(end)), context.continues(at: end) { end += 1 }
        let isHearing =
          ["entend", "voi", "voy"].contains { word.hasPrefix($0) } && context.word(end) == "bien"
          && end > index + 1
        let isBadly =
          (isHearing || Self.badly.contains(context.word(end))) && context.continues(at: end)
        let isOver =
          context.opensClause(at: end) || context.word(end) == "" || context.word(end) == "et"
        var limb = end
        while ["sur", "ses", "sa", "les", "la", "bien"].contains(context.word(limb)) { limb += 1 }
        if end > index + 1, SensitiveWords.isHealth(context.word(limb)), context.continues(at: limb)
        {
          masked.formUnion(index...limb)
        }
        let isNoMore = context.word(end - 1) == "plus" && isOver
        if isBadly || isNoMore {
          var start = index
          while ["ne", "n", "y"].contains(context.word(start - 1)) { start -= 1 }
          masked.formUnion(start...(isBadly ? end : end - 1))
        }
      }
      if word.hasPrefix("ose"), ["plus", "pas", "jamais"].contains(context.word(index + 1)),
        Self.moves.contains(context.word(index + 2))
      {
        let start = ["ne", "n"].contains(context.word(index - 1)) ? index - 1 : index
        masked.formUnion(start...(index + 2))
      }
      if word.hasPrefix("suivi") {
        var carer = ["par", "chez"].contains(context.word(index + 1)) ? index + 2 : index + 1
        while Self.scenes.contains(context.word(carer)) { carer += 1 }
        if context.continues(at: carer), context.isForeign(carer) {
          masked.formUnion(index...carer)
        }
      }
      // « la maladie qui fait oublier »
      if ["maladie", "maladies"].contains(word), context.word(index + 1) == "qui",
        context.continues(at: index + 1)
      {
        masked.formUnion(Self.clauseAfter(index + 1, in: context).union([index, index + 1]))
      }
      if word == "mal", context.word(index + 1) == "a", context.continues(at: index + 2),
        context.isForeign(index + 2)
          || ["dormir", "manger", "parler"].contains(context.word(index + 2))
      {
        masked.formUnion((context.word(index - 1) == "du" ? index - 1 : index)...(index + 2))
      }
      if ["lit", "lis", "lisait"].contains(word),
        ["plus", "pas", "mal"].contains(context.word(index + 1)), context.continues(at: index + 1)
      {
        let start = ["ne", "n"].contains(context.word(index - 1)) ? index - 1 : index
        let hasObject = ["le", "la", "les", "son", "ses"].contains(context.word(index + 2))
        masked.formUnion(start...(index + (hasObject && index + 3 < context.words.count ? 3 : 1)))
      }
      if ["mange", "manges", "mangeait"].contains(word),
        ["peu", "moins"].contains(context.word(index + 1)),
        !context.continues(at: index + 2)
      {
        masked.formUnion([index, index + 1])
      }
      if Self.aids.contains(word), context.words.count > 1, context.opensClause(at: index),
        !context.continues(at: index + 1)
      {
        masked.insert(index)
      }
      if ["chute", "chutes"].contains(word) { masked.formUnion(Self.fall(at: index, in: context)) }
      if word == "avec", Self.aids.contains(context.word(index + 2)), context.isForeign(index - 1) {
        masked.formUnion([index + 1, index + 2])
      }
      if word.hasPrefix("port"), ["appareil", "appareils"].contains(context.word(index + 2)) {
        masked.formUnion(index...(index + 2))
      }
      if ["oublie", "oublient"].contains(word) {
        if ["tout", "tous", "mots"].contains(context.word(index + 1)) {
          masked.formUnion([index, index + 1])
        } else if context.word(index + 1) == "de", index + 2 < context.words.count {
          masked.formUnion(index...(index + 2))
        }
      }
      if ["lunettes", "lunette", "dentier", "appareil"].contains(word),
        ["casse", "perdu", "cassees"].contains(context.word(index - 2))
      {
        masked.formUnion((index - 2)...index)
      }
    }
    return masked
  }

  /// The words of a fall that happened, with where it did; none for the risk of one.
  private static func fall(at index: Int, in context: MaskingContext) -> Set<Int> {
    var start = index
    while ["une", "sa", "ses", "derniere", "fait", "suite", "apres", "a"]
      .contains(context.word(start - 1)), context.continues(at: start)
    {
      start -= 1
    }
    var end = index
    while Self.scenes.contains(context.word(end + 1)), context.continues(at: end + 1) { end += 1 }
    if end > index, context.continues(at: end + 1) { end += 1 }
    let isTold = start < index || (end > index && context.opensClause(at: index))
    return isTold ? Set(start...end) : []
  }

  private static let scenes: Set<String> = [
    "dans", "de", "d", "du", "sur", "a", "au", "avec", "l", "la", "le", "les", "son", "sa", "ses",
    "en",
  ]

  private static let moves: Set<String> = [
    "sortir", "marcher", "descendre", "monter", "prendre", "conduire", "bouger", "quitter",
    "traverser", "manger", "dormir", "aller", "ouvrir", "rester", "se", "tomber",
  ]

  private static let heads: Set<String> = [
    "probleme", "problemes", "pb", "pbs", "souci", "soucis", "difficultes", "difficulte",
  ]

  private static let losses: Set<String> = heads.union([
    "perd", "perdu", "perdre", "perdait", "baisse", "casse", "mal", "plus", "moins",
  ])

  private static let links: Set<String> = [
    "de", "d", "du", "des", "la", "le", "les", "l", "sa", "son", "ses", "au", "aux", "a", "avec",
  ]

  private static let senses: Set<String> = [
    "voit", "vois", "voient", "voyait", "tient", "tiens", "mange", "manges", "parle", "mangeait",
    "entend", "entends", "entendent",
  ]

  private static let degrees: Set<String> = [
    "plus", "pas", "tres", "presque", "peine", "a", "moins", "en", "de", "un", "peu",
  ]

  private static let aids: Set<String> = [
    "canne", "cannes", "deambulateur", "rollator", "bequille", "bequilles",
  ]

  private static let badly: Set<String> = [
    "mal", "flou", "double", "trouble", "rien", "clair", "debout", "difficilement",
  ]
}
