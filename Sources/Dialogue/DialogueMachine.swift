public import Knowledge

/// The dialogue as a pure function: a state and an event give a state and what to do.
///
/// No clock, file, randomness or output inside; the same events always give the same decisions,
/// which is what replaying a transcript rests on.
public struct DialogueMachine: Sendable {
  let graph: KnowledgeGraph
  let advisor: Advisor
  let script: CallScript

  /// Prepares a machine for a graph.
  public init(_ graph: KnowledgeGraph) {
    self.graph = graph
    advisor = Advisor(graph)
    script = CallScript(graph)
  }

  /// Takes one step.
  public func step(
    _ state: DialogueState, _ event: DialogueEvent
  ) -> (state: DialogueState, effects: [Effect]) {
    if state.phase == .confirmingEnd { return stepAtEnd(state, event) }
    if state.phase == .closed { return stepWhenClosed(state, event) }
    switch event {
    case .heard(let hearing): return listen(hearing, state)
    case .answered(let question, let value): return answer(question, value, state)
    case .needChosen(let need):
      return listen(Hearing(needs: [DialogueState.HeardNeed(need, beneficiary(of: need))]), state)
    case .answerTakenBack: return takeBackLast(state)
    case .correctionsAsked: return listCorrections(state)
    case .corrected(let item): return correct(item, state)
    case .rail(let event): return step(state, event)
    case .walk(let event): return step(state, event)
    case .resumeAsked: return (state, [.resumeCall])
    case .filingAsked: return (state, [.fileInterruptedCall])
    case .profileChosen(let profile): return choose(profile, state)
    case .ficheAsked(let item): return (state, [.showFiche(item)] + pending(state))
    case .restAsked: return showRest(state)
    case .explanationAsked(let item): return (state, [.explain(item)] + pending(state))
    case .helpAsked(let command): return (state, [.showHelp(command: command)])
    case .preparationAsked(let department):
      return (state, [.showPreparation(department)] + pending(state))
    case .placeAsked(let typed): return (state, [.showPlace(typed)] + pending(state))
    case .endAsked: return askToEnd(state)
    case .endConfirmed: return letBe(state)
    case .renewed: return (DialogueState(profile: state.profile), [.renewCall])
    case .forgotten: return (DialogueState(profile: state.profile), [.forgetCall])
    case .screenCleared: return (state, [.clearScreen])
    case .commandRefused(let fault): return (state, [.refuse(fault)])
    }
  }

  /// Goes on with a call that was taken up again: what is known of it is shown anew.
  public func resume(_ state: DialogueState) -> (state: DialogueState, effects: [Effect]) {
    var next = state
    next.leadsShown = advisor.firstGlance(for: state)
    guard !next.needs.isEmpty || !next.named.isEmpty else { return (next, []) }
    return askNext(next, [.inform(next.advice, heard: next.needs.map(\.id))])
  }

  // MARK: - Hearing

  /// Hears, and moves the call on: whoever speaks of a need has let the call come to that.
  private func listen(
    _ hearing: Hearing, _ state: DialogueState
  ) -> (state: DialogueState, effects: [Effect]) {
    var (next, effects) = hear(hearing, state)
    next.rail = moved(next.rail, by: effects, heard: hearing)
    return (next, effects)
  }

