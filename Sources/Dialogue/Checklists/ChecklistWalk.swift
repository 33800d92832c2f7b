public import Knowledge

/// A checklist gone through step by step; nothing of it is ever recorded.
public struct ChecklistWalk: Hashable, Sendable {
  /// Which checklist.
  public let checklist: ID<Checklist>
  /// Where the walk stands.
  public internal(set) var position: Position

  /// Where a walk stands.
  public enum Position: Hashable, Sendable {
    /// A case is to be chosen.
    case choosing
    /// At a step of a case, both from 0.
    case step(Int, ofCase: Int)
    /// At a line of the arithmetic, with the amounts of those before it in cents a year.
    case reckoning([Int])
  }
}

/// Something that happened in a walk.
public enum WalkEvent: Hashable, Sendable {
  /// A checklist was opened.
  case opened(ID<Checklist>)
  /// One of its cases was chosen, from 0; the arithmetic, where there is one, comes after the last.
  case chosen(Int)
  /// The step is done, or there is nothing to put on the line.
  case wentOn
  /// The step before is wanted again.
  case wentBack
  /// An amount was given, in cents a year.
  case amount(Int)
  /// Nothing stands on the lines that are left.
  case totalled
}

extension Checklist.Arithmetic {
  /// The lines of all groups, in order.
  public var lines: [(group: Group, line: String)] {
    groups.flatMap { group in group.lines.map { (group, $0) } }
  }

  /// What each group comes to for these amounts, in the order of the groups.
  public func totals(_ amounts: [Int]) -> [Int] {
    var rest = amounts[...]
    return groups.map { group in
      let own = rest.prefix(group.lines.count)
      rest = rest.dropFirst(group.lines.count)
      return own.reduce(0, +)
    }
  }

  /// What is left: groups that add, less groups that take away.
  public func result(_ amounts: [Int]) -> Int {
    zip(groups, totals(amounts)).reduce(0) { $1.0.isTakenAway ? $0 - $1.1 : $0 + $1.1 }
  }
}

extension DialogueMachine {
  func step(_ state: DialogueState, _ event: WalkEvent) -> Step {
    switch event {
    case .opened(let id): return open(id, state)
    case .chosen(let index): return withWalk(state) { choose(index, $0, state) }
    case .wentOn: return withWalk(state) { goOn($0, state) }
    case .wentBack: return withWalk(state) { goBack($0, state) }
    case .amount(let cents): return withWalk(state) { enter(cents, $0, state) }
    case .totalled: return withWalk(state) { total($0, state) }
    }
  }

  private func withWalk(_ state: DialogueState, _ walk: (ChecklistWalk) -> Step) -> Step {
    guard case .walking(let current) = state.phase else { return (state, []) }
    return walk(current)
  }

  private func open(_ id: ID<Checklist>, _ state: DialogueState) -> Step {
    guard let checklist = graph.checklists[id] else { return (state, []) }
    let isSingle = checklist.cases.count == 1 && checklist.arithmetic == nil
    let walk = ChecklistWalk(
      checklist: id, position: isSingle ? .step(0, ofCase: 0) : .choosing)
    return (walking(walk, state), [.openChecklist(walk)])
  }

  private func choose(_ index: Int, _ walk: ChecklistWalk, _ state: DialogueState) -> Step {
    guard let checklist = graph.checklists[walk.checklist] else { return (state, []) }
    let position: ChecklistWalk.Position
    if checklist.cases.indices.contains(index) {
      position = .step(0, ofCase: index)
    } else if index == checklist.cases.count, checklist.arithmetic != nil {
      position = .reckoning([])
    } else {
      return (state, [.refuse(.noSuchLine(index + 1, of: choices(of: checklist)))])
    }
    return moved(walk, to: position, state)
  }

  /// How many cases may be chosen, the arithmetic among them.
  private func choices(of checklist: Checklist) -> Int {
    checklist.cases.count + (checklist.arithmetic == nil ? 0 : 1)
  }

  private func goOn(_ walk: ChecklistWalk, _ state: DialogueState) -> Step {
    guard let checklist = graph.checklists[walk.checklist] else { return (state, []) }
    switch walk.position {
    case .choosing: return choose(0, walk, state)
    case .step(let step, let index):
      if step + 1 < checklist.cases[index].steps.count {
        return moved(walk, to: .step(step + 1, ofCase: index), state)
      }
      if choices(of: checklist) > 1 { return moved(walk, to: .choosing, state) }
      var next = state
      next.phase = .listening
      return (next, [.closeChecklist(walk.checklist)])
    case .reckoning: return enter(0, walk, state)
    }
  }

  private func goBack(_ walk: ChecklistWalk, _ state: DialogueState) -> Step {
    switch walk.position {
    case .choosing: return (state, [.showStep(walk)])
    case .step(let step, let index):
      return moved(walk, to: step > 0 ? .step(step - 1, ofCase: index) : .choosing, state)
    case .reckoning(let amounts):
      return moved(walk, to: amounts.isEmpty ? .choosing : .reckoning(amounts.dropLast()), state)
    }
  }

  private func enter(_ cents: Int, _ walk: ChecklistWalk, _ state: DialogueState) -> Step {
    guard case .reckoning(let amounts) = walk.position,
      let arithmetic = graph.checklists[walk.checklist]?.arithmetic,
      amounts.count < arithmetic.lines.count
    else { return moved(walk, to: .choosing, state) }
    return moved(walk, to: .reckoning(amounts + [cents]), state)
  }

  private func total(_ walk: ChecklistWalk, _ state: DialogueState) -> Step {
    guard case .reckoning(let amounts) = walk.position,
      let arithmetic = graph.checklists[walk.checklist]?.arithmetic
    else { return (state, []) }
    let left = max(0, arithmetic.lines.count - amounts.count)
    return moved(walk, to: .reckoning(amounts + Array(repeating: 0, count: left)), state)
  }

  private func moved(
    _ walk: ChecklistWalk, to position: ChecklistWalk.Position, _ state: DialogueState
  ) -> Step {
    var next = walk
    next.position = position
    return (walking(next, state), [.showStep(next)])
  }

  private func walking(_ walk: ChecklistWalk, _ state: DialogueState) -> DialogueState {
    var next = state
    next.phase = .walking(walk)
    return next
  }
}
