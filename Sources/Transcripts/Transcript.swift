import Dialogue
public import Knowledge
public import Redaction

/// An anonymised call, as recorded.
public struct Transcript: Hashable, Sendable {
  /// What stands above the lines.
  public let header: Header
  /// The lines in order.
  public let lines: [Line]

  /// Makes a transcript.
  public init(header: Header, lines: [Line]) {
    self.header = header
    self.lines = lines
  }

  /// What stands above the lines: nothing that tells the day, the hour, the place or the person.
  public struct Header: Hashable, Sendable {
    /// Which Knowledge the call was made with.
    public let knowledge: KnowledgeLabel
    /// Which version of the storable lexicon.
    public let lexiconVersion: Int
    /// On whose behalf the call was made.
    public let profile: Profile
    /// The half-year, such as `2026-S2`.
    public let period: Period

    /// Makes a header.
    public init(knowledge: KnowledgeLabel, lexiconVersion: Int, profile: Profile, period: Period) {
      self.knowledge = knowledge
      self.lexiconVersion = lexiconVersion
      self.profile = profile
      self.period = period
    }
  }

  /// Which Knowledge a call was made with.
  public enum KnowledgeLabel: Hashable, Sendable {
    /// The shipped national Knowledge, by its digest.
    case shipped(KnowledgeDigest)
    /// Knowledge of a section's own, which is not told apart: that would tell which section.
    case local
  }

  /// One line.
  public enum Line: Hashable, Sendable {
    /// What was typed, as atoms.
    case words([Atom])
    /// A command that was typed.
    case command(CommandAtom)
    /// Something that happened.
    case event(Event)
    /// Something that the storable machine decided.
    case decision(Decision)
  }

  /// Something that happened, as it may be stored.
  public enum Event: Hashable, Sendable {
    /// Needs were heard.
    case needs([ConceptAtom])
    /// A scheme or contact was named.
    case named(ConceptAtom)
    /// A fact was said in passing, by the question that asks for it.
    case fact(ConceptAtom, ConceptAtom)
    /// A question was answered.
    case answered(ConceptAtom, ConceptAtom)
    /// An answer, by its question, or a need was taken back.
    case takenBack(ConceptAtom)
    /// A stage of the script was come to.
    case stage(ConceptAtom)
    /// The section is to ring back about a scheme.
    case callback(ConceptAtom)
    /// How the call ended.
    case outcome(ConceptAtom)
    /// The profile was changed.
    case profile(ConceptAtom)
    /// The call was closed, with the obligations that the caller said were met.
    case closed([ConceptAtom])
  }

  /// Something that the storable machine decided.
  public enum Decision: Hashable, Sendable {
    /// It oriented to these schemes and contacts.
    case oriented([ConceptAtom])
    /// It asked this question.
    case asked(ConceptAtom)
    /// It explained this.
    case explained(ConceptAtom?)
    /// It showed this fiche.
    case fiche(ConceptAtom)
    /// It warned of a danger.
    case danger
    /// It had nothing to orient to.
    case outOfScope
  }
}

/// The SHA-256 of the shipped Knowledge; made from a graph, so that nothing else can stand there.
public struct KnowledgeDigest: Hashable, Sendable {
  let hexadecimal: String

  /// The digest of a graph.
  public init(_ graph: KnowledgeGraph) { hexadecimal = graph.digest }

  /// A digest read from a header; nil when it is not 64 hexadecimal digits.
  init?(reading text: some StringProtocol) {
    guard text.utf8.count == 64,
      text.utf8.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x66) })
    else { return nil }
    hexadecimal = String(text)
  }
}

/// A half-year: the only time that a transcript tells.
public struct Period: Hashable, Sendable, Comparable {
  /// The year.
  public let year: Int
  /// 1 for January to June, 2 for July to December.
  public let half: Int

  /// The half-year of a month from 1 to 12.
  public init(year: Int, month: Int) {
    self.year = year
    half = month <= 6 ? 1 : 2
  }

  /// Reads `2026-S2`; nil when it is not of that form.
  public init?(reading text: some StringProtocol) {
    let parts = text.split(separator: "-")
    guard parts.count == 2, let year = Int(parts[0]), parts[0].utf8.count == 4,
      parts[1] == "S1" || parts[1] == "S2"
    else { return nil }
    self.year = year
    half = parts[1] == "S1" ? 1 : 2
  }

  /// Such as `2026-S2`.
  public var text: String { "\(year)-S\(half)" }

  /// Orders by time.
  public static func < (left: Period, right: Period) -> Bool {
    (left.year, left.half) < (right.year, right.half)
  }
}

extension Transcript.Event {
  /// Whether it belongs to the end of a call, which is a turn of its own.
  var isEnd: Bool {
    switch self {
    case .closed: true
    case .needs, .named, .fact, .answered, .takenBack, .stage, .callback, .outcome, .profile: false
    }
  }
}
