public import Knowledge

/// Where to turn, as far as is known: the answer to the needs heard.
public struct Advice: Hashable, Sendable {
  /// One scheme or contact with the reasons for it.
  public struct Line: Hashable, Sendable {
    /// What is advised.
    public let target: Target
    /// Whether what is known establishes it, or something remains to be verified.
    public let standing: Standing
    /// Why, one reason for each need that it answers.
    public let reasons: [Reason]
    /// Whom to ring for a scheme, best first; empty for a contact.
    public let contacts: [ID<Contact>]
    /// Facts that would settle what remains to be verified.
    public let openFacts: [FactKey]
  }

  /// Whether a line holds.
  public enum Standing: Hashable, Sendable {
    /// Nothing that is known or modelled stands against it.
    case applies
    /// It depends on a fact that is not known: « à vérifier ».
    case toVerify
  }

  /// Why a line answers a need; the need is nil when the target was named by the caller.
  public struct Reason: Hashable, Sendable {
    /// The need that it answers.
    public let need: ID<Need>?
    /// The reason written on the edge.
    public let text: String
  }

  /// Schemes, best first.
  public let schemes: [Line]
  /// Contacts, best first; those of the schemes among them.
  public let contacts: [Line]
  /// Schemes that what is known rules out, with the facts that do.
  public let excluded: [Exclusion]

  /// A scheme that does not hold.
  public struct Exclusion: Hashable, Sendable {
    /// The scheme or contact.
    public let target: Target
    /// The facts that rule it out.
    public let facts: [FactKey]
  }

  /// No advice.
  public static let none = Advice(schemes: [], contacts: [], excluded: [])

  /// Every line, schemes before contacts.
  public var lines: [Line] { schemes + contacts }

  /// The line about a target, if it is advised.
  public func line(for target: Target) -> Line? { lines.first { $0.target == target } }

  /// What is advised: a question is worth asking when it can change that, not only its order.
  var signature: Set<String> { Set(lines.map(\.target.rawValue)) }
}

/// Derives advice from needs and facts; a pure function of its arguments.
public struct Advisor: Sendable {
  let graph: KnowledgeGraph

  /// What words that lean fully towards a target add to its weight for a need, which is 1 for the
  /// first of the best need: enough to pass two or three others.
  private static let leaningShare = 0.3

  /// Prepares to advise from a graph.
  public init(_ graph: KnowledgeGraph) { self.graph = graph }

  /// The advice for the needs and facts of a state.
  public func advice(for state: DialogueState) -> Advice {
    var tally = Tally()
    for target in state.named.reversed() { tally.name(target) }
    for (position, heard) in state.needs.enumerated() {
      guard let need = graph.needs[heard.id] else { continue }
      let weight = 1 / (1 + 0.3 * Double(position))
      for (rank, orientation) in need.orientations.enumerated() {
        let truth = self.truth(of: orientation.condition, for: heard.person, in: state)
        tally.orient(
          orientation, need: need.id, person: heard.person, truth: truth,
          weight: weight / (1 + 0.45 * Double(rank))
            + Self.leaningShare * (state.leanings[orientation.target] ?? 0))
      }
    }
    return gather(tally, state)
  }

  /// The next question whose answer can still change the advice; nil when none can.
  ///
  /// What may be stored is asked before what may not, and otherwise in the order of the needs. A
  /// question answered « je ne sais pas » is not asked again.
  public func nextQuestion(for state: DialogueState, advice: Advice) -> Question? {
    let candidates = questions(for: state, advice: advice)
    let ordered = candidates.filter { !$0.isSensitive } + candidates.filter(\.isSensitive)
    return ordered.first { canChange($0, state, advice) }
  }

  // MARK: - Truth

  private func truth(of condition: Condition?, for person: Person, in state: DialogueState) -> Truth
  {
    guard let condition else { return .yes }
    return condition.truth { state.value(of: $0, for: person) }
  }

  private func isShown(_ target: Target, _ profile: Profile) -> Bool {
    switch target {
    case .scheme(let id): graph.schemes[id].map { profile.shows($0.organisation) } ?? false
    case .contact(let id): graph.contacts[id].map { profile.shows($0.organisation) } ?? false
    }
  }

  private func ownCondition(of target: Target) -> Condition? {
    switch target {
    case .scheme(let id): graph.schemes[id]?.condition
    case .contact: nil
    }
  }

  // MARK: - Gathering

  private struct Tally {
    struct Entry {
      var weight = 0.0
      var reasons: [Advice.Reason] = []
      var people: [Person] = []
      var conditions: [(Condition, Person, Truth)] = []
    }
    var entries: [Target: Entry] = [:]

    mutating func name(_ target: Target) {
      entries[target, default: Entry()].weight += 3
      entries[target, default: Entry()].reasons.insert(Advice.Reason(need: nil, text: ""), at: 0)
    }

    mutating func orient(
      _ orientation: Orientation, need: ID<Need>, person: Person, truth: Truth, weight: Double
    ) {
      var entry = entries[orientation.target] ?? Entry()
      if truth != .no {
        entry.weight += weight
        entry.reasons.append(Advice.Reason(need: need, text: orientation.reason))
        if !entry.people.contains(person) { entry.people.append(person) }
      }
      if let condition = orientation.condition {
        entry.conditions.append((condition, person, truth))
      }
      entries[orientation.target] = entry
    }
  }

