public import Knowledge
public import Matching

/// Something that happened in the call, as the machine is told of it.
public enum DialogueEvent: Hashable, Sendable {
  /// Something was heard: needs, names, facts, or nothing that is known.
  case heard(Hearing)
  /// A question was answered; nil is « je ne sais pas ».
  case answered(ID<Question>, FactValue?)
  /// The caller chose among the needs that were in doubt.
  case needChosen(ID<Need>)
  /// The last answer was taken back.
  case answerTakenBack
  /// What may be corrected was asked for.
  case correctionsAsked
  /// Something understood earlier was taken back.
  case corrected(Correctable)
  /// The conduct of the call: stages, closing, what is left to the person.
  case rail(RailEvent)
  /// A checklist is gone through.
  case walk(WalkEvent)
  /// The interrupted call is to be taken up again.
  case resumeAsked
  /// The interrupted call is to be filed as it is.
  case filingAsked
  /// The caller rings on behalf of somebody else.
  case profileChosen(Profile)
  /// All of a fiche was asked for.
  case ficheAsked(Item)
  /// The rest of the advice was asked for.
  case restAsked
  /// The reasons were asked for: of one item, or of the last advice.
  case explanationAsked(Item?)
  /// Help was asked for: on all commands, or one by its name.
  case helpAsked(command: String?)
  /// What to have ready before the calls was asked for: of a department, or of the one in force.
  case preparationAsked(Department?)
  /// What is near a commune was asked for, by its name or postcode as typed.
  case placeAsked(String)
  /// The caller wants to end.
  case endAsked
  /// The end was confirmed, or not.
  case endConfirmed(Bool)
  /// This call is to be filed and another opened.
  case renewed
  /// Nothing of this call is to be kept.
  case forgotten
  /// The screen is to be cleared.
  case screenCleared
  /// A command could not be understood.
  case commandRefused(CommandFault)
}

/// What one utterance said, as far as the dialogue cares.
public struct Hearing: Hashable, Sendable {
  /// The needs raised, best first.
  public let needs: [DialogueState.HeardNeed]
  /// Schemes and contacts named.
  public let named: [Target]
  /// How much the words lean towards some of the targets of a need, above 0 up to 1.
  public let leanings: [Target: Double]
  /// The fiches that answer a question of fact, best first.
  public let fiches: [Item]
  /// Facts said in passing.
  public let facts: [FactKey: FactValue]
  /// True when a relative takes care of the member.
  public let memberIsCaredFor: Bool
  /// Needs in doubt, best first.
  public let doubtful: [ID<Need>]
  /// Needs that were spoken of, and denied.
  public let denied: [ID<Need>]
  /// What was heard of but is not oriented.
  public let outside: ID<OutsideSubject>?
  /// Cards, checklists, stages, acronyms and notes asked for, best first.
  public let references: [Reference]

  /// Notes what was heard.
  public init(
    needs: [DialogueState.HeardNeed], named: [Target] = [],
    leanings: [Target: Double] = [:], fiches: [Item] = [],
    facts: [FactKey: FactValue] = [:],
    memberIsCaredFor: Bool = false, doubtful: [ID<Need>] = [], denied: [ID<Need>] = [],
    outside: ID<OutsideSubject>? = nil, references: [Reference] = []
  ) {
    self.needs = needs
    self.named = named
    self.leanings = leanings
    self.fiches = fiches
    self.facts = facts
    self.memberIsCaredFor = memberIsCaredFor
    self.doubtful = doubtful
    self.denied = denied
    self.outside = outside
    self.references = references
  }

