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
  /// What it does, in one French sentence.
  public let summary: String
  /// What it leaves on the disk, in French; nil when nothing.
  public let trace: String?
  /// What may be typed after it.
  public let candidates: @Sendable (KnowledgeGraph, DialogueState) -> [Candidate]
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
    name: String, arguments: String = "", summary: String, trace: String? = nil,
    candidates: @escaping @Sendable (KnowledgeGraph, DialogueState) -> [Candidate] = { _, _ in [] },
    event: @escaping @Sendable ([String], DialogueState, KnowledgeGraph) -> DialogueEvent
  ) {
    self.name = name
    self.arguments = arguments
    self.summary = summary
    self.trace = trace
    self.candidates = candidates
    self.event = event
  }

  /// Every command, in the order of the help.
  public static let all: [SlashCommand] = [
    .aide, .suite, .fiche, .pourquoi, .retour, .profil, .nouveau, .oublier, .effacer, .quitter,
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
    let near = all.filter { command in
      OneEdit.separates(typed, Array(command.name.utf8)) || command.name.hasPrefix(name.prefix(2))
    }
    return near.map(\.name)
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
  /// The number is not among the answers of the question.
  case answerOutOfRange(ID<Question>, String)
}

/// Finds items by what a caller may type for them.
enum ItemNames {
  /// The item of that id or alias; or the closest ids.
  static func find(_ words: [String], in graph: KnowledgeGraph) -> Result<Item, ItemUnknown> {
    let typed = words.joined(separator: "-")
    let spaced = words.joined(separator: " ")
    if graph.schemes[ID(typed)] != nil { return .success(.target(.scheme(ID(typed)))) }
    if graph.contacts[ID(typed)] != nil { return .success(.target(.contact(ID(typed)))) }
    if graph.needs[ID(typed)] != nil { return .success(.need(ID(typed))) }
    if graph.cards[ID(typed)] != nil { return .success(.other("card:\(typed)")) }
    for scheme in graph.schemes.all where scheme.aliases.contains(where: { same($0, spaced) }) {
      return .success(.target(.scheme(scheme.id)))
    }
    for contact in graph.contacts.all where contact.aliases.contains(where: { same($0, spaced) }) {
      return .success(.target(.contact(contact.id)))
    }
    if graph.terms[ID(spaced)] != nil { return .success(.other("term:\(spaced)")) }
    return .failure(ItemUnknown(suggestions: suggestions(for: typed, in: graph)))
  }

  struct ItemUnknown: Error {
    let suggestions: [String]
  }

  private static func same(_ alias: String, _ typed: String) -> Bool {
    Folding.fold(alias) == typed
  }

  private static func suggestions(for typed: String, in graph: KnowledgeGraph) -> [String] {
    let ids =
      graph.schemes.all.map(\.id.rawValue) + graph.contacts.all.map(\.id.rawValue)
      + graph.needs.all.map(\.id.rawValue)
    let bytes = Array(typed.utf8)
    let near = ids.filter { id in
      OneEdit.separates(bytes, Array(id.utf8)) || (typed.count >= 3 && id.contains(typed))
    }
    return Array(near.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }.prefix(3))
  }

  /// Every scheme and contact, those advised first.
  static func candidates(
    _ graph: KnowledgeGraph, _ state: DialogueState
  ) -> [SlashCommand.Candidate] {
    let advised = state.advice.lines.map(\.target.rawValue)
    let names =
      graph.schemes.all.map { ($0.id.rawValue, $0.name) }
      + graph.contacts.all.map { ($0.id.rawValue, $0.name) }
      + graph.needs.all.map { ($0.id.rawValue, $0.name) }
    let byID = Dictionary(names, uniquingKeysWith: { first, _ in first })
    let rest = byID.keys.filter { !advised.contains($0) }.sorted()
    return (advised + rest).compactMap { id in
      byID[id].map { SlashCommand.Candidate(value: id, explanation: $0) }
    }
  }
}