  private func hear(
    _ hearing: Hearing, _ state: DialogueState
  ) -> (state: DialogueState, effects: [Effect]) {
    var next = state
    next.turnCount += 1
    next.adviceBeforeCorrection = nil
    next.rail.outcome = nil
    next.justNamed = hearing.named
    next.leanings.merge(hearing.leanings, uniquingKeysWith: max)
    next.memberIsCaredFor = state.memberIsCaredFor || hearing.memberIsCaredFor
    for (key, value) in hearing.facts { next.facts[next.resolved(key)] = value }
    let dangers = hearing.needs.filter { graph.needs[$0.id]?.isSafety ?? false }
    if hearing.needs.isEmpty, hearing.named.isEmpty {
      return hearNothingNew(hearing, state, next)
    }
    let heardIDs = hearing.needs.map(\.id)
    // A danger is for its own turn: after it, the call is back where it was.
    next.needs =
      hearing.needs
      + state.needs.filter { need in
        !heardIDs.contains(need.id) && !(graph.needs[need.id]?.isSafety ?? false)
      }
    next.named = hearing.named + state.named.filter { !hearing.named.contains($0) }
    next.advice = advisor.advice(for: next)
    var effects: [Effect] = dangers.isEmpty ? [] : [.warn(dangers.map(\.id))]
    let references = pointed(hearing)
    if !references.isEmpty { effects.append(.pointTo(references)) }
    if let asked = hearing.fiches.first {
      next.phase = .listening
      return (next, effects + [.answer(asked)])
    }
    // Neither advice nor a question on top of a danger: what else was heard is kept, and told when
    // the call is back.
    guard dangers.isEmpty else {
      next.phase = .listening
      return (next, effects)
    }
    // What was said may only order anew what is further down the list.
    let isKnown =
      Set(next.advice.lines) == Set(state.advice.lines)
      && advisor.firstGlance(for: next) == advisor.firstGlance(for: state)
      && Set(heardIDs).isSubset(of: state.needs.map(\.id))
    if !isKnown { next.leadsShown = advisor.firstGlance(for: next) }
    effects.append(isKnown ? .recall(heardIDs) : .inform(next.advice, heard: heardIDs))
    if let foreign = foreign(hearing.named, next) { effects.append(.answer(.target(foreign))) }
    return askNext(next, effects)
  }

  /// What is worth pointing to: what is shown anyway, or what the advice of a need points to
  /// itself, is not said twice.
  private func pointed(_ hearing: Hearing) -> [Reference] {
    let others = hearing.needs.flatMap { graph.references(of: .need($0.id)) }
    return hearing.references.filter { reference in
      !others.contains(reference) && hearing.fiches.first != .reference(reference)
    }
  }

  /// What is named but is another organisation's, so that it stands in no advice: it is shown
  /// after the advice for what else was heard, never in its place.
  private func foreign(_ named: [Target], _ state: DialogueState) -> Target? {
    named.first { target in
      state.advice.line(for: target) == nil
        && !state.advice.excluded.contains { $0.target == target }
    }
  }

  /// Facts alone, something in doubt, or nothing that is known.
  private func hearNothingNew(
    _ hearing: Hearing, _ state: DialogueState, _ heard: DialogueState
  ) -> (state: DialogueState, effects: [Effect]) {
    var next = heard
    var effects: [Effect] = []
    if !hearing.facts.isEmpty {
      next.advice = advisor.advice(for: next)
      let change = AdviceChange(from: state.advice, to: next.advice)
      effects.append(.note(hearing.facts.keys.map(next.resolved).sorted()))
      if !change.isEmpty { effects.append(.report(change)) }
    }
    if let first = hearing.fiches.first ?? hearing.references.first.map({ .reference($0) }) {
      effects.append(.answer(first))
      let others = pointed(hearing).filter { .reference($0) != first }
      if !others.isEmpty { effects.append(.pointTo(others)) }
      return (next, effects + pending(next))
    }
    if !effects.isEmpty { return askNext(next, effects) }
    if !hearing.doubtful.isEmpty {
      next.phase = .clarifying(hearing.doubtful)
      return (next, [.clarify(hearing.doubtful)])
    }
    switch next.phase {
    case .clarifying, .correcting, .concluded: next.phase = .listening
    case .asking, .walking, .closing, .listening, .confirmingEnd, .closed: break
    }
    let told: Effect =
      hearing.denied.isEmpty ? .confess(hearing.outside) : .setAside(hearing.denied)
    return (next, [told] + pending(next))
  }

  private func beneficiary(of need: ID<Need>) -> Person {
    graph.needs[need]?.usualBeneficiary ?? .member
  }

  // MARK: - Answers

  private func answer(
    _ question: ID<Question>, _ value: FactValue?, _ state: DialogueState
  ) -> (state: DialogueState, effects: [Effect]) {
    guard let asked = graph.questions[question] else { return (state, []) }
    var next = state
    next.turnCount += 1
    next.answers.append(DialogueState.GivenAnswer(question: question, value: value))
    if let value {
      next.facts[asked.fact] = value
    } else {
      next.unanswerable.insert(question)
    }
    next.advice = advisor.advice(for: next)
    next.adviceBeforeCorrection = nil
    let before = state.adviceBeforeCorrection ?? state.advice
    return askNext(next, [.report(AdviceChange(from: before, to: next.advice))])
  }

