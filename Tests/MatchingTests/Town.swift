import Knowledge
import Matching
import TestSupport

/// The Hamlet with what is asked for by a question of fact, and words that settle a need.
enum Town {
  /// A matcher for the graph, made once.
  static var matcher: Matcher {
    get throws { try preparing.get() }
  }

  private static let preparing = Result<Matcher, any Error> {
    Matcher(try KnowledgeFixture(files, over: [:]).strict())
  }

  /// The ids of the fiches that a text asks for, best first.
  static func fiches(_ text: String) throws -> [String] {
    try matcher.read(text).fiches.map(\.rawValue)
  }

  /// The references that a text asks for, best first.
  static func references(_ text: String) throws -> [String] {
    try matcher.read(text).references.map(\.rawValue)
  }

  static let files = Hamlet.files.merging(more, uniquingKeysWith: { $1 })

  private static let more: [String: String] = [
    "lexique/demande-detail.yaml": Hamlet.words(["horaires", "adresse", "papiers", "combien"]),
    "lexique/que-veut-dire.yaml": Hamlet.words(["veut dire"]),
    "lexique/deja-regle.yaml": Hamlet.words(["réglé", "en place", "rien à prévoir"]),
    "lexique/se-suffit.yaml": Hamlet.words(["se débrouille"]),
    "lexique/hypothese.yaml": Hamlet.words(["si un jour"]),
    "lexique/remis-a-plus-tard.yaml": Hamlet.words(["rien ne presse", "pas tout de suite"]),
    "lexique/autrui.yaml": Hamlet.words(["ma cousine"]),
    "lexique/moi-non.yaml": Hamlet.words(["pas moi", "moi non"]),
    "contacts/grange.yaml": """
    nom: Grange aux livres
    alias: [grange aux livres]
    organisme: public
    resume: On y emprunte des romans et des partitions.
    a_dire: Il y a une grange. Elle prête.
    adresse: sentier des tilleuls
    sources: [{document: guide, lignes: 1}]
    """,
    "pense-betes/vaisselle.yaml": """
    nom: Trier la vaisselle
    expressions: [trier vaisselle, vaisselle cassée du grenier]
    texte: [La porcelaine part avec le brocanteur.]
    cas: [{id: seul, libelle: Un seul carton, etapes: [{texte: Peser le carton.}]}]
    sources: [{document: guide, lignes: 1}]
    """,
    "reperes/brocante.yaml": """
    nom: Brocante
    expressions: [vaisselle cassée]
    texte: [Rien ne se vend avant midi.]
    sources: [{document: guide, lignes: 1}]
    """,
    "script/1-accueil.yaml": """
    etape: accueil
    nom: Accueil
    expressions: [phrase accueil]
    a_dire: [Bonjour et bienvenue.]
    sources: [{document: guide, lignes: 1}]
    """,
    "notes-capah.yaml": """
    "02a": {titre: Aides à domicile, rubrique: Domicile, sources: [{document: guide, lignes: 1}]}
    "20": {titre: Vivre en résidence, rubrique: Logement, sources: [{document: guide, lignes: 1}]}
    "42a": {titre: La tutelle, rubrique: Protection, sources: [{document: guide, lignes: 1}]}
    "42b": {titre: La curatelle, rubrique: Protection, sources: [{document: guide, lignes: 1}]}
    """,
  ]
}
