/// Something that may be asked, and the fact that the answer sets.
public struct Question: Sendable {
  /// The file's name.
  public let id: ID<Question>
  /// The fact that the answer sets, and about whom.
  public let fact: FactKey
  /// The fact in a few words, as shown in « à vérifier : … ».
  public let factLabel: String
  /// What kind of answer is expected.
  public let kind: Kind
  /// True when neither the answer nor the id may ever be stored.
  public let isSensitive: Bool
  /// The question as read aloud.
  public let text: String
  /// Why it is asked: French, lower case, no final full stop.
  public let reason: String
  /// The answers that may be chosen, in the order shown; empty for a number. « Je ne sais pas » is
  /// offered on every question without being listed.
  public let answers: [Answer]
  /// Where the guides ask it.
  public let sources: [Source]

  /// What kind of answer is expected.
  public enum Kind: Hashable, Sendable {
    /// One of the answers.
    case choice
    /// Yes or no.
    case yesNo
    /// A whole number within bounds, with its unit as shown.
    case number(ClosedRange<Int>, unit: String?)
  }

  /// One answer.
  public struct Answer: Sendable {
    /// The value that the fact takes.
    public let value: FactValue
    /// The answer as shown.
    public let label: String
    /// How people say it once the question was asked.
    public let expressions: [Pattern]
    /// How people say it unasked, in any sentence; each must be unambiguous alone.
    public let passing: [Pattern]
  }
}
