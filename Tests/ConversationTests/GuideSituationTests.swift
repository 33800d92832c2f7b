import Dialogue
import Knowledge
import Matching
import TestSupport
import Testing

@Suite("A situation of the guides")
struct GuideSituationTests {
  private struct Program {
    let graph: KnowledgeGraph
    let matcher: Matcher

    static let shared = Result {
      let graph = try Repository.graph
      return Program(graph: graph, matcher: Matcher(graph))
    }
  }

  @Test(
    "is advised what its page gives, and nothing that no page gives",
    arguments: GuideSituation.all)
  func advice(situation: GuideSituation) throws {
    let program = try Program.shared.get()
    let reading = program.matcher.read(situation.typed)
    #expect(reading.needs == [situation.need])
    let (state, _) = DialogueMachine(program.graph).step(
      DialogueState(profile: situation.profile), .heard(Hearing(reading)))
    let advised = Set(state.advice.lines.map(\.target.rawValue))
    #expect(situation.page.subtracting(advised) == [], "missing")
    let foreign = advised.subtracting(situation.page).subtracting(situation.besides)
    #expect(foreign.filter { !isPublicLine($0, program.graph) } == [], "foreign")
  }

  /// A national line that the guides do not give is marked with the public body that states it.
  private func isPublicLine(_ id: String, _ graph: KnowledgeGraph) -> Bool {
    graph.contacts[ID(id)]?.sources.contains { $0.document == ID("public") } ?? false
  }
}
