import Foundation
import Knowledge
import Matching
import TestSupport
import Testing

@Suite("The examples of Knowledge")
struct RealExamplesTests {
  /// While a file is broken, ``loads()`` says so and the others are tested all the same.
  private static let graph =
    (try? Repository.graph)
    ?? (try? KnowledgeLoader(path: Repository.root.path + "/Knowledge").salvage().graph)
  private static let matcher = graph.map { Matcher($0) }
  private static let needs = graph?.needs.ids ?? []
  private static let outsideSubjects = graph?.outsideSubjects.ids ?? []

  @Test("are there: the real Knowledge loads")
  func loads() throws {
    let graph = try Repository.graph
    #expect(!graph.needs.all.isEmpty)
  }

  @Test("each rank their need first", arguments: needs)
  func examples(id: ID<Need>) throws {
    let need = try #require(Self.graph?.needs[id])
    let failures = try Self.failures(need.examples) { $0.needs.first == id }
    #expect(failures.isEmpty, "\(Self.report(id, failures, of: need.examples))")
  }

  @Test("that count against a need do not raise it", arguments: needs)
  func counterexamples(id: ID<Need>) throws {
    let need = try #require(Self.graph?.needs[id])
    let failures = try Self.failures(need.counterexamples) { !$0.needs.contains(id) }
    #expect(failures.isEmpty, "\(Self.report(id, failures, of: need.counterexamples))")
  }

  @Test("of what is not oriented raise no need", arguments: outsideSubjects)
  func outsideExamples(id: ID<OutsideSubject>) throws {
    let subject = try #require(Self.graph?.outsideSubjects[id])
    let failures = try Self.failures(subject.examples) { $0.needs.isEmpty }
    #expect(failures.isEmpty, "\(Self.report(id, failures, of: subject.examples))")
  }

  @Test("that count against what is not oriented raise a need", arguments: outsideSubjects)
  func outsideCounterexamples(id: ID<OutsideSubject>) throws {
    let subject = try #require(Self.graph?.outsideSubjects[id])
    let failures = try Self.failures(subject.counterexamples) { !$0.needs.isEmpty }
    #expect(failures.isEmpty, "\(Self.report(id, failures, of: subject.counterexamples))")
  }

  @Test("name nothing that is refused", arguments: ["surtout pas d'ehpad", "surtout pas l'ehpad"])
  func refused(text: String) throws {
    let reading = try #require(Self.matcher).read(text)
    #expect(reading.needs == [])
    #expect(reading.named == [])
    #expect(reading.denied.map(\.need).contains(ID("entree-etablissement")))
    #expect(reading.fiches == [])
  }

  private static func failures(
    _ texts: [String], _ holds: (Reading) -> Bool
  ) throws -> [String] {
    let matcher = try #require(matcher)
    return texts.compactMap { text in
      let reading = matcher.read(text)
      if holds(reading) { return nil }
      let raised = reading.needs.map(\.rawValue).joined(separator: ", ")
      return "  « \(text) » → \(raised.isEmpty ? reading.outside?.rawValue ?? "rien" : raised)"
    }
  }

  private static func report<Item>(_ id: ID<Item>, _ failures: [String], of all: [String]) -> String
  {
    "\(id): \(failures.count) of \(all.count)\n" + failures.joined(separator: "\n")
  }
}
