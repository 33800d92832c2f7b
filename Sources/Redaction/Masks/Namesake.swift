extension ContextMask {
  /// A need word that many bear as a name is a name beside an unknown word (« loyer jeanine »), as
  /// the bare subject of what only people do (« loyer veut »), and with a capital inside a clause.
  static let namesake = ContextMask(
    name: "homonyme",
    examples: [
      "↓loyer↓ jeanine demande l'apa", "demande de jeanine ↓loyer↓", "↓courrier↓ veut le clic",
      "rappeler ↓Loyer↓ pour l'apa",
    ],
    counterexamples: [
      "loyer trop cher", "paie le loyer", "le loyer kerbrat", "loyer, jeanine", "LOYER TROP CHER",
      "Loyer trop cher", "le ménage demande du temps",
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
    return masked
  }
}
