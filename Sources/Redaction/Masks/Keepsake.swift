extension ContextMask {
  /// A clause about keys, codes or what is hidden says how to get in.
  static let keepsake = ContextMask(
    name: "cle",
    examples: [
      "↓laisse la clé sous le pot↓, portage de repas", "↓ferme jamais à clé↓, aide ménagère",
      "↓laisse la porte ouverte↓, apa",
      "↓laisse la porte du garage ouverte↓, clic", "↓ne ferme jamais ses volets↓, clic",
      "elle ↓cache son argent dans la cuisine↓, apa",
      "le ↓code de la porte↓ et le clic", "↓double sous le pot de fleurs↓, apa",
      "↓ses volets restent fermés quand↓ il dort",
    ],
    counterexamples: [
      "code d'accès au site", "cachée derrière des papiers", "ferme les volets",
      "laisse une place au club", "le volet ne ferme plus", "un double de la carte",
    ],
    breaksPhrases: true
  ) { context in
    let signs: Set<String> = [
      "cle", "cles", "clef", "clefs", "digicode", "coffre", "cachette", "paillasson",
    ]
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated() {
      let hides =
        (["cache", "cachent", "planque"].contains(word)
          && ["son", "sa", "ses", "l", "de", "des"].contains(context.word(index + 1)))
        || (word == "code" && ["de", "du", "porte", "immeuble"].contains(context.word(index + 1)))
        || (word == "double" && Self.isPut(after: index, in: context))
      if word == "porte", ["ouverte", "ouvertes"].contains(context.word(index + 1)) {
        masked.formUnion([index, index + 1])
        masked.formUnion(Self.clauseBefore(index, in: context))
      }
      // « laisse la porte du garage ouverte »
      if word.hasPrefix("laiss"),
        let end = (index + 1..<index + 8).first(where: {
          context.word($0).hasPrefix("ouvert") || context.word($0).hasPrefix("entrouvert")
        }), (index + 1...end).allSatisfy({ context.continues(at: $0) })
      {
        masked.formUnion(Self.clauseBefore(index, in: context).union(index...end))
      }
      if ["ferme", "verrouille", "fermait"].contains(word),
        ["jamais", "pas", "plus", "rarement"].contains(context.word(index + 1)),
        ["la", "le", "les", "l", "sa", "son", "ses", "rien", "a"].contains(context.word(index + 2))
      {
        let start = ["ne", "n"].contains(context.word(index - 1)) ? index - 1 : index
        masked.formUnion(Self.clauseAfter(index, in: context).union(start...index))
      }
      if word.hasPrefix("ferme"), ["quand", "lorsque"].contains(context.word(index + 1)) {
        masked.formUnion(Self.clauseBefore(index, in: context).union([index, index + 1]))
      }
      guard signs.contains(word) || hides else { continue }
      if !hides {
        masked.formUnion(Self.clauseBefore(index, in: context))
      }
      var next = index
      while next < context.words.count, next == index || context.continues(at: next),
        !Self.clauseStops.contains(context.word(next)) || next == index
      {
        masked.insert(next)
        next += 1
      }
    }
    return masked
  }

  /// Whether what follows says where something is: « le double est sous le pot ».
  private static func isPut(after index: Int, in context: MaskingContext) -> Bool {
    let verbs: Set<String> = ["est", "reste", "se", "trouve", "cache", "toujours"]
    var next = index + 1
    while verbs.contains(context.word(next)) { next += 1 }
    return ["sous", "dans", "chez", "derriere", "sur"].contains(context.word(next))
  }
}
