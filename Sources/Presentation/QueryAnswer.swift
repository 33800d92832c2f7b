import Dialogue
public import Knowledge
public import Matching

/// What `interroger --jsonl` answers to one utterance; the shape is fixed in `docs/interface.md`.
public struct QueryAnswer: Encodable, Hashable, Sendable {
  let id: String
  /// The needs, best first.
  public let needs: [String]
  /// The schemes, best first.
  public let schemes: [String]
  /// The contacts, best first.
  public let contacts: [String]
  let others: [String]
  let question: String?
  let clarify: [String]
  let evidence: [Evidence]
  let outOfScope: Bool

  /// Why a need was raised.
  struct Evidence: Encodable, Hashable, Sendable {
    let need: String
    let words: [String]
    let rule: String
  }

  private enum CodingKeys: String, CodingKey {
    case id, needs, schemes, contacts, others, question, clarify, evidence, outOfScope
  }

  /// Writes every key, `question` as null when there is none.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(needs, forKey: .needs)
    try container.encode(schemes, forKey: .schemes)
    try container.encode(contacts, forKey: .contacts)
    try container.encode(others, forKey: .others)
    try container.encode(question, forKey: .question)
    try container.encode(clarify, forKey: .clarify)
    try container.encode(evidence, forKey: .evidence)
    try container.encode(outOfScope, forKey: .outOfScope)
  }
}

/// Answers single utterances, each on its own, as a call would at its first turn.
public struct Query: Sendable {
  private let graph: KnowledgeGraph
  private let matcher: Matcher
  private let machine: DialogueMachine
  private let profile: Profile

  /// Prepares to answer for a profile.
  public init(_ graph: KnowledgeGraph, _ matcher: Matcher, profile: Profile) {
    self.graph = graph
    self.matcher = matcher
    machine = DialogueMachine(graph)
    self.profile = profile
  }

  /// The answer to an utterance; `context` is the previous utterance of the same call.
  public func answer(id: String, text: String, context: String?) -> QueryAnswer {
    var state = DialogueState(profile: profile)
    if let context, !context.isEmpty {
      state = machine.step(state, .heard(Hearing(matcher.read(context)))).state
    }
    let reading = matcher.read(text, previous: state.needs.map(\.id))
    if reading.isOutOfScope, reading.doubtful.isEmpty, reading.facts.isEmpty {
      return outOfScope(id, reading)
    }
    if reading.matches.isEmpty, reading.named.isEmpty, !reading.doubtful.isEmpty {
      return doubt(id, reading)
    }
    let (next, effects) = machine.step(state, .heard(Hearing(reading)))
    let question = effects.lazy.compactMap { effect -> ID<Question>? in
      if case .ask(let id) = effect { id } else { nil }
    }.first
    // « il était prof »: a fact of what was being spoken of.
    let carriesOn = reading.matches.isEmpty && !reading.facts.isEmpty
    let isSilent = reading.matches.isEmpty && !carriesOn
    let heard = next.needs.map(\.id)
    let needs = isSilent ? [] : heard + reading.possible.filter { !heard.contains($0) }
    let advice =
      isSilent && reading.named.isEmpty
      ? Advice.none : Advisor(graph).spread(next, possible: reading.possible)
    return QueryAnswer(
      id: id, needs: needs.map(\.rawValue),
      schemes: advice.schemes.map(\.target.rawValue),
      contacts: advice.contacts.map(\.target.rawValue), others: reading.references.map(\.rawValue),
      question: question?.rawValue, clarify: [],
      evidence: evidence(reading), outOfScope: false)
  }

  /// In doubt the needs are ranked all the same, with what they would lead to.
  private func doubt(_ id: String, _ reading: Reading) -> QueryAnswer {
    let needs = reading.doubtful.map { need in
      DialogueState.HeardNeed(need, graph.needs[need]?.usualBeneficiary ?? .member)
    }
    let state = machine.step(DialogueState(profile: profile), .heard(Hearing(needs: needs))).state
    return QueryAnswer(
      id: id, needs: needs.map(\.id.rawValue),
      schemes: state.advice.schemes.map(\.target.rawValue),
      contacts: state.advice.contacts.map(\.target.rawValue),
      others: reading.references.map(\.rawValue),
      question: nil, clarify: needs.map(\.id.rawValue), evidence: [], outOfScope: false)
  }

