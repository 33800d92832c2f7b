public import Knowledge

/// Something understood earlier in the call that may be taken back.
public enum Correctable: Hashable, Sendable {
  /// What was answered or said in passing.
  case fact(FactKey)
  /// A need that was heard.
  case need(ID<Need>)
}

extension DialogueState {
  /// What may be corrected: answers, the last first, then what was said in passing, then needs.
  public func correctables(_ graph: KnowledgeGraph) -> [Correctable] {
    var list: [Correctable] = []
    func add(_ item: Correctable) { if !list.contains(item) { list.append(item) } }
    for answer in answers.reversed() {
      if let question = graph.questions[answer.question] { add(.fact(question.fact)) }
    }
    for key in facts.keys.sorted() { add(.fact(key)) }
    for need in needs { add(.need(need.id)) }
    return list
  }
}

extension DialogueMachine {
  func listCorrections(_ state: DialogueState) -> Step {
    let list = state.correctables(graph)
    guard !list.isEmpty else { return (state, [.nothingToTakeBack] + pending(state)) }
    var next = state
    next.phase = .correcting(list)
    return (next, [.listCorrections(list)])
  }

  func takeBackLast(_ state: DialogueState) -> Step {
    guard let last = state.answers.last, let question = graph.questions[last.question] else {
      return (state, [.nothingToTakeBack] + pending(state))
    }
    return correct(.fact(question.fact), state)
  }

  /// Takes one thing back: what depended on it is asked again, the rest stays as it is.
  func correct(_ item: Correctable, _ state: DialogueState) -> Step {
    var next = state
    next.turnCount += 1
    switch item {
    case .fact(let key):
      next.facts[key] = nil
      let question = graph.question(setting: key)
      next.answers.removeAll { $0.question == question?.id }
      if let question { next.unanswerable.remove(question.id) }
      next.advice = advisor.advice(for: next)
      guard let question else { return told(item, state, next) }
      // What changed is told once the new answer is known.
      next.adviceBeforeCorrection = state.adviceBeforeCorrection ?? state.advice
      next.phase = .asking(question.id)
      return (next, [.takenBack(item), .ask(question.id)])
    case .need(let id):
      next.needs.removeAll { $0.id == id }
      next.advice = advisor.advice(for: next)
      return told(item, state, next)
    }
  }

  private func told(_ item: Correctable, _ old: DialogueState, _ new: DialogueState) -> Step {
    var next = new
    next.leadsShown = min(next.leadsShown, advisor.leads(for: next).count)
    return askNext(
      next, [.takenBack(item), .report(AdviceChange(from: old.advice, to: new.advice))])
  }
}
