import Dialogue
import Knowledge
import Testing

@Suite("A correction")
struct CorrectionTests {
  private static let status = FactKey(ID("statut"), .member)

  private func play(
    _ events: [DialogueEvent]
  ) throws -> (state: DialogueState, effects: [Effect]) {
    let machine = try Hamlet.machine
    var effects: [Effect] = []
    let state = events.reduce(DialogueState(profile: .mgen)) { state, event in
      let step = machine.step(state, event)
      effects = step.effects
      return step.state
    }
    return (state, effects)
  }

  @Test("lists answers, the last first, then what was said in passing, then needs")
  func lists() throws {
    let (state, effects) = try play([
      Hamlet.heard("menage", "loyer", facts: [FactKey(ID("age"), .member): .number(70)]),
      Hamlet.answer("apa-demandee", "non"), Hamlet.answer("statut", nil), .correctionsAsked,
    ])
    let list: [Correctable] = [
      .fact(Self.status), .fact(FactKey(ID("apa-demandee"), .member)),
      .fact(FactKey(ID("age"), .member)), .need(ID("menage")), .need(ID("loyer")),
    ]
    #expect(effects == [.listCorrections(list)])
    #expect(state.phase == .correcting(list))
  }

  @Test("of an earlier answer asks only that again, keeps the rest, and says what changed")
  func earlier() throws {
    let before = [
      Hamlet.heard("loyer", "menage"), Hamlet.answer("statut", "locataire"),
      Hamlet.answer("apa-demandee", "non"),
    ]
    let (taken, effects) = try play(before + [.corrected(.fact(Self.status))])
    #expect(effects == [.takenBack(.fact(Self.status)), .ask(ID("statut"))])
    #expect(taken.facts[FactKey(ID("apa-demandee"), .member)] == .choice("non"))
    let (_, told) = try play(
      before + [.corrected(.fact(Self.status)), Hamlet.answer("statut", "proprietaire")])
    guard case .report(let change)? = told.first else {
      Issue.record("\(told)")
      return
    }
    #expect(change.removed == [Hamlet.scheme("apl")])
    #expect(change.added == [])
  }

  @Test("of a need that was misheard takes its leads away")
  func need() throws {
    let (state, effects) = try play([
      Hamlet.heard("loyer"), Hamlet.heard("menage"), .corrected(.need(ID("menage"))),
    ])
    #expect(state.needs.map(\.id) == [ID("loyer")])
    #expect(state.advice.lines.map(\.target.rawValue).sorted() == ["apl", "mairie"])
    guard case .report(let change) = effects[1] else {
      Issue.record("\(effects)")
      return
    }
    #expect(change.removed.contains(Hamlet.scheme("apa")))
  }

  @Test("has nothing to take back in a call that has not begun")
  func nothing() throws {
    #expect(try play([.correctionsAsked]).effects == [.nothingToTakeBack])
    #expect(try play([.answerTakenBack]).effects == [.nothingToTakeBack])
  }

  @Test(
    "is chosen by number; another line goes on with the call",
    arguments: [("1", "need"), ("9", "refused"), ("non", "end"), ("ménage", "heard")])
  func choice(line: String, kind: String) throws {
    let (state, _) = try play([Hamlet.heard("menage", facts: [:]), .correctionsAsked])
    let event = try #require(try Hamlet.interpreter.understand(line, in: state)).event
    switch (kind, event) {
    case ("need", .corrected(.need(ID("menage")))), ("end", .endConfirmed(false)),
      ("refused", .commandRefused(.noSuchLine(9, of: 1))), ("heard", .heard):
      break
    default: Issue.record("\(line): \(event)")
    }
  }

  @Test(
    "two answers at once are told apart from one",
    arguments: [
      ("1 2", true), ("oui non", true), ("oui et non", true), ("oui", false), ("1", false),
    ]
  )
  func severalAnswers(line: String, isSeveral: Bool) throws {
    let (state, _) = try play([Hamlet.heard("menage")])
    let event = try #require(try Hamlet.interpreter.understand(line, in: state)).event
    #expect((event == .commandRefused(.severalAnswers(ID("apa-demandee")))) == isSeveral)
  }

  @Test("an answer followed by a new need is both")
  func answerAndNeed() throws {
    let (state, _) = try play([Hamlet.heard("menage")])
    let event = try #require(
      try Hamlet.interpreter.understand("non, et souffler", in: state)
    ).event
    guard case .heard(let hearing) = event else {
      Issue.record("\(event)")
      return
    }
    #expect(hearing.needs.map(\.id) == [ID("repit")])
    #expect(hearing.facts == [FactKey(ID("apa-demandee"), .member): .choice("non")])
  }
}
