/// A scheme (*dispositif*): an allowance, a service, a place, a document.
public struct Scheme: Sendable {
  /// The file's name.
  public let id: ID<Scheme>
  /// The name shown on the screen.
  public let name: String
  /// Names and acronyms as callers type them.
  public let aliases: [String]
  /// True when the id may never be stored.
  public let isSensitive: Bool
  /// Who runs it.
  public let organisation: Organisation
  /// The needs that it raises when it is named alone.
  public let needs: [ID<Need>]
  /// What it is, in one sentence.
  public let summary: String
  /// What to say aloud: two short sentences.
  public let toSay: String
  /// Who is entitled; nil is everyone, as far as the sources say.
  public let condition: Condition?
  /// Conditions that are not modelled, to be said aloud.
  public let spokenConditions: [String]
  /// Amounts, each dated.
  public let amounts: [Amount]
  /// Whom to ask, best first.
  public let contacts: [ID<Contact>]
  /// Documents to have ready.
  public let papers: [String]
  /// True when the request goes through « Rappel section » in the SIM tool.
  public let isSectionCallback: Bool
  /// What must not be promised; nil when nothing special.
  public let noPromise: String?
  /// Pages given by the sources.
  public let links: [String]
  /// Cards and checklists that say more.
  public let references: [Reference]
  /// Where the facts come from.
  public let sources: [Source]
  /// When a human last checked it; nil is never.
  public let verification: Verification?
  /// From when to when it holds.
  public let validity: Validity

  /// An amount of money, or a rate, with its date.
  public struct Amount: Hashable, Sendable {
    /// The number as written in the source, with a dot for decimals.
    public let value: String
    /// The unit: `EUR` or `%`.
    public let unit: String
    /// `mois`, `an`, `ponctuel`, or nil.
    public let period: String?
    /// What the amount is of; nil when the scheme pays just that.
    public let label: String?
    /// The year that it was stated for.
    public let edition: String
    /// Where it stands.
    public let sources: [Source]
  }
}

/// Who runs a scheme or answers behind a contact.
public enum Organisation: String, CaseIterable, Sendable {
  /// The State, local authorities, social security.
  case state = "public"
  /// MGEN.
  case mgen
  /// The Légion d'honneur members' society.
  case semlh
  /// An association.
  case association = "associatif"
  /// The former employer.
  case employer = "employeur"
}

/// On whose behalf the caller rings; an organisation's own schemes appear only in its profile.
public enum Profile: String, CaseIterable, Sendable {
  /// A caller of MGEN.
  case mgen
  /// A caller of the SEMLH.
  case semlh
  /// Everything, for tools.
  case all = "tous"

  /// Whether a caller of this profile may be shown what this organisation runs.
  public func shows(_ organisation: Organisation) -> Bool {
    switch (self, organisation) {
    case (_, .state), (_, .association), (_, .employer), (.all, _): true
    case (.mgen, .mgen), (.semlh, .semlh): true
    case (.mgen, .semlh), (.semlh, .mgen): false
    }
  }
}
