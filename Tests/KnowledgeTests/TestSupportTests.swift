import Foundation
import TestSupport
import Testing

@Suite("Test support")
struct TestSupportTests {
  @Test(
    "takes marks out of a text",
    arguments: [
      ("", "", []), ("abc", "abc", []), ("↓abc", "abc", ["1:1"]), ("abc↓", "abc", ["1:4"]),
      ("œé↓a\n↓b\n↓", "œéa\nb\n", ["1:3", "2:1", "3:1"]), ("↓↓a", "a", ["1:1", "1:1"]),
      ("a\r\n b↓", "a\r\n b", ["2:3"]), ("e\u{301}↓a", "e\u{301}a", ["1:3"]),
    ])
  func marks(marked: String, text: String, positions: [String]) {
    let marked = MarkedText(marked)
    #expect(marked.text == text)
    #expect(marked.positions.map(\.description) == positions)
  }

  @Test("removes the folder of a fixture with the fixture")
  func removal() throws {
    var fixture: KnowledgeFixture? = try KnowledgeFixture()
    let path = try #require(fixture?.path)
    #expect(FileManager.default.fileExists(atPath: path + "/sources.yaml"))
    fixture = nil
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("builds a graph from the least")
  func minimal() throws {
    let graph = try KnowledgeFixture().strict()
    #expect(graph.needs.all.count == 1)
    #expect(graph.schemes.all.count == 1)
    #expect(graph.contacts.all.count == 1)
    #expect(graph.questions.all.count == 1)
    #expect(graph.documents.count == 1)
  }

  @Test("compares with a golden file, and records only when asked and not in CI")
  func golden() throws {
    let folder = try KnowledgeFixture([:], over: [:])
    let test = folder.url.appending(path: "Test.swift").path(percentEncoded: false)
    func golden(_ environment: [String: String]) -> Golden {
      Golden("Goldens/page.txt", beside: test, environment: environment)
    }
    func content() throws -> String { try String(contentsOf: golden([:]).url, encoding: .utf8) }

    #expect(try golden([:]).difference(from: "a\n")?.contains("does not exist") == true)
    let inCI = ["RECORD": "1", "CI": "true"]
    #expect(try golden(inCI).difference(from: "a\n")?.contains("does not exist") == true)
    #expect(try golden(["RECORD": "1"]).difference(from: "a\nb\n")?.contains("recorded") == true)
    #expect(try content() == "a\nb\n")

    #expect(try golden([:]).difference(from: "a\nb\n") == nil)
    #expect(try golden(inCI).difference(from: "a\nb\n") == nil)
    #expect(try golden(inCI).difference(from: "a\nc\n") == "page.txt:2\n- b\n+ c")
    #expect(try golden([:]).difference(from: "a\nb") == "page.txt:3\n- \n+ (end)")
    #expect(try golden([:]).difference(from: "a\r\nb\r\n") != nil)
    #expect(try content() == "a\nb\n")
    #expect(try golden(["RECORD": "1"]).difference(from: "a\nb\n") != nil, "recording never passes")
  }

  @Test("finds the repository")
  func repository() {
    let package = Repository.root.appending(path: "Package.swift").path(percentEncoded: false)
    #expect(FileManager.default.fileExists(atPath: package))
  }
}
