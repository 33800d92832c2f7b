import Knowledge
import Text

/// Finds items by what a caller may type for them.
enum ItemNames {
  struct ItemUnknown: Error {
    let suggestions: [String]
  }

  /// One item with every way to call it; the first is what completion proposes.
  private struct Entry {
    let item: Item
    let id: String
    let name: String
    let aliases: [String]
  }

  /// The item of that id, name, acronym, note number or alias; else the only one whose names hold
  /// all the words; else the closest ids.
  static func find(_ words: [String], in graph: KnowledgeGraph) -> Result<Item, ItemUnknown> {
    find(words, in: graph, among: entries(graph))
  }

  /// The scheme that is named.
  static func scheme(
    _ words: [String], in graph: KnowledgeGraph
  ) -> Result<ID<Scheme>, ItemUnknown> {
    let entries = entries(graph).filter { entry in
      if case .target(.scheme) = entry.item { true } else { false }
    }
    return find(words, in: graph, among: entries).flatMap { item in
      if case .target(.scheme(let id)) = item {
        .success(id)
      } else {
        .failure(ItemUnknown(suggestions: []))
      }
    }
  }

  /// The fiche of the reference that is named, among those of one kind.
  static func event(
    _ words: [String], command: String, among graph: KnowledgeGraph,
    where isOfKind: (Reference) -> Bool
  ) -> DialogueEvent {
    guard !words.isEmpty else { return .commandRefused(.missingArgument(command: command)) }
    let entries = entries(graph).filter { entry in
      if case .reference(let reference) = entry.item { isOfKind(reference) } else { false }
    }
    switch find(words, in: graph, among: entries) {
    case .success(let item): return .ficheAsked(item)
    case .failure(let unknown):
      return .commandRefused(
        .unknownItem(words.joined(separator: " "), suggestions: unknown.suggestions))
    }
  }

  private static func find(
    _ words: [String], in graph: KnowledgeGraph, among entries: [Entry]
  ) -> Result<Item, ItemUnknown> {
    let typed = words.map(Folding.fold)
    let spaced = typed.joined(separator: " ")
    let id = typed.joined(separator: "-")
    if let entry = entries.first(where: { $0.id == id || $0.item.rawValue == spaced }) {
      return .success(entry.item)
    }
    if let note = note(typed, graph), entries.contains(where: { $0.id == note.rawValue }) {
      return .success(.reference(.note(note)))
    }
    if let entry = entries.first(where: { same($0, spaced) }) { return .success(entry.item) }
    let holding = holding(typed, entries)
    if holding.count == 1 { return .success(holding[0].item) }
    let near = holding.isEmpty ? suggestions(for: id, entries) : holding.map(\.id)
    return .failure(ItemUnknown(suggestions: Array(near.prefix(3))))
  }

  /// Every item, those advised first.
  static func candidates(
    _ graph: KnowledgeGraph, _ state: DialogueState
  ) -> [SlashCommand.Candidate] {
    var names: [String: String] = [:]
    for entry in entries(graph) where names[entry.id] == nil { names[entry.id] = entry.name }
    let advised = state.advice.lines.map(\.target.rawValue)
    let rest = names.keys.filter { !advised.contains($0) }.sorted()
    return (advised + rest).compactMap { id in
      names[id].map { SlashCommand.Candidate(value: id, explanation: $0) }
    }
  }

  /// In the order in which a name that several share is taken.
  private static func entries(_ graph: KnowledgeGraph) -> [Entry] {
    var entries: [Entry] = []
    entries += graph.schemes.all.map {
      Entry(
        item: .target(.scheme($0.id)), id: $0.id.rawValue, name: $0.name, aliases: $0.aliases)
    }
    entries += graph.contacts.all.map {
      Entry(
        item: .target(.contact($0.id)), id: $0.id.rawValue, name: $0.name, aliases: $0.aliases)
    }
    entries += graph.needs.all.map {
      Entry(item: .need($0.id), id: $0.id.rawValue, name: $0.name, aliases: [])
    }
    entries += graph.references.map {
      Entry(item: .reference($0.reference), id: $0.reference.id, name: $0.name, aliases: $0.aliases)
    }
    return entries
  }

  private static func same(_ entry: Entry, _ typed: String) -> Bool {
    Folding.fold(entry.name) == typed || entry.aliases.contains { Folding.fold($0) == typed }
  }

  /// « note 42 a », « 42a », « 2a ».
  private static func note(_ typed: [String], _ graph: KnowledgeGraph) -> ID<Note>? {
    var number = typed.filter { !["note", "capah"].contains($0) }.joined()
    if number.utf8.prefix(while: { (0x30...0x39).contains($0) }).count == 1 {
      number = "0" + number
    }
    return graph.notes.all.first { $0.number == number }?.id
  }

  /// The items one of whose names holds all the words typed.
  private static func holding(_ typed: [String], _ entries: [Entry]) -> [Entry] {
    let wanted = Set(typed.filter { !FrenchGrammar.functionWords.contains($0) })
    guard !wanted.isEmpty else { return [] }
    return entries.filter { entry in
      ([entry.id, entry.name] + entry.aliases).contains { name in
        wanted.isSubset(of: words(name))
      }
    }
  }

  private static func words(_ name: String) -> Set<String> {
    Set(
      Folding.fold(name).split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  private static func suggestions(for typed: String, _ entries: [Entry]) -> [String] {
    let bytes = Array(typed.utf8)
    let near = entries.map(\.id).filter { id in
      OneEdit.separates(bytes, Array(id.utf8)) || (typed.count >= 3 && id.contains(typed))
    }
    return near.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
  }
}
