public import Knowledge

extension Advisor {
  /// The advice with a place near the top for every need: several that were heard take turns, and
  /// what is only possible comes after the best of them.
  public func spread(_ state: DialogueState, possible: [ID<Need>]) -> Advice {
    let heard = state.needs.map(\.id)
    var wider = state
    wider.needs += possible.map { need in
      DialogueState.HeardNeed(need, graph.needs[need]?.usualBeneficiary ?? .member)
    }
    let all = advice(for: wider)
    func order(_ sure: [Advice.Line], _ every: [Advice.Line]) -> [Advice.Line] {
      var chosen: [Advice.Line] = sure.filter { state.named.contains($0.target) }
      func take(_ need: ID<Need>, among lines: [Advice.Line]) {
        let own = lines.first { line in
          line.reasons.contains { $0.need == need }
            && !chosen.contains { $0.target == line.target }
        }
        if let own { chosen.append(own) }
      }
      for _ in 0..<(heard.count > 1 ? 2 : 3) { for need in heard { take(need, among: sure) } }
      for need in possible { take(need, among: every) }
      let rest = (sure + every).filter { line in !chosen.contains { $0.target == line.target } }
      var seen: Set<Target> = []
      return chosen + rest.filter { seen.insert($0.target).inserted }
    }
    return Advice(
      schemes: order(state.advice.schemes, all.schemes),
      contacts: withEveryNeed(state.advice.contacts, heard), excluded: state.advice.excluded)
  }

  /// The contacts in their order, with two of each need among the first.
  private func withEveryNeed(_ contacts: [Advice.Line], _ needs: [ID<Need>]) -> [Advice.Line] {
    guard needs.count > 1 else { return contacts }
    var chosen = Array(contacts.prefix(Self.undisputedContacts))
    for _ in 0..<2 {
      for need in needs {
        let own = contacts.first { line in
          line.reasons.first?.need == need && !chosen.contains { $0.target == line.target }
        }
        let held = chosen.count { line in line.reasons.contains { $0.need == need } }
        if let own, held < 2 { chosen.append(own) }
      }
    }
    return chosen + contacts.filter { line in !chosen.contains { $0.target == line.target } }
  }

  private static let undisputedContacts = 2
}
