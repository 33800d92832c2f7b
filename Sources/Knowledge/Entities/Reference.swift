/// Something to have at hand during a call that is neither a need nor a place to turn to.
public enum Reference: Hashable, Sendable {
  /// A card.
  case card(ID<Card>)
  /// A checklist.
  case checklist(ID<Checklist>)
  /// A stage of the call script.
  case stage(ID<ScriptStage>)
  /// An acronym.
  case term(ID<Term>)
  /// A CAPAH note.
  case note(ID<Note>)

  /// The kind and the id as the machine interface writes them: `card:rassurer`, `note:42a`.
  public var rawValue: String { "\(kind):\(id)" }

  /// The id, without its kind.
  public var id: String {
    switch self {
    case .card(let id): id.rawValue
    case .checklist(let id): id.rawValue
    case .stage(let id): id.rawValue
    case .term(let id): id.rawValue
    case .note(let id): id.rawValue
    }
  }

  private var kind: String {
    switch self {
    case .card: "card"
    case .checklist: "checklist"
    case .stage: "script"
    case .term: "term"
    case .note: "note"
    }
  }
}

extension KnowledgeGraph {
  /// Every reference of the graph with its name and how callers ask for it, kind by kind.
  public var references: [(reference: Reference, name: String, aliases: [String])] {
    cards.all.map { (.card($0.id), $0.name, $0.aliases) }
      + checklists.all.map { (.checklist($0.id), $0.name, $0.aliases) }
      + script.map { (.stage($0.id), $0.name, $0.aliases) }
      + terms.all.map { (.term($0.id), $0.acronym, []) }
      + notes.all.map { (.note($0.id), $0.title, $0.aliases) }
  }

  /// The name of a reference as the screen shows it.
  public func name(of reference: Reference) -> String {
    switch reference {
    case .card(let id): cards[id]?.name ?? id.rawValue
    case .checklist(let id): checklists[id]?.name ?? id.rawValue
    case .stage(let id): stage(id)?.name ?? id.rawValue
    case .term(let id): terms[id]?.acronym ?? id.rawValue
    case .note(let id): notes[id]?.title ?? id.rawValue
    }
  }

  /// The cards and checklists that say more of an item.
  public func references(of item: Item) -> [Reference] {
    switch item {
    case .need(let id): needs[id]?.references ?? []
    case .target(.scheme(let id)): schemes[id]?.references ?? []
    case .target(.contact(let id)): contacts[id]?.references ?? []
    case .reference: []
    }
  }

  /// The stage of that id, if there is one.
  public func stage(_ id: ID<ScriptStage>) -> ScriptStage? { script.first { $0.id == id } }
}
