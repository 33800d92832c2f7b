import Dialogue
import Knowledge
import Matching
import Redaction
import TestSupport
import Transcripts

/// A small graph in which something sensitive stands beside everything that may be stored.
enum Hamlet {
  static var graph: KnowledgeGraph {
    get throws { try loading.get() }
  }

  private static let loading = Result<KnowledgeGraph, any Error> {
    try KnowledgeFixture(files, over: [:]).strict()
  }

  /// What calls are made with, prepared once.
  static var desk: Desk {
    get throws { try preparing.get() }
  }

  private static let preparing = loading.map { Desk($0) }

  static func header(_ graph: KnowledgeGraph, profile: Profile = .mgen) -> Transcript.Header {
    Transcript.Header(
      knowledge: .shipped(KnowledgeDigest(graph)), lexiconVersion: StorableLexicon.version,
      profile: profile, period: Period(year: 2026, month: 7))
  }

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
    "lexique/proche.yaml": "mots: [mari, mère]",
    "lexique/enfant.yaml": "mots: [fille]",
    "lexique/epuisement.yaml": "mots: [épuisée]",
    "besoins/vie-quotidienne/loyer.yaml": need(
      "vie-quotidienne", "loyer",
      """
      questions: [statut]
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
        - {vers: relance, si: {apa-demandee: [oui]}, parce_que: le dossier est parti}
        - {vers: service-semlh, parce_que: la société aide}
      """),
    "besoins/aidants/repit.yaml": need(
      "aidants", "souffler, <epuisement>",
      "orientations: [{vers: relais, parce_que: il prend la relève}]"),
    "besoins/situations/avc.yaml": need(
      "situations", "avc",
      "sensible: true\norientations: [{vers: groupe-avc, parce_que: on y parle}]"),
    "besoins/securite/danger.yaml": need(
      "securite", "mourir",
      "sensible: true\nsecurite: true\norientations: [{vers: ligne-danger, parce_que: elle écoute}]"
    ),
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
    "dispositifs/apl.yaml": target("public", "alias: [apl]"),
    "dispositifs/apa.yaml": target(
      "public",
      """
      alias: [apa]
      besoins: [menage]
      conditions: {toutes: [{age: {min: 60}}, {gir: [1, 2, 3, 4]}]}
      """),
    "dispositifs/aide-menagere.yaml": target(
      "public", "conditions: {aucune: [{gir: [1, 2, 3, 4]}]}"),
    "dispositifs/relance.yaml": target("public"),
    "dispositifs/relais.yaml": target("public", "conditions: {age: {min: 60}}"),
    "dispositifs/service-semlh.yaml": target("semlh"),
    "dispositifs/groupe-avc.yaml": target("public", "alias: [groupe avc]\nsensible: true"),
    "contacts/mairie.yaml": target("public", "alias: [mairie]"),
    "contacts/ligne-danger.yaml": target("public", "alias: [ligne danger]\nsensible: true"),
  ]

  private static func question(_ fact: String, _ more: String) -> String {
    """
    fait: {nom: \(fact)}
    texte: Alors ?
    parce_que: des aides en dépendent
    \(more)
    """
  }

  private static let questions: [String: String] = [
    "questions/statut.yaml": question(
      "statut, type: choix, sensible: false, de: adherent",
      """
      reponses:
        - {valeur: locataire, libelle: Locataire, expressions: [locataire]}
        - {valeur: proprietaire, libelle: Propriétaire, expressions: [propriétaire]}
      """),
    "questions/apa-demandee.yaml": question(
      "apa-demandee, type: oui-non, sensible: false, de: adherent",
      """
      reponses:
        - {valeur: oui, libelle: "Oui", expressions: [oui], en_passant: [apa refusée]}
        - {valeur: non, libelle: "Non", expressions: [non], en_passant: [jamais demandé l'apa]}
      """),
    "questions/gir.yaml": question(
      "gir, type: nombre, sensible: true, de: adherent", "min: 1\nmax: 6"),
    "questions/age.yaml": question(
      "age, type: nombre, sensible: true, de: adherent", "min: 18\nmax: 120"),
    "questions/age-aide.yaml": question(
      "age, type: nombre, sensible: true, de: aide", "min: 0\nmax: 120"),
  ]
}

/// Everything that a call is made with.
struct Desk: Sendable {
  let graph: KnowledgeGraph
  private let interpreter: Interpreter
  private let machine: DialogueMachine

  init(_ graph: KnowledgeGraph) {
    self.graph = graph
    interpreter = Interpreter(graph, Matcher(graph))
    machine = DialogueMachine(graph)
  }

