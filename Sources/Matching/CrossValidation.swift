public import Knowledge

/// Estimates how examples that were never seen would be understood.
///
/// The weights are learned several times, each time without a part of every need's examples, and
/// those are then read. Patterns were written by people who knew the examples: the estimate is a
/// little too good for a sentence that nobody has thought of.
public struct CrossValidation: Sendable {
  /// One example, and what was understood of it unseen.
  public struct Outcome: Sendable {
    /// The example.
    public let text: String
    /// The need that it belongs to.
    public let need: ID<Need>
    /// What was understood, best first, what is only possible last.
    public let ranked: [ID<Need>]
  }

  /// How many parts the examples are cut into.
  public static let parts = 5

  private let graph: KnowledgeGraph

  /// Prepares to estimate; `graph` must have been loaded with its sentences.
  public init(_ graph: KnowledgeGraph) { self.graph = graph }

  /// The outcomes of one part, from 0; takes as long as learning once.
  public func outcomes(ofPart part: Int) -> [Outcome] {
    let isHeldOut: @Sendable (Int) -> Bool = { $0 % Self.parts == part }
    let matcher = Matcher(graph, heldOut: isHeldOut)
    return graph.needs.all.flatMap { need in
      need.examples.enumerated().filter { isHeldOut($0.offset) }.map { _, text in
        let reading = matcher.read(text)
        let ranked = reading.needs + reading.possible + reading.doubtful
        return Outcome(text: text, need: need.id, ranked: ranked)
      }
    }
  }
}
