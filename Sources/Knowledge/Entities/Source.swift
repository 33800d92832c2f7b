/// Where a fact comes from.
public struct Source: Hashable, Sendable {
  /// Which document states it.
  public let document: ID<Document>
  /// The lines of the document, from 1; nil for a public source that is not one of the guides.
  public let lines: ClosedRange<Int>?
  /// For a public source, the body that states the fact.
  public let organisation: String?
  /// For a public source, where the body states it.
  public let url: String?
}

/// A document that Knowledge rests on.
public struct Document: Hashable, Sendable {
  /// How `sources` name it: `g1`, `g2`, `public`.
  public let id: ID<Document>
  /// Its title as shown.
  public let name: String
  /// The year of the edition, as shown.
  public let edition: String
  /// After how many months what it states is due for a check.
  public let shelfLifeMonths: Int
}

/// When a human last checked an item with the organisation itself.
public struct Verification: Hashable, Sendable {
  /// The day, as `AAAA-MM-JJ`.
  public let date: String
  /// The function of who checked, never a name.
  public let by: String
}

/// From when to when an item holds, as `AAAA-MM-JJ`; nil is open.
public struct Validity: Hashable, Sendable {
  /// The first day.
  public let from: String?
  /// The last day.
  public let until: String?
}
