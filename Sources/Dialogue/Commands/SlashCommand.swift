public import Knowledge
import Text

/// A command of the call, declared once: parsing, help, completion and docs derive from it.
///
/// One file per command in this folder, listed in ``all``.
public struct SlashCommand: Sendable {
  /// The name without its slash.
  public let name: String
  /// How the arguments are shown, such as `[ID]`; empty when there are none.
  public let arguments: String
  /// One argument that may follow it, for messages; empty when it takes none.
  public let example: String
  /// What it does, in one French sentence.
  public let summary: String
  /// What it leaves on the disk, in French; nil when nothing.
  public let trace: String?
  private let argumentsFor: @Sendable (KnowledgeGraph, DialogueState) -> [Candidate]
  private let argumentsAt: @Sendable (Locality) -> [Candidate]
  /// The event for these arguments.
  let event: @Sendable ([String], DialogueState, KnowledgeGraph) -> DialogueEvent

  /// One argument that may be typed, with what it stands for.
  public struct Candidate: Hashable, Sendable {
    /// What is typed.
    public let value: String
    /// What it stands for, in French.
    public let explanation: String
  }

  init(
    name: String, arguments: String = "", example: String = "", summary: String,
    trace: String? = nil,
    candidates: @escaping @Sendable (KnowledgeGraph, DialogueState) -> [Candidate] = { _, _ in [] },
    candidatesAt: @escaping @Sendable (Locality) -> [Candidate] = { _ in [] },
    event: @escaping @Sendable ([String], DialogueState, KnowledgeGraph) -> DialogueEvent
  ) {
    self.name = name
    self.arguments = arguments
    self.example = example
    self.summary = summary
    self.trace = trace
    argumentsFor = candidates
    argumentsAt = candidatesAt
    self.event = event
  }

  /// What may be typed after it, in a call that is in a place, if one was told.
  public func candidates(
    _ graph: KnowledgeGraph, _ state: DialogueState, _ locality: Locality? = nil
  ) -> [Candidate] {
    argumentsFor(graph, state) + (locality.map(argumentsAt) ?? [])
  }

  /// Every command, in the order of the help.
  public static let all: [SlashCommand] = [
    .aide, .script, .suite, .fiche, .pourquoi, .reformuler, .glossaire, .penseBete, .preparer,
    .lieu, .retour,
    .corriger, .rappel, .resume, .repondeur, .cloture, .profil, .signaler, .nouveau, .oublier,
    .reprendre, .classer, .effacer, .quitter,
  ]

  /// The command of that name.
  public static func named(_ name: String) -> SlashCommand? { all.first { $0.name == name } }

  /// What a line that begins with a slash asks for.
  static func event(
    for line: String, _ state: DialogueState, _ graph: KnowledgeGraph
  ) -> DialogueEvent {
    let words = Folding.fold(line).split(separator: " ").map(String.init)
    guard let first = words.first else { return .helpAsked(command: nil) }
    let name = String(first.dropFirst())
    if name.isEmpty { return .helpAsked(command: nil) }
    let arguments = Array(words.dropFirst())
    if let command = named(name) { return command.event(arguments, state, graph) }
    let beginning = all.filter { $0.name.hasPrefix(name) }
    if beginning.count == 1, name.count >= 2 { return beginning[0].event(arguments, state, graph) }
    return .commandRefused(.unknownCommand(name, suggestions: suggestions(for: name)))
  }

  private static func suggestions(for name: String) -> [String] {
    let typed = Array(name.utf8)
    let mistyped = all.filter { OneEdit.separates(typed, Array($0.name.utf8)) }
    let near = mistyped.isEmpty ? all.filter { $0.name.hasPrefix(name.prefix(2)) } : mistyped
    return near.prefix(4).map(\.name)
  }
}

/// Why a command or an answer could not be taken.
public enum CommandFault: Hashable, Sendable {
  /// There is no such command.
  case unknownCommand(String, suggestions: [String])
  /// The command needs something after it.
  case missingArgument(command: String)
  /// Nothing in Knowledge has that name.
  case unknownItem(String, suggestions: [String])
  /// There is no such profile.
  case unknownProfile(String)
  /// There is no such department.
  case unknownDepartment(String, suggestions: [Department])
  /// The number is not among the answers of the question.
  case answerOutOfRange(ID<Question>, String)
  /// Two of the answers of the question at once.
  case severalAnswers(ID<Question>)
  /// The screen lists no line of that number.
  case noSuchLine(Int, of: Int)
  /// A sum of money was expected.
  case notAnAmount
  /// The section does not ring back about this scheme.
  case notForCallback(ID<Scheme>)
  /// What follows the command is none of these.
  case unknownArgument(String, command: String, allowed: [String])
}
