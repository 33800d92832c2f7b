extension ContextMask {
  /// What somebody worked as, and for whom.
  static let occupation = ContextMask(
    name: "metier",
    examples: [
      "↓ancien jardinier↓, club", "↓salariée de la poste↓, congé", "↓prof de danse↓, chorale",
      "↓travaillait à la mairie↓, srias", "↓ex visiteuse↓, entraide", "↓jardinier retraité↓, clic",
      "↓couvreur retraité↓, bois à rentrer",
      "↓chauffeur de bus↓, apa", "↓employée de mairie↓ et clic", "↓retraitée de la sncf↓, apa",
      "↓enseignait la musique↓, vivoptim", "↓ancienne aide ménagère↓, apa", "↓cadre sncf↓ et apa",
      "↓retraité edf↓, apa", "↓tenait une épicerie↓, clic", "↓femme de service↓ au lycée, apa",
      "↓gardien d'immeuble↓ et apa",
      "↓retraitée de l'éducation nationale↓, apa", "↓a travaillé à la caf↓, apa",
      "elle ↓était infirmière↓, apa", "↓conseiller principal↓ puis clic",
      "mr ↓coupeur de canne↓, apa", "↓fait trente ans aux impôts↓, clic",
      "↓fait trente ans de cantine↓, clic",
      "↓cantonnière à la dde↓, clic", "↓couturière à domicile↓, apa",
    ],
    counterexamples: [
      "ancien employeur", "cherche un jardinier", "retraitée isolée", "salariée à domicile",
      "à la retraite", "retraite de base", "mme tissier courses et ménage", "sa retraite",
      "était à bout", "conseiller numérique", "il y a trois ans au clic",
    ],
    breaksPhrases: true
  ) { context in
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated() where !context.isSafe(index) {
      let next = context.word(index + 1)
      let isRetired = next == "a" && context.word(index + 3) == "retraite"
      guard context.continues(at: index + 1), !isRetired else { continue }
      let isTied = ties.contains(next)
      if ["fait", "faisait", "passe", "bosse", "travaille"].contains(word),
        let place = yearsSpent(after: index, in: context)
      {
        masked.formUnion(employer(after: place, in: context).union(index...place))
      }
      if ["etait", "etais", "etaient"].contains(word) {
        let trade = ["un", "une"].contains(next) ? index + 2 : index + 1
        if context.continues(at: trade), context.isForeign(trade) {
          masked.formUnion(index...trade)
        }
      }
      if jobs.contains(word), ranks.contains(next) { masked.formUnion([index, index + 1]) }
      if formers.contains(word) {
        masked.formUnion(employer(after: index, in: context).union([index]))
      } else if jobs.contains(word), isTied || isEmployer(index + 1, in: context) {
        masked.formUnion(employer(after: index, in: context).union([index]))
      } else if statuses.contains(word),
        ["de", "d", "du", "des"].contains(next) || isEmployer(index + 1, in: context)
      {
        let place = employer(after: index, in: context)
        // Without its accent, « retraite de base » is no « retraité de la poste ».
        let isPension = word == "retraite" && !place.contains { context.isForeign($0) }
        if !place.isEmpty, !isPension || isEmployer(place.max() ?? index, in: context) {
          masked.formUnion(place.union([index]))
        }
      } else if workings.contains(word), isTied || word.hasPrefix("ensei") {
        let start = context.word(index - 1) == "a" ? index - 1 : index
        masked.formUnion(employer(after: index, in: context).union(start...index))
      } else if ["femme", "homme", "dame"].contains(word), next == "de",
        ["service", "chambre", "cantine", "salle"].contains(context.word(index + 2))
      {
        masked.formUnion(index...(index + 2))
      } else if ["tenait", "tenu", "tenaient"].contains(word), ["un", "une"].contains(next) {
        masked.formUnion([index, index + 1, index + 2].filter { $0 < context.words.count })
      } else if context.isUnknownWord(index), SensitiveWords.looksLikeTrade(word),
        ["de", "d", "des", "au"].contains(next)
          || (next == "a" && ["la", "l", "domicile"].contains(context.word(index + 2))),
        titled.contains(context.word(index - 1))
          ? next == "de" : !context.isUnknownWord(index - 1)
      {
        masked.formUnion(employer(after: index, in: context).union([index]))
      } else if ["retraite", "avant", "autrefois", "jadis"].contains(next),
        ["jardinier", "jardiniere", "brodeuse", "bricoleur"].contains(word)
          || (context.isUnknownWord(index) && SensitiveWords.looksLikeTrade(word))
      {
        masked.formUnion([index, index + 1])
      }
    }
    return masked
  }

  /// Where the years end that somebody spent somewhere: « fait trente ans aux impôts »; nil where none
  /// were.
  private static func yearsSpent(after index: Int, in context: MaskingContext) -> Int? {
    guard context.isNumber(index + 1) else { return nil }
    var last = index + 1
    while context.isNumber(last + 1) { last += 1 }
    guard context.word(last + 1) == "ans",
      ["a", "au", "aux", "chez", "dans", "de"].contains(context.word(last + 2))
    else { return nil }
    return last + 1
  }

  /// The words of a trade or an employer after an index, safe phrases included.
  private static func employer(after index: Int, in context: MaskingContext) -> Set<Int> {
    var start = index
    while ties.contains(context.word(start + 1))
      || ["la", "le", "l", "les", "un", "une"]
        .contains(context.word(start + 1))
    {
      start += 1
    }
    let run = context.safeRun(from: start + 1)
    if !run.isEmpty { return run.union((index + 1)...(start + 1)) }
    if isEmployer(start + 1, in: context) || context.word(start + 1) == "ccas" {
      return Set((index + 1)...(start + 1))
    }
    let words = context.following(start, limit: 3, isAnything: true)
    return words.isEmpty ? [] : words.union((index + 1)...(start + 1))
  }

  /// Whether a word is one that people say they worked for.
  private static func isEmployer(_ index: Int, in context: MaskingContext) -> Bool {
    context.continues(at: index)
      && ["sncf", "edf", "mairie", "caf", "cpam", "msa", "urssaf", "mgen", "education", "gdf"]
        .contains(context.word(index))
  }

  private static let titled: Set<String> = ["mme", "mr", "m", "monsieur", "madame", "mlle", "dr"]

  private static let formers: Set<String> = [
    "ancien", "ancienne", "anciens", "anciennes", "ex", "anc", "profession", "metier",
  ]

  private static let jobs: Set<String> = [
    "prof", "professeur", "professeure", "directeur", "directrice", "chef", "cheffe", "agent",
    "agente", "secretaire", "conducteur", "conductrice", "chauffeur", "inspecteur", "inspectrice",
    "responsable", "conseiller", "conseillere", "vendeur", "vendeuse", "ouvrier", "ouvriere",
    "employee", "employe", "fonctionnaire", "animateur", "animatrice", "formateur", "formatrice",
    "instituteur", "institutrice", "livreur", "porteur", "patron", "patronne", "gerant", "gerante",
    "cadre", "ingenieur", "technicien", "technicienne", "guide", "maitre", "visiteur",
  ]

  private static let ranks: Set<String> = [
    "principal", "principale", "adjoint", "adjointe", "general", "generale", "territorial",
    "territoriale", "municipal", "municipale", "commercial", "commerciale", "technique", "scolaire",
    "pedagogique", "administratif", "administrative", "medical", "medicale",
  ]

  private static let statuses: Set<String> = [
    "salarie", "salariee", "retraite", "retraitee", "employe", "employee",
  ]

  private static let workings: Set<String> = [
    "travaillait", "travaille", "bossait", "exercait", "enseignait", "enseigne", "enseignais",
    "travaillais", "bosse",
  ]

  private static let ties: Set<String> = [
    "de", "d", "du", "des", "a", "au", "aux", "chez", "comme", "dans", "en",
  ]
}
