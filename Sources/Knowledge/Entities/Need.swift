/// Something that a person may be in want of, as a caller hears it.
public struct Need: Sendable {
  /// The file's name.
  public let id: ID<Need>
  /// The name shown on the screen.
  public let name: String
  /// The branch of the script that it belongs to.
  public let theme: Theme
  /// A broader need, where one exists.
  public let parent: ID<Need>?
  /// True when the id may never be stored.
  public let isSensitive: Bool
  /// True for a danger, which goes before everything.
  public let isSafety: Bool
  /// Patterns of what is heard, each raising this need.
  public let expressions: [Pattern]
  /// Sentences that rank this need first.
  public let examples: [String]
  /// Sentences that do not raise this need.
  public let counterexamples: [String]
  /// What may be asked to narrow the advice, most useful first.
  public let questions: [ID<Question>]
  /// Where to turn, best first.
  public let orientations: [Orientation]
  /// Cards and checklists that say more.
  public let references: [Reference]
  /// Where the facts come from.
  public let sources: [Source]

  /// The branch of the script, or the kind of situation, that a need belongs to.
  public enum Theme: String, CaseIterable, Sendable {
    /// Daily life: autonomy, housing, paperwork, money.
    case dailyLife = "vie-quotidienne"
    /// People who care for somebody.
    case carers = "aidants"
    /// Loneliness and wellbeing.
    case isolation = "isolement"
    /// Illness, bereavement and other situations.
    case situations = "situations"
    /// Dangers.
    case safety = "securite"
  }
}

extension Need {
  /// Whose need it is when nothing else is known: a carer's is about the person cared for.
  public var usualBeneficiary: Person { theme == .carers ? .caredFor : .member }
}

/// One edge from a need to a scheme or contact, with its reason.
public struct Orientation: Hashable, Sendable {
  /// Where it leads.
  public let target: Target
  /// When it holds; nil is always.
  public let condition: Condition?
  /// Why this target helps with this need: French, lower case, no final full stop.
  public let reason: String
}

/// What an orientation leads to.
public enum Target: Hashable, Sendable {
  /// A scheme.
  case scheme(ID<Scheme>)
  /// A contact.
  case contact(ID<Contact>)

  /// The id, whatever the kind.
  public var rawValue: String {
    switch self {
    case .scheme(let id): id.rawValue
    case .contact(let id): id.rawValue
    }
  }
}
