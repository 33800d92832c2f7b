public import Dialogue
public import Knowledge

/// A word or phrase of the storable lexicon, as it will be rendered.
///
/// Only ``StorableLexicon`` makes lexemes, from its reviewed list: a word that is not in the list
/// has no representation, so there is nothing to forget to redact.
public struct Lexeme: Hashable, Sendable {
  let index: Int

  init(index: Int) { self.index = index }
}

/// One piece of a typed line as it may be stored.
public enum Atom: Hashable, Sendable {
  /// A word or phrase of the lexicon.
  case lexeme(Lexeme)
  /// Something that is not kept; it does not say what.
  case mask
}

/// The id of a need, scheme, contact, question or answer that may be stored, or a mask.
///
/// Only ``StorableConcepts`` makes them, from a graph: what is sensitive becomes the mask.
public struct ConceptAtom: Hashable, Sendable {
  /// The id; nil is the mask.
  let id: String?

  fileprivate init(_ id: String?) { self.id = id }

  /// The mask.
  public static let mask = ConceptAtom(nil)

  /// Whether the id was withheld.
  public var isMask: Bool { id == nil }
}

/// A command as it may be stored: its name, and the ids after it that exist.
public struct CommandAtom: Hashable, Sendable {
  /// The name without its slash.
  let name: String
  /// The ids after it.
  public let arguments: [ConceptAtom]

  /// The commands that leave a line.
  private static let recorded: Set<String> = [
    "fiche", "pourquoi", "retour", "corriger", "profil", "script", "rappel", "repondeur", "cloture",
    "signaler",
  ]

  /// The command as an atom; nil for one that leaves no line in a transcript.
  public init?(_ command: SlashCommand, arguments: [ConceptAtom]) {
    guard Self.recorded.contains(command.name) else { return nil }
    name = command.name
    self.arguments = arguments
  }
}

/// Makes the concepts of a graph storable, masking what is sensitive.
public struct StorableConcepts: Sendable {
  private let graph: KnowledgeGraph

  /// Prepares to store concepts of a graph.
  public init(_ graph: KnowledgeGraph) { self.graph = graph }

  /// A need.
  public func atom(_ id: ID<Need>) -> ConceptAtom {
    guard let need = graph.needs[id], !need.isSensitive else { return .mask }
    return ConceptAtom(id.rawValue)
  }

  /// A scheme or contact.
  public func atom(_ target: Target) -> ConceptAtom {
    let isSensitive =
      switch target {
      case .scheme(let id): graph.schemes[id]?.isSensitive ?? true
      case .contact(let id): graph.contacts[id]?.isSensitive ?? true
      }
    return isSensitive ? .mask : ConceptAtom(target.rawValue)
  }

  /// A question.
  public func atom(_ id: ID<Question>) -> ConceptAtom {
    guard let question = graph.questions[id], !question.isSensitive else { return .mask }
    return ConceptAtom(id.rawValue)
  }

  /// An answer to a question; « je ne sais pas » is `inconnu`.
  public func atom(_ value: FactValue?, of id: ID<Question>) -> ConceptAtom {
    guard let question = graph.questions[id], !question.isSensitive else { return .mask }
    guard let value else { return ConceptAtom(Self.unknownAnswer) }
    guard question.answers.contains(where: { $0.value == value }) else { return .mask }
    return ConceptAtom(value.rawValue)
  }

  /// Whatever has a fiche.
  public func atom(_ item: Item) -> ConceptAtom {
    switch item {
    case .need(let id): atom(id)
    case .target(let target): atom(target)
    case .reference: .mask
    }
  }

  /// A stage of the script.
  public func atom(_ id: ID<ScriptStage>) -> ConceptAtom {
    graph.stage(id) == nil ? .mask : ConceptAtom(id.rawValue)
  }

  /// An obligation of the script.
  public func atom(_ obligation: ScriptStage.Obligation) -> ConceptAtom {
    ConceptAtom(obligation.id)
  }

  /// How a call ended.
  public func atom(_ outcome: CallOutcome) -> ConceptAtom { ConceptAtom(outcome.rawValue) }

  /// The stage, obligation or outcome that a word of a transcript stands for.
  public func conductAtom(reading word: some StringProtocol) -> ConceptAtom? {
    let word = String(word)
    let isKnown =
      graph.stage(ID(word)) != nil || CallOutcome(rawValue: word) != nil
      || graph.script.contains { $0.obligations.contains { $0.id == word } }
    return isKnown ? ConceptAtom(word) : nil
  }

  /// A profile.
  public func atom(_ profile: Profile) -> ConceptAtom { ConceptAtom(profile.rawValue) }

  /// The question that sets a fact, when both may be stored.
  public func question(setting key: FactKey) -> ID<Question>? {
    guard let question = graph.question(setting: key), !question.isSensitive else { return nil }
    return question.id
  }

  /// The concept that a word of a transcript stands for; nil when the graph has no such id that may
  /// be stored.
  public func atom(reading word: some StringProtocol) -> ConceptAtom? {
    let word = String(word)
    if word == MaskText.mask { return .mask }
    let found = [
      atom(ID<Need>(word)), atom(Target.scheme(ID(word))), atom(Target.contact(ID(word))),
      atom(ID<Question>(word)),
    ].contains { !$0.isMask }
    return found ? ConceptAtom(word) : nil
  }

  /// The answer that a word of a transcript stands for.
  public func atom(reading word: some StringProtocol, answering id: ID<Question>) -> ConceptAtom? {
    let word = String(word)
    if word == MaskText.mask { return .mask }
    if word == Self.unknownAnswer { return graph.questions[id].map { _ in ConceptAtom(word) } }
    let answer = atom(.choice(word), of: id)
    return answer.isMask ? nil : answer
  }

  /// How « je ne sais pas » is written.
  public static let unknownAnswer = "inconnu"
}

/// Turns atoms to text; the only place where they become strings, on reading and on writing files.
public enum MaskText {
  /// The one neutral mask: it does not say what it stands for.
  public static let mask = "‹…›"

  /// A concept as written.
  public static func text(_ concept: ConceptAtom) -> String { concept.id ?? mask }

  /// Concepts as written, runs of masks merged into one.
  public static func text(_ concepts: [ConceptAtom]) -> String {
    var words: [String] = []
    for concept in concepts {
      let word = text(concept)
      if word == mask, words.last == mask { continue }
      words.append(word)
    }
    return words.joined(separator: " ")
  }

  /// A command as written.
  public static func text(_ command: CommandAtom) -> String {
    (["/" + command.name] + command.arguments.map { text($0) }).joined(separator: " ")
  }
}
