public import Knowledge

/// What was understood of one utterance.
public struct Reading: Sendable {
  /// The needs raised, best first; dangers before everything.
  public let matches: [Match]
  /// Needs that may be meant too, best first; nothing is advised for them.
  public let possible: [ID<Need>]
  /// Needs that the utterance speaks of, and denies.
  public let denied: [DeniedNeed]
  /// Schemes and contacts named, in the order of the words.
  public let named: [Target]
  /// Which targets of the needs raised, or in doubt, the words lean towards.
  public let leanings: [Leaning]
  /// The fiches that answer a question of fact (hours, amount, papers…), best first.
  public let fiches: [Item]
  /// Cards, checklists, stages, acronyms and notes asked for, best first.
  public let references: [Reference]
  /// Facts said in passing.
  public let facts: [FactMention]
  /// True when a relative takes care of the member, rather than the member of somebody.
  public let memberIsCaredFor: Bool
  /// The subject that is heard of but not oriented; nil when there is none or needs were raised.
  public let outside: ID<OutsideSubject>?
  /// Needs between which the utterance leaves a doubt, best first; empty when there is none.
  public let doubtful: [ID<Need>]
  /// Words that were taken for others, as typed and as understood.
  public let corrections: [Correction]
  /// Whether the text holds any word of content.
  public let isBlank: Bool

  /// A word taken for another.
  public struct Correction: Hashable, Sendable {
    /// What was typed.
    public let typed: String
    /// What it was taken for.
    public let meant: String
  }

  /// The ids of the needs raised, best first.
  public var needs: [ID<Need>] { matches.map(\.need) }

  /// Whether nothing is to be oriented.
  public var isOutOfScope: Bool {
    matches.isEmpty && named.isEmpty && references.isEmpty && fiches.isEmpty
  }
}

/// A need that an utterance speaks of, and denies: settled, refused, supposed, or somebody else’s.
public struct DeniedNeed: Hashable, Sendable {
  /// The need.
  public let need: ID<Need>
  /// The words that deny it most, as typed; empty when a rule of grammar does.
  public let words: [String]
}

/// A scheme or contact whose name or alias holds words of the utterance: among those of a need it is
/// advised sooner.
public struct Leaning: Hashable, Sendable {
  /// The scheme or contact.
  public let target: Target
  /// The words, as typed, in order.
  public let words: [String]
  /// How much they tell it from the others of its need, above 0 up to 1.
  public let share: Double
}

/// A need that an utterance raises, and why.
public struct Match: Hashable, Sendable {
  /// The need.
  public let need: ID<Need>
  /// Whose need it is: the member's, or that of the person cared for.
  public let person: Person
  /// How strongly; comparable within one reading only.
  public let score: Double
  /// Why.
  public let explanation: Explanation

  /// Whether nothing speaks for it but words that its examples use too.
  public var isOnlyAlike: Bool {
    let parts = explanation.parts.isEmpty ? [explanation] : explanation.parts
    return parts.allSatisfy { $0.rule == .likeExamples }
  }
}

/// Why something was raised, as a tree whose scores add up.
public struct Explanation: Hashable, Sendable {
  /// What kind of evidence.
  public enum Rule: Hashable, Sendable {
    /// A pattern of the need was heard.
    case pattern(String)
    /// Words that the examples of the need use, and others do not.
    case likeExamples
    /// A scheme or contact of the need was named.
    case named(Target)
    /// The need was raised in the previous turn, which this one carries on.
    case previousTurn
    /// Several pieces of evidence together.
    case sum
  }

  /// The rule.
  public let rule: Rule
  /// The words, as typed, in order.
  public let words: [String]
  /// What it adds.
  public let score: Double
  /// The pieces of a sum; empty otherwise.
  public let parts: [Explanation]

  /// Makes an explanation.
  public init(rule: Rule, words: [String], score: Double, parts: [Explanation] = []) {
    self.rule = rule
    self.words = words
    self.score = score
    self.parts = parts
  }
}

/// A fact said in passing.
public struct FactMention: Hashable, Sendable {
  /// Which fact, about whom.
  public let key: FactKey
  /// Its value.
  public let value: FactValue
  /// The words, as typed.
  public let words: [String]
}
