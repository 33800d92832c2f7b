extension ContextMask {
  /// An electronic address, typed or dictated.
  static let address = ContextMask(
    name: "adresse-electronique",
    examples: [
      "mail ↓aide.menage@exemple.fr↓, apa", "↓courses @ exemple.fr↓ apa",
      "écrire à ↓repas arobase panier point com↓ pour l'apa", "voir ↓aide.fr↓ pour l'apa",
      "↓loyer point budget arobase mail point fr↓, apa",
    ],
    counterexamples: [
      "envoyer un mail au clic", "voir ameli.fr pour l'apa", "un point avec le ccas",
      "adresse mail perdue",
    ],
    breaksPhrases: true
  ) { context in
    var masked = Set(context.typed.indices.filter { context.typed[$0].isAddress })
    masked.subtract(publicSites(in: context))
    let ties: Set<String> = [
      "point", "dot", "tiret", "underscore", "bas", "haut", "du", "le", "slash",
    ]
    for (index, word) in context.words.enumerated()
    where ["arobase", "arobas", "arrobase", "arobaze", "at"].contains(word) {
      masked.insert(index)
      var before = index - 1
      if before >= 0 { masked.insert(before) }
      while before > 0, ties.contains(context.word(before - 1)) {
        masked.insert(before - 1)
        before -= 1
        if before > 0, !ties.contains(context.word(before - 1)) {
          masked.insert(before - 1)
          before -= 1
        }
      }
      var next = index + 1
      if next < context.words.count { masked.insert(next) }
      while ties.contains(context.word(next + 1)), next + 2 < context.words.count {
        masked.formUnion([next + 1, next + 2])
        next += 2
      }
    }
    return masked
  }

  /// The words of public sites that stand by themselves: « www.ameli.fr », but not « x@ameli.fr ».
  private static func publicSites(in context: MaskingContext) -> Set<Int> {
    var found: Set<Int> = []
    var start = 0
    while start < context.words.count {
      var end = start
      while end < context.words.count, context.typed[end].isAddress { end += 1 }
      let site = context.word(start) == "www" ? start + 1 : start
      if site < end, StorableWords.publicSites.contains(Array(context.words[site..<end])) {
        found.formUnion(site..<end)
      }
      start = max(end, start + 1)
    }
    return found
  }
}
