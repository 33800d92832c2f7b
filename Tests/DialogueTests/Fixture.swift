import Dialogue
import Knowledge
import Matching
import TestSupport

/// A small graph in which every kind of condition, question and profile stands once.
enum Hamlet {
  static var graph: KnowledgeGraph {
    get throws { try loading.get() }
  }

  private static let loading = Result<KnowledgeGraph, any Error> {
    try KnowledgeFixture(files, over: [:]).strict()
  }

  /// A machine, and an interpreter of the same graph.
  static var machine: DialogueMachine {
    get throws { DialogueMachine(try graph) }
  }

  static var interpreter: Interpreter {
    get throws { try interpreting.get() }
  }

  private static let interpreting = loading.map { Interpreter($0, Matcher($0)) }

  /// The state after these events, in a new call.
  static func state(
    _ events: [DialogueEvent] = [], profile: Profile = .mgen
  ) throws -> DialogueState {
    let machine = try machine
    return events.reduce(DialogueState(profile: profile)) { machine.step($0, $1).state }
  }

  /// Needs heard, all about the member.
  static func heard(
    _ needs: String..., facts: [FactKey: FactValue] = [:], named: [Target] = []
  ) -> DialogueEvent {
    .heard(
      Hearing(
        needs: needs.map { DialogueState.HeardNeed(ID($0), .member) }, named: named, facts: facts))
  }

  static func answer(_ question: String, _ value: String?) -> DialogueEvent {
    .answered(ID(question), value.map { Int($0).map { .number($0) } ?? .choice($0) })
  }

  static func scheme(_ id: String) -> Target { .scheme(ID(id)) }

  static let files: [String: String] = needs.merging(targets, uniquingKeysWith: { $1 })
    .merging(questions, uniquingKeysWith: { $1 })
    .merging(KnowledgeFixture.conduct, uniquingKeysWith: { $1 })

  private static func need(_ theme: String, _ expression: String, _ more: String) -> String {
    """
    nom: Besoin
    theme: \(theme)
    expressions: [\(expression)]
    \(more)
    sources: [{document: guide, lignes: 1}]
    """
  }

  private static let needs: [String: String] = [
    "sources.yaml": "guide: {nom: Guide d’essai, edition: \"2025\", duree_de_vie_mois: 18}",
    "besoins/vie-quotidienne/loyer.yaml": need(
      "vie-quotidienne", "loyer",
      """
      questions: [voiture, statut]
      orientations:
        - {vers: apl, si: {statut: [locataire]}, parce_que: elle paie une part du loyer}
        - {vers: mairie, parce_que: elle connaît les aides}
      """),
    "besoins/vie-quotidienne/menage.yaml": need(
      "vie-quotidienne", "ménage",
      """
      questions: [gir, apa-demandee]
      orientations:
        - {vers: apa, parce_que: elle paie des heures}
        - {vers: aide-menagere, parce_que: quelqu’un vient}
        - {vers: service-mgen, parce_que: la mutuelle aide}
        - {vers: service-semlh, parce_que: la société aide}
        - {vers: relance, si: {apa-demandee: [oui]}, parce_que: le dossier est parti}
      """),
    "besoins/aidants/repit.yaml": need(
      "aidants", "souffler",
      "questions: [age]\norientations: [{vers: relais, parce_que: il prend la relève}]"),
    "besoins/securite/danger.yaml": need(
      "securite", "mourir",
      """
      sensible: true
      securite: true
      orientations: [{vers: mairie, parce_que: elle écoute}]
      """),
  ]

  private static func target(_ organisation: String, _ more: String = "") -> String {
    """
    nom: Nom
    organisme: \(organisation)
    resume: Résumé.
    a_dire: Une phrase. Une autre.
    \(more)
    sources: [{document: guide, lignes: 1}]
    """
  }

  private static let targets: [String: String] = [
    "dispositifs/apl.yaml": target("public", "alias: [aide au logement]"),
    "dispositifs/apa.yaml": target(
      "public",
      """
      alias: [apa, allocation autonomie]
      demander_a: [departement]
      conditions:
        toutes: [{age: {min: 60}}, {gir: [1, 2, 3, 4]}]
      """),
    "dispositifs/aide-menagere.yaml": target(
      "public", "conditions: {aucune: [{gir: [1, 2, 3, 4]}]}"),
    "dispositifs/relance.yaml": target("public"),
    "dispositifs/relais.yaml": target("public", "conditions: {age: {min: 60, max: 90}}"),
    "dispositifs/service-mgen.yaml": target("mgen"),
    "dispositifs/service-semlh.yaml": target("semlh"),
    "contacts/mairie.yaml": target("public"),
    "contacts/departement.yaml": target("public", "alias: [le département]"),
    "reperes/rassurer.yaml": """
    nom: Rassurer
    alias: [démarchage]
    texte: [Rien à vendre.]
    sources: [{document: guide, lignes: 3}]
    """,
  ]

  private static func question(_ fact: String, _ more: String) -> String {
    """
    fait: {nom: \(fact)}
    texte: Alors ?
    parce_que: des aides en dépendent
    \(more)
    """.replacing("{nom: \(fact)}", with: "{nom: \(fact), \(kinds[fact] ?? "")}")
  }

  private static let kinds = [
    "statut": "type: choix, sensible: false, de: adherent",
    "voiture": "type: oui-non, sensible: false, de: adherent",
    "apa-demandee": "type: oui-non, sensible: false, de: adherent",
    "gir": "type: nombre, sensible: true, de: adherent",
    "age": "type: nombre, sensible: true, de: adherent",
  ]

  private static let yesOrNo = """
    reponses:
      - {valeur: oui, libelle: "Oui", expressions: [oui, déjà fait]}
      - {valeur: non, libelle: "Non", expressions: [non, pas encore]}
    """

  private static let questions: [String: String] = [
    "questions/statut.yaml": question(
      "statut",
      """
      reponses:
        - {valeur: locataire, libelle: Locataire, expressions: [locataire, loue]}
        - {valeur: proprietaire, libelle: Propriétaire, expressions: [propriétaire, chez elle]}
      """),
    "questions/voiture.yaml": question("voiture", yesOrNo),
    "questions/apa-demandee.yaml": question("apa-demandee", yesOrNo),
    "questions/gir.yaml": question("gir", "min: 1\nmax: 6"),
    "questions/age.yaml": question("age", "min: 18\nmax: 120"),
    "questions/age-aide.yaml": question("age", "min: 0\nmax: 120").replacing(
      "de: adherent", with: "de: aide"),
  ]
}

extension DialogueState {
  /// What the assistant is waiting for, in one word or two.
  var waiting: String {
    switch phase {
    case .asking(let question): "asking \(question)"
    case .listening, .clarifying, .correcting, .walking, .closing, .concluded, .confirmingEnd,
      .closed:
      caseName(phase)
    }
  }
}

extension Effect {
  /// The kind of effect, in one word.
  var name: String { caseName(self) }
}

/// The name of a case without what it holds.
private func caseName<Value>(_ value: Value) -> String {
  String(String(describing: value).prefix { $0 != "(" })
}