  /// What a call leaves, turn by turn, when these lines are typed.
  func turns(_ typed: [String], profile: Profile = .mgen) -> [[Transcript.Line]] {
    var state = DialogueState(profile: profile)
    var recorder = Recorder(graph, profile: profile)
    return typed.map { line in
      guard let understanding = interpreter.understand(line, in: state) else { return [] }
      let lines = recorder.lines(typed: line, understanding, in: state)
      state = machine.step(state, understanding.event).state
      return lines
    }
  }

  /// What two calls leave that differ in the sensitive values said only.
  ///
  /// A bare value (`{AGE}`, `{GIR}`) is typed only where both calls are asked for it; elsewhere it
  /// would be no sensitive answer.
  func twins(
    _ lines: [String], _ left: SensitiveValues, _ right: SensitiveValues
  ) -> (left: String, right: String) {
    var first = Line(graph)
    var second = Line(graph)
    for line in lines {
      let questions: [String: [ID<Question>]] = [
        "{GIR}": [ID("gir")], "{AGE}": [ID("age"), ID("age-aide")],
      ]
      if let expected = questions[line] {
        let isAsked = expected.contains { first.isAsked($0) && second.isAsked($0) }
        guard isAsked else { continue }
      }
      first.take(left.fill(line), interpreter, machine)
      second.take(right.fill(line), interpreter, machine)
    }
    return (first.text, second.text)
  }

  /// One telephone line, with a call on it.
  private struct Line {
    private var state = DialogueState(profile: .mgen)
    private var recorder: Recorder
    private(set) var text = ""

    init(_ graph: KnowledgeGraph) { recorder = Recorder(graph, profile: .mgen) }

    func isAsked(_ question: ID<Question>) -> Bool { state.phase == .asking(question) }

    mutating func take(_ line: String, _ interpreter: Interpreter, _ machine: DialogueMachine) {
      guard let understanding = interpreter.understand(line, in: state) else { return }
      let printer = TranscriptPrinter()
      for line in recorder.lines(typed: line, understanding, in: state) {
        text += printer.text(line)
      }
      state = machine.step(state, understanding.event).state
    }
  }

  /// The transcript of a call.
  func transcript(_ typed: [String], profile: Profile = .mgen) -> Transcript {
    Transcript(
      header: Hamlet.header(graph, profile: profile),
      lines: turns(typed, profile: profile).flatMap { $0 })
  }

  /// The text of what a call leaves, without its header.
  func text(_ typed: [String], profile: Profile = .mgen) -> String {
    let printer = TranscriptPrinter()
    return turns(typed, profile: profile).joined().map { printer.text($0) }.joined()
  }
}

/// Random calls that can be made again from their seed.
struct CallGenerator {
  private var random: SeededGenerator
  private let needs: [String]

  /// Sentences that raise needs, to be mixed with facts, answers and commands.
  init(seed: UInt64, needs: [String]) {
    random = SeededGenerator(seed: seed)
    self.needs = needs
  }

  private static let storable = [
    "apa refusée", "jamais demandé l’apa", "le numéro de la mairie", "mme Kerbrat veut l’apa",
    "rien à voir", "sa fille est épuisée", "zzz", "le repas de 12 h",
    "/pourquoi", "/pourquoi apa", "/fiche apl", "/fiche mairie", "/suite", "/retour", "/aide",
    "/profil semlh", "/profil mgen", "/effacer", "/xyz", "",
  ]
  private static let bare = ["oui", "non", "1", "2", "?", "locataire", "je ne sais pas", "3"]
  private static let sensitive = ["elle a {AGE} ans", "gir {GIR}", "ma mère a {AGE} ans"]
  private static let sensitiveBare = ["{AGE}", "{GIR}"]

  /// The lines of a call, sensitive values still open; without bare answers when `hasBare` is false.
  mutating func call(hasBare: Bool = true) -> [String] {
    let others =
      Self.storable + Self.sensitive + (hasBare ? Self.bare + Self.sensitiveBare : [])
    let count = Int.random(in: 2...10, using: &random)
    var lines = (0..<count).map { _ in
      let pool = Int.random(in: 0..<3, using: &random) == 0 ? needs : others
      return pool.randomElement(using: &random) ?? ""
    }
    lines += ["/quitter", "oui"]
    return lines
  }
}

/// Values that are said in a call and may never be told by its transcript.
struct SensitiveValues: Sendable {
  let age: Int
  let gir: Int

  /// A line of a call with these values.
  func fill(_ line: String) -> String {
    line.replacing("{AGE}", with: String(age)).replacing("{GIR}", with: String(gir))
  }
}
