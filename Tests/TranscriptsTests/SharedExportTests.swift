import Knowledge
import Testing
import Transcripts

@Suite("What is shared widely")
struct SharedExportTests {
  private func export(_ calls: [[String]], k: Int) throws -> [String] {
    let lines = try calls.map { try Hamlet.desk.transcript($0).lines }
    let text = SharedExport(try Hamlet.graph, k: k).text(lines)
    return text.split(separator: "\n").map(String.init)
  }

  @Test("a set that k calls have leaves as it is, a rarer one as its themes, each by itself")
  func sets() throws {
    let rent = Array(repeating: ["le loyer"], count: 3)
    let calls = rent + [["elle veut souffler", "et le loyer"], ["elle veut souffler"]]
    #expect(
      try export(calls, k: 3) == [
        "# repère, concepts pour partage, format 1, k 3", "3 concepts loyer", "<3 theme aidants",
        "<3 theme vie-quotidienne",
      ])
    #expect(try export(calls, k: 4).dropFirst() == ["<4 theme aidants", "4 theme vie-quotidienne"])
  }

  @Test("the order in which things were said, and in which calls were made, changes nothing")
  func order() throws {
    let calls = [["le loyer", "souffler"], ["souffler", "le loyer"], ["ménage"]]
    #expect(try export(calls, k: 2) == (try export(calls.reversed(), k: 2)))
    #expect(try export(calls, k: 2)[1] == "2 concepts loyer repit")
  }

  @Test("nothing that is masked, typed, answered or advised leaves")
  func nothingElse() throws {
    let call = ["mme Kerbrat, loyer", "1", "elle a 80 ans", "fait un avc", "/pourquoi apa", "oui"]
    let lines = try export(Array(repeating: call, count: 5), k: 5)
    #expect(lines.dropFirst() == ["5 concepts loyer"])
    #expect(try export([["/fiche mairie"], ["rien de tel"], []], k: 2).count == 1)
  }

  @Test("never fewer than two calls")
  func least() throws {
    #expect(try export([["le loyer"]], k: 0).dropFirst() == ["<2 theme vie-quotidienne"])
  }
}