  /// Notes what a reading says, and besides what it answers.
  public init(_ reading: Reading, besides answer: (key: FactKey, value: FactValue)? = nil) {
    var facts = Dictionary(
      reading.facts.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    if let answer, facts[answer.key] == nil { facts[answer.key] = answer.value }
    self.init(
      needs: reading.matches.map { DialogueState.HeardNeed($0.need, $0.person) },
      named: reading.named,
      leanings: Dictionary(
        reading.leanings.map { ($0.target, $0.share) }, uniquingKeysWith: max),
      fiches: reading.fiches,
      facts: facts,
      memberIsCaredFor: reading.memberIsCaredFor, doubtful: reading.doubtful,
      denied: reading.denied.map(\.need), outside: reading.outside, references: reading.references)
  }

  /// Whether nothing that is known was heard.
  public var isEmpty: Bool {
    needs.isEmpty && named.isEmpty && facts.isEmpty && references.isEmpty
      && fiches.isEmpty
  }
}

/// Something that the assistant does, for the program to carry out.
public enum Effect: Hashable, Sendable {
  /// A danger was heard: before everything, what to say and whom to ring.
  case warn([ID<Need>])
  /// Where to turn, with the needs that were just heard.
  case inform(Advice, heard: [ID<Need>])
  /// The needs heard were known already, and the advice stays as it was.
  case recall([ID<Need>])
  /// What to have at hand was spoken of besides.
  case pointTo([Reference])
  /// Something was noted that changes no advice yet.
  case note([FactKey])
  /// The next question.
  case ask(Question.Reference)
  /// The question that still waits, after something else was shown.
  case askAgain(Question.Reference)
  /// Which of these needs is meant?
  case clarify([ID<Need>])
  /// Nothing that is known: say so, and name the fallback.
  case confess(ID<OutsideSubject>?)
  /// Nothing but needs that do not stand was heard.
  case setAside([ID<Need>])
  /// What an answer changed in the advice.
  case report(AdviceChange)
  /// All of an item.
  case showFiche(Item)
  /// What answers a question of fact: an item, without the lists that it points to.
  case answer(Item)
  /// The leads that follow those shown, and how many were shown before; none is left when they
  /// are empty.
  case showRest([Advice.Line], after: Int)
  /// Why an item, or the last advice, is advised.
  case explain(Item?)
  /// Help.
  case showHelp(command: String?)
  /// What may be corrected, by number.
  case listCorrections([Correctable])
  /// Something was taken back.
  case takenBack(Correctable)
  /// The conduct of the call.
  case rail(RailEffect)
  /// A checklist opens: what it is for, and where it begins.
  case openChecklist(ChecklistWalk)
  /// A step of a checklist, its cases, or a line of its arithmetic.
  case showStep(ChecklistWalk)
  /// A checklist was gone through.
  case closeChecklist(ID<Checklist>)
  /// The interrupted call is taken up again.
  case resumeCall
  /// The interrupted call is filed.
  case fileInterruptedCall
  /// What to have ready before the calls: of a department, or of the one in force.
  case showPreparation(Department?)
  /// What is near a commune, by its name or postcode as typed.
  case showPlace(String)
  /// The profile in force.
  case showProfile(Profile)
  /// Does the call really end?
  case confirmEnd
  /// The call goes on.
  case goOn
  /// There is no answer to take back.
  case nothingToTakeBack
  /// A command could not be understood.
  case refuse(CommandFault)
  /// The call ends: show what is kept.
  case closeCall
  /// This call is filed and another opened.
  case renewCall
  /// Nothing of this call is kept.
  case forgetCall
  /// Clear the screen, the scrollback and the history.
  case clearScreen
}

extension Question {
  /// A question by its id, so that effects stay small and comparable.
  public typealias Reference = ID<Question>
}

/// What became different in the advice.
public struct AdviceChange: Hashable, Sendable {
  /// What is advised now and was not.
  public let added: [Target]
  /// What was advised and is not any more.
  public let removed: [Target]
  /// What was to be verified and now holds.
  public let settled: [Target]

  /// Compares two pieces of advice.
  public init(from old: Advice, to new: Advice) {
    let before = Set(old.lines.map(\.target))
    let after = Set(new.lines.map(\.target))
    added = new.lines.map(\.target).filter { !before.contains($0) }
    removed = old.lines.map(\.target).filter { !after.contains($0) }
    settled = new.lines.filter { line in
      line.standing == .applies && old.line(for: line.target)?.standing == .toVerify
    }.map(\.target)
  }

  /// Whether nothing is different.
  public var isEmpty: Bool { added.isEmpty && removed.isEmpty && settled.isEmpty }
}
