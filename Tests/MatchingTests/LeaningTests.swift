import Knowledge
import Matching
import TestSupport
import Testing

@Suite("What words lean towards")
struct LeaningTests {
  private static let matcher = Result<Matcher, any Error> {
    var files = Hamlet.files
    func leads(to targets: [String]) -> String {
      """
      nom: Besoin
      theme: vie-quotidienne
      expressions: [souffler]
      orientations: [\(targets.map { "{vers: \($0), parce_que: raison}" }.joined(separator: ", "))]
      sources: [{document: guide, lignes: 1}]
      """
    }
    let schemes = ["halte-jour", "halte-nuit", "aide-un", "aide-deux", "aide-trois", "aide-quatre"]
    files["besoins/vie-quotidienne/pause.yaml"] = leads(to: schemes + ["mairie"])
    for scheme in schemes {
      files["dispositifs/\(scheme).yaml"] = Hamlet.target([
        scheme.replacing("-", with: " de ")
      ])
    }
    return Matcher(try KnowledgeFixture(files, over: [:]).strict())
  }

  private func leanings(_ text: String) throws -> [String: Double] {
    let reading = try Self.matcher.get().read(text)
    return Dictionary(
      uniqueKeysWithValues: reading.leanings.map { ($0.target.rawValue, $0.share) })
  }

  @Test("is the target whose name holds them, among those of the need")
  func leans() throws {
    let night = try leanings("je voudrais souffler la nuit")
    #expect(night == ["halte-nuit": 1])
    let words = try Self.matcher.get().read("souffler la Nuit").leanings.map(\.words)
    #expect(words == [["Nuit"]])
  }

  @Test("is shared where two names hold them, and nothing where many do")
  func shared() throws {
    let both = try leanings("souffler dans une halte")
    let many = try leanings("souffler avec une aide")
    #expect(both == ["halte-jour": 0.5, "halte-nuit": 0.5])
    #expect(many == [:])
  }

  @Test("is nothing when they are denied, or when no need is raised")
  func nothing() throws {
    let denied = try leanings("souffler, mais pas la nuit")
    let alone = try leanings("la nuit")
    #expect(denied == [:])
    #expect(alone == [:])
  }
}
