extension ContextMask {
  /// A word tied to a number is part of a reference: « APA-77120 », « num mgen 0 457 812 ».
  static let reference = ContextMask(
    name: "reference",
    examples: [
      "dossier ↓APA-77120↓ bloqué", "courrier ↓2024/caf/553↓ reçu", "↓num mgen 0↓ 457 812 ménage",
      "↓mutuelle n° 5520↓ 118, courses", "↓numéro fiscal 30↓ 12, clic",
      "↓ref client edf 6↓ 007, clic",
      "↓n° mgen 50↓ 118 774, clic", "↓contrat 8841↓, apa", "4 ↓dossier b 551↓, apa",
    ],
    counterexamples: [
      "apa - clic", "dossier apa/clic", "rendez-vous au clic", "le numéro du clic", "mgen au 3676",
      "num du clic 02 99",
    ]
  ) { context in
    var masked: Set<Int> = []
    for (index, word) in context.typed.enumerated() where word.isTiedToNumber {
      masked.insert(index)
      for next in [index - 1, index + 1]
      where context.typed.indices.contains(next) && context.typed[next].hasNumber {
        masked.insert(next)
      }
    }
    let signs: Set<String> = ["n", "no", "num", "numero", "ref", "reference", "matricule", "code"]
    let kinds: Set<String> = ["mutuelle", "contrat", "assurance", "adherent", "adherente"]
    for (index, word) in context.words.enumerated()
    where signs.contains(word) && !context.isSafe(index) && !context.typed[index].isElided {
      var number = index + 1
      while number < index + 4, !context.isNumber(number),
        context.continues(at: number) || number == index + 1,
        !unlabelled.contains(context.word(number)), !context.isSafe(number)
      {
        number += 1
      }
      guard context.isNumber(number) || context.isNumber(index + 1) else { continue }
      masked.formUnion(index...number)
      if kinds.contains(context.word(index - 1)) { masked.insert(index - 1) }
    }
    for (index, word) in context.words.enumerated()
    where index + 1 < context.words.count && !context.isSafe(index) {
      var number = index + 1
      if context.word(number).utf8.count <= 2, !context.isNumber(number),
        context.continues(at: number)
      {
        number += 1
      }
      guard context.isNumber(number), context.continues(at: number) else { continue }
      let isLong =
        context.typed[number].isReference || context.isNumber(number + 1)
        || context.word(number).utf8.count > 2
      let isCounted = index > 0 && context.isNumber(index - 1) && context.continues(at: index)
      if isLong && labels.contains(word) || isCounted && ["dossier", "compte"].contains(word) {
        masked.formUnion(index...number)
      }
    }
    return masked
  }

  private static let labels: Set<String> = [
    "adherent", "adherente", "contrat", "sim", "police", "client", "pdl", "matricule",
    "allocataire",
  ]

  /// What, between the sign and a number, says that the number is another's: « le numéro du clic ».
  private static let unlabelled: Set<String> = [
    "du", "de", "d", "au", "a", "le", "la", "est", "pour", "pr", "et", "veut", "demande", "avec",
  ]
}
