public import Knowledge

/// Everything that the dialogue knows; a value, so that any turn can be gone back to.
public struct DialogueState: Hashable, Sendable {
  /// What the assistant is waiting for.
  public enum Phase: Hashable, Sendable {
    /// Anything.
    case listening
    /// An answer, or anything else.
    case asking(ID<Question>)
    /// A choice between needs, or anything else.
    case clarifying([ID<Need>])
    /// What to correct, or anything else.
    case correcting([Correctable])
    /// A step of a checklist, or anything else.
    case walking(ChecklistWalk)
    /// That what is owed is said, or that the call closes all the same.
    case closing([RailEffect.Obligation])
    /// Nothing: the conversation is over, and the caller decides what is kept of it.
    case concluded
    /// Whether the call really ends.
    case confirmingEnd
    /// Nothing more: the call is over.
    case closed
  }

  /// A need and whose it is.
  public struct HeardNeed: Hashable, Sendable {
    /// The need.
    public let id: ID<Need>
    /// Whose it is.
    public let person: Person

    /// Notes a need of a person.
    public init(_ id: ID<Need>, _ person: Person) {
      self.id = id
      self.person = person
    }
  }

  /// One answer that was given, so that it can be taken back.
  public struct GivenAnswer: Hashable, Sendable {
    /// The question.
    public let question: ID<Question>
    /// The answer; nil is « je ne sais pas ».
    public let value: FactValue?
  }

  /// What the assistant is waiting for.
  public internal(set) var phase: Phase = .listening
  /// On whose behalf the caller rings.
  public internal(set) var profile: Profile
  /// The needs heard so far, those of the last utterance first.
  public internal(set) var needs: [HeardNeed] = []
  /// Schemes and contacts that the caller named, the last first.
  public internal(set) var named: [Target] = []
  /// What the last utterance named.
  public internal(set) var justNamed: [Target] = []
  /// How much what was said leans towards some targets, above 0 up to 1: of those that answer a
  /// need, they come sooner. No transcript tells of it, since words that are not kept decide it.
  public internal(set) var leanings: [Target: Double] = [:]
  /// What is known.
  public internal(set) var facts: [FactKey: FactValue] = [:]
  /// Questions answered « je ne sais pas ».
  public internal(set) var unanswerable: Set<ID<Question>> = []
  /// Answers in the order given.
  public internal(set) var answers: [GivenAnswer] = []
  /// True when a relative takes care of the member.
  public internal(set) var memberIsCaredFor = false
  /// The advice for all of this.
  public internal(set) var advice: Advice = .none
  /// The leads that were shown since the advice was last told anew.
  public internal(set) var leadsShown: [Target] = []
  /// How far the call has come, and what it owes.
  public internal(set) var rail = CallRail()
  /// The advice before something was taken back that is asked again; nil but then.
  var adviceBeforeCorrection: Advice?
  /// Whether the call was taken up again from its transcript: what was not stored is not known.
  public internal(set) var isRestored = false
  /// What was waited for when the end was asked for.
  var phaseBeforeEnd: Phase = .listening
  /// How many turns were taken; 0 for a call that has not begun.
  public internal(set) var turnCount = 0

  /// A new call.
  public init(profile: Profile) { self.profile = profile }

  /// Whether anything was said that could be lost.
  public var isOpen: Bool { turnCount > 0 && phase != .closed }

  /// The same call, taken up again from what was stored of it, at this place of the script.
  public func restored(_ rail: CallRail) -> DialogueState {
    var state = self
    state.isRestored = true
    state.phase = .listening
    state.rail = rail
    state.turnCount = max(1, turnCount)
    return state
  }

  /// A fact about the person that is meant: the person cared for is the member when a relative is
  /// the carer.
  func resolved(_ key: FactKey) -> FactKey {
    key.person == .caredFor && memberIsCaredFor ? FactKey(key.fact, .member) : key
  }

  /// What is known of a fact for whoever a need is about; nil when nothing is.
  func value(of fact: ID<Fact>, for person: Person) -> FactValue? {
    facts[resolved(FactKey(fact, person))] ?? facts[FactKey(fact, .call)]
      ?? (person == .caredFor ? sharedValue(of: fact) : nil)
  }

  /// Facts that only the member has, such as the former employer, also hold for what is asked on
  /// behalf of the person cared for.
  private func sharedValue(of fact: ID<Fact>) -> FactValue? {
    ["ancien-employeur", "lien-aide"].contains(fact.rawValue) ? facts[FactKey(fact, .member)] : nil
  }
}
