/// A stage of the call script, as data.
public struct ScriptStage: Sendable {
  /// The stage, as `etape` names it.
  public let id: ID<ScriptStage>
  /// The place in the call, from 1.
  public let order: Int
  /// The name shown on the screen.
  public let name: String
  /// The name in one word, for the prompt.
  public let shortName: String
  /// How callers ask for it.
  public let aliases: [String]
  /// Patterns of what is typed when it is wanted.
  public let expressions: [Pattern]
  /// Sentences that must bring it up.
  public let examples: [String]
  /// What to say.
  public let toSay: [String]
  /// What to say instead on behalf of another society than the one that the script is written for.
  public let toSayByProfile: [Profile: [String]]
  /// What the message of each attempt says besides, the first at index 0; empty but for the
  /// voicemail.
  public let attempts: [String]
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
    /// What of the dialogue itself ticks it; nil when only the caller can.
    public let signal: Signal?
    /// When it is owed; nil is in every call.
    public let onlyIf: Occasion?
    /// On whose behalf it is owed; empty is anybody's.
    public let profiles: [Profile]

    /// Whether it is owed by callers of a profile.
    public func isOwed(by profile: Profile) -> Bool {
      profiles.isEmpty || profiles.contains(profile)
    }
  }

  /// Something in the dialogue that shows that an obligation was met.
  public enum Signal: String, Hashable, Sendable, CaseIterable {
    /// A need was heard.
    case needHeard = "besoin-entendu"
    /// A contact was shown with its number or the way to find it.
    case contactShown = "contact-montre"
    /// The sentence was shown with which the person is asked what they understood.
    case rephrased = "reformulation-montree"
  }

  /// When an obligation is owed.
  public enum Occasion: String, Hashable, Sendable, CaseIterable {
    /// Somebody is to ring the person back.
    case callback = "rappel-note"
    /// The person is not free: the call is put off.
    case putOff = "a-rappeler"
    /// The call is over.
    case over = "appel-fini"
  }

  /// What to say on behalf of a profile.
  public func toSay(for profile: Profile) -> [String] { toSayByProfile[profile] ?? toSay }

  /// The message to leave at an attempt, from 1: what is said of the attempt comes after the first
  /// sentence.
  public func message(attempt: Int, for profile: Profile) -> [String] {
    let said = toSay(for: profile)
    let own = attempts.indices.contains(attempt - 1) ? [attempts[attempt - 1]] : []
    return Array(said.prefix(1)) + own + said.dropFirst()
  }
}

extension ScriptStage {
  /// The stage in which the person speaks: whatever is heard, the call has come to it.
  public static let needs = ID<ScriptStage>("besoins")
  /// The last stage.
  public static let closing = ID<ScriptStage>("cloture")
  /// What to do when nobody answers; it is not on the way of a call that was answered.
  public static let voicemail = ID<ScriptStage>("repondeur")
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
  /// Sums to be worked out with the person; nil for most.
  public let arithmetic: Arithmetic?
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

  /// Sums of money for a year, group by group, and what is left of them.
  public struct Arithmetic: Sendable {
    /// What it is called among the cases.
    public let label: String
    /// What is left, such as « Disponible ».
    public let resultLabel: String
    /// The groups in order.
    public let groups: [Group]

    /// Lines that are added up.
    public struct Group: Sendable {
      /// The name shown on the screen.
      public let label: String
      /// Whether its total is taken away from what is left.
      public let isTakenAway: Bool
      /// What each line is.
      public let lines: [String]
    }
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
