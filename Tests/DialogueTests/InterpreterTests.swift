import Dialogue
import Foundation
import Knowledge
import TestSupport
import Testing

@Suite("A line")
struct InterpreterTests {
  private static let doubt = DialogueEvent.heard(
    Hearing(needs: [], doubtful: [ID("loyer"), ID("menage")]))

  private func event(_ line: String, after events: [DialogueEvent] = []) throws -> DialogueEvent? {
    try Hamlet.interpreter.understand(line, in: try Hamlet.state(events))?.event
  }

  @Test("without a word is no event", arguments: ["", " ", "\u{A0}", "\u{200B} "])
  func blank(line: String) throws {
    let event = try event(line)
    #expect(event == nil)
  }

  @Test("of tabs or line ends is no event", arguments: ["\t", "  \n "])
  func whitespace(line: String) throws {
    let event = try event(line)
    #expect(event == nil)
  }

  @Test(
    "answers a question by its number, its words, yes or no, or « je ne sais pas »",
    arguments: [
      ("1", "locataire"), (" 2 ", "proprietaire"), ("3", nil), ("locataire", "locataire"),
      ("elle est propriétaire", "proprietaire"), ("LOUE", "locataire"), ("?", nil),
      ("je ne sais pas", nil), ("Je  ne sais PAS", nil), ("jsp", nil), ("elle ne sait pas", nil),
    ] as [(String, String?)])
  func choice(line: String, value: String?) throws {
    let event = try event(line, after: [Hamlet.heard("loyer")])
    #expect(event == .answered(ID("statut"), value.map { .choice($0) }))
  }

  @Test(
    "answers yes or no in short",
    arguments: [
      ("oui", "oui"), ("o", "oui"), ("OUI", "oui"), ("ok", "oui"), ("non", "non"), ("n", "non"),
      ("nan", "non"), ("1", "oui"), ("2", "non"), ("3", nil), ("pas encore", "non"),
      ("déjà fait", "oui"), ("sais pas", nil),
    ] as [(String, String?)])
  func yesOrNo(line: String, value: String?) throws {
    let event = try event(line, after: [Hamlet.heard("menage")])
    #expect(event == .answered(ID("apa-demandee"), value.map { .choice($0) }))
  }

  @Test(
    "answers a number within its bounds, alone or in words",
    arguments: [
      ("3", 3), ("gir 3", 3), ("elle est en 4", 4),
    ])
  func number(line: String, value: Int) throws {
    let asked = [Hamlet.heard("menage"), Hamlet.answer("apa-demandee", "non")]
    let event = try event(line, after: asked)
    #expect(event == .answered(ID("gir"), .number(value)))
  }

  @Test("out of range is refused", arguments: ["0", "7", "99"])
  func outOfRange(line: String) throws {
    let asked = [Hamlet.heard("menage"), Hamlet.answer("apa-demandee", "non")]
    let number = try event(line, after: asked)
    #expect(number == .commandRefused(.answerOutOfRange(ID("gir"), line)))
  }

  @Test("out of the range of a choice is refused", arguments: ["4", "99"])
  func outOfChoices(line: String) throws {
    let choice = try event(line, after: [Hamlet.heard("loyer")])
    #expect(choice == .commandRefused(.answerOutOfRange(ID("statut"), line)))
  }

  @Test("out of the range of a choice is refused from below too")
  func zero() throws {
    let choice = try event("0", after: [Hamlet.heard("loyer")])
    #expect(choice == .commandRefused(.answerOutOfRange(ID("statut"), "0")))
  }

  @Test("with a need of its own is heard, though it holds an answer")
  func newNeed() throws {
    let event = try event(
      "elle est locataire mais ne fait plus le ménage", after: [Hamlet.heard("loyer")])
    guard case .heard(let hearing)? = event else {
      Issue.record("\(String(describing: event))")
      return
    }
    #expect(hearing.needs.map(\.id.rawValue) == ["menage"])
  }

  @Test(
    "chooses among needs in doubt by its number",
    arguments: [
      ("1", DialogueEvent.needChosen(ID("loyer"))), ("2", .needChosen(ID("menage"))),
      ("3", .heard(Hearing(needs: []))), ("non", .heard(Hearing(needs: []))),
      ("?", .heard(Hearing(needs: []))),
    ])
  func clarifying(line: String, expected: DialogueEvent) throws {
    let event = try event(line, after: [Self.doubt])
    #expect(event == expected)
  }

