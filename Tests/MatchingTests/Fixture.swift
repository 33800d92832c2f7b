import Knowledge
import Matching
import TestSupport

/// A small graph of everyday needs, without examples: only patterns and names raise them.
enum Hamlet {
  static var graph: KnowledgeGraph {
    get throws { try loading.get() }
  }

  /// A matcher for the graph, made once.
  static var matcher: Matcher {
    get throws { try preparing.get() }
  }

  private static let loading = Result<KnowledgeGraph, any Error> {
    try KnowledgeFixture(files, over: [:]).strict()
  }

  private static let preparing = loading.map { Matcher($0) }

  /// A matcher that has learned from lines of sentences besides.
  static func matcher(taught sentences: [String]) throws -> Matcher {
    var files = files
    files["paroles/essai.tsv"] = sentences.joined(separator: "\n") + "\n"
    let heard = try KnowledgeFixture(files, over: [:]).strict()
    files["poids.tsv"] = Matcher.learn(from: heard)
    return Matcher(try KnowledgeFixture(files, over: [:]).strict())
  }

  /// The ids of the needs that a text raises, best first.
  static func needs(_ text: String, after previous: [String] = []) throws -> [String] {
    try matcher.read(text, previous: previous.map { ID($0) }).needs.map(\.rawValue)
  }

  /// The file of a need that leads to the town hall.
  static func need(_ theme: String, _ expressions: [String], _ more: String = "") -> String {
    """
    nom: Besoin
    theme: \(theme)
    expressions: [\(expressions.map { "\"\($0)\"" }.joined(separator: ", "))]
    \(more)
    orientations: [{vers: mairie, parce_que: elle connaît les aides}]
    sources: [{document: guide, lignes: 1}]
    """
  }

  /// The file of a class of words.
  static func words(_ entries: [String]) -> String {
    "mots: [" + entries.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
  }

  /// The file of a scheme or contact; `more` holds its own keys.
  static func target(_ aliases: [String], needs: [String] = [], _ more: String = "") -> String {
    """
    nom: Nom
    alias: [\(aliases.map { "\"\($0)\"" }.joined(separator: ", "))]
    organisme: public
    besoins: [\(needs.joined(separator: ", "))]
    resume: Résumé.
    a_dire: Une phrase. Une autre.
    \(more)
    sources: [{document: guide, lignes: 1}]
    """
  }

  private static func number(_ fact: String, _ person: String, _ least: Int, _ most: Int) -> String
  {
    """
    fait: {nom: \(fact), type: nombre, sensible: true, de: \(person)}
    texte: Combien ?
    parce_que: des aides en dépendent
    min: \(least)
    max: \(most)
    """
  }

  static let files: [String: String] = needs.merging(lexicon, uniquingKeysWith: { $1 })
    .merging(targets, uniquingKeysWith: { $1 }).merging(questions, uniquingKeysWith: { $1 })

  private static let needs: [String: String] = [
    "besoins/isolement/solitude.yaml": need("isolement", ["<seul>", "voit personne"]),
    "besoins/vie-quotidienne/deplacements.yaml": need(
      "vie-quotidienne", ["ne conduit plus", "déplacement"]),
    "besoins/vie-quotidienne/courses.yaml": need(
      "vie-quotidienne", ["courses", "supermarché loin"]),
    "besoins/vie-quotidienne/repas.yaml": need("vie-quotidienne", ["repas"]),
    "besoins/vie-quotidienne/menage.yaml": need(
      "vie-quotidienne", ["laver vitres", "ménage", "aide ménage journée"]),
    "besoins/vie-quotidienne/loyer.yaml": need("vie-quotidienne", ["loyer"]),
    "besoins/vie-quotidienne/chute.yaml": need("vie-quotidienne", ["tombée", "<chute>"]),
    "besoins/vie-quotidienne/toilette.yaml": need("vie-quotidienne", ["laver seule", "toilette"]),
    "besoins/aidants/repit.yaml": need(
      "aidants", ["<proche> <epuisement>", "<epuisement>", "<s-occuper-de> <proche>"]),
    "besoins/securite/danger.yaml": need(
      "securite", ["veut mourir"], "sensible: true\nsecurite: true"),
    "hors-champ.yaml": """
    carte:
      nom: Carte vitale
      expressions: [carte vitale]
      a_dire: Ce n’est pas pour nous.
      renvoi: mairie
    """,
  ]