  /// « non » to what was only proposed: the call goes on.
  private func letBe(_ state: DialogueState) -> (state: DialogueState, effects: [Effect]) {
    switch state.phase {
    case .closing, .correcting, .walking: return askNext(state, [.goOn])
    case .listening, .asking, .clarifying, .concluded, .confirmingEnd, .closed:
      return (state, [])
    }
  }

  private func showRest(_ state: DialogueState) -> (state: DialogueState, effects: [Effect]) {
    let rest = advisor.leads(for: state).filter { !state.leadsShown.contains($0.target) }
    let following = Array(rest.prefix(Advisor.leadsPerPage))
    var next = state
    next.leadsShown += following.map(\.target)
    return (next, [.showRest(following, after: state.leadsShown.count)] + pending(next))
  }

  private func choose(
    _ profile: Profile, _ state: DialogueState
  ) -> (state: DialogueState, effects: [Effect]) {
    var next = state
    next.profile = profile
    next.advice = advisor.advice(for: next)
    let change = AdviceChange(from: state.advice, to: next.advice)
    return (
      next, [.showProfile(profile)] + (change.isEmpty ? [] : [.report(change)]) + pending(next)
    )
  }

  func askNext(
    _ state: DialogueState, _ effects: [Effect]
  ) -> (state: DialogueState, effects: [Effect]) {
    var next = state
    guard let question = advisor.nextQuestion(for: state, advice: state.advice) else {
      next.phase = .listening
      return (next, effects)
    }
    next.phase = .asking(question.id)
    return (next, effects + [.ask(question.id)])
  }

  /// What is still waited for, to be said again after something else was shown.
  func pending(_ state: DialogueState) -> [Effect] {
    switch state.phase {
    case .asking(let question): [.askAgain(question)]
    case .clarifying(let needs): [.clarify(needs)]
    case .correcting(let list): [.listCorrections(list)]
    case .walking(let walk): [.showStep(walk)]
    case .closing(let owed): [.rail(.owed(owed))]
    case .listening, .concluded, .confirmingEnd, .closed: []
    }
  }

  // MARK: - The end

  private func askToEnd(_ state: DialogueState) -> (state: DialogueState, effects: [Effect]) {
    var next = state
    guard state.isOpen, state.phase != .concluded else {
      next.phase = .closed
      return (next, [.closeCall])
    }
    next.phaseBeforeEnd = state.phase
    next.phase = .confirmingEnd
    return (next, [.confirmEnd])
  }

  /// Asked once: a second wish to end, or a yes, ends; anything else goes on with the call.
  private func stepAtEnd(
    _ state: DialogueState, _ event: DialogueEvent
  ) -> (state: DialogueState, effects: [Effect]) {
    var next = state
    switch event {
    case .endAsked, .endConfirmed(true):
      next.phase = .closed
      return (next, [.closeCall])
    case .endConfirmed(false):
      next.phase = state.phaseBeforeEnd
      return (next, [.goOn] + pending(next))
    case .heard, .answered, .needChosen, .answerTakenBack, .correctionsAsked, .corrected, .rail,
      .walk, .resumeAsked, .filingAsked, .profileChosen, .ficheAsked, .restAsked,
      .explanationAsked, .helpAsked, .preparationAsked, .placeAsked, .renewed, .forgotten,
      .screenCleared, .commandRefused:
      next.phase = state.phaseBeforeEnd
      return step(next, event)
    }
  }

  private func stepWhenClosed(
    _ state: DialogueState, _ event: DialogueEvent
  ) -> (state: DialogueState, effects: [Effect]) {
    switch event {
    case .renewed: (DialogueState(profile: state.profile), [.renewCall])
    case .heard, .answered, .needChosen, .answerTakenBack, .correctionsAsked, .corrected, .rail,
      .walk, .resumeAsked, .filingAsked, .profileChosen, .ficheAsked, .restAsked,
      .explanationAsked, .helpAsked, .preparationAsked, .placeAsked, .endAsked, .endConfirmed,
      .forgotten, .screenCleared,
      .commandRefused:
      (state, [])
    }
  }
}
