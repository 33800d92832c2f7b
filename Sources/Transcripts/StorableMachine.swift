import Dialogue
import Knowledge
import Redaction

/// The dialogue as a transcript may tell it: the same machine, fed with storable events only.
///
/// Every sensitive fact is unknown to it and every sensitive need unheard, so that what it decides
/// cannot tell what it was not told. A question that is sensitive is never asked here.
struct StorableMachine: Sendable {
  private let graph: KnowledgeGraph
  private let machine: DialogueMachine
  private let concepts: StorableConcepts
  private(set) var state: DialogueState

  init(_ graph: KnowledgeGraph, profile: Profile) {
    self.graph = graph
    machine = DialogueMachine(graph)
    concepts = StorableConcepts(graph)
    state = DialogueState(profile: profile)
  }

  /// Feeds recorded events of one turn and returns what the machine decides.
  mutating func decide(_ events: [Transcript.Event]) -> [Transcript.Decision] {
    var decisions: [Transcript.Decision] = []
    for event in dialogueEvents(events) {
      let (next, effects) = machine.step(state, event)
      state = next
      decisions += effects.compactMap(decision)
    }
    return decisions
  }

  /// Feeds a recorded command.
  mutating func decide(_ command: CommandAtom) -> [Transcript.Decision] {
    guard
      let name = MaskText.text(command).split(separator: " ").first?.dropFirst(),
      let declared = SlashCommand.named(String(name))
    else { return [] }
    switch declared.name {
    case "fiche": return [.fiche(command.arguments.first ?? .mask)]
    case "pourquoi": return [.explained(command.arguments.first)]
    case "signaler": return [.outOfScope]
    default: return []
    }
  }

  /// One turn becomes one hearing: needs, names and facts are heard together.
  private func dialogueEvents(_ events: [Transcript.Event]) -> [DialogueEvent] {
    var needs: [DialogueState.HeardNeed] = []
    var named: [Target] = []
    var facts: [FactKey: FactValue] = [:]
    var isHeard = false
    var others: [DialogueEvent] = []
    for event in events {
      switch event {
      case .needs(let atoms):
        let known = atoms.filter { !$0.isMask }.map { need(MaskText.text($0)) }
        isHeard = isHeard || atoms.isEmpty || !known.isEmpty
        needs += known
      case .named(let atom):
        guard !atom.isMask else { continue }
        isHeard = true
        named.append(target(MaskText.text(atom)))
      case .fact(let question, let value):
        guard let (key, known) = fact(question, value), let known else { continue }
        isHeard = true
        facts[key] = known
      case .answered(let question, let value):
        guard !question.isMask, !value.isMask, let (_, known) = fact(question, value) else {
          continue
        }
        others.append(.answered(ID(MaskText.text(question)), known))
      case .takenBack(let item):
        if let item = correctable(item) { others.append(.corrected(item)) }
      case .profile(let atom):
        if let profile = Profile(rawValue: MaskText.text(atom)) {
          others.append(.profileChosen(profile))
        }
      // They decide nothing, and a call that was closed may go on.
      case .stage, .callback, .outcome, .closed: break
      }
    }
    let hearing = Hearing(needs: needs, named: named, facts: facts)
    return (isHeard ? [.heard(hearing)] : []) + others
  }

  private func need(_ id: String) -> DialogueState.HeardNeed {
    let need = ID<Need>(id)
    return DialogueState.HeardNeed(need, graph.needs[need]?.usualBeneficiary ?? .member)
  }

  private func correctable(_ atom: ConceptAtom) -> Correctable? {
    guard !atom.isMask else { return nil }
    let id = MaskText.text(atom)
    if let question = graph.questions[ID(id)] { return .fact(question.fact) }
    return graph.needs[ID(id)].map { .need($0.id) }
  }

  private func target(_ id: String) -> Target {
    graph.schemes[ID(id)] != nil ? .scheme(ID(id)) : .contact(ID(id))
  }

  private func fact(_ question: ConceptAtom, _ value: ConceptAtom) -> (FactKey, FactValue?)? {
    guard let asked = graph.questions[ID(MaskText.text(question))], !value.isMask else {
      return nil
    }
    let text = MaskText.text(value)
    return (asked.fact, text == StorableConcepts.unknownAnswer ? nil : .choice(text))
  }

  private func decision(_ effect: Effect) -> Transcript.Decision? {
    switch effect {
    case .warn: .danger
    case .inform(let advice, _): .oriented(storable(advice))
    case .recall: .oriented(storable(state.advice))
    case .report: .oriented(storable(state.advice))
    case .ask(let question):
      graph.questions[question].flatMap { $0.isSensitive ? nil : .asked(concepts.atom(question)) }
    case .confess, .setAside: .outOfScope
    case .explain(let item): .explained(item.map { concepts.atom($0) })
    case .showFiche(let item): .fiche(concepts.atom(item))
    case .note, .askAgain, .answer, .pointTo, .showRest, .clarify, .showHelp, .showPreparation,
      .showPlace, .showProfile,
      .confirmEnd, .goOn,
      .listCorrections, .takenBack, .rail, .openChecklist, .showStep, .closeChecklist,
      .resumeCall, .fileInterruptedCall, .nothingToTakeBack, .refuse, .closeCall, .renewCall,
      .forgetCall, .clearScreen:
      nil
    }
  }

  /// The first five schemes and the first five contacts, best first.
  private func storable(_ advice: Advice) -> [ConceptAtom] {
    (advice.schemes.prefix(5) + advice.contacts.prefix(5)).map { concepts.atom($0.target) }
  }
}
