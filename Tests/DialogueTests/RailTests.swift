import Dialogue
import Knowledge
import Testing

@Suite("The rail of a call")
struct RailTests {
  private static func obligation(_ stage: String, _ id: String) -> RailEffect.Obligation {
    RailEffect.Obligation(stage: ID(stage), id: id)
  }

  /// The state and the effects of typed lines, the last one's effects.
  private func play(
    _ lines: [String], profile: Profile = .mgen
  ) throws -> (state: DialogueState, effects: [Effect]) {
    let machine = try Hamlet.machine
    let interpreter = try Hamlet.interpreter
    var state = DialogueState(profile: profile)
    var effects: [Effect] = []
    for line in lines {
      let understanding = try #require(interpreter.understand(line, in: state))
      (state, effects) = machine.step(state, understanding.event)
    }
    return (state, effects)
  }

  @Test("asks for nothing: a need may be typed at once, and the call has come to the needs")
  func followsTheNeed() throws {
    let (state, _) = try play(["loyer"])
    #expect(state.rail.stage == ScriptStage.needs)
    #expect(state.rail.met == ["besoin-dit", "contact-dit"])
    #expect(state.rail.outcome == nil)
  }

  @Test(
    "is ticked by « + », whole or line by line",
    arguments: [
      (["+"], "besoins", ["nom-dit"]),
      (["+ 1"], "besoins", ["nom-dit"]),
      (["+", "+2"], "besoins", ["contact-dit", "nom-dit"]),
      (["+", "+1", "+2"], "cloture", ["besoin-dit", "contact-dit", "nom-dit"]),
      (["+", "+"], "cloture", ["besoin-dit", "contact-dit", "nom-dit"]),
    ])
  func ticking(lines: [String], stage: String, met: [String]) throws {
    let (state, effects) = try play(lines)
    #expect(state.rail.stage == ID(stage))
    #expect(state.rail.met.sorted() == met)
    #expect(effects == [.rail(.stage(ID(stage)))])
  }

  @Test("a line that is not there is refused, and nothing is ticked")
  func noSuchLine() throws {
    let (state, effects) = try play(["+ 3"])
    #expect(effects == [.refuse(.noSuchLine(3, of: 1))])
    #expect(state.rail == CallRail())
  }

  @Test("its closing names what is owed, the closing's own first, then ends when it is said")
  func closing() throws {
    let (owing, effects) = try play(["loyer", "/rappel apl", "/cloture"])
    let owed = [
      Self.obligation("cloture", "rappel-annonce"),
      Self.obligation("cloture", "remerciement-fait"),
      Self.obligation("presentation", "nom-dit"),
    ]
    #expect(effects == [.rail(.owed(owed))])
    #expect(owing.phase == .closing(owed))

    let (one, _) = try play(["loyer", "/rappel apl", "/cloture", "2"])
    #expect(one.phase == .closing([owed[0], owed[2]]))
    let (all, ended) = try play(["loyer", "/rappel apl", "/cloture", "2", "+"])
    #expect(ended == [.rail(.concluded(.answered))])
    #expect(all.phase == .concluded)
    #expect(all.rail.met.isSuperset(of: owed.map(\.id)))
    let (unsaid, _) = try play(["loyer", "/cloture", "/cloture"])
    #expect(unsaid.phase == .concluded)
    #expect(!unsaid.rail.met.contains("nom-dit"))
  }

  @Test("an end that is not wanted goes on, and so does a call in which more is heard")
  func goesOn() throws {
    let (on, effects) = try play(["loyer", "/cloture", "non"])
    #expect(effects == [.goOn])
    #expect(on.phase == .listening)
    let (more, _) = try play(["loyer", "/cloture", "+", "ménage"])
    #expect(more.rail.outcome == nil)
    #expect(more.waiting == "asking apa-demandee")
  }

  @Test(
    "an outcome that leaves nothing to say ends at once",
    arguments: [
      ("/cloture refus", CallOutcome.refused), ("/cloture rap", .toCallBack),
      ("/cloture faux-numero", .wrongNumber), ("/repondeur", .voicemail),
    ])
  func outcomes(line: String, outcome: CallOutcome) throws {
    let (state, _) = try play([line])
    #expect(state.rail.outcome == outcome)
    #expect(state.phase == .concluded)
    let (_, effects) = try play([line, "/quitter"])
    #expect(effects == [.closeCall])
  }

  @Test(
    "the message is that of the attempt, the next one by itself, never beyond the third",
    arguments: [
      (["/repondeur"], 1), (["/repondeur 2"], 2), (["/repondeur", "/repondeur"], 2),
      (["/repondeur 3", "/repondeur"], 3),
    ])
  func voicemail(lines: [String], attempt: Int) throws {
    let (_, effects) = try play(lines)
    #expect(effects == [.rail(.voicemail(attempt: attempt))])
    let stage = try #require(Hamlet.graph.stage(ScriptStage.voicemail))
    let said = ["Premier essai.", "Deuxième essai.", "Dernier essai."][attempt - 1]
    #expect(stage.message(attempt: attempt, for: .mgen) == ["Bonjour.", said, "Au revoir."])
  }

  @Test(
    "an argument that no command takes is refused with those that it takes",
    arguments: [
      ("/repondeur 4", "4", "repondeur"), ("/cloture jamais", "jamais", "cloture"),
      ("/script zut", "zut", "script"),
    ])
  func badArgument(line: String, typed: String, command: String) throws {
    let (state, effects) = try play([line])
    guard case .refuse(.unknownArgument(typed, command: command, let allowed))? = effects.first
    else {
      Issue.record("\(effects)")
      return
    }
    #expect(!allowed.isEmpty)
    #expect(state.turnCount == 0)
  }

  @Test("a profile owes what is its own, and says it its own way")
  func profile() throws {
    let (_, effects) = try play(["+", "+", "/cloture"], profile: .semlh)
    let owed = ["remerciement-fait", "lettre-faite"].map { Self.obligation("cloture", $0) }
    #expect(effects == [.rail(.owed(owed))])
    let stage = try #require(Hamlet.graph.stage(ScriptStage.closing))
    #expect(stage.toSay(for: .semlh) == ["Salut."])
    #expect(stage.toSay(for: .mgen) == ["Bonjour.", "Au revoir."])
  }

  @Test("what is left to the person comes from what they were told of")
  func summaries() throws {
    let (_, none) = try play(["/resume"])
    #expect(none == [.rail(.summary([]))])
    let (_, some) = try play(["loyer", "/resume"])
    guard case .rail(.summary(let leads))? = some.first else {
      Issue.record("\(some)")
      return
    }
    #expect(leads.map(\.target.rawValue) == ["apl"])
    let (_, rephrased) = try play(["loyer", "/reformuler"])
    #expect(rephrased.first == .rail(.rephrasing(leads)))
  }
}
