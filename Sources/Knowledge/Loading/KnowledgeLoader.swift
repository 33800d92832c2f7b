public import Diagnostics
internal import Yams

/// Reads a knowledge folder into a graph.
///
/// Strict, for maintainers and tests: every reference resolves, or every finding is thrown at once.
/// For a call: what is broken is set aside with what cannot stand without it, and reported.
public struct KnowledgeLoader {
  /// What a call works with: a graph, and what was set aside to get it.
  public struct Salvage: Sendable {
    /// What could be used.
    public let graph: KnowledgeGraph
    /// Why the rest could not, ordered by place; empty when all could.
    public let setAside: [Diagnostic]
    /// How many files are not in use at all.
    public let fileCount: Int
  }

  /// Which local directories are read with the rest.
  public enum Directories: Sendable {
    /// All, for maintainers and tests.
    case all
    /// Those of the departments that a contact's zone names: a call reads others when it needs them.
    case ofZones
  }

  /// The codes of findings about the folder itself: nothing of it could be read.
  public static let folderCodes = Set(
    [KnowledgeProblem.folderMissing, .folderUnreadable, .folderEmpty].map(\.code))

  private let folder: KnowledgeFolder
  private let directories: Directories
  private let directoryFolder: DirectoryFolder

  /// Prepares to read the folder at `path`.
  ///
  /// A call does without the sentences that the recogniser was taught with: `withSpeech` reads them
  /// too.
  public init(path: String, withSpeech: Bool = false, directories: Directories = .all) {
    folder = KnowledgeFolder(
      path: path, withSpeech: withSpeech, withDirectories: directories == .all)
    directoryFolder = DirectoryFolder(knowledge: path)
    self.directories = directories
  }

  /// The graph of a folder without any fault.
  ///
  /// Throws a ``DiagnosticError`` with every finding otherwise.
  public func strict() throws -> KnowledgeGraph {
    let (files, digest) = try folder.read()
    var assembly = Assembly(files, root: folder.displayPath)
    let parts = assembly.assemble()
    if !assembly.diagnostics.isEmpty { throw DiagnosticError(assembly.diagnostics) }
    return KnowledgeGraph(parts: parts, digest: digest)
  }

  /// The graph of what can be used.
  ///
  /// A broken file is set aside. What refers to it loses that reference only, and is set aside in
  /// its turn when it means nothing without it (a need that leads nowhere). Throws a
  /// ``DiagnosticError`` only when the folder itself cannot be read or holds no need.
  public func salvage() throws -> Salvage {
    let (files, digest) = try folder.read()
    var assembly = Assembly(files, root: folder.displayPath)
    var parts = assembly.assemble()
    var diagnostics = assembly.diagnostics
    while assembly.setBrokenAside() {
      parts = assembly.assemble()
      // What a file loses only because another was set aside is no fault of its own; a need that
      // leads nowhere any more is, for the caller.
      diagnostics += assembly.diagnostics.filter { finding in
        finding.code == "besoin-sans-orientation" && !diagnostics.contains(finding)
      }
    }
    diagnostics += readDirectoriesOfZones(into: &parts)
    return Salvage(
      graph: KnowledgeGraph(parts: parts, digest: digest), setAside: diagnostics.sorted(),
      fileCount: assembly.brokenCount)
  }

  private func readDirectoriesOfZones(into parts: inout KnowledgeParts) -> [Diagnostic] {
    guard directories == .ofZones else { return [] }
    parts.departments = directoryFolder.departments
    var numbers: Set<String> = []
    for contact in parts.contacts.values {
      if case .departments(let named) = contact.zone { numbers.formUnion(named) }
    }
    var diagnostics: [Diagnostic] = []
    for department in parts.departments where numbers.contains(department.number) {
      guard let read = directoryFolder.read(department) else { continue }
      parts.directories[department.number] = read.contacts
      diagnostics += read.diagnostics
    }
    return diagnostics
  }
}

/// Puts the items of all files together, as often as files have to be set aside.
private struct Assembly {
  private let root: String
  private var files: [KnowledgeFile]
  private(set) var brokenCount = 0

  init(_ files: [KnowledgeFile], root: String) {
    self.root = root
    self.files = files
    for file in files { file.report.closeReading() }
  }

  /// All findings of the last assembly, ordered by place.
  var diagnostics: [Diagnostic] { files.flatMap(\.report.diagnostics).sorted() }

  /// Drops the files that cannot be used; false when all can.
  mutating func setBrokenAside() -> Bool {
    let usable = files.filter { !$0.report.isUnusable }
    brokenCount += files.count - usable.count
    defer { files = usable }
    return usable.count != files.count
  }