  private static let lexicon: [String: String] = [
    "sources.yaml": "guide: {nom: Guide d’essai, edition: \"2025\", duree_de_vie_mois: 18}",
    "lexique/seul.yaml": words(["seul", "seule", "isolé", "isolée"]),
    "lexique/chute.yaml": words(["chute", "chuté"]),
    "lexique/proche.yaml": words(["mari", "femme", "père", "mère", "voisine"]),
    "lexique/conjoint.yaml": words(["mari", "femme"]),
    "lexique/mot-deces.yaml": words(["décédé", "décès"]),
    "lexique/perte-d-un-proche.yaml": words(["perdu sa femme", "mari est mort"]),
    "lexique/parent-age.yaml": words(["père", "mère"]),
    "lexique/enfant.yaml": words(["fils", "fille"]),
    "lexique/epuisement.yaml": words(["épuisé", "épuisée", "n'en peut plus", "à bout"]),
    "lexique/s-occuper-de.yaml": words(["occupe", "soigne", "veille"]),
    "lexique/satisfaction.yaml": words(["ça va", "tout va bien", "ras"]),
    "abreviations.yaml": "dplct: déplacement\ncrs: courses\n",
    "glossaire.yaml": """
    PAS:
      developpe: Prélèvement à la source
      definition: Un impôt retenu chaque mois.
      remplace_par: null
      sources: [{document: guide, lignes: 2}]
    """,
    "reperes/rassurer.yaml": """
    nom: Rassurer
    alias: [démarchage]
    texte: [Rien à vendre.]
    sources: [{document: guide, lignes: 3}]
    """,
  ]

  private static let targets: [String: String] = [
    "dispositifs/apa.yaml": target(
      ["apa", "allocation personnalisée d'autonomie"], needs: ["toilette"]),
    "dispositifs/apa-etablissement.yaml": target(["apa en établissement"]),
    "dispositifs/cafe-des-aidants.yaml": target(["café des aidants"], needs: ["repit"]),
    "contacts/mairie.yaml": target(["mairie"]),
    "contacts/caf.yaml": target(["caf"], needs: ["loyer"]),
    "contacts/mgen.yaml": target(
      ["mgen"], needs: [], "telephones: [{numero: \"3676\", usage: public}]"),
    "contacts/ecoute.yaml": target(
      ["solitud écoute"], needs: ["solitude"],
      "telephones: [{numero: \"09 72 72 27 28\", usage: public}]"),
    "contacts/samu.yaml": target(
      ["samu"], needs: [], "telephones: [{numero: \"15\", usage: public}]"),
  ]

  private static let questions: [String: String] = [
    "questions/age.yaml": number("age", "adherent", 18, 120),
    "questions/age-aide.yaml": number("age", "aide", 0, 120),
    "questions/gir.yaml": number("gir", "adherent", 1, 6),
    "questions/gir-aide.yaml": number("gir", "aide", 1, 6),
    "questions/apa-demandee.yaml": """
    fait: {nom: apa-demandee, type: oui-non, sensible: false, de: adherent}
    texte: L’APA est-elle demandée ?
    parce_que: le dossier change de mains
    reponses:
      - {valeur: oui, libelle: "Oui", expressions: [oui, c'est fait], en_passant: [apa refusée, touché l'apa]}
      - {valeur: non, libelle: "Non", expressions: [non, pas encore], en_passant: [jamais touché l'apa]}
    """,
  ]
}
