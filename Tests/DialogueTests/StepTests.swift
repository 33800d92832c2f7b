import Dialogue
import Knowledge
import Testing

/// One line of the table: in this phase, what an event leads to.
struct Step: CustomTestStringConvertible, Sendable {
  let phase: String
  let event: String
  let effects: [String]
  let next: String

  var testDescription: String { "\(phase) + \(event)" }

  init(_ phase: String, _ event: String, _ effects: String, _ next: String) {
    self.phase = phase
    self.event = event
    self.effects = effects.split(separator: " ").map(String.init)
    self.next = next
  }
}

@Suite("A step")
struct StepTests {
  private static let age = FactKey(ID("age"), .member)

  /// The events that lead to each phase in a new call.
  private static let phases: [String: [DialogueEvent]] = [
    "listening": [],
    "asking": [Hamlet.heard("loyer")],
    "clarifying": [.heard(Hearing(needs: [], doubtful: [ID("loyer"), ID("menage")]))],
    "confirmingEnd": [Hamlet.heard("loyer"), .endAsked],
    "closed": [.endAsked],
  ]

  private static let events: [String: DialogueEvent] = [
    "a need": Hamlet.heard("menage"),
    "a danger": Hamlet.heard("danger"),
    "a name": Hamlet.heard(named: [.contact(ID("departement"))]),
    "a fact": Hamlet.heard(facts: [age: .number(70)]),
    "nothing": .heard(Hearing(needs: [])),
    "a denial": .heard(Hearing(needs: [], denied: [ID("loyer")])),
    "a card": .heard(Hearing(needs: [], references: [.card(ID("rassurer"))])),
    "a doubt": .heard(Hearing(needs: [], doubtful: [ID("repit")])),
    "an answer": Hamlet.answer("statut", "locataire"),
    "no answer": Hamlet.answer("statut", nil),
    "a stranger's answer": Hamlet.answer("inconnue", "oui"),
    "a choice": .needChosen(ID("loyer")),
    "/retour": .answerTakenBack,
    "/profil": .profileChosen(.semlh),
    "/fiche": .ficheAsked(.need(ID("loyer"))),
    "/suite": .restAsked,
    "/pourquoi": .explanationAsked(nil),
    "/aide": .helpAsked(command: nil),
    "/preparer": .preparationAsked(Department(number: "35")),
    "/lieu": .placeAsked("fougeres"),
    "/quitter": .endAsked,
    "yes": .endConfirmed(true),
    "no": .endConfirmed(false),
    "/nouveau": .renewed,
    "/oublier": .forgotten,
    "/effacer": .screenCleared,
    "/xyz": .commandRefused(.unknownCommand("xyz", suggestions: [])),
  ]

