extension ContextMask {
  /// A symptom told with words of every day: « la tête qui tourne », « saigne pour un rien ».
  static let symptom = ContextMask(
    name: "symptome",
    examples: [
      "↓tête qui tourne↓, apa", "la ↓tête tourne souvent↓, clic",
      "ses ↓jambes ne portent plus↓, apa", "↓saigne pour un rien↓, clic",
      "↓tousse beaucoup↓, apa", "↓genou qui lâche↓ et escalier", "ses ↓jambes se bloquent↓, apa",
      "↓genou refait↓, ne sort plus, apa",
    ],
    counterexamples: [
      "coup de main qui aide", "quelqu'un qui tourne", "aller à pied et se déplacer",
      "la machine ne tourne plus", "mots de passe perdus",
    ],
    breaksPhrases: true
  ) { context in
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated() {
      if SensitiveWords.body.contains(word), !context.isSafe(index) || word == "tete" {
        masked.formUnion(told(of: index, in: context))
      }
      if signs.contains(where: { word.hasPrefix($0) }), context.isForeign(index) {
        masked.formUnion([index])
        if context.word(index + 1) == "pour", context.word(index + 3) == "rien" {
          masked.formUnion(index...(index + 3))
        } else if context.continues(at: index + 1), degrees.contains(context.word(index + 1)) {
          masked.insert(index + 1)
        }
      }
    }
    return masked
  }

  /// The words that say what a part of the body does, with it.
  private static func told(of index: Int, in context: MaskingContext) -> Set<Int> {
    var verb = index + 1
    let isRelative = context.word(verb) == "qui"
    if isRelative { verb += 1 }
    while ["ne", "n", "se", "s", "lui", "me", "m", "la", "le", "les", "l"]
      .contains(context.word(verb))
    {
      verb += 1
    }
    guard context.continues(at: verb), (index + 1...verb).allSatisfy({ context.continues(at: $0) }),
      isRelative || acts.contains(where: { context.word(verb).hasPrefix($0) })
    else { return [] }
    var end = verb
    while context.continues(at: end + 1), degrees.contains(context.word(end + 1)) { end += 1 }
    return Set(index...end)
  }

  private static let signs = [
    "saign", "touss", "vomi", "etouff", "maigri", "transpir", "ronfle", "respir",
  ]

  private static let acts = [
    "tourn", "lach", "trembl", "gonfl", "enfl", "bloqu", "port", "suiv", "flanch", "tien", "brul",
    "pique", "serr", "craqu", "tire", "coince", "bat", "repond", "marche", "oublie", "fonctionne",
    "cede", "baiss", "refai", "chang", "remplac", "abim", "cass",
  ]

  private static let degrees: Set<String> = [
    "plus", "pas", "beaucoup", "souvent", "tout", "mal", "vite", "trop", "fort", "encore", "bien",
    "toujours", "parfois", "jamais", "temps", "difficilement",
  ]
}
