import Foundation
import Knowledge
import Matching
import TestSupport
import Testing

@testable import Presentation

@Suite("Answers for other programs")
struct QueryAnswerTests {
  private static let keys: Set<String> = [
    "id", "needs", "schemes", "contacts", "others", "question", "clarify", "evidence", "outOfScope",
  ]

  private func object(
    _ text: String, context: String? = nil, files: [String: String] = [:]
  ) throws -> [String: Any] {
    let graph = try KnowledgeFixture(files).strict()
    let query = Query(graph, Matcher(graph), profile: .all)
    return try Self.object(query.answer(id: "n1", text: text, context: context))
  }

  private static func object(_ value: some Encodable) throws -> [String: Any] {
    let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(value))
    return try #require(json as? [String: Any])
  }

  @Test("a need has every key, with what is advised and why")
  func need() throws {
    let answer = try object("elle a besoin de souffler")
    #expect(Set(answer.keys) == Self.keys)
    #expect(answer["id"] as? String == "n1")
    #expect(answer["needs"] as? [String] == ["repit"])
    #expect(answer["schemes"] as? [String] == ["relais"])
    #expect(answer["contacts"] as? [String] == ["clic"])
    #expect(answer["outOfScope"] as? Bool == false)
    let evidence = try #require(answer["evidence"] as? [[String: Any]])
    let first = try #require(evidence.first)
    #expect(Set(first.keys) == ["need", "words", "rule"])
    #expect(first["need"] as? String == "repit")
    #expect((first["words"] as? [String])?.contains("souffler") == true)
  }

  @Test("the question that can still change the advice is named")
  func question() throws {
    let ofTheOther = """
      fait: {nom: age, type: nombre, sensible: true, de: aide, libelle: l’âge}
      texte: Quel est son âge ?
      parce_que: certaines aides ont un âge minimal
      min: 18
      max: 120
      sources: [{document: guide, lignes: 5}]
      """
    let answer = try object("elle a besoin de souffler", files: ["questions/age.yaml": ofTheOther])
    #expect(answer["question"] as? String == "age")
  }

  @Test("without a question the key is there, and null", arguments: ["bonjour", "", "zzz qqq"])
  func nothing(_ text: String) throws {
    let answer = try object(text)
    #expect(Set(answer.keys) == Self.keys)
    #expect(answer["question"] is NSNull)
    #expect(answer["outOfScope"] as? Bool == true)
    #expect((answer["needs"] as? [String])?.isEmpty == true)
    #expect((answer["schemes"] as? [String])?.isEmpty == true)
  }

  @Test("the previous utterance of the same call is carried on")
  func context() throws {
    let alone = try object("il a 70 ans")
    #expect((alone["needs"] as? [String])?.isEmpty == true)
    let carried = try object("le relais", context: "elle a besoin de souffler")
    #expect(carried["schemes"] as? [String] == ["relais"])
  }

  @Test("the catalogue has every key of every item, null where nothing is to be said")
  func catalogue() throws {
    let entries = CatalogueEntry.all(try KnowledgeFixture().strict())
    let objects = try entries.map { try Self.object($0) }
    for object in objects {
      #expect(Set(object.keys) == ["kind", "id", "name", "sources", "edition", "verified"])
      #expect(object["verified"] is NSNull)
      #expect(object["edition"] as? String == "2025")
      let sources = try #require(object["sources"] as? [[String: Any]])
      #expect(sources.allSatisfy { $0["document"] as? String == "guide" && $0["lignes"] != nil })
    }
    let kinds = objects.compactMap { $0["kind"] as? String }
    #expect(kinds == ["need", "scheme", "contact", "question"])
  }
}