  @Test(
    "confirms the end, or not",
    arguments: [("oui", true), ("O", true), ("ok", true), ("non", false), ("n", false)])
  func end(line: String, isConfirmed: Bool) throws {
    let event = try event(line, after: [Hamlet.heard("loyer"), .endAsked])
    #expect(event == .endConfirmed(isConfirmed))
  }

  @Test(
    "that is a word to quit ends, in any phase",
    arguments: [
      "quitter", "quit", "q", "exit", "/q", "/quitter", "QUITTER", " Quit ",
    ])
  func quit(line: String) throws {
    let fresh = try event(line)
    let asking = try event(line, after: [Hamlet.heard("loyer")])
    #expect(fresh == .endAsked)
    #expect(asking == .endAsked)
  }

  @Test(
    "with a slash is a command",
    arguments: [
      ("/aide", .helpAsked(command: nil)), ("/", .helpAsked(command: nil)),
      ("/aide fiche", .helpAsked(command: "fiche")), ("/aide /fiche", .helpAsked(command: "fiche")),
      ("/suite", .restAsked), ("/sui", .restAsked), ("/RETOUR", .answerTakenBack),
      ("/pourquoi", .explanationAsked(nil)),
      ("/pourquoi apa", .explanationAsked(.target(.scheme(ID("apa"))))),
      ("/fiche loyer", .ficheAsked(.need(ID("loyer")))),
      ("/fiche Mairie", .ficheAsked(.target(.contact(ID("mairie"))))),
      ("/fiche aide menagere", .ficheAsked(.target(.scheme(ID("aide-menagere"))))),
      ("/fiche allocation autonomie", .ficheAsked(.target(.scheme(ID("apa"))))),
      ("/fiche rassurer", .ficheAsked(.reference(.card(ID("rassurer"))))),
      ("/fiche", .commandRefused(.missingArgument(command: "fiche"))),
      ("/profil semlh", .profileChosen(.semlh)), ("/profil", .profileChosen(.mgen)),
      ("/profil tous", .commandRefused(.unknownProfile("tous"))),
      ("/profil gmf", .commandRefused(.unknownProfile("gmf"))),
      ("/nouveau", .renewed), ("/oublier", .forgotten), ("/effacer", .screenCleared),
      ("/retuor", .commandRefused(.unknownCommand("retuor", suggestions: ["retour"]))),
      ("/fich loyer", .ficheAsked(.need(ID("loyer")))),
      (
        "/p",
        .commandRefused(
          .unknownCommand("p", suggestions: ["pourquoi", "pense-bete", "preparer", "profil"]))
      ),
      ("/zzz", .commandRefused(.unknownCommand("zzz", suggestions: []))),
      ("/fiche appa", .commandRefused(.unknownItem("appa", suggestions: ["apa"]))),
      ("/pourquoi zzz", .commandRefused(.unknownItem("zzz", suggestions: []))),
    ] as [(String, DialogueEvent)])
  func command(line: String, expected: DialogueEvent) throws {
    let event = try event(line)
    #expect(event == expected)
  }

  @Test("that is a command is not an answer, nor the other way round")
  func commandWhileAsking() throws {
    let command = try event("/suite", after: [Hamlet.heard("loyer")])
    #expect(command == .restAsked)
  }
}

@Suite("Commands")
struct CommandTests {
  @Test("each have their file, and each file its command")
  func files() throws {
    let folder = Repository.root.appending(path: "Sources/Dialogue/Commands")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") && $0 != "SlashCommand.swift" }
      .map { $0.dropLast(6).lowercased() }.sorted()
    #expect(files == SlashCommand.all.map { $0.name.filter { $0 != "-" } }.sorted())
  }

  @Test(
    "have a name that is typed, a summary, and are found by it",
    arguments: SlashCommand.all.map(\.name))
  func shape(name: String) throws {
    let command = try #require(SlashCommand.named(name))
    #expect(command.name.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "-") })
    #expect(!command.summary.isEmpty)
    #expect(!command.summary.hasSuffix("."))
  }

  @Test("of items complete to what is advised first")
  func candidates() throws {
    let command = try #require(SlashCommand.named("fiche"))
    let graph = try Hamlet.graph
    let state = try Hamlet.state([Hamlet.heard("loyer")])
    let values = command.candidates(graph, state).map(\.value)
    #expect(values.prefix(2) == ["apl", "mairie"])
    #expect(Set(values).count == values.count)
    #expect(values.contains("menage"))
  }
}
