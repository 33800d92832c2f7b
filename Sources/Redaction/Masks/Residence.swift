extension ContextMask {
  /// What follows « habite », « vit à », « demeure » is a place.
  static let residence = ContextMask(
    name: "domicile",
    examples: [
      "elle ↓habite bel air↓ et veut le clic", "↓vit↓ à ↓sens↓ depuis juin",
      "↓habite↓ à ↓bus↓, demande l'apa", "↓domiciliée↓ au ↓linge↓",
      "elle ↓vit seule↓, clic", "↓habite encore seul↓, apa", "↓vit avec sa sœur↓, apa",
      "le 25 décembre ↓toute seule↓, clic", "↓habite eu↓, clic",
      "↓habite↓ au ↓bord↓ du ↓cher↓, demande l'apa",
    ],
    counterexamples: [
      "se sent seule", "se sent toute seule", "vit mal la solitude", "habite un logement humide",
    ],
    breaksPhrases: true
  ) { context in
    let verbs: Set<String> = [
      "habite", "habitent", "habitait", "demeure", "demeurant", "reside", "loge", "domicilie",
      "domiciliee", "abite", "habitte",
    ]
    let places: Set<String> = ["a", "au", "aux", "en", "dans", "sur", "vers"]
    let besides: Set<String> = ["bord", "bout", "pied", "coin", "long", "cote", "milieu", "fond"]
    let pronouns: Set<String> = ["seul", "seule", "avec", "chez", "encore", "toujours"]
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated() {
      let next = context.word(index + 1)
      if verbs.contains(word) || word.hasPrefix("viv") || word == "vit" {
        let state = ["toujours", "encore", "toute", "tout"].contains(next) ? index + 2 : index + 1
        if ["seul", "seule", "seuls", "seules"].contains(context.word(state)),
          context.continues(at: state)
        {
          masked.formUnion(index...state)
        } else if ["avec", "chez"].contains(next) {
          let being =
            ["son", "sa", "ses", "un", "une", "le", "la", "leur"]
              .contains(context.word(index + 2)) ? index + 3 : index + 2
          if context.isForeign(being) { masked.formUnion(index...being) }
        }
      }
      // « le 25 décembre toute seule »
      if ["toute", "tout"].contains(word), ["seule", "seul"].contains(next),
        context.continues(at: index), context.continues(at: index + 1),
        context.isForeign(index - 1)
      {
        masked.formUnion([index, index + 1])
      }
      if verbs.contains(word), !pronouns.contains(next) {
        let before = places.contains(next) ? index + 1 : index
        // « au bord du cher »: what comes after is a river, a mountain, a wood.
        let isBeside =
          besides.contains(context.word(before + 1))
          && ["du", "de", "des", "d"].contains(context.word(before + 2))
        // The town of Eu is also a form of « avoir ».
        let place =
          isBeside
          ? Set([before + 1]).union(context.following(before + 2, isName: true))
          : context.word(before + 1) == "eu" ? [before + 1] : context.following(before)
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
