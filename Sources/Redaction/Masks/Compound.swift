extension ContextMask {
  /// What a hyphen ties to an unknown word is part of a name: « roussy-jeux ».
  static let compound = ContextMask(
    name: "trait-d-union",
    examples: [
      "mme kerbrat-↓jeux↓ veut l'apa", "vu avec kerbrat-↓passe↓, clic",
      "saint-brevin-↓les↓-↓sources↓, transport",
    ],
    counterexamples: ["rendez-vous au clic", "peut-on avoir l'apa", "10h-ménage", "clic - ccas"],
    breaksPhrases: true
  ) { context in
    var masked: Set<Int> = []
    var start = 0
    while start < context.words.count {
      var end = start + 1
      while end < context.words.count, context.typed[end].isHyphenated { end += 1 }
      let chain = start..<end
      if chain.count > 1, chain.contains(where: context.isUnknownWord) {
        masked.formUnion(chain.filter { !context.isUnknownWord($0) })
      }
      start = end
    }
    return masked
  }
}
