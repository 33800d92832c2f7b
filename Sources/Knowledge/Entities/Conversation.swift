/// A stage of the call script, as data.
public struct ScriptStage: Sendable {
  /// The stage, as `etape` names it.
  public let id: ID<ScriptStage>
  /// The place in the call, from 1.
  public let order: Int
  /// The name shown on the screen.
  public let name: String
  /// How callers ask for it.
  public let aliases: [String]
  /// Patterns of what is typed when it is wanted.
  public let expressions: [Pattern]
  /// Sentences that must bring it up.
  public let examples: [String]
  /// What to say.
  public let toSay: [String]
  /// What not to say.
  public let notToSay: [String]
  /// What must be done before the call ends.
  public let obligations: [Obligation]
  /// Where it stands.
  public let sources: [Source]

  /// Something that the caller owes the person.
  public struct Obligation: Sendable {
    /// A name unique among obligations.
    public let id: String
    /// What is owed.
    public let text: String
    /// Commands or events that tick it.
    public let tickedBy: [String]
  }
}

/// A card to have at hand: attitudes, data rules, campaign context, AGGIR groups.
public struct Card: Sendable {
  /// The file's name.
  public let id: ID<Card>
  /// The name shown on the screen.
  public let name: String
  /// How callers ask for it.
  public let aliases: [String]
  /// Patterns of what is typed when it is wanted.
  public let expressions: [Pattern]
  /// Sentences that must bring it up.
  public let examples: [String]
  /// Short paragraphs.
  public let paragraphs: [String]
  /// Where it stands.
  public let sources: [Source]
}

/// Steps to go through, by case.
public struct Checklist: Sendable {
  /// The file's name.
  public let id: ID<Checklist>
  /// The name shown on the screen.
  public let name: String
  /// How callers ask for it.
  public let aliases: [String]
  /// Patterns of what is typed when it is wanted.
  public let expressions: [Pattern]
  /// Sentences that must bring it up.
  public let examples: [String]
  /// Short paragraphs to read before the steps.
  public let paragraphs: [String]
  /// The cases; one without label when there is only one.
  public let cases: [Case]
  /// Where it stands.
  public let sources: [Source]

  /// One case of a checklist.
  public struct Case: Sendable {
    /// Its name within the checklist.
    public let id: String
    /// The name shown on the screen.
    public let label: String
    /// What to do, in order.
    public let steps: [Step]
  }

  /// One step.
  public struct Step: Sendable {
    /// What to do.
    public let text: String
    /// By when; nil when the source does not say.
    public let deadline: String?
    /// Whom to ring.
    public let contacts: [ID<Contact>]
  }
}

/// An acronym and what it stands for.
public struct Term: Sendable {
  /// The acronym in lower case.
  public let id: ID<Term>
  /// The acronym as written.
  public let acronym: String
  /// What the letters stand for.
  public let expansion: String
  /// What it is.
  public let definition: String
  /// What took its place; nil while it lives.
  public let replacedBy: String?
  /// Where it stands.
  public let sources: [Source]
}

/// One of CAPAH's numbered information notes.
public struct Note: Sendable {
  /// The number without spaces, such as `42a`; longer where the source prints a number twice.
  public let id: ID<Note>
  /// The number as printed, without spaces.
  public let number: String
  /// Its subject.
  public let title: String
  /// The heading that it stands under.
  public let heading: String?
  /// How callers ask for it.
  public let aliases: [String]
  /// Where it stands.
  public let sources: [Source]
}

/// A subject that callers hear of but that is not for Repère to orient.
public struct OutsideSubject: Sendable {
  /// Its name in the file.
  public let id: ID<OutsideSubject>
  /// The name shown on the screen.
  public let name: String
  /// Patterns of what is heard.
  public let expressions: [Pattern]
  /// Sentences that raise no need.
  public let examples: [String]
  /// Sentences that do raise a need.
  public let counterexamples: [String]
  /// What to say aloud.
  public let toSay: String
  /// To whom the person may turn instead.
  public let fallback: ID<Contact>
}