  /// Builds every item of every file.
  mutating func assemble() -> KnowledgeParts {
    for file in files { file.report.reopen() }
    let linker = Linker(root: root)
    declare(in: linker)
    var parts = KnowledgeParts()
    for file in files {
      switch file.content {
      case .yaml(let node):
        Self.read(NodeReader(node: node, report: file.report), file, linker, into: &parts)
      case .csv(let text):
        parts.directories[file.name] = LocalContact.read(text, file.report)
        if let department = Department(number: file.name) { parts.departments.append(department) }
      case .tsv(let text):
        if file.kind == .weights {
          parts.learnedWeights = text
        } else {
          parts.speech += HeardSentence.read(text, linker, file.report)
        }
      case .broken: break
      }
      file.report.forgetRepeats()
    }
    return parts
  }

  /// Makes every id known before any item is built.
  private func declare(in linker: Linker) {
    var owners: [String: String] = [:]
    var facts: [FactKey: String] = [:]
    for file in files {
      if let kind = file.kind.referenceKind {
        let space =
          switch kind {
          case .scheme, .contact: "target"
          case .card, .checklist: "reference"
          case .need, .question, .wordClass, .document: "\(kind)"
          }
        if let other = owners.updateValue(file.report.path, forKey: "\(space)/\(file.name)") {
          file.report.add(.duplicateID(file.name, other: other))
        }
        linker.declare(file.name, kind)
      }
      guard case .yaml(let node) = file.content else { continue }
      let reader = NodeReader(node: node, report: file.report)
      if file.kind == .sources {
        for pair in reader.anyMapping("sources")?.pairs ?? [] {
          linker.declare(pair.key, .document)
        }
      } else if file.kind == .question, let root = reader.anyMapping("question"),
        let (key, declaration) = Question.declaration(root)
      {
        if let other = facts.updateValue(file.report.path, forKey: key) {
          file.report.add(.factDeclaredTwice(key.fact.rawValue, other: other))
        }
        linker.declare(key.fact, declaration)
      }
    }
  }

  private static func read(
    _ node: NodeReader, _ file: KnowledgeFile, _ linker: Linker, into parts: inout KnowledgeParts
  ) {
    let name = file.name
    switch file.kind {
    case .need:
      parts.needs[ID(name)] = node.item(Need.keys) { Need(ID(name), $0, linker) }
    case .scheme:
      parts.schemes[ID(name)] = node.item(Scheme.keys) { Scheme(ID(name), $0, linker) }
    case .contact:
      parts.contacts[ID(name)] = node.item(Contact.keys) { Contact(ID(name), $0, linker) }
    case .question:
      parts.questions[ID(name)] = node.item(Question.keys) { Question(ID(name), $0, linker) }
    case .wordClass:
      parts.wordClasses[ID(name)] = node.item(WordClass.keys) {
        WordClass(
          id: ID(name), entries: $0.required("mots") == nil ? [] : $0.texts("mots"),
          notAfter: $0.texts("pas_apres"))
      }
    case .script:
      let stage = node.item(ScriptStage.keys) { ScriptStage(fileName: name, $0, linker) }
      if let stage { parts.script.append(stage) }
    case .card:
      parts.cards[ID(name)] = node.item(Card.keys) { Card(ID(name), $0, linker) }
    case .checklist:
      parts.checklists[ID(name)] = node.item(Checklist.keys) { Checklist(ID(name), $0, linker) }
    case .glossary, .notes, .sources, .outside, .abbreviations:
      readEntries(node, file.kind, linker, into: &parts)
    case .directory, .speech, .weights: break
    }
  }

  /// Reads a file that holds many items, one by key.
  private static func readEntries(
    _ node: NodeReader, _ kind: KnowledgeFile.Kind, _ linker: Linker,
    into parts: inout KnowledgeParts
  ) {
    for pair in node.anyMapping("fichier")?.pairs ?? [] {
      switch kind {
      case .glossary:
        if let term = Term(acronym: pair.key, pair.value, linker) { parts.terms[term.id] = term }
      case .notes:
        parts.notes[ID(pair.key)] = Note(number: pair.key, pair.value, linker)
      case .sources:
        parts.documents[ID(pair.key)] = Document(id: pair.key, pair.value)
      case .outside:
        parts.outsideSubjects[ID(pair.key)] = OutsideSubject(id: pair.key, pair.value, linker)
      case .abbreviations:
        parts.abbreviations[pair.key] = pair.value.text(pair.key)
      case .need, .scheme, .contact, .question, .script, .card, .checklist, .wordClass, .directory,
        .speech, .weights:
        break
      }
    }
  }
}

extension NodeReader {
  /// The item of a whole file, whose keys must all be known.
  fileprivate func item<Item>(_ keys: [String], _ build: (MappingReader) -> Item?) -> Item? {
    mapping("fichier", keys: keys).flatMap(build)
  }
}

extension KnowledgeFile.Kind {
  /// The kind under which other files may refer to this one.
  fileprivate var referenceKind: Linker.Kind? {
    switch self {
    case .need: .need
    case .scheme: .scheme
    case .contact: .contact
    case .question: .question
    case .wordClass: .wordClass
    case .card: .card
    case .checklist: .checklist
    case .script, .glossary, .notes, .sources, .outside, .abbreviations,
      .directory, .speech, .weights:
      nil
    }
  }
}
