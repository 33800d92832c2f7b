extension ContextMask {
  /// What follows « habite », « vit à », « demeure » is a place.
  static let residence = ContextMask(
    name: "domicile",
    examples: [
      "elle ↓habite bel air↓ et veut le clic", "↓vit↓ à ↓sens↓ depuis juin",
      "↓habite↓ à ↓bus↓, demande l'apa", "↓domiciliée↓ au ↓linge↓",
    ],
    counterexamples: ["elle vit seule", "vit mal la solitude", "habite un logement humide"]
  ) { context in
    let verbs: Set<String> = [
      "habite", "habitent", "habitait", "demeure", "demeurant", "reside", "loge", "domicilie",
      "domiciliee", "abite", "habitte",
    ]
    let places: Set<String> = ["a", "au", "aux", "en", "dans", "sur", "vers"]
    let pronouns: Set<String> = ["seul", "seule", "avec", "chez", "encore", "toujours"]
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated() {
      let next = context.word(index + 1)
      if verbs.contains(word), !pronouns.contains(next) {
        let place = context.following(places.contains(next) ? index + 1 : index)
        if !place.isEmpty { masked.formUnion(place.union([index])) }
      } else if ["vit", "vivent", "vivait", "vivre", "installe", "installee", "demenage"].contains(
        word),
        places.contains(next)
      {
        let place = context.following(index + 1)
        let isTold = word.hasPrefix("viv") || word == "vit"
        if !place.isEmpty { masked.formUnion(isTold ? place.union([index]) : place) }
      }
    }
    return masked
  }
}
