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

  /// Starts recording a call.
  public init(_ graph: KnowledgeGraph, profile: Profile) {
    self.graph = graph
    concepts = StorableConcepts(graph)
    machine = StorableMachine(graph, profile: profile)
  }

  /// The lines that a turn leaves: what was typed, what happened, what was decided.
  ///
  /// `state` is the live state before the turn. Empty for a turn that leaves nothing.
  public mutating func lines(
    typed: String, _ understanding: Interpreter.Understanding, in state: DialogueState
  ) -> [Transcript.Line] {
    defer { noteSensitive(understanding, state) }
    switch understanding.event {
    case .heard(let hearing):
      if sensitiveIsKnown, !saysNeed(understanding) { return [.words([.mask])] }
      let words = redactor.atoms(typed)
      let events = events(hearing)
      // Words that were masked may have said something: that nothing was heard must not tell.
      if words.contains(.mask), events == [.needs([])] { return [.words(words)] }
      return turn(.words(words), events)
    case .needChosen(let need):
      return turn(.words([.mask]), [.needs([concepts.atom(need)])])
    case .answered(let question, let value):
      guard !sensitiveIsKnown, state.phase == .asking(question) else {
        return [.words([.mask])]
      }
      let answered = Transcript.Event.answered(
        concepts.atom(question), concepts.atom(value, of: question))
      return turn(.words(answerWords(typed, question)), [answered])
    case .answerTakenBack:
      guard !sensitiveIsKnown, let last = state.answers.last else { return [] }
      return turn(command("retour", []), [.takenBack(concepts.atom(last.question))])
    case .profileChosen(let profile):
      return turn(
        command("profil", [concepts.atom(profile)]), [.profile(concepts.atom(profile))])
    case .ficheAsked(let item): return shown("fiche", item)
    case .explanationAsked(let item): return shown("pourquoi", item)
    case .endConfirmed(true): return turn(nil, [.closed])
    case .endAsked: return state.phase == .confirmingEnd ? turn(nil, [.closed]) : []
    case .commandRefused(.answerOutOfRange):
      return sensitiveIsKnown ? [.words([.mask])] : []
    // Where the person lives, and which department the calls are in, leave nothing.
    case .preparationAsked, .placeAsked: return []
    case .endConfirmed, .helpAsked, .restAsked, .renewed, .forgotten, .screenCleared,
      .commandRefused:
      return []
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
    case .answerTakenBack, .profileChosen, .ficheAsked, .explanationAsked, .restAsked, .helpAsked,
      .preparationAsked, .placeAsked, .endAsked,
      .endConfirmed, .renewed, .forgotten, .screenCleared, .commandRefused:
      break
    }
  }
}
