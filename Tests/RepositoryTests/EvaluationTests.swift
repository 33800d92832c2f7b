import Knowledge
import Maintenance
import TestSupport
import Testing

@Suite("Evaluation")
struct EvaluationTests {
  /// One utterance with what was answered, and a figure that it gives.
  struct Case: Sendable, CustomTestStringConvertible {
    var expected: [String] = []
    var acceptable: Set<String> = []
    var forbidden: Set<String> = []
    var needs: [String] = []
    var schemes: [String] = []
    var contacts: [String] = []
    let figure: String
    /// Nil where the figure does not apply.
    let value: Double?

    var testDescription: String { "\(figure) \(expected) \(forbidden) \(needs) \(schemes)" }
  }

  private static let loading = Result<KnowledgeGraph, any Error> {
    let need = KnowledgeFixture.minimal["besoins/aidants/repit.yaml"] ?? ""
    return try KnowledgeFixture([
      "besoins/aidants/menage.yaml": need, "besoins/aidants/repas.yaml": need,
      "besoins/aidants/loyer.yaml": need,
    ]).strict()
  }

  private func measure(_ items: [(Case, kind: String)]) throws -> Evaluation {
    var evaluation = Evaluation(try Self.loading.get())
    for (item, kind) in items {
      evaluation.add(
        Evaluation.Expectation(
          expected: item.expected, acceptable: item.acceptable, forbidden: item.forbidden,
          kind: kind),
        Evaluation.Answer(needs: item.needs, schemes: item.schemes, contacts: item.contacts))
    }
    return evaluation
  }

  @Test(
    "gives each figure its share, or none",
    arguments: [
      Case(expected: ["repit"], needs: ["repit"], figure: "R@1", value: 1),
      Case(expected: ["repit", "repas"], needs: ["repas"], figure: "R@1", value: 1),
      Case(expected: ["repit"], needs: ["repas", "repit"], figure: "R@1", value: 0),
      Case(expected: ["repit"], figure: "R@1", value: 0),
      Case(expected: ["relais"], needs: ["repit"], figure: "R@1", value: nil),
      Case(expected: ["repit"], needs: ["repas", "loyer", "repit"], figure: "R@3", value: 1),
      Case(
        expected: ["repit"], needs: ["repas", "loyer", "menage", "repit"], figure: "R@3", value: 0),
      Case(expected: ["repit", "repas"], needs: ["repit"], figure: "R@3", value: 0.5),
      Case(
        expected: ["repit", "repas", "loyer", "menage"], needs: ["loyer", "repas", "repit"],
        figure: "R@3", value: 1),
      Case(expected: [], needs: ["repit"], figure: "R@3", value: nil),
      Case(expected: ["repit", "repas"], needs: ["repit"], figure: "multi", value: 0.5),
      Case(expected: ["repit", "relais"], needs: ["repit"], figure: "multi", value: nil),
      Case(expected: ["relais"], schemes: ["a", "b", "c", "d", "relais"], figure: "S@5", value: 1),
      Case(
        expected: ["relais"], schemes: ["a", "b", "c", "d", "e", "relais"], figure: "S@5", value: 0),
      Case(expected: ["repit"], schemes: ["relais"], figure: "S@5", value: nil),
      Case(expected: ["clic"], contacts: ["mairie", "clic"], figure: "C@5", value: 1),
      Case(expected: ["clic"], schemes: ["clic"], figure: "C@5", value: 0),
      Case(figure: "rejet", value: 1),
      Case(contacts: ["mairie", "semlh"], figure: "rejet", value: 1),
      Case(acceptable: ["clic"], contacts: ["clic"], figure: "rejet", value: 1),
      Case(contacts: ["clic"], figure: "rejet", value: 0),
      Case(needs: ["repit"], figure: "rejet", value: 0),
      Case(schemes: ["relais"], figure: "rejet", value: 0),
      Case(forbidden: ["repit"], figure: "rejet", value: nil),
      Case(expected: ["repit"], figure: "manque", value: 1),
      Case(expected: ["repit"], needs: ["repas"], figure: "manque", value: 0),
      Case(figure: "manque", value: nil),
      Case(forbidden: ["repit"], needs: ["repas", "repit"], figure: "FPnég", value: 1),
      Case(
        forbidden: ["repit"], needs: ["repas", "loyer", "menage", "repit"], figure: "FPnég",
        value: 0),
      Case(forbidden: ["relais"], schemes: ["relais"], figure: "FPnég", value: 1),
      Case(needs: ["repit"], figure: "FPnég", value: nil),
      Case(forbidden: ["repit"], figure: "négOK", value: 1),
      Case(forbidden: ["repit"], needs: ["repas"], figure: "négOK", value: 0),
      Case(expected: ["repas"], forbidden: ["repit"], needs: ["repas"], figure: "négOK", value: 1),
      Case(expected: ["repas"], forbidden: ["repit"], figure: "négOK", value: 0),
      Case(
        expected: ["repas"], forbidden: ["repit"], needs: ["repas", "repit"], figure: "négOK",
        value: 0),
    ])
  func figures(_ item: Case) throws {
    let rows = try measure([(item, kind: "plain")]).rows
    let column = try #require(Evaluation.Figure.all.firstIndex { $0.name == item.figure })
    #expect(rows.first?.figures[column] == item.value)
  }

  private static let mixed: [(Case, kind: String)] = [
    (Case(expected: ["repit"], needs: ["repit"], figure: "", value: nil), kind: "typo"),
    (Case(expected: ["repit"], needs: ["repas"], figure: "", value: nil), kind: "typo"),
    (Case(expected: ["repit"], needs: ["repas"], figure: "", value: nil), kind: "plain"),
    (Case(expected: ["loyer"], figure: "", value: nil), kind: "plain"),
    (Case(figure: "", value: nil), kind: "outside"),
  ]

  @Test("makes a row of all utterances, then one of each kind, with their means")
  func rows() throws {
    let evaluation = try measure(Self.mixed)
    let rows = evaluation.rows
    #expect(evaluation.count == 5)
    #expect(rows.map(\.name) == ["tous", "outside", "plain", "typo"])
    #expect(rows.map(\.count) == [5, 1, 2, 2])
    #expect(rows.map { $0.figures[0] } == [0.25, nil, 0, 0.5])
    #expect(rows.allSatisfy { $0.figures.count == Evaluation.Figure.all.count })
  }

  @Test("of nothing has one row without figures")
  func empty() throws {
    let rows = try measure([]).rows
    #expect(rows.map(\.name) == ["tous"])
    #expect(rows[0].figures.allSatisfy { $0 == nil })
  }

  @Test("counts what was answered first in place of what, most often first")
  func confusions() throws {
    let confusions = try measure(Self.mixed).confusions
    #expect(confusions.map(\.expected) == ["repit", "loyer"])
    #expect(confusions.map(\.answered) == ["repas", "—"])
    #expect(confusions.map(\.count) == [2, 1])
  }
}
