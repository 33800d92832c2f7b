/// A sentence as callers hear or type it, with the needs that it tells of.
///
/// The examples of a need are its tests; these only teach. One line of `paroles/*.tsv` each.
public struct HeardSentence: Hashable, Sendable {
  /// The sentence.
  public let text: String
  /// The needs, best first; empty when there is nothing to orient.
  public let needs: [ID<Need>]
  /// Needs that its words suggest and that it denies.
  public let denied: [ID<Need>]
  /// What was said right before it, where it carries on with that; empty otherwise.
  public let context: String
}
