import Knowledge

/// The conduct of the call: stages, what is owed, voicemail, closing, and what is left at the end.
extension DialogueMachine {
  typealias Step = (state: DialogueState, effects: [Effect])

  /// How many subjects are proposed to be rung back about.
  private static let callbacksProposed = 3
  /// How many attempts are made before a number is let be.
  private static let lastAttempt = 3

  func step(_ state: DialogueState, _ event: RailEvent) -> Step {
    switch event {
    case .stageAsked(let stage): return show(stage, state)
    case .stageSaid: return saidStage(state)
    case .met(let obligations): return meet(obligations, state)
    case .voicemail(let attempt): return leaveMessage(attempt, state)
    case .closing(let outcome): return close(outcome, state)
    case .callback(let scheme): return note(scheme, state)
    case .summaryAsked:
      return (state, [.rail(.summary(retained(state)))] + pending(state))
    case .rephrasingAsked: return rephrase(state)
    case .gapReported: return (state, [.rail(.gapNoted)] + pending(state))
    }
  }

  // MARK: Stages

  private func show(_ stage: ID<ScriptStage>?, _ state: DialogueState) -> Step {
    guard let shown = stage ?? script.current(state.rail)?.id else { return (state, []) }
    var next = state
    next.rail = script.moving(state.rail, to: shown)
    return (next, [.rail(.stage(shown))] + pending(next))
  }

  private func saidStage(_ state: DialogueState) -> Step {
    guard let stage = script.current(state.rail) else { return (state, []) }
    var next = state
    next.turnCount += 1
    next.rail = script.saying(state.rail, state.profile)
    guard let following = next.rail.stage, following != stage.id else { return close(nil, next) }
    return (next, [.rail(.stage(following))] + pending(next))
  }

  private func meet(_ obligations: [RailEffect.Obligation], _ state: DialogueState) -> Step {
    var next = state
    next.turnCount += 1
    if case .closing = state.phase {
      next.rail.met.formUnion(obligations.map(\.id))
      return close(nil, next, isAgain: false)
    }
    let before = script.current(state.rail)?.id
    next.rail = script.meeting(obligations, state.rail, state.profile)
    guard let stage = next.rail.stage else { return (next, []) }
    let isLast = stage == before && script.owed(next.rail, next.profile).isEmpty
    return isLast ? close(nil, next) : (next, [.rail(.stage(stage))] + pending(next))
  }

  // MARK: The end of the conversation

  private func leaveMessage(_ attempt: Int?, _ state: DialogueState) -> Step {
    var next = state
    next.turnCount += 1
    next.rail.attempt = attempt ?? min(state.rail.attempt + 1, Self.lastAttempt)
    next.rail.outcome = .voicemail
    next.phase = .concluded
    return (next, [.rail(.voicemail(attempt: next.rail.attempt))])
  }

  /// Asked once with something owed: the debts are named; asked again, or with an outcome that
  /// leaves none, the call is closed.
  private func close(
    _ outcome: CallOutcome?, _ state: DialogueState, isAgain: Bool? = nil
  ) -> Step {
    if let outcome, outcome != .answered { return conclude(outcome, state) }
    // Nothing more is owed to a call that has ended already, on a voicemail or otherwise.
    if state.phase == .concluded, let reached = state.rail.outcome {
      return conclude(reached, state)
    }
    let owed = script.owed(state.rail, state.profile)
    let wasNamed = if case .closing = state.phase { true } else { false }
    if owed.isEmpty || (isAgain ?? wasNamed) { return conclude(.answered, state) }
    var next = state
    next.turnCount += wasNamed ? 0 : 1
    next.rail.stage = ScriptStage.closing
    next.phase = .closing(owed)
    return (next, [.rail(.owed(owed))])
  }

  private func conclude(_ outcome: CallOutcome, _ state: DialogueState) -> Step {
    var next = state
    next.turnCount = max(1, state.turnCount)
    next.rail.outcome = outcome
    next.phase = .concluded
    return (next, [.rail(.concluded(outcome))])
  }

  // MARK: What is left to the person and to the section

  private func note(_ scheme: ID<Scheme>?, _ state: DialogueState) -> Step {
    var next = state
    if let scheme {
      next.turnCount += 1
      next.rail = script.noting(scheme, state.rail)
    }
    let proposed = state.advice.schemes.compactMap { line -> ID<Scheme>? in
      guard case .scheme(let id) = line.target, graph.schemes[id]?.isSectionCallback == true,
        !next.rail.callbacks.contains(id)
      else { return nil }
      return id
    }
    let shown = scheme == nil ? Array(proposed.prefix(Self.callbacksProposed)) : []
    return (next, [.rail(.callbacks(next.rail.callbacks, proposed: shown))] + pending(next))
  }

  private func rephrase(_ state: DialogueState) -> Step {
    var next = state
    let leads = retained(state)
    if !leads.isEmpty { next.rail = script.ticking(.rephrased, state.rail) }
    return (next, [.rail(.rephrasing(leads))] + pending(next))
  }

  /// The leads that the person has been told of.
  private func retained(_ state: DialogueState) -> [Advice.Line] {
    advisor.leads(for: state).filter { state.leadsShown.contains($0.target) }
  }

  // MARK: What the dialogue shows of itself

  /// The rail after a turn in which the person was heard and these effects follow.
  func moved(_ rail: CallRail, by effects: [Effect], heard hearing: Hearing) -> CallRail {
    var next = script.hearing(rail)
    if !hearing.needs.isEmpty { next = script.ticking(.needHeard, next) }
    let showsContact = effects.contains { effect in
      if case .inform(let advice, _) = effect { !advice.contacts.isEmpty } else { false }
    }
    return showsContact ? script.ticking(.contactShown, next) : next
  }
}
