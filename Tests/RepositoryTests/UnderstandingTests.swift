import Foundation
import Knowledge
import Maintenance
import Matching
import Presentation
import TestSupport
import Testing

/// The matcher over the real fiches, which takes longer to make than all these sentences to read.
private let matcher = Result { Matcher(try Repository.graph) }

/// Sentences by people who had seen neither the fiches nor the program, with what they expect.
///
/// They are no examples to be fitted one by one: only what the whole of them comes to is held, a
/// little under what was measured.
@Suite("Sentences that nobody here has written")
struct UnderstandingTests {
  private struct Item: Decodable {
    let id: String
    let text: String
    let kind: String
    let expected: [String]
    let acceptable: [String]?
    let forbidden: [String]?
    let context: String?
  }

  private static let figures = Result { () -> [String: Double] in
    let graph = try Repository.graph
    let query = Query(graph, try matcher.get(), profile: .all)
    var evaluation = Evaluation(graph)
    let folder = Repository.root.appending(path: "Tests/RepositoryTests/Sentences")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    for file in files {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let item = try JSONDecoder().decode(Item.self, from: Data(line.utf8))
        let answer = query.answer(id: item.id, text: item.text, context: item.context)
        evaluation.add(
          Evaluation.Expectation(
            expected: item.expected, acceptable: Set(item.acceptable ?? []),
            forbidden: Set(item.forbidden ?? []), kind: item.kind),
          Evaluation.Answer(
            needs: answer.needs, schemes: answer.schemes, contacts: answer.contacts))
      }
    }
    let all = try #require(evaluation.rows.first)
    let named = zip(Evaluation.Figure.all.map { $0.name }, all.figures)
    return Dictionary(uniqueKeysWithValues: named.map { ($0, $1 ?? 0) })
  }

  @Test(
    "are understood as well as they were when this was measured",
    arguments: [
      ("R@1", 0.86), ("R@3", 0.91), ("multi", 0.86), ("S@5", 0.88), ("C@5", 0.88), ("rejet", 0.88),
      ("négOK", 0.87),
    ])
  func recall(figure: String, floor: Double) throws {
    let value = try #require(try Self.figures.get()[figure])
    #expect(value >= floor)
  }

  @Test(
    "raise no more than they did that is wrong",
    arguments: [("manque", 0.03), ("FPnég", 0.07)])
  func faults(figure: String, ceiling: Double) throws {
    let value = try #require(try Self.figures.get()[figure])
    #expect(value <= ceiling)
  }
}

/// What the assistant says that it set aside.
@Suite("What is denied in so many words")
struct SetAsideTests {
  @Test(
    "is what the line speaks of, and nothing that one of its words sounds like",
    arguments: [
      ("rien à redire côté courses, le voisin les fait", ["besoin-aide-menagere"]),
      ("pas isolée, voit ses enfants", ["isolement-solitude"]),
    ])
  func setAside(text: String, expected: [String]) throws {
    let reading = try matcher.get().read(text)
    #expect(reading.needs == [])
    #expect(reading.denied.map(\.need.rawValue) == expected)
  }
}

/// Dangers told plainly and not, and everyday sentences that hold their words, by somebody who had seen
/// neither the fiches nor the program. The sixth set, the most oblique, was looked at and written for
/// since.
@Suite("Dangers that nobody here has written")
struct UnseenDangerTests {
  private struct Item: Decodable {
    let text: String
    let danger: String?
  }

  @Test("go first nearly always, and are seldom heard where there is none")
  func dangers() throws {
    let graph = try Repository.graph
    let matcher = try matcher.get()
    let items = try ["1", "2", "3", "4", "5", "6"].flatMap { name in
      let file = Repository.root.appending(path: "Tests/RepositoryTests/Dangers/\(name).jsonl")
      return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
        try JSONDecoder().decode(Item.self, from: Data($0.utf8))
      }
    }
    func raised(_ item: Item) -> Bool {
      matcher.read(item.text).needs.first.flatMap { graph.needs[$0] }?.isSafety ?? false
    }
    let dangers = items.filter { $0.danger != nil }
    let everyday = items.filter { $0.danger == nil }
    let missed = dangers.filter { !raised($0) }.map(\.text)
    let falseAlarms = everyday.filter(raised).map(\.text)
    #expect(dangers.count >= 400)
    #expect(everyday.count >= 400)
    #expect(missed.count <= dangers.count * 7 / 100, "\(missed)")
    #expect(falseAlarms.count <= everyday.count * 5 / 100, "\(falseAlarms)")
  }
}
