import Dialogue
import Knowledge
import Testing

@testable import Dialogue

@Suite("A checklist gone through")
struct ChecklistTests {
  private func play(_ lines: [String]) throws -> (state: DialogueState, effects: [Effect]) {
    let machine = try Hamlet.machine
    let interpreter = try Hamlet.interpreter
    var state = DialogueState(profile: .mgen)
    var effects: [Effect] = []
    for line in lines {
      let understanding = try #require(interpreter.understand(line, in: state))
      (state, effects) = machine.step(state, understanding.event)
    }
    return (state, effects)
  }

  private func position(_ lines: [String]) throws -> ChecklistWalk.Position? {
    guard case .walking(let walk) = try play(["/pense-bete comptes"] + lines).state.phase else {
      return nil
    }
    return walk.position
  }

  @Test(
    "goes step by step, forwards and back",
    arguments: [
      ([], ChecklistWalk.Position.choosing), (["1"], .step(0, ofCase: 0)),
      (["1", "+"], .step(1, ofCase: 0)), (["1", "suite"], .step(1, ofCase: 0)),
      (["1", "+", "/retour"], .step(0, ofCase: 0)), (["1", "/retour"], .choosing),
      (["1", "+", "+"], .choosing), (["7"], .choosing), (["2"], .reckoning([])),
      (["2", "1 250,50", "850 par mois"], .reckoning([125_050, 1_020_000])),
      (["2", "100", "/retour"], .reckoning([])),
      (["2", "+", "rien", "50"], .reckoning([0, 0, 5_000])),
      (["2", "1", "2", "3", "4"], .choosing),
    ])
  func walk(lines: [String], expected: ChecklistWalk.Position) throws {
    #expect(try position(lines) == expected)
  }

  @Test("a need typed in its middle is heard, and the call is back")
  func need() throws {
    let (state, _) = try play(["/pense-bete comptes", "1", "loyer"])
    #expect(state.waiting == "asking voiture" || state.waiting == "asking statut")
    #expect(state.needs.map(\.id) == [ID("loyer")])
  }

  @Test(
    "what is left is income less charges",
    arguments: [
      ([100, 50, 30], [150, 30], 120), ([0, 0, 30], [0, 30], -30), ([100], [100, 0], 100),
    ])
  func result(amounts: [Int], totals: [Int], left: Int) throws {
    let arithmetic = try #require(try Hamlet.graph.checklists[ID("comptes")]?.arithmetic)
    #expect(arithmetic.totals(amounts) == totals)
    #expect(arithmetic.result(amounts) == left)
  }

  @Test(
    "sums are read as they are typed",
    arguments: [
      ("1250", 125_000), ("1 250", 125_000), ("1 250,50", 125_050), ("1250.5 €", 125_050),
      ("1.250", 125_000), ("850 par mois", 1_020_000), ("850/mois", 1_020_000),
      ("850€ mensuel", 1_020_000), ("12000 par an", 1_200_000), ("environ 900 euros", nil),
      ("mille", nil), ("", nil), ("12 34", nil), ("1,2,3", nil), ("loyer 500", nil),
      ("99999999999", nil),
    ] as [(String, Int?)])
  func amounts(typed: String, cents: Int?) {
    #expect(Amount.centsPerYear(typed) == cents)
  }
}
