public import Knowledge

/// How far the call has come on its script, and what it still owes the person.
///
/// The script leads nobody: whatever is heard moves the rail to the needs, and what was not ticked
/// on the way stays owed until the closing names it.
public struct CallRail: Hashable, Sendable {
  /// The stage the call has come to; nil before the first sign of it.
  public internal(set) var stage: ID<ScriptStage>?
  /// The obligations that are met, by their ids.
  public internal(set) var met: Set<String> = []
  /// How the call ended; nil while it lasts.
  public internal(set) var outcome: CallOutcome?
  /// The attempt for which the voicemail message was last shown, from 1.
  public internal(set) var attempt = 0
  /// What the section is to ring back about, in the order noted.
  public internal(set) var callbacks: [ID<Scheme>] = []

  /// A call that has not begun.
  public init() {}
}

/// How a call ended.
public enum CallOutcome: String, Hashable, Sendable, CaseIterable {
  /// The person answered and the call was held.
  case answered = "repondu"
  /// Nobody answered; a message was left.
  case voicemail = "repondeur"
  /// The person is not free now.
  case toCallBack = "a-rappeler"
  /// The person does not want the call.
  case refused = "refuse"
  /// The number is somebody else's.
  case wrongNumber = "faux-numero"
}

/// Something that happened to the conduct of the call, beside what the person says.
public enum RailEvent: Hashable, Sendable {
  /// What to say now was asked for, or what to say at a stage.
  case stageAsked(ID<ScriptStage>?)
  /// All that the stage at hand asks for was said.
  case stageSaid
  /// These obligations are met.
  case met([RailEffect.Obligation])
  /// Nobody answers: the message of an attempt, or of the next.
  case voicemail(Int?)
  /// The call is to be closed, with what became of it where it was not simply held.
  case closing(CallOutcome?)
  /// A subject to be rung back about, or the list of them.
  case callback(ID<Scheme>?)
  /// The note to dictate was asked for.
  case summaryAsked
  /// The sentence was asked for with which to check what was understood.
  case rephrasingAsked
  /// Something is missing from Knowledge.
  case gapReported
}

/// Something that the rail has to show.
public enum RailEffect: Hashable, Sendable {
  /// What to say at a stage, and what it owes.
  case stage(ID<ScriptStage>)
  /// The message of an attempt, from 1.
  case voicemail(attempt: Int)
  /// What is still owed before the call closes.
  case owed([Obligation])
  /// The call is closed: how it ended, and what remains to be done after it.
  case concluded(CallOutcome)
  /// What the section is to ring back about; the first line of the advice that it could.
  case callbacks([ID<Scheme>], proposed: [ID<Scheme>])
  /// The note to dictate.
  case summary([Advice.Line])
  /// The sentence with which to check what was understood.
  case rephrasing([Advice.Line])
  /// The gap was counted.
  case gapNoted

  /// An obligation by its stage and id, so that effects stay small and comparable.
  public struct Obligation: Hashable, Sendable {
    /// Its stage.
    public let stage: ID<ScriptStage>
    /// Its id.
    public let id: String

    /// Names an obligation.
    public init(stage: ID<ScriptStage>, id: String) {
      self.stage = stage
      self.id = id
    }
  }
}
