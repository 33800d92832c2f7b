import Foundation
import TestSupport
import Testing

/// Damage that no YAML text can show: bytes, sizes, and the folder itself.
struct BrokenFolder: CustomTestStringConvertible, Sendable {
  let name: String
  /// The code that must be found.
  let code: String
  /// The file that must be named, from the folder; empty for the folder itself.
  let file: String
  let position: MarkedText.Position?
  /// Damages a sound folder, and tells which folder to load.
  let damage: @Sendable (KnowledgeFixture) throws -> String

  var testDescription: String { "\(code): \(name)" }

  /// Damage to one file, by what is written over it.
  private init(
    _ name: String, _ code: String, line: Int, column: Int, bytes: @escaping @Sendable () -> Data
  ) {
    self.name = name
    self.code = code
    file = "/contacts/mairie.yaml"
    position = MarkedText.Position(line: line, column: column)
    damage = { fixture in
      try fixture.write(bytes(), to: "contacts/mairie.yaml")
      return fixture.path
    }
  }

  private init(
    _ name: String, _ code: String, file: String = "", at place: (line: Int, column: Int)? = nil,
    damage: @escaping @Sendable (KnowledgeFixture) throws -> String
  ) {
    self.name = name
    self.code = code
    self.file = file
    position = place.map { MarkedText.Position(line: $0.line, column: $0.column) }
    self.damage = damage
  }

  static let all: [BrokenFolder] = [
    BrokenFolder(
      "a sentence without its tab", "parole-sans-tabulation", file: "/paroles/a.tsv", at: (1, 1)
    ) {
      try $0.write("elle est seule\n", to: "paroles/a.tsv")
      return $0.path
    },
    BrokenFolder(
      "a sentence of an unknown need", "reference-inconnue", file: "/paroles/a.tsv", at: (2, 16)
    ) {
      try $0.write("# entendu\nelle est seule\tinconnu\n", to: "paroles/a.tsv")
      return $0.path
    },
    BrokenFolder("Latin-1", "pas-en-utf8", line: 2, column: 14) {
      Data("nom: Mairie\nresume: écout".utf8) + [0xE9] + Data("e\n".utf8)
    },
    BrokenFolder("Latin-1 at the very end", "pas-en-utf8", line: 1, column: 10) {
      Data("nom: Cité".utf8) + [0xC3]
    },
    BrokenFolder("UTF-16", "pas-en-utf8", line: 1, column: 1) {
      Data([0xFF, 0xFE]) + Data("n\0o\0m\0".utf8)
    },
    BrokenFolder("a NUL byte", "octet-nul", line: 2, column: 10) {
      Data("nom: Mairie\nresume: é\0\n".utf8)
    },
    BrokenFolder("one byte too many", "fichier-trop-gros", file: "/contacts/mairie.yaml") {
      let text = "#" + String(repeating: "x", count: 1 << 20)
      try $0.write(text, to: "contacts/mairie.yaml")
      return $0.path
    },
    BrokenFolder("a link to nowhere", "fichier-illisible", file: "/contacts/mairie.yaml") {
      try FileManager.default.createSymbolicLink(
        at: $0.url.appending(path: "contacts/mairie.yaml"),
        withDestinationURL: $0.url.appending(path: "nowhere"))
      return $0.path
    },
    BrokenFolder("a folder named as a file", "fichier-illisible", file: "/contacts/mairie.yaml") {
      try $0.write("", to: "contacts/mairie.yaml/LISEZMOI.md")
      return $0.path
    },
    BrokenFolder("no folder", "dossier-absent") { $0.path + "/nowhere" },
    BrokenFolder("a file for a folder", "dossier-absent") { $0.path + "/sources.yaml" },
    BrokenFolder("an empty folder", "dossier-vide") {
      try FileManager.default.createDirectory(
        at: $0.url.appending(path: "vide"), withIntermediateDirectories: true)
      return $0.path + "/vide"
    },
    BrokenFolder("a folder without needs", "dossier-vide") {
      try $0.remove("besoins")
      return $0.path
    },
  ]
}
