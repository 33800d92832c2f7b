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
    ],
    counterexamples: [
      "problème de transport", "besoin d'une canne", "ne parle plus à personne", "perd ses papiers",
      "ne voit plus personne", "ne voit pas le clic",
      "a oublié le numéro du clic", "soucis avec le loyer",
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
        let isBadly = Self.badly.contains(context.word(end)) && context.continues(at: end)
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
          let start = ["ne", "n"].contains(context.word(index - 1)) ? index - 1 : index
          masked.formUnion(start...(isBadly ? end : end - 1))
        }
      }
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