  private static let table = [
    Step("listening", "a need", "inform ask", "asking apa-demandee"),
    Step("listening", "a danger", "warn", "listening"),
    Step("listening", "a name", "inform", "listening"),
    Step("listening", "a fact", "note", "listening"),
    Step("listening", "nothing", "confess", "listening"),
    Step("listening", "a denial", "setAside", "listening"),
    Step("listening", "a card", "answer", "listening"),
    Step("listening", "a doubt", "clarify", "clarifying"),
    Step("listening", "an answer", "report", "listening"),
    Step("listening", "no answer", "report", "listening"),
    Step("listening", "a stranger's answer", "", "listening"),
    Step("listening", "a choice", "inform ask", "asking statut"),
    Step("listening", "/retour", "nothingToTakeBack", "listening"),
    Step("listening", "/profil", "showProfile", "listening"),
    Step("listening", "/fiche", "showFiche", "listening"),
    Step("listening", "/suite", "showRest", "listening"),
    Step("listening", "/pourquoi", "explain", "listening"),
    Step("listening", "/preparer", "showPreparation", "listening"),
    Step("listening", "/lieu", "showPlace", "listening"),
    Step("listening", "/aide", "showHelp", "listening"),
    Step("listening", "/quitter", "closeCall", "closed"),
    Step("listening", "yes", "", "listening"),
    Step("listening", "no", "", "listening"),
    Step("listening", "/nouveau", "renewCall", "listening"),
    Step("listening", "/oublier", "forgetCall", "listening"),
    Step("listening", "/effacer", "clearScreen", "listening"),
    Step("listening", "/xyz", "refuse", "listening"),

    Step("asking", "a need", "inform ask", "asking apa-demandee"),
    Step("asking", "a danger", "warn", "listening"),
    Step("asking", "a name", "inform ask", "asking statut"),
    Step("asking", "a fact", "note ask", "asking statut"),
    Step("asking", "nothing", "confess askAgain", "asking statut"),
    Step("asking", "a denial", "setAside askAgain", "asking statut"),
    Step("asking", "a card", "answer askAgain", "asking statut"),
    Step("asking", "a doubt", "clarify", "clarifying"),
    Step("asking", "an answer", "report", "listening"),
    Step("asking", "no answer", "report", "listening"),
    Step("asking", "a stranger's answer", "", "asking statut"),
    Step("asking", "a choice", "recall ask", "asking statut"),
    Step("asking", "/retour", "nothingToTakeBack askAgain", "asking statut"),
    Step("asking", "/profil", "showProfile askAgain", "asking statut"),
    Step("asking", "/fiche", "showFiche askAgain", "asking statut"),
    Step("asking", "/suite", "showRest askAgain", "asking statut"),
    Step("asking", "/pourquoi", "explain askAgain", "asking statut"),
    Step("asking", "/preparer", "showPreparation askAgain", "asking statut"),
    Step("asking", "/lieu", "showPlace askAgain", "asking statut"),
    Step("asking", "/aide", "showHelp", "asking statut"),
    Step("asking", "/quitter", "confirmEnd", "confirmingEnd"),
    Step("asking", "yes", "", "asking statut"),
    Step("asking", "no", "", "asking statut"),
    Step("asking", "/nouveau", "renewCall", "listening"),
    Step("asking", "/oublier", "forgetCall", "listening"),
    Step("asking", "/effacer", "clearScreen", "asking statut"),
    Step("asking", "/xyz", "refuse", "asking statut"),

    Step("clarifying", "a need", "inform ask", "asking apa-demandee"),
    Step("clarifying", "a danger", "warn", "listening"),
    Step("clarifying", "a name", "inform", "listening"),
    Step("clarifying", "a fact", "note", "listening"),
    Step("clarifying", "a denial", "setAside", "listening"),
    Step("clarifying", "a card", "answer clarify", "clarifying"),
    Step("clarifying", "a doubt", "clarify", "clarifying"),
    Step("clarifying", "an answer", "report", "listening"),
    Step("clarifying", "no answer", "report", "listening"),
    Step("clarifying", "a stranger's answer", "", "clarifying"),
    Step("clarifying", "a choice", "inform ask", "asking statut"),
    Step("clarifying", "/retour", "nothingToTakeBack clarify", "clarifying"),
    Step("clarifying", "/profil", "showProfile clarify", "clarifying"),
    Step("clarifying", "/fiche", "showFiche clarify", "clarifying"),
    Step("clarifying", "/suite", "showRest clarify", "clarifying"),
    Step("clarifying", "/pourquoi", "explain clarify", "clarifying"),
    Step("clarifying", "/preparer", "showPreparation clarify", "clarifying"),
    Step("clarifying", "/lieu", "showPlace clarify", "clarifying"),
    Step("clarifying", "/aide", "showHelp", "clarifying"),
    Step("clarifying", "/quitter", "confirmEnd", "confirmingEnd"),
    Step("clarifying", "yes", "", "clarifying"),
    Step("clarifying", "no", "", "clarifying"),
    Step("clarifying", "/nouveau", "renewCall", "listening"),
    Step("clarifying", "/oublier", "forgetCall", "listening"),
    Step("clarifying", "/effacer", "clearScreen", "clarifying"),
    Step("clarifying", "/xyz", "refuse", "clarifying"),

    Step("confirmingEnd", "a need", "inform ask", "asking apa-demandee"),
    Step("confirmingEnd", "a danger", "warn", "listening"),
    Step("confirmingEnd", "a name", "inform ask", "asking statut"),
    Step("confirmingEnd", "a fact", "note ask", "asking statut"),
    Step("confirmingEnd", "a doubt", "clarify", "clarifying"),
    Step("confirmingEnd", "an answer", "report", "listening"),
    Step("confirmingEnd", "no answer", "report", "listening"),
    Step("confirmingEnd", "a choice", "recall ask", "asking statut"),
    Step("confirmingEnd", "/quitter", "closeCall", "closed"),
    Step("confirmingEnd", "yes", "closeCall", "closed"),
    Step("confirmingEnd", "/nouveau", "renewCall", "listening"),
    Step("confirmingEnd", "/oublier", "forgetCall", "listening"),

    Step("closed", "/nouveau", "renewCall", "listening"),
  ]

