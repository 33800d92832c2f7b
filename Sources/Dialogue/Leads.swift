import Knowledge

/// The order in which advice is told, and how much of it at a time.
extension Advisor {
  /// How many leads one page shows.
  public static let leadsPerPage = 3
  /// How many leads a first glance shows: one for each need in account, within these.
  private static let firstLeads = 2...3
  /// How many contacts are leads of their own when no scheme is.
  private static let contactsAsLeads = 3

  /// The leads in the order told: the contacts just named, then the schemes named, then for each
  /// need, those just heard first, its best scheme, or its best contact where it has none, then the
  /// rest; contacts only where there is no scheme at all.
  public func leads(for state: DialogueState) -> [Advice.Line] {
    let advice = state.advice
    let named = advice.contacts.filter { state.justNamed.contains($0.target) }
    if advice.schemes.isEmpty {
      let others = advice.contacts.filter { !named.contains($0) }
      return named + others.prefix(max(0, Self.contactsAsLeads - named.count))
    }
    return named
      + best(of: advice, for: state.needs.map(\.id)).filter { !named.contains($0) }
  }

  /// Those that a first glance shows.
  func firstGlance(for state: DialogueState) -> [Target] {
    let named = state.advice.contacts.count { state.justNamed.contains($0.target) }
    let wanted = min(max(state.needs.count, Self.firstLeads.lowerBound), Self.firstLeads.upperBound)
    let count = max(named, min(named + wanted, Self.leadsPerPage))
    return leads(for: state).prefix(count).map(\.target)
  }

  /// What was named, then for each need, in the order given, the best scheme or else the best contact
  /// of its own, then the other schemes. A contact goes before a scheme that a fact not yet known may
  /// rule out, when the need itself names it first.
  private func best(of advice: Advice, for needs: [ID<Need>]) -> [Advice.Line] {
    var chosen = advice.schemes.filter { $0.reasons.first?.need == nil }
    for need in needs {
      let targets = graph.needs[need]?.orientations.map(\.target) ?? []
      func own(_ lines: [Advice.Line]) -> Advice.Line? {
        targets.lazy.compactMap { target in lines.first { $0.target == target } }.first
      }
      let scheme = own(advice.schemes)
      let isSure = scheme?.openFacts.isEmpty ?? false
      if let best = isSure ? scheme : own(advice.lines), !chosen.contains(best) {
        chosen.append(best)
      }
    }
    return chosen + advice.schemes.filter { !chosen.contains($0) }
  }
}
