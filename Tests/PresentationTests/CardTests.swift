import Dialogue
import Knowledge
import TestSupport
import Testing

@testable import Presentation

@Suite("Cards")
struct CardTests {
  private static let width = 80
  private static let lines = 5
  private static let rowsPerLine = 2

  /// Each need alone, so that every reason stands on a card once.
  private static let needs: [ID<Need>] = {
    let graph = try? Repository.graph
    return graph?.needs.ids ?? []
  }()

  @Test("have at most five lines, each of at most two rows at 80 columns", arguments: needs)
  func size(need: ID<Need>) throws {
    let graph = try Repository.graph
    let heard = DialogueState.HeardNeed(need, graph.needs[need]?.usualBeneficiary ?? .member)
    for profile in [Profile.mgen, .semlh] {
      let state = DialogueMachine(graph).step(
        DialogueState(profile: profile), .heard(Hearing(needs: [heard]))
      ).state
      let view = CallView(graph).at(Moment(weekday: 6, minute: 1_300, isHoliday: false))
      for (index, line) in Advisor(graph).leads(for: state).enumerated() {
        let card = CardView(view).page(for: line, number: index + 1, state)
        #expect(card.paragraphs.count <= Self.lines, "\(line.target)")
        for paragraph in card.paragraphs {
          let text = OutputFormat.texte.render(Page([paragraph]), Self.width)
          #expect(
            text.split(separator: "\n").count <= Self.rowsPerLine, "\(line.target): \(text)")
        }
      }
    }
  }
}
