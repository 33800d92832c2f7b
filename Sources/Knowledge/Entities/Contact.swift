/// Somebody to ring, or somewhere to look.
public struct Contact: Sendable {
  /// The file's name.
  public let id: ID<Contact>
  /// The name shown on the screen.
  public let name: String
  /// Names as callers type them.
  public let aliases: [String]
  /// True when the id may never be stored.
  public let isSensitive: Bool
  /// Who answers.
  public let organisation: Organisation
  /// The needs that it raises when it is named alone.
  public let needs: [ID<Need>]
  /// What it is, in one sentence.
  public let summary: String
  /// What to say aloud: two short sentences.
  public let toSay: String
  /// Numbers, the best first.
  public let phones: [Phone]
  /// A web page.
  public let site: String?
  /// An electronic address of an organisation.
  public let email: String?
  /// A postal address.
  public let address: String?
  /// Where there is no national number: how to find the local one.
  public let whereToFind: String?
  /// Where it answers.
  public let zone: Zone
  /// Cards and checklists that say more.
  public let references: [Reference]
  /// Where the facts come from.
  public let sources: [Source]
  /// When a human last checked it; nil is never.
  public let verification: Verification?
  /// From when to when it holds.
  public let validity: Validity

  /// A telephone number.
  public struct Phone: Hashable, Sendable {
    /// The number as written in the file.
    public let number: String
    /// What this number of several is for; nil when there is nothing to tell apart.
    public let label: String?
    /// Whether it may be given out.
    public let usage: Usage
    /// What a call costs, in French; nil when the source does not say.
    public let cost: String?
    /// Opening hours in the OpenStreetMap notation; nil when the source does not say.
    public let hours: String?

    /// Whether a number may be given out.
    public enum Usage: String, CaseIterable, Sendable {
      /// It may be given to the member.
      case open = "public"
      /// It is for the caller only.
      case inner = "interne"
    }
  }

  /// Where a contact answers.
  public enum Zone: Hashable, Sendable {
    /// All of France.
    case national
    /// These departments, by number.
    case departments([String])
    /// These communes, by INSEE code.
    case communes([String])
  }
}
