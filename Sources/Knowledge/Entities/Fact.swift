/// Something about a person or the call that conditions test: an age, a GIR, an answer.
public enum Fact {}

/// Whom a fact is about.
public enum Person: String, Hashable, Sendable, CaseIterable {
  /// The member of the mutual society.
  case member = "adherent"
  /// The person that the member, or a relative, takes care of.
  case caredFor = "aide"
  /// Nobody: the call itself.
  case call = "appel"
}

/// A fact about one person; what is known is kept by this key.
public struct FactKey: Hashable, Sendable, Comparable {
  /// Which fact.
  public let fact: ID<Fact>
  /// About whom.
  public let person: Person

  /// Names a fact about a person.
  public init(_ fact: ID<Fact>, _ person: Person) {
    self.fact = fact
    self.person = person
  }

  /// Orders by fact, then person.
  public static func < (left: FactKey, right: FactKey) -> Bool {
    (left.fact, left.person.rawValue) < (right.fact, right.person.rawValue)
  }
}

/// The value of a fact.
public enum FactValue: Hashable, Sendable {
  /// One of the answers of a question, by its `valeur`.
  case choice(String)
  /// A number: years for an age, 1 to 6 for a GIR.
  case number(Int)

  /// The value as written in files.
  public var rawValue: String {
    switch self {
    case .choice(let value): value
    case .number(let value): String(value)
    }
  }
}
