public import Knowledge

/// Measures answers against what careful people expect, as `docs/interface.md` defines each figure.
public struct Evaluation: Sendable {
  /// What is expected of one utterance.
  public struct Expectation: Sendable {
    /// Needs, schemes and contacts that must be there, best first; empty when out of scope.
    public let expected: [String]
    /// What would not be wrong.
    public let acceptable: Set<String>
    /// What the utterance denies.
    public let forbidden: Set<String>
    /// What kind of utterance it is, such as `typo`.
    public let kind: String

    /// Notes what is expected.
    public init(
      expected: [String], acceptable: Set<String>, forbidden: Set<String>, kind: String
    ) {
      self.expected = expected
      self.acceptable = acceptable
      self.forbidden = forbidden
      self.kind = kind
    }
  }

  /// What was answered: ids, best first.
  public struct Answer: Sendable {
    let needs: [String]
    let schemes: [String]
    let contacts: [String]

    /// Notes what was answered.
    public init(needs: [String], schemes: [String], contacts: [String]) {
      self.needs = needs
      self.schemes = schemes
      self.contacts = contacts
    }
  }

  /// One figure: its name, and what it tells in French.
  public struct Figure: Sendable {
    /// The short name, as it heads a column.
    public let name: String
    /// What it measures.
    public let meaning: String
    let value: @Sendable (Expectation, Answer, Kinds) -> Double?
  }

  /// Which ids are needs, schemes and contacts.
  public struct Kinds: Sendable {
    let needs: Set<String>
    let schemes: Set<String>
    let contacts: Set<String>

    /// The ids of a graph.
    public init(_ graph: KnowledgeGraph) {
      needs = Set(graph.needs.all.map(\.id.rawValue))
      schemes = Set(graph.schemes.all.map(\.id.rawValue))
      contacts = Set(graph.contacts.all.map(\.id.rawValue))
    }
  }

  private let kinds: Kinds
  private var items: [(expectation: Expectation, answer: Answer)] = []

  /// Starts a measure.
  public init(_ graph: KnowledgeGraph) { kinds = Kinds(graph) }

  /// Adds one utterance.
  public mutating func add(_ expectation: Expectation, _ answer: Answer) {
    items.append((expectation, answer))
  }

  /// How many utterances were added.
  public var count: Int { items.count }

  /// The rows of the table: all utterances, then each kind; nil where a figure does not apply.
  public var rows: [(name: String, count: Int, figures: [Double?])] {
    let byKind = Dictionary(grouping: items, by: \.expectation.kind).sorted { $0.key < $1.key }
    return ([("tous", items)] + byKind.map { ($0.key, $0.value) }).map { name, items in
      (
        name, items.count,
        Figure.all.map { figure in
          let values = items.compactMap { figure.value($0.expectation, $0.answer, kinds) }
          return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
        }
      )
    }
  }

  /// Which need was answered first in place of which, most often first.
  public var confusions: [(expected: String, answered: String, count: Int)] {
    var counts: [[String]: Int] = [:]
    for (expectation, answer) in items {
      guard let wanted = expectation.expected.first(where: kinds.needs.contains) else { continue }
      let first = answer.needs.first ?? "—"
      if !expectation.expected.contains(first) { counts[[wanted, first], default: 0] += 1 }
    }
    return counts.map { ($0.key[0], $0.key[1], $0.value) }.sorted {
      ($1.count, $0.expected, $0.answered) < ($0.count, $1.expected, $1.answered)
    }
  }
}

extension Evaluation.Figure {
  /// Every figure, in the order of the columns.
  public static let all: [Evaluation.Figure] = [
    Self(name: "R@1", meaning: "le premier besoin est attendu") { item, answer, kinds in
      needs(item, kinds).isEmpty
        ? nil : share(answer.needs.first.map(item.expected.contains) ?? false)
    },
    Self(name: "R@3", meaning: "besoins attendus parmi les trois premiers") { item, answer, kinds in
      recall(needs(item, kinds), answer.needs, 3)
    },
    Self(name: "multi", meaning: "le même, quand il y a plusieurs besoins") { item, answer, kinds in
      let wanted = needs(item, kinds)
      return wanted.count > 1 ? recall(wanted, answer.needs, 3) : nil
    },
    Self(name: "S@5", meaning: "dispositifs attendus parmi les cinq premiers") {
      item, answer, kinds in
      recall(Set(item.expected).intersection(kinds.schemes), answer.schemes, 5)
    },
    Self(name: "C@5", meaning: "contacts attendus parmi les cinq premiers") {
      item, answer, kinds in
      recall(Set(item.expected).intersection(kinds.contacts), answer.contacts, 5)
    },
    Self(name: "rejet", meaning: "hors champ : rien n’est orienté") { item, answer, _ in
      guard item.expected.isEmpty, item.forbidden.isEmpty else { return nil }
      return share(
        answer.needs.isEmpty && answer.schemes.isEmpty
          && Set(answer.contacts).isSubset(of: item.acceptable.union(Evaluation.fallbacks)))
    },
    Self(name: "manque", meaning: "dans le champ, mais rien n’est entendu") { item, answer, kinds in
      needs(item, kinds).isEmpty ? nil : share(answer.needs.isEmpty)
    },
    Self(name: "FPnég", meaning: "un besoin nié est proposé") { item, answer, _ in
      item.forbidden.isEmpty ? nil : share(raisesForbidden(item, answer))
    },
    Self(name: "négOK", meaning: "négation traitée juste") { item, answer, kinds in
      guard !item.forbidden.isEmpty else { return nil }
      let wanted = needs(item, kinds)
      let isRight =
        wanted.isEmpty ? answer.needs.isEmpty : !wanted.isDisjoint(with: answer.needs.prefix(3))
      return share(isRight && !raisesForbidden(item, answer))
    },
  ]

  private static func needs(
    _ item: Evaluation.Expectation, _ kinds: Evaluation.Kinds
  ) -> Set<String> {
    Set(item.expected).intersection(kinds.needs)
  }

  private static func share(_ isTrue: Bool) -> Double { isTrue ? 1 : 0 }

  private static func recall(_ wanted: Set<String>, _ answered: [String], _ depth: Int) -> Double? {
    wanted.isEmpty
      ? nil
      : Double(wanted.intersection(answered.prefix(depth)).count) / Double(min(depth, wanted.count))
  }

  private static func raisesForbidden(
    _ item: Evaluation.Expectation, _ answer: Evaluation.Answer
  ) -> Bool {
    let raised = answer.needs.prefix(3) + answer.schemes.prefix(5) + answer.contacts.prefix(5)
    return !item.forbidden.isDisjoint(with: raised)
  }
}

extension Evaluation {
  /// Whom anybody may be handed over to when there is nothing to orient.
  static let fallbacks: Set<String> = [
    "mgen-3676", "section-departementale-mgen", "rappel-section-sim", "semlh", "ccas", "mairie",
  ]
}
