public import Knowledge

/// The script of a call, as the rail walks it; a pure function of its arguments.
public struct CallScript: Sendable {
  private let graph: KnowledgeGraph

  /// Reads the script of a graph.
  public init(_ graph: KnowledgeGraph) { self.graph = graph }

  /// The stages of a call that was answered, in order.
  public var stages: [ScriptStage] { graph.script.filter { $0.id != ScriptStage.voicemail } }

  /// The stage that a rail stands at: the first when nothing has happened yet.
  public func current(_ rail: CallRail) -> ScriptStage? {
    rail.stage.flatMap { graph.stage($0) } ?? stages.first
  }

  /// The stage after another; itself at the end.
  func next(after stage: ScriptStage) -> ScriptStage {
    stages.first { $0.order > stage.order } ?? stage
  }

  /// What a stage owes in this call, met or not.
  public func obligations(
    of stage: ScriptStage, _ rail: CallRail, _ profile: Profile
  ) -> [ScriptStage.Obligation] {
    stage.obligations.filter { obligation in
      obligation.isOwed(by: profile) && isOwed(obligation.onlyIf, rail)
    }
  }

  /// The obligations that the screen lists by number: what is owed at the closing, else what the
  /// stage at hand owes.
  func listed(in state: DialogueState) -> [RailEffect.Obligation] {
    if case .closing(let owed) = state.phase { return owed }
    guard let stage = current(state.rail) else { return [] }
    return obligations(of: stage, state.rail, state.profile).map {
      RailEffect.Obligation(stage: stage.id, id: $0.id)
    }
  }

  /// The rail once all that the stage at hand asks for was said: it stands at the next.
  public func saying(_ rail: CallRail, _ profile: Profile) -> CallRail {
    guard let stage = current(rail) else { return rail }
    var next = rail
    next.met.formUnion(obligations(of: stage, rail, profile).map(\.id))
    next.stage = self.next(after: stage).id
    return next
  }

  /// The rail once a stage was gone to by its name; the voicemail is no stage of a held call.
  public func moving(_ rail: CallRail, to stage: ID<ScriptStage>) -> CallRail {
    guard stages.contains(where: { $0.id == stage }) else { return rail }
    var next = rail
    next.stage = stage
    return next
  }

  /// The rail once these obligations are met: it moves on when its stage owes nothing more.
  public func meeting(
    _ obligations: [RailEffect.Obligation], _ rail: CallRail, _ profile: Profile
  ) -> CallRail {
    var next = rail
    next.met.formUnion(obligations.map(\.id))
    guard let stage = current(next) else { return next }
    next.stage = stage.id
    let isWhole = self.obligations(of: stage, next, profile).allSatisfy {
      next.met.contains($0.id)
    }
    return isWhole ? saying(next, profile) : next
  }

  /// The rail once the section is to ring back about a scheme.
  public func noting(_ scheme: ID<Scheme>, _ rail: CallRail) -> CallRail {
    var next = rail
    if !next.callbacks.contains(scheme) { next.callbacks.append(scheme) }
    return next
  }

  /// What is still owed: that of the closing first, for it can still be said, then the rest.
  public func owed(_ rail: CallRail, _ profile: Profile) -> [RailEffect.Obligation] {
    let closing = stages.filter { $0.id == ScriptStage.closing }
    let others = stages.filter { $0.id != ScriptStage.closing }
    return (closing + others).flatMap { stage in
      obligations(of: stage, rail, profile).filter { !rail.met.contains($0.id) }.map {
        RailEffect.Obligation(stage: stage.id, id: $0.id)
      }
    }
  }

  /// What remains to be done once the call ended so.
  public func afterwards(_ outcome: CallOutcome, _ profile: Profile) -> [ScriptStage.Obligation] {
    stages.flatMap(\.obligations).filter { obligation in
      guard obligation.isOwed(by: profile) else { return false }
      return switch obligation.onlyIf {
      case .over: true
      case .putOff: outcome == .toCallBack
      case .callback, nil: false
      }
    }
  }

  /// An obligation by its stage and id.
  public func obligation(_ owed: RailEffect.Obligation) -> ScriptStage.Obligation? {
    graph.stage(owed.stage)?.obligations.first { $0.id == owed.id }
  }

  /// The rail after the dialogue showed something itself.
  func ticking(_ signal: ScriptStage.Signal, _ rail: CallRail) -> CallRail {
    var next = rail
    for stage in stages {
      next.met.formUnion(stage.obligations.filter { $0.signal == signal }.map(\.id))
    }
    return next
  }

  /// The rail once something was heard: the person is speaking.
  public func hearing(_ rail: CallRail) -> CallRail {
    guard let needs = graph.stage(ScriptStage.needs), let current = current(rail),
      current.order < needs.order
    else { return rail }
    var next = rail
    next.stage = needs.id
    return next
  }

  private func isOwed(_ occasion: ScriptStage.Occasion?, _ rail: CallRail) -> Bool {
    switch occasion {
    case nil: true
    case .callback: !rail.callbacks.isEmpty
    case .putOff: rail.outcome == .toCallBack
    case .over: false
    }
  }
}
