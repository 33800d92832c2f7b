extension ContextMask {
  /// What stands between the words of a number spelt out, and the unit after one.
  static let numeral = ContextMask(
    name: "nombre",
    examples: [
      "zero deux soixante ↓et un↓ dix, apa", "au 3 ↓étage↓ sans ascenseur",
      "un loyer de deux cents ↓e↓ par mois", "mme 80 ↓a↓ clic", "vingt ↓et une↓ demandes",
      "mille ↓euros et des poussières↓, apl", "2 ↓chutes↓, clic",
      "81 ↓ans passés↓, apa", "90 ↓ans bien sonnés↓ et isolée",
      "quatre vingts ↓bien sonnés↓, apa",
    ],
    counterexamples: [
      "un ou une auxiliaire", "au 3676 a demandé", "il a 80 et a besoin du clic",
      "un étage de trop", "dossier 55121 a suivre",
    ]
  ) { context in
    var masked: Set<Int> = []
    for index in context.words.indices where context.isNumber(index) {
      var next = index + 1
      if context.word(next) == "et", ["un", "une"].contains(context.word(next + 1)) {
        masked.formUnion([next, next + 1])
        next += 2
      } else if ["un", "une"].contains(context.word(next)), context.continues(at: next),
        SensitiveWords.numbers.contains(context.words[index])
      {
        masked.insert(next)
        next += 1
      }
      if context.word(next) == "bien", Self.roundings.contains(context.word(next + 1)) {
        masked.formUnion([next, next + 1])
      }
      let unit = SensitiveWords.units.contains(context.word(next)) ? next + 1 : next
      if context.word(unit) == "et", ["des", "quelques"].contains(context.word(unit + 1)),
        unit + 2 < context.words.count
      {
        masked.formUnion(unit...(unit + 2))
      }
      if context.continues(at: next), SensitiveWords.units.contains(context.word(next)),
        !(context.word(next) == "a"
          && (Self.afterHas.contains(context.word(next + 1)) || context.typed[index].isReference))
      {
        masked.insert(next)
        masked.formUnion(Self.roundings(after: next, in: context))
      }
    }
    return masked
  }

  /// What is said of years when they are more than that: « passés », « bien sonnés ».
  private static func roundings(after index: Int, in context: MaskingContext) -> Set<Int> {
    guard ["an", "ans"].contains(context.word(index)) else { return [] }
    let last = context.word(index + 1) == "bien" ? index + 2 : index + 1
    let isRounding = Self.roundings.contains(context.word(last))
    return isRounding && context.continues(at: last) ? Set((index + 1)...last) : []
  }

  private static let roundings: Set<String> = [
    "passe", "passes", "passees", "revolus", "sonnes", "tasses", "tapes",
  ]

  private static let afterHas: Set<String> = [
    "besoin", "droit", "peur", "envie", "du", "des", "un", "une", "deja", "pas", "plus", "ete",
    "demande", "recu", "fait", "perdu", "compris", "l", "d", "toujours", "tout", "rien", "rappele",
    "appele", "depose", "refuse", "dit", "vu", "bien", "mal",
  ]
}