  private func gather(_ tally: Tally, _ state: DialogueState) -> Advice {
    var schemes: [(line: Advice.Line, weight: Double)] = []
    var contacts: [(line: Advice.Line, weight: Double)] = []
    var excluded: [Advice.Exclusion] = []
    for (target, entry) in tally.entries.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where isShown(target, state.profile) {
      let verdict = self.verdict(target, entry, state)
      guard verdict.truth != .no else {
        excluded.append(Advice.Exclusion(target: target, facts: verdict.facts))
        continue
      }
      let line = Advice.Line(
        target: target, standing: verdict.truth == .yes ? .applies : .toVerify,
        reasons: entry.reasons, contacts: contactsToRing(target, state.profile),
        openFacts: verdict.truth == .yes ? [] : verdict.facts)
      if case .scheme = target {
        schemes.append((line, entry.weight))
      } else {
        contacts.append((line, entry.weight))
      }
    }
    addContacts(of: schemes, to: &contacts)
    excluded.sort { $0.target.rawValue < $1.target.rawValue }
    return Advice(
      schemes: Self.ranked(schemes), contacts: Self.ranked(contacts), excluded: excluded)
  }

  private func verdict(
    _ target: Target, _ entry: Tally.Entry, _ state: DialogueState
  ) -> (truth: Truth, facts: [FactKey]) {
    var truth = Truth.yes
    var facts: [FactKey] = []
    if let own = ownCondition(of: target) {
      let people = entry.people.isEmpty ? [Person.member] : entry.people
      let truths = people.map { self.truth(of: own, for: $0, in: state) }
      truth = truths.contains(.yes) ? .yes : truths.contains(.unknown) ? .unknown : .no
      facts += people.flatMap { person in
        own.facts.map { state.resolved(FactKey($0, person)) }
      }
    }
    if entry.reasons.isEmpty {
      truth = .no
      facts += entry.conditions.flatMap { condition, person, _ in
        condition.facts.map { state.resolved(FactKey($0, person)) }
      }
    } else if truth == .yes, entry.conditions.count == entry.reasons.count,
      entry.conditions.allSatisfy({ $0.2 == .unknown })
    {
      truth = .unknown
      facts += entry.conditions.flatMap { condition, person, _ in
        condition.facts.map { state.resolved(FactKey($0, person)) }
      }
    }
    let isOpen = truth == .unknown
    let relevant = facts.filter { (state.facts[$0] == nil) == isOpen }
    return (truth, relevant)
  }

  private func contactsToRing(_ target: Target, _ profile: Profile) -> [ID<Contact>] {
    guard case .scheme(let id) = target, let scheme = graph.schemes[id] else { return [] }
    return scheme.contacts.filter { isShown(.contact($0), profile) }
  }

  /// Whoever is to be rung for a scheme is advised too, a little after it.
  private func addContacts(
    of schemes: [(line: Advice.Line, weight: Double)],
    to contacts: inout [(line: Advice.Line, weight: Double)]
  ) {
    var derived: [ID<Contact>: (weight: Double, reasons: [Advice.Reason])] = [:]
    for scheme in schemes {
      for (rank, contact) in scheme.line.contacts.enumerated() {
        var entry = derived[contact] ?? (0, [])
        entry.weight += 0.4 * scheme.weight / Double(1 + rank)
        entry.reasons += scheme.line.reasons
        derived[contact] = entry
      }
    }
    for (id, entry) in derived.sorted(by: { $0.key < $1.key }) {
      if let index = contacts.firstIndex(where: { $0.line.target == .contact(id) }) {
        contacts[index].weight += entry.weight * 0.5
      } else {
        contacts.append(
          (
            Advice.Line(
              target: .contact(id), standing: .applies, reasons: Array(entry.reasons.prefix(1)),
              contacts: [], openFacts: []), entry.weight
          ))
      }
    }
  }

  private static func ranked(_ lines: [(line: Advice.Line, weight: Double)]) -> [Advice.Line] {
    lines.sorted {
      ($0.weight, $1.line.target.rawValue) > ($1.weight, $0.line.target.rawValue)
    }.map(\.line)
  }

  // MARK: - Questions

  private func questions(for state: DialogueState, advice: Advice) -> [Question] {
    var ids: [ID<Question>] = []
    func add(_ question: Question?) {
      guard let question, !ids.contains(question.id) else { return }
      ids.append(question.id)
    }
    for heard in state.needs {
      for id in graph.needs[heard.id]?.questions ?? [] {
        guard let question = graph.questions[id] else { continue }
        add(graph.question(setting: state.resolved(question.fact)) ?? question)
      }
    }
    for line in advice.lines where line.standing == .toVerify {
      for key in line.openFacts { add(graph.question(setting: key)) }
    }
    return ids.compactMap { graph.questions[$0] }.filter {
      state.facts[$0.fact] == nil && !state.unanswerable.contains($0.id)
    }
  }

  /// Whether two answers would lead to different advice.
  private func canChange(_ question: Question, _ state: DialogueState, _ advice: Advice) -> Bool {
    var outcomes: Set<Set<String>> = []
    for value in sampleValues(of: question) {
      var supposed = state
      supposed.facts[question.fact] = value
      outcomes.insert(self.advice(for: supposed).signature)
      if outcomes.count > 1 { return true }
    }
    return false
  }

  private func sampleValues(of question: Question) -> [FactValue] {
    switch question.kind {
    case .choice, .yesNo: question.answers.map(\.value)
    case .number(let bounds, _):
      numberProbes(of: question.fact.fact).filter(bounds.contains).map { .number($0) }
    }
  }

  private func numberProbes(of fact: ID<Fact>) -> [Int] {
    var probes: Set<Int> = []
    for scheme in graph.schemes.all { probes.formUnion(scheme.condition?.probes(of: fact) ?? []) }
    for need in graph.needs.all {
      for orientation in need.orientations {
        probes.formUnion(orientation.condition?.probes(of: fact) ?? [])
      }
    }
    return probes.sorted()
  }
}
