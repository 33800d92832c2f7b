public import Dialogue
public import Knowledge
import Matching
import Redaction

/// Turns each turn of a call into the lines that may be kept of it.
///
/// Keeps a ``StorableMachine`` beside the live one. Once a sensitive fact has been touched in the
/// live call, a bare answer (« non ») depends on it, because it depends on which question was
/// asked: from then on answers are not recorded, words are. See `docs/decisions/0007`.
public struct Recorder: Sendable {
  private let graph: KnowledgeGraph
  private let concepts: StorableConcepts
  private let redactor = Redactor()
  private var machine: StorableMachine
  private var sensitiveIsKnown = false
  private let script: CallScript
  /// How far the caller said to have come: what is ticked because of what was heard is left out,
  /// for it would tell that something was.
  private var rail = CallRail()
  /// Whether something was recorded after the last end of the call.
  private var hasOpenEnd = false

  /// Starts recording a call.
  public init(_ graph: KnowledgeGraph, profile: Profile) {
    self.graph = graph
    concepts = StorableConcepts(graph)
    machine = StorableMachine(graph, profile: profile)
    script = CallScript(graph)
  }

  /// Goes on recording a call that was interrupted; `state` is the call as far as it was stored.
  ///
  /// Where something was withheld, answers are not recorded any more: what they answer may depend
  /// on it.
  public static func resuming(
    _ transcript: LocatedTranscript, _ graph: KnowledgeGraph
  ) -> (recorder: Recorder, state: DialogueState) {
    var recorder = Recorder(graph, profile: transcript.header.profile)
    let profile = transcript.header.profile
    for turn in transcript.turns {
      if case .command(let command)? = turn.typed { _ = recorder.machine.decide(command) }
      _ = recorder.machine.decide(turn.events)
      for event in turn.events {
        switch event {
        case .needs, .named, .fact: recorder.rail = recorder.script.hearing(recorder.rail)
        case .stage(let atom):
          let said = recorder.script.saying(recorder.rail, profile)
          let stage = ID<ScriptStage>(MaskText.text(atom))
          recorder.rail =
            said.stage == stage ? said : recorder.script.moving(recorder.rail, to: stage)
        case .callback(let atom):
          if !atom.isMask {
            recorder.rail = recorder.script.noting(ID(MaskText.text(atom)), recorder.rail)
          }
        case .answered, .takenBack, .outcome, .profile, .closed: break
        }
      }
      if turn.withholdsSomething { recorder.sensitiveIsKnown = true }
    }
    recorder.hasOpenEnd = true
    return (recorder, recorder.machine.state.restored(recorder.rail))
  }

  /// The lines that a turn leaves: what was typed, what happened, what was decided.
  ///
  /// `state` is the live state before the turn, `effects` what it led to. Empty for a turn that
  /// leaves nothing.
  public mutating func lines(
    typed: String, _ understanding: Interpreter.Understanding, in state: DialogueState,
    leadingTo effects: [Effect]
  ) -> [Transcript.Line] {
    var lines = said(typed, understanding, state)
    noteSensitive(understanding, state)
    // Only the live dialogue knows whether anything was still owed.
    if let outcome = effects.lazy.compactMap(\.conclusion).first {
      if lines.isEmpty { lines = turn(command(outcome.command, []), []) }
      lines += [.event(.outcome(concepts.atom(outcome.reached))), .event(closing)]
    }
    if let last = lines.last { hasOpenEnd = !last.isClosing }
    return lines
  }

  /// The line that ends the file; empty when nothing was recorded since the last end, or at all.
  public mutating func end() -> [Transcript.Line] {
    guard hasOpenEnd else { return [] }
    hasOpenEnd = false
    return [.event(closing)]
  }

  private mutating func said(
    _ typed: String, _ understanding: Interpreter.Understanding, _ state: DialogueState
  ) -> [Transcript.Line] {
    switch understanding.event {
    case .heard(let hearing):
      rail = script.hearing(rail)
      if sensitiveIsKnown, !saysNeed(understanding) { return [.words([.mask])] }
      let words = redactor.atoms(typed)
      let events = events(hearing)
      // Words that were masked may have said something: that nothing was heard must not tell.
      if words.contains(.mask), events == [.needs([])] { return [.words(words)] }
      return turn(.words(words), events)
    case .needChosen(let need):
      rail = script.hearing(rail)
      return turn(.words([.mask]), [.needs([concepts.atom(need)])])
    case .answered(let question, let value):
      guard !sensitiveIsKnown, state.phase == .asking(question) else {
        return [.words([.mask])]
      }
      let answered = Transcript.Event.answered(
        concepts.atom(question), concepts.atom(value, of: question))
      return turn(.words(answerWords(typed, question)), [answered])
    case .answerTakenBack:
      guard let last = state.answers.last, let question = graph.questions[last.question] else {
        return []
      }
      return takenBack(.fact(question.fact), by: "retour")
    case .corrected(let item): return takenBack(item, by: "corriger")
    case .rail(let event): return conducted(event, state)
    case .profileChosen(let profile):
      return turn(
        command("profil", [concepts.atom(profile)]), [.profile(concepts.atom(profile))])
    case .ficheAsked(let item): return shown("fiche", item)
    case .explanationAsked(let item): return shown("pourquoi", item)
    case .commandRefused(.answerOutOfRange):
      return sensitiveIsKnown ? [.words([.mask])] : []
    // Where the person lives, and which department the calls are in, leave nothing.
    case .preparationAsked, .placeAsked: return []
    case .endAsked, .endConfirmed, .helpAsked, .restAsked, .renewed, .forgotten, .screenCleared,
      .correctionsAsked, .walk, .resumeAsked, .filingAsked, .commandRefused:
      return []
    }
  }