  @Test("leads where the table says", arguments: table)
  func step(step: Step) throws {
    let before = try Hamlet.state(try #require(Self.phases[step.phase]))
    let event = try #require(Self.events[step.event])
    let (after, effects) = try Hamlet.machine.step(before, event)
    #expect(effects.map(\.name) == step.effects)
    #expect(after.waiting == step.next)
  }

  @Test(
    "in a call that is over leads nowhere but to a new one",
    arguments: events.keys.sorted().filter { $0 != "/nouveau" })
  func closed(event: String) throws {
    let before = try Hamlet.state([.endAsked])
    let (after, effects) = try Hamlet.machine.step(before, try #require(Self.events[event]))
    #expect(after == before)
    #expect(effects == [])
  }

  @Test("that says no at the end, or asks for something else, goes back to what was waited for")
  func goesOn() throws {
    for event in ["no", "/aide", "/effacer", "/xyz", "nothing", "/fiche"] {
      let before = try Hamlet.state(try #require(Self.phases["confirmingEnd"]))
      let (after, _) = try Hamlet.machine.step(before, try #require(Self.events[event]))
      #expect(after.waiting == "asking statut", "\(event)")
    }
  }

  @Test("that chooses none of the needs in doubt does not ask again")
  func noneOfThese() throws {
    let before = try Hamlet.state(try #require(Self.phases["clarifying"]))
    let (after, effects) = try Hamlet.machine.step(before, try #require(Self.events["nothing"]))
    #expect(after.waiting == "listening")
    #expect(effects.map(\.name) == ["confess"])
  }

  @Test("asks once whether the call really ends, and again after the call went on")
  func endAskedOnce() throws {
    let state = try Hamlet.state([Hamlet.heard("loyer"), .endAsked, .endConfirmed(false)])
    let (asked, effects) = try Hamlet.machine.step(state, .endAsked)
    let (closed, last) = try Hamlet.machine.step(asked, .endAsked)
    #expect(effects == [.confirmEnd])
    #expect(last == [.closeCall])
    #expect(!closed.isOpen)
  }

  @Test("with a danger says it first, asks nothing, and is back where it was after it")
  func danger() throws {
    let machine = try Hamlet.machine
    let before = try Hamlet.state([Hamlet.heard("loyer")])
    let (state, effects) = machine.step(before, Hamlet.heard("danger", "menage"))
    let (after, next) = machine.step(state, Hamlet.heard("repit"))
    #expect(effects.first == .warn([ID("danger")]))
    #expect(effects.map(\.name) == ["warn"])
    #expect(after.needs.map(\.id.rawValue) == ["repit", "menage", "loyer"])
    #expect(next.map(\.name) == ["inform", "ask"])
  }

  @Test(
    "leaves nothing of a call in the next, but the profile",
    arguments: [
      DialogueEvent.renewed, .forgotten,
    ])
  func newCall(event: DialogueEvent) throws {
    let before = try Hamlet.state(
      [.profileChosen(.semlh), Hamlet.heard("loyer"), Hamlet.answer("statut", "locataire")])
    let (after, _) = try Hamlet.machine.step(before, event)
    #expect(after == DialogueState(profile: .semlh))
  }

  @Test("is the same for the same state and event")
  func determinism() throws {
    let before = try Hamlet.state([Hamlet.heard("loyer", "menage")])
    let other = DialogueMachine(try Hamlet.graph)
    for event in Self.events.values {
      let first = try Hamlet.machine.step(before, event)
      let second = other.step(before, event)
      #expect(first.state == second.state)
      #expect(first.effects == second.effects)
    }
  }

  @Test("that hears a known need again with the same advice recalls it")
  func recall() throws {
    let before = try Hamlet.state([Hamlet.heard("loyer", "menage")])
    let (after, effects) = try Hamlet.machine.step(before, Hamlet.heard("loyer", "menage"))
    #expect(effects.map(\.name) == ["recall", "ask"])
    #expect(after.advice == before.advice)
  }
}
