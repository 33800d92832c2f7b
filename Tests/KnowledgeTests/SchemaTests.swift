import Diagnostics
import Foundation
import TestSupport
import Testing
import Yams

@testable import Knowledge

/// The schemas that complete and check a fiche in an editor say what the loader says.
@Suite("Schemas for editors")
struct SchemaTests {
  /// A schema, and where a file that it describes stands.
  struct Kind: CustomTestStringConvertible, Sendable {
    let name: String
    let path: String

    var file: String { "\(name).schema.json" }
    var testDescription: String { name }
  }

  static let kinds = [
    Kind(name: "besoin", path: "besoins/vie-quotidienne/exemple.yaml"),
    Kind(name: "dispositif", path: "dispositifs/exemple.yaml"),
    Kind(name: "contact", path: "contacts/exemple.yaml"),
    Kind(name: "question", path: "questions/exemple.yaml"),
    Kind(name: "etape", path: "script/1-accueil.yaml"),
    Kind(name: "repere", path: "reperes/exemple.yaml"),
    Kind(name: "pense-bete", path: "pense-betes/exemple.yaml"),
    Kind(name: "classe", path: "lexique/exemple.yaml"),
    Kind(name: "glossaire", path: "glossaire.yaml"),
    Kind(name: "notes-capah", path: "notes-capah.yaml"),
    Kind(name: "hors-champ", path: "hors-champ.yaml"),
    Kind(name: "sources", path: "sources.yaml"),
    Kind(name: "abreviations", path: "abreviations.yaml"),
  ]

  /// What only other files can tell: a schema sees one.
  private static let seenByOthers: Set<String> = [
    "reference-inconnue", "fait-inconnu", "reponse-inconnue",
  ]

  private static let validator = Result<SchemaValidator, any Error> {
    let folder = Repository.root.appending(path: "docs/schemas")
    var schemas: [String: JSON] = [:]
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.path(percentEncoded: false))
    for name in names {
      let data = try Data(contentsOf: folder.appending(path: name))
      schemas[name] = try JSONDecoder().decode(JSON.self, from: data)
    }
    return SchemaValidator(schemas: schemas)
  }

  @Test("exist for every kind of file, and an editor is told which is whose")
  func everyKind() throws {
    let validator = try Self.validator.get()
    let expected = Set(Self.kinds.map(\.file) + ["communs.schema.json"])
    #expect(Set(validator.schemas.keys) == expected)
    let settings = try JSONDecoder().decode(
      JSON.self,
      from: Data(contentsOf: Repository.root.appending(path: ".vscode/settings.json")))
    let mapped = try #require(settings["yaml.schemas"]).members
    #expect(Set(mapped.keys) == Set(Self.kinds.map { "./docs/schemas/\($0.file)" }))
    for kind in Self.kinds {
      let glob = try #require(mapped["./docs/schemas/\(kind.file)"]?.string)
      #expect(fnmatch(glob, "Knowledge/\(kind.path)", FNM_PATHNAME) == 0, "\(glob)")
    }
  }

  @Test("hold of every file that is shipped")
  func shippedFiles() throws {
    let validator = try Self.validator.get()
    let root = Repository.root.appending(path: "Knowledge").path(percentEncoded: false)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root)
      .filter { $0.hasSuffix(".yaml") }
    #expect(paths.count >= 300)
    for path in paths {
      let kind = try #require(Self.kinds.first { Self.folder($0.path) == Self.folder(path) })
      let text = try String(contentsOfFile: root + "/" + path, encoding: .utf8)
      let node = try #require(try Yams.compose(yaml: text))
      #expect(validator.accepts(JSON(node), kind.file), "\(path)")
    }
  }

  @Test("show an example of every key", arguments: kinds)
  func completeExamples(kind: Kind) throws {
    let validator = try Self.validator.get()
    let schema = try #require(validator.schemas[kind.file])
    var shown: Set<String> = []
    for example in schema["examples"]?.items ?? [] {
      #expect(Self.findings(example, kind) == [])
      #expect(validator.accepts(example, kind.file))
      shown.formUnion(Self.keys(example))
    }
    #expect(shown.isSuperset(of: Self.properties(schema)))
  }

  /// Every example with one thing changed: the schema takes it exactly when the loader does.
  @Test("refuse what the loader refuses, and nothing else", arguments: kinds)
  func sameVerdict(kind: Kind) throws {
    let validator = try Self.validator.get()
    let examples = try #require(validator.schemas[kind.file]?["examples"]).items
    var count = 0
    for example in examples {
      for change in Change.all(of: example) {
        count += 1
        // That the ages of people are numbers stands in the file of the question.
        guard !change.place.hasSuffix(".age = \(JSON.array([.string("zzz")]))") else { continue }
        let findings = Self.findings(change.value, kind)
        #expect(
          validator.accepts(change.value, kind.file) == findings.isEmpty,
          "\(change.place): \(findings)")
      }
    }
    #expect(count >= 3)
  }

  /// What the loader finds wrong in a file by itself, as codes.
  private static func findings(_ value: JSON, _ kind: Kind) -> [String] {
    do {
      let text = String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
      _ = try KnowledgeFixture(surroundings.merging([kind.path: text]) { $1 }).strict()
      return []
    } catch let error as DiagnosticError {
      return error.diagnostics.filter { $0.location.file.hasSuffix(kind.path) }.map(\.code)
        .filter { !seenByOthers.contains($0) }
    } catch {
      return ["\(error)"]
    }
  }

  /// What the examples name beside the minimal folder.
  private static let surroundings = [
    "reperes/carte.yaml": """
    nom: Carte
    texte: [À garder.]
    sources: [{document: guide, lignes: 1}]
    """,
    "lexique/peur.yaml": "mots: [peur, crainte]",
    "questions/logement.yaml": """
    fait: {nom: logement, type: choix, de: adherent}
    texte: Où vivez-vous ?
    parce_que: certaines aides en dépendent
    reponses: [{valeur: chez-soi, libelle: Chez moi}, {valeur: autre, libelle: Ailleurs}]
    """,
  ]

  private static func folder(_ path: String) -> String {
    let parts = path.split(separator: "/")
    return parts.count == 1 ? path : String(parts[0])
  }

  /// Every key of a value, at any depth.
  private static func keys(_ value: JSON) -> Set<String> {
    Set(value.members.keys)
      .union(value.members.values.flatMap(keys)).union(value.items.flatMap(keys))
  }

  /// Every key that a schema names by itself, at any depth.
  private static func properties(_ schema: JSON) -> Set<String> {
    let own = schema["properties"].map { Set($0.members.keys) } ?? []
    let inner = schema.members.filter { !["examples", "if", "then", "else"].contains($0.key) }
    return own.union(inner.values.flatMap(properties)).union(schema.items.flatMap(properties))
  }
}

