/// All of Knowledge, with every reference resolved.
///
/// Built by ``KnowledgeLoader`` only. Items are in alphabetical order of their ids.
public struct KnowledgeGraph: Sendable {
  /// The documents that the facts come from.
  public let documents: [ID<Document>: Document]
  /// What people may be in want of.
  public let needs: Table<Need>
  /// What may help.
  public let schemes: Table<Scheme>
  /// Whom to ring.
  public let contacts: Table<Contact>
  /// What may be asked.
  public let questions: Table<Question>
  /// Classes of words that say the same thing.
  public let wordClasses: Table<WordClass>
  /// Stages of the call, in order.
  public let script: [ScriptStage]
  /// Cards to have at hand.
  public let cards: Table<Card>
  /// Checklists.
  public let checklists: Table<Checklist>
  /// Acronyms.
  public let terms: Table<Term>
  /// CAPAH's notes.
  public let notes: Table<Note>
  /// Subjects that are not oriented.
  public let outsideSubjects: Table<OutsideSubject>
  /// Abbreviations that callers type, with what they stand for.
  public let abbreviations: [String: String]
  /// Local organisations by department number: of the directories that were read with the rest.
  public let directories: [String: [LocalContact]]
  /// The departments that have a directory, read or not.
  public let departments: [Department]
  /// What the recogniser has learned, as its file holds it; nil when there is none.
  public let learnedWeights: String?
  /// Sentences that were heard, from which the recogniser learns; empty unless asked for.
  public let speech: [HeardSentence]
  /// SHA-256 of the files that the graph was built from, in lower-case hexadecimal.
  public let digest: String

  /// The question that sets a fact about a person, if one does.
  public func question(setting key: FactKey) -> Question? { questionsByFact[key] }

  /// Items of one kind by id.
  public struct Table<Item: Sendable>: Sendable {
    /// The items in alphabetical order of their ids.
    public let all: [Item]
    private let indices: [ID<Item>: Int]

    init(_ items: [ID<Item>: Item]) {
      let sorted = items.sorted { $0.key < $1.key }
      all = sorted.map(\.value)
      indices = Dictionary(
        uniqueKeysWithValues: sorted.enumerated().map { ($0.element.key, $0.offset) })
    }

    /// The item of that id, if there is one.
    public subscript(id: ID<Item>) -> Item? { indices[id].map { all[$0] } }

    /// The ids in alphabetical order.
    public var ids: [ID<Item>] { indices.keys.sorted() }
  }

  private let questionsByFact: [FactKey: Question]

  init(parts: KnowledgeParts, digest: String) {
    documents = parts.documents
    needs = Table(parts.needs)
    schemes = Table(parts.schemes)
    contacts = Table(parts.contacts)
    questions = Table(parts.questions)
    wordClasses = Table(parts.wordClasses)
    script = parts.script.sorted { $0.order < $1.order }
    cards = Table(parts.cards)
    checklists = Table(parts.checklists)
    terms = Table(parts.terms)
    notes = Table(parts.notes)
    outsideSubjects = Table(parts.outsideSubjects)
    abbreviations = parts.abbreviations
    directories = parts.directories
    departments = parts.departments.sorted()
    speech = parts.speech
    learnedWeights = parts.learnedWeights
    questionsByFact = Dictionary(
      parts.questions.values.map { ($0.fact, $0) }, uniquingKeysWith: { first, _ in first })
    self.digest = digest
  }
}

/// The parts of a graph while it is put together.
struct KnowledgeParts {
  var documents: [ID<Document>: Document] = [:]
  var needs: [ID<Need>: Need] = [:]
  var schemes: [ID<Scheme>: Scheme] = [:]
  var contacts: [ID<Contact>: Contact] = [:]
  var questions: [ID<Question>: Question] = [:]
  var wordClasses: [ID<WordClass>: WordClass] = [:]
  var script: [ScriptStage] = []
  var cards: [ID<Card>: Card] = [:]
  var checklists: [ID<Checklist>: Checklist] = [:]
  var terms: [ID<Term>: Term] = [:]
  var notes: [ID<Note>: Note] = [:]
  var outsideSubjects: [ID<OutsideSubject>: OutsideSubject] = [:]
  var abbreviations: [String: String] = [:]
  var directories: [String: [LocalContact]] = [:]
  var departments: [Department] = []
  var speech: [HeardSentence] = []
  var learnedWeights: String?
}