  // MARK: The conduct of the call

  private mutating func conducted(
    _ event: RailEvent, _ state: DialogueState
  ) -> [Transcript.Line] {
    switch event {
    case .stageSaid: return came(to: script.saying(rail, state.profile))
    case .stageAsked(let stage?): return came(to: script.moving(rail, to: stage))
    case .met(let obligations):
      rail = script.meeting(obligations, rail, state.profile)
      return []
    case .callback(let scheme?):
      rail = script.noting(scheme, rail)
      let atom = concepts.atom(.scheme(scheme))
      return turn(command("rappel", [atom]), [.callback(atom)])
    case .gapReported:
      guard case .command(let atom)? = command("signaler", []) else { return [] }
      return [.command(atom)] + machine.decide(atom).map { .decision($0) }
    case .stageAsked(nil), .voicemail, .closing, .callback(nil), .summaryAsked, .rephrasingAsked:
      return []
    }
  }

  private mutating func came(to next: CallRail) -> [Transcript.Line] {
    let isSame = next.stage == rail.stage
    rail = next
    guard !isSame, let stage = next.stage else { return [] }
    return turn(command("script", []), [.stage(concepts.atom(stage))])
  }

  /// The end of the call, with what the caller said was met; nothing that the dialogue ticked
  /// because of what it heard.
  private var closing: Transcript.Event {
    let met = graph.script.flatMap(\.obligations).filter {
      rail.met.contains($0.id) && $0.signal == nil
    }
    return .closed(met.map { concepts.atom($0) })
  }

  private mutating func takenBack(
    _ item: Correctable, by name: String
  ) -> [Transcript.Line] {
    guard !sensitiveIsKnown else { return [] }
    return turn(command(name, []), [.takenBack(atom(item))])
  }

  private func atom(_ item: Correctable) -> ConceptAtom {
    switch item {
    case .fact(let key):
      key.person == .member
        ? concepts.question(setting: key).map { concepts.atom($0) } ?? .mask : .mask
    case .need(let id): concepts.atom(id)
    }
  }

  /// Whether the words raise a need by themselves: such a line is never taken for an answer,
  /// whatever was asked.
  private func saysNeed(_ understanding: Interpreter.Understanding) -> Bool {
    understanding.reading?.matches.contains { $0.explanation.rule != .previousTurn } ?? false
  }

  /// The words of an answer: those of a sensitive question are not kept even when they could be.
  private func answerWords(_ typed: String, _ question: ID<Question>) -> [Atom] {
    concepts.atom(question).isMask ? [.mask] : redactor.atoms(typed)
  }

  private func events(_ hearing: Hearing) -> [Transcript.Event] {
    var events: [Transcript.Event] = []
    let isNothing =
      hearing.named.isEmpty && hearing.facts.isEmpty && hearing.doubtful.isEmpty
      && hearing.references.isEmpty && hearing.fiches.isEmpty
    if !hearing.needs.isEmpty || isNothing {
      events.append(.needs(hearing.needs.map { concepts.atom($0.id) }))
    }
    events += hearing.named.map { .named(concepts.atom($0)) }
    for (key, value) in hearing.facts.sorted(by: { $0.key < $1.key }) {
      // Which of two persons it is about would tell of the family: only the member's is kept.
      guard key.person == .member, let question = concepts.question(setting: key) else { continue }
      events.append(.fact(concepts.atom(question), concepts.atom(value, of: question)))
    }
    return events
  }

  private mutating func turn(
    _ first: Transcript.Line?, _ events: [Transcript.Event]
  ) -> [Transcript.Line] {
    let decisions = machine.decide(events)
    return (first.map { [$0] } ?? []) + events.map { .event($0) } + decisions.map { .decision($0) }
  }

  private mutating func shown(_ name: String, _ item: Item?) -> [Transcript.Line] {
    let arguments = item.map { [concepts.atom($0)] } ?? []
    guard case .command(let atom)? = command(name, arguments) else { return [] }
    return [.command(atom)] + machine.decide(atom).map { .decision($0) }
  }

  private func command(_ name: String, _ arguments: [ConceptAtom]) -> Transcript.Line? {
    SlashCommand.named(name).flatMap { CommandAtom($0, arguments: arguments) }.map {
      .command($0)
    }
  }

  private mutating func noteSensitive(
    _ understanding: Interpreter.Understanding, _ state: DialogueState
  ) {
    switch understanding.event {
    case .heard(let hearing):
      let facts = hearing.facts.keys.contains { concepts.question(setting: $0) == nil }
      let needs = hearing.needs.contains { concepts.atom($0.id).isMask }
      if facts || needs || hearing.memberIsCaredFor { sensitiveIsKnown = true }
    case .answered(let question, _):
      if concepts.atom(question).isMask { sensitiveIsKnown = true }
    case .needChosen(let need):
      if concepts.atom(need).isMask { sensitiveIsKnown = true }
    case .answerTakenBack, .correctionsAsked, .corrected, .rail, .walk, .resumeAsked, .filingAsked,
      .profileChosen, .ficheAsked, .explanationAsked, .restAsked, .helpAsked, .preparationAsked,
      .placeAsked, .endAsked,
      .endConfirmed, .renewed, .forgotten, .screenCleared, .commandRefused:
      break
    }
  }
}

extension Effect {
  /// How the call ended with this, and the command that says so; nil when it did not end.
  fileprivate var conclusion: (reached: CallOutcome, command: String)? {
    switch self {
    case .rail(.concluded(let outcome)): (outcome, "cloture")
    case .rail(.voicemail): (.voicemail, "repondeur")
    default: nil
    }
  }
}

extension Transcript.Line {
  fileprivate var isClosing: Bool {
    if case .event(.closed) = self { true } else { false }
  }
}