/// A value with one thing changed.
private struct Change {
  let place: String
  let value: JSON

  /// Each key missing, null, unknown, and of every wrong shape.
  static func all(of value: JSON) -> [Change] {
    switch value {
    case .object(let members):
      let more = members.merging(["zzz": .array([.string("zzz")])]) { $1 }
      var changes = [Change(place: ".zzz", value: .object(more))]
      for (key, member) in members {
        var fewer = members
        fewer[key] = nil
        changes.append(Change(place: ".\(key) missing", value: .object(fewer)))
        changes += shapes(of: member).map { change in
          Change(
            place: ".\(key)\(change.place)",
            value: .object(members.merging([key: change.value]) { $1 }))
        }
      }
      return changes
    case .array(let items):
      return items.indices.flatMap { index in
        shapes(of: items[index]).map { change in
          var others = items
          others[index] = change.value
          return Change(place: "[\(index)]\(change.place)", value: .array(others))
        }
      }
    default: return []
    }
  }

  private static func shapes(of value: JSON) -> [Change] {
    let wrong: [JSON] = [
      .null, .string(""), .string("zzz"), .array([]), .array([.string("zzz")]), .object([:]),
    ]
    return wrong.map { Change(place: " = \($0)", value: $0) } + all(of: value)
  }
}

extension JSON {
  /// A YAML node, with the plain scalars of YAML 1.2.
  fileprivate init(_ node: Node) {
    switch node {
    case .scalar(let scalar):
      let text = scalar.string
      guard scalar.style == .plain else {
        self = .string(text)
        return
      }
      switch text {
      case "", "~", "null": self = .null
      case "true", "false": self = .bool(text == "true")
      default: self = Double(text).map { .number($0) } ?? .string(text)
      }
    case .sequence(let sequence): self = .array(sequence.map(JSON.init))
    case .mapping(let mapping):
      self = .object(
        Dictionary(mapping.map { ($0.key.string ?? "", JSON($0.value)) }) { $1 })
    case .alias: self = .null
    }
  }
}