  private func outOfScope(_ id: String, _ reading: Reading) -> QueryAnswer {
    let contacts =
      reading.outside.flatMap { graph.outsideSubjects[$0] }.map { [$0.fallback] }
      ?? Fallback.contacts(for: profile)
    return QueryAnswer(
      id: id, needs: [], schemes: [], contacts: contacts.map(\.rawValue), others: [],
      question: nil, clarify: [], evidence: [], outOfScope: true)
  }

  private func evidence(_ reading: Reading) -> [QueryAnswer.Evidence] {
    reading.matches.flatMap { match in
      let parts = match.explanation.parts.isEmpty ? [match.explanation] : match.explanation.parts
      return parts.map { part in
        QueryAnswer.Evidence(
          need: match.need.rawValue, words: part.words, rule: rule(part.rule))
      }
    }
  }

  private func rule(_ rule: Explanation.Rule) -> String {
    switch rule {
    case .pattern(let text): "expression: \(text)"
    case .likeExamples: "exemples"
    case .named(let target): "nom: \(target.rawValue)"
    case .previousTurn: "suite"
    case .sum: "somme"
    }
  }
}

/// What `connaissances --jsonl` says of one item.
public struct CatalogueEntry: Encodable, Hashable, Sendable {
  let kind: String
  let id: String
  let name: String
  let sources: [SourceEntry]
  let edition: String?
  let verified: String?

  struct SourceEntry: Encodable, Hashable, Sendable {
    let document: String
    let lignes: String?

    private enum CodingKeys: String, CodingKey { case document, lignes }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(document, forKey: .document)
      try container.encode(lignes, forKey: .lignes)
    }
  }

  private enum CodingKeys: String, CodingKey { case kind, id, name, sources, edition, verified }

  /// Writes every key, null where there is nothing to say.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(id, forKey: .id)
    try container.encode(name, forKey: .name)
    try container.encode(sources, forKey: .sources)
    try container.encode(edition, forKey: .edition)
    try container.encode(verified, forKey: .verified)
  }

  /// Every item of a graph, kind by kind.
  public static func all(_ graph: KnowledgeGraph) -> [CatalogueEntry] {
    func entry(
      _ kind: String, _ id: String, _ name: String, _ sources: [Source],
      _ verification: Verification? = nil
    ) -> CatalogueEntry {
      CatalogueEntry(
        kind: kind, id: id, name: name,
        sources: sources.map { source in
          SourceEntry(
            document: source.document.rawValue,
            lignes: source.lines.map { "\($0.lowerBound)-\($0.upperBound)" })
        },
        edition: sources.compactMap { graph.documents[$0.document]?.edition }.max(),
        verified: verification?.date)
    }
    var entries: [CatalogueEntry] = []
    entries += graph.needs.all.map { entry("need", $0.id.rawValue, $0.name, $0.sources) }
    entries += graph.schemes.all.map {
      entry("scheme", $0.id.rawValue, $0.name, $0.sources, $0.verification)
    }
    entries += graph.contacts.all.map {
      entry("contact", $0.id.rawValue, $0.name, $0.sources, $0.verification)
    }
    entries += graph.questions.all.map { entry("question", $0.id.rawValue, $0.text, $0.sources) }
    entries += graph.terms.all.map { entry("term", $0.id.rawValue, $0.acronym, $0.sources) }
    entries += graph.checklists.all.map {
      entry("checklist", $0.id.rawValue, $0.name, $0.sources)
    }
    entries += graph.notes.all.map { entry("note", $0.id.rawValue, $0.title, $0.sources) }
    entries += graph.script.map { entry("script", $0.id.rawValue, $0.name, $0.sources) }
    entries += graph.cards.all.map { entry("card", $0.id.rawValue, $0.name, $0.sources) }
    return entries
  }
}
