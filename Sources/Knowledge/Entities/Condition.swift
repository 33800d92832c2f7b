/// Yes, no, or not known yet.
public enum Truth: Hashable, Sendable {
  /// It holds.
  case yes
  /// It does not hold.
  case no
  /// What it depends on is not known.
  case unknown
}

/// When a scheme or an orientation holds, over facts about the person it is for.
public indirect enum Condition: Hashable, Sendable {
  /// All hold.
  case all([Condition])
  /// At least one holds.
  case any([Condition])
  /// None holds.
  case none([Condition])
  /// The fact has one of these values.
  case isOneOf(ID<Fact>, [FactValue])
  /// The fact is a number within these bounds, both included; nil is open.
  case isWithin(ID<Fact>, min: Int?, max: Int?)

  /// Whether the condition holds, given what is known.
  public func truth(_ value: (ID<Fact>) -> FactValue?) -> Truth {
    switch self {
    case .all(let parts):
      return Self.conjunction(parts.map { $0.truth(value) })
    case .any(let parts):
      return Self.negation(Self.conjunction(parts.map { Self.negation($0.truth(value)) }))
    case .none(let parts):
      return Self.conjunction(parts.map { Self.negation($0.truth(value)) })
    case .isOneOf(let fact, let values):
      guard let known = value(fact) else { return .unknown }
      return values.contains(known) ? .yes : .no
    case .isWithin(let fact, let min, let max):
      guard case .number(let number) = value(fact) else { return .unknown }
      return number >= (min ?? .min) && number <= (max ?? .max) ? .yes : .no
    }
  }

  /// The facts that the condition depends on, in the order written, each once.
  public var facts: [ID<Fact>] {
    var seen: [ID<Fact>] = []
    for fact in testedFacts where !seen.contains(fact) { seen.append(fact) }
    return seen
  }

  /// Values of a number that can change the condition: each bound, and its neighbour outside.
  public func probes(of fact: ID<Fact>) -> [Int] {
    switch self {
    case .all(let parts), .any(let parts), .none(let parts):
      return parts.flatMap { $0.probes(of: fact) }
    case .isOneOf(let name, let values):
      guard name == fact else { return [] }
      return values.flatMap { value -> [Int] in
        guard case .number(let number) = value else { return [] }
        return [number - 1, number, number + 1]
      }
    case .isWithin(let name, let min, let max):
      guard name == fact else { return [] }
      return (min.map { [$0 - 1, $0] } ?? []) + (max.map { [$0, $0 + 1] } ?? [])
    }
  }

  private var testedFacts: [ID<Fact>] {
    switch self {
    case .all(let parts), .any(let parts), .none(let parts):
      return parts.flatMap { $0.testedFacts }
    case .isOneOf(let fact, _): return [fact]
    case .isWithin(let fact, _, _): return [fact]
    }
  }

  private static func conjunction(_ truths: [Truth]) -> Truth {
    if truths.contains(.no) { return .no }
    return truths.contains(.unknown) ? .unknown : .yes
  }

  private static func negation(_ truth: Truth) -> Truth {
    switch truth {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }
}
