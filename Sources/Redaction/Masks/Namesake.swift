extension ContextMask {
  /// A need word that many bear as a name is a name beside an unknown word (« loyer jeanine »), as
  /// the bare subject of what only people do (« loyer veut »), and with a capital inside a clause.
  static let namesake = ContextMask(
    name: "homonyme",
    examples: [
      "↓loyer↓ jeanine demande l'apa", "demande de jeanine ↓loyer↓", "↓courrier↓ veut le clic",
      "rappeler ↓Loyer↓ pour l'apa", "↓Marcher↓ dit que l'apa tarde",
      "jeanine ↓douche↓ veut le clic",
      "jeanine ↓lave↓, apa", "chez ↓fiche↓ on dit oui", "c'est ↓fiche↓ pas fyche, apa",
      "↓range↓ demande l'apa", "r. ↓lien↓, apa",
    ],
    counterexamples: [
      "loyer trop cher", "paie le loyer", "le loyer kerbrat", "loyer, jeanine", "LOYER TROP CHER",
      "Loyer trop cher", "le ménage demande du temps", "chez les proches", "jeanine veut le clic",
      "aidante veut le clic", "c'est le loyer pas kerbrat", "mairie veut le dossier",
    ]
  ) { context in
    let names = Set(StorableWords.bornByMany)
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated()
    where names.contains(word) && !context.isSafe(index) {
      let opens = index == 0 || context.typed[index].opensClause
      let closes = index + 1 == context.words.count || context.typed[index + 1].opensClause
      let isBeforeUnknown = !closes && context.isUnknownWord(index + 1)
      let isSubject = opens && StorableWords.doneByPeople.contains(context.word(index + 1))
      let isAfterUnknown = !opens && context.isUnknownWord(index - 1)
      if isAfterUnknown || isSubject || (opens && isBeforeUnknown)
        || (!opens && context.isCapitalisedAlone(index))
      {
        masked.insert(index)
      }
    }
    for index in context.words.indices
    where !context.isSafe(index) && context.mayBeName(index) {
      let opens = context.opensClause(at: index)
      let closes = !context.continues(at: index + 1)
      let isSubject =
        context.continues(at: index + 1) && StorableWords.wishes.contains(context.word(index + 1))
      let isSurname =
        !opens && context.isUnknownWord(index - 1) && context.opensClause(at: index - 1)
      let isInitialled =
        index > 0 && context.typed[index - 1].isInitial && (closes || isSubject)
      let isHost = context.word(index - 1) == "chez" && !opens
      let isCorrected =
        context.word(index - 1) == "est" && context.word(index - 2) == "c"
        && context.word(index + 1) == "pas" && context.isUnknownWord(index + 2)
      let isKnown = StorableWords.borneAsNames.contains(context.words[index])
      if (opens && isSubject && (isKnown || context.isBareVerb(index))) || isInitialled
        || (isSurname && isSubject) || (isSurname && closes && context.isBareVerb(index))
        || isHost || isCorrected
      {
        masked.insert(index)
      }
    }
    return masked
  }
}
