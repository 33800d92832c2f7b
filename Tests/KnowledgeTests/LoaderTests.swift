import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Knowledge

@Suite("Strict loading")
struct LoaderTests {
  @Test("points at what is wrong in a file", arguments: BrokenFile.all)
  func brokenFile(broken: BrokenFile) throws {
    let fixture = try KnowledgeFixture(broken.texts)
    let error = try #require(throws: DiagnosticError.self) { try fixture.strict() }
    let found = error.diagnostics
    #expect(found.map(\.location) == broken.expected(in: fixture.path), "\(error)")
    #expect(found.allSatisfy { $0.code == broken.code && $0.severity == .error }, "\(error)")
    for diagnostic in found {
      let file = broken.files.first { fixture.path + "/" + $0.path == diagnostic.location.file }
      let lines = file?.content.text.components(separatedBy: "\n")
      #expect(diagnostic.excerpt == diagnostic.location.line.flatMap { lines?[$0 - 1] })
    }
  }

  @Test("points at what is wrong in bytes and folders", arguments: BrokenFolder.all)
  func brokenFolder(broken: BrokenFolder) throws {
    let fixture = try KnowledgeFixture()
    let folder = try broken.damage(fixture)
    let error = try #require(throws: DiagnosticError.self) {
      try KnowledgeLoader(path: folder, withSpeech: true).strict()
    }
    #expect(error.diagnostics.map(\.code) == [broken.code], "\(error)")
    #expect(error.diagnostics.map(\.location.line) == [broken.position?.line])
    #expect(error.diagnostics.map(\.location.column) == [broken.position?.column])
    #expect(error.diagnostics.map(\.location.file) == [folder + broken.file])
  }

  @Test("says that it may not read the folder", .disabled(if: geteuid() == 0, "root reads all"))
  func unreadableFolder() throws {
    let fixture = try KnowledgeFixture()
    let all: [FileAttributeKey: Any] = [.posixPermissions: 0o755]
    let none: [FileAttributeKey: Any] = [.posixPermissions: 0o000]
    try FileManager.default.setAttributes(none, ofItemAtPath: fixture.path)
    defer { try? FileManager.default.setAttributes(all, ofItemAtPath: fixture.path) }
    let error = try #require(throws: DiagnosticError.self) { try fixture.strict() }
    #expect(error.diagnostics.map(\.code) == ["dossier-illisible"])
  }

  @Test("has a test for every code")
  func everyCodeIsCovered() throws {
    let source = try String(
      contentsOf: Repository.root.appending(
        path: "Sources/Knowledge/Loading/KnowledgeProblem.swift"),
      encoding: .utf8)
    let start = try #require(source.range(of: "var code: String"))
    let end = try #require(source.range(of: "var message: String"))
    let codes = Set(
      source[start.upperBound..<end.lowerBound].matches(of: /: "([a-z0-9-]+)"/).map {
        String($0.1)
      })
    // No loader path leads to this one.
    let unreachable: Set<String> = []
    let tested = Set(BrokenFile.all.map(\.code)).union(BrokenFolder.all.map(\.code))
      .union(["dossier-illisible"])
    #expect(codes.count >= 28)
    #expect(tested.union(unreachable) == codes)
    #expect(tested.isDisjoint(with: unreachable))
  }

  @Test("prints a finding as the guide for maintainers shows it")
  func wholeMessage() throws {
    let fixture = try KnowledgeFixture([
      "contacts/mairie.yaml": """
      nom: Mairie
      organisme: public
      besoins: [repitt]
      resume: Votre mairie.
      a_dire: Votre mairie vous aide.
      sources: [{document: guide, lignes: 4}]
      """
    ])
    let error = try #require(throws: DiagnosticError.self) { try fixture.strict() }
    #expect(
      error.description == """
        \(fixture.path)/contacts/mairie.yaml:3:11: erreur: besoin inconnu « repitt » \
        [reference-inconnue]
          besoins: [repitt]
                    ^
          aide : vouliez-vous dire « repit » ? Sinon, créez \
        \(fixture.path)/besoins/<thème>/repitt.yaml
        """)
  }

  @Test("tells where a document is declared")
  func unknownDocumentHint() throws {
    let contact = try #require(KnowledgeFixture.minimal["contacts/clic.yaml"])
    let fixture = try KnowledgeFixture([
      "contacts/clic.yaml": contact.replacing("guide", with: "ailleurs")
    ])
    let error = try #require(throws: DiagnosticError.self) { try fixture.strict() }
    let hint = try #require(error.diagnostics.first?.hint)
    #expect(!hint.contains("sources.yaml/"))
  }

  @Test("shows the line at fault of a file saved by Windows")
  func windowsLineEnds() throws {
    let fixture = try KnowledgeFixture([
      "contacts/mairie.yaml": "nom: Mairie\r\norganisme: mairie\r\n"
    ])
    let error = try #require(throws: DiagnosticError.self) { try fixture.strict() }
    #expect(error.diagnostics.map(\.location.line) == [2])
    #expect(error.diagnostics.map(\.excerpt) == ["organisme: mairie"])
  }

  @Test("reads a file with the line ends of Windows")
  func windowsFile() throws {
    let contact = try #require(KnowledgeFixture.minimal["contacts/clic.yaml"])
    let fixture = try KnowledgeFixture([
      "contacts/clic.yaml": contact.replacing("\n", with: "\r\n")
    ])
    let clic = try #require(try fixture.strict().contacts[ID("clic")])
    #expect(clic.name == "CLIC")
    #expect(clic.toSay == "Il y a un centre près de chez vous. Ils vous écoutent.")
  }

  @Test("reads a file that opens with a byte order mark")
  func byteOrderMark() throws {
    let contact = try #require(KnowledgeFixture.minimal["contacts/clic.yaml"])
    let fixture = try KnowledgeFixture(["contacts/clic.yaml": "\u{FEFF}" + contact])
    let graph = try fixture.strict()
    #expect(graph.contacts[ID("clic")]?.name == "CLIC")
  }

  @Test("throws every finding at once, in the order of the paths")
  func allAtOnce() throws {
    let fixture = try KnowledgeFixture([
      "questions/age.yaml": "", "contacts/clic.yaml": "nom: [\n", "dispositifs/relais.yaml": "- a",
    ])
    let error = try #require(throws: DiagnosticError.self) { try fixture.strict() }
    #expect(error.diagnostics == error.diagnostics.sorted())
    #expect(
      error.diagnostics.map(\.code) == [
        "fait-inconnu", "yaml", "forme-inattendue", "fichier-vide",
      ])
  }

  @Test(
    "passes over what is not a knowledge file",
    arguments: ["LISEZMOI.md", "contacts/.clic.yaml", "contacts/clic.yaml~", ".git/x.yaml.orig"])
  func otherFiles(path: String) throws {
    let graph = try KnowledgeFixture([path: "{"]).strict()
    #expect(graph.contacts.ids == [ID("clic")])
    #expect(graph.digest == (try KnowledgeFixture().strict().digest))
  }

  @Test("takes the folder with or without a final slash")
  func finalSlash() throws {
    let fixture = try KnowledgeFixture()
    let graph = try KnowledgeLoader(path: fixture.path + "/").strict()
    #expect(graph.digest == (try fixture.strict().digest))
    try fixture.write("", to: "contacts/clic.yaml")
    let error = try #require(throws: DiagnosticError.self) {
      try KnowledgeLoader(path: fixture.path + "/").strict()
    }
    #expect(
      error.diagnostics.last?.location.file == fixture.path + "/contacts/clic.yaml")
  }
}
