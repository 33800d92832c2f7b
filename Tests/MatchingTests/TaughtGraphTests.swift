import Knowledge
import Matching
import TestSupport
import Testing

@Suite("A graph that teaches")
struct TaughtGraphTests {
  private static let examples = [
    "tailler la haie", "tondre la pelouse", "la pelouse et la haie", "haie trop haute",
    "pelouse trop haute", "farfadet sous le prunier",
  ]

  private static func files(_ more: [String: String] = [:]) -> [String: String] {
    var files = Hamlet.files
    files["besoins/vie-quotidienne/jardin.yaml"] = Hamlet.need(
      "vie-quotidienne", ["jardin"], "exemples: [\(examples.joined(separator: ", "))]")
    files["besoins/isolement/ecoute.yaml"] = Hamlet.need(
      "isolement", ["parler"],
      "exemples: [le cafard du dimanche, cafard le dimanche, un gros cafard chaque dimanche]")
    return files.merging(more, uniquingKeysWith: { $1 })
  }

  private static func graph(_ more: [String: String] = [:]) throws -> KnowledgeGraph {
    try KnowledgeFixture(files(more), over: [:]).strict()
  }

  @Test("is taught when the weights beside it are those of its sentences")
  func isTaught() throws {
    let graph = try Self.graph()
    let weights = Matcher.learn(from: graph)
    let taught = try Self.graph(["poids.tsv": weights])
    let edited = try Self.graph([
      "poids.tsv": weights, "paroles/a.tsv": "le gazon est haut\tjardin\n",
    ])
    let broken = try Self.graph(["poids.tsv": "# rien\n"])
    #expect(!Matcher.isTaught(graph))
    #expect(Matcher.isTaught(taught))
    #expect(!Matcher.isTaught(edited))
    #expect(!Matcher.isTaught(broken))
  }

  @Test("keeps the words that are heard often, the most heard first, and no way to misspell them")
  func words() throws {
    // Each line must be another: the same one twice is a finding.
    func lines(_ text: String, _ range: ClosedRange<Int>) -> [String] {
      range.map { "\(text) \($0)\tjardin" }
    }
    let heard =
      lines("l'herbe et l'herbe", 1...30) + lines("le goudron", 1...70) + lines("gouddron", 1...3)
      + lines("lherbe", 1...3) + ["une fois\tjardin"]
    let graph = try Self.graph(["paroles/a.tsv": heard.joined(separator: "\n") + "\n"])
    let line = Matcher.learn(from: graph).split(separator: "\n").first { $0.hasPrefix("mots\t") }
    let words = try #require(line).dropFirst(5).split(separator: " ").map(String.init)
    #expect(words.prefix(2) == ["goudron", "herbe"])
    #expect(Set(words).isDisjoint(with: ["gouddron", "lherbe", "fois"]))
  }

  @Test("learns the same text every time")
  func determinism() throws {
    let graph = try Self.graph()
    let text = Matcher.learn(from: graph)
    #expect(text == Matcher.learn(from: graph))
    #expect(text.contains("jardin"))
  }

  @Test("learns from what was heard beside the examples")
  func speech() throws {
    let heard = try Self.graph([
      "paroles/a.tsv": """
      le gazon pousse vite\tjardin
      du gazon partout\tjardin
      trop de gazon\tjardin

      """
    ])
    let taught = try Self.graph(["poids.tsv": Matcher.learn(from: heard)])
    let needs = Matcher(taught).read("gazon").needs.map(\.rawValue)
    let without = Matcher(try Self.graph()).read("gazon").needs
    #expect(needs == ["jardin"])
    #expect(without == [])
  }

  @Test("holds an example that was written after its weights were learned")
  func staleWeights() throws {
    let weights = Matcher.learn(from: try Self.graph())
    let more = Hamlet.need("isolement", ["parler"], "exemples: [le xylophone du grenier]")
    let edited = try Self.graph([
      "poids.tsv": weights, "besoins/isolement/musique.yaml": more,
    ])
    let needs = Matcher(edited).read("le xylophone du grenier").needs.map(\.rawValue)
    #expect(needs.first == "musique")
  }

  @Test("is estimated on every example once, each unseen")
  func crossValidation() throws {
    let validation = CrossValidation(try Self.graph())
    let parts = (0..<CrossValidation.parts).map { validation.outcomes(ofPart: $0) }
    let garden = parts.joined().filter { $0.need.rawValue == "jardin" }
    #expect(
      parts[0].map(\.text).sorted() == [
        "farfadet sous le prunier", "le cafard du dimanche", "tailler la haie",
      ])
    #expect(parts.joined().count == Self.examples.count + 3)
    #expect(Set(garden.map(\.text)) == Set(Self.examples))
  }

  @Test("finds an unseen example by the others, and one like no other not at all")
  func unseen() throws {
    let graph = try Self.graph()
    let outcomes = CrossValidation(graph).outcomes(ofPart: 0)
    let like = try #require(outcomes.first { $0.text == "tailler la haie" })
    let strange = try #require(outcomes.first { $0.text == "farfadet sous le prunier" })
    let seen = Matcher(graph).read(strange.text).needs.map(\.rawValue)
    #expect(like.ranked.map(\.rawValue).first == "jardin")
    #expect(strange.ranked == [])
    #expect(seen == ["jardin"])
  }
}
