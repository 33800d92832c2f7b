import Testing
import Text

@testable import Matching

@Suite("The outline of an utterance")
struct OutlineTests {
  /// The runs of `text` as traits, when the words at `telling` tell of a need.
  private func runs(_ text: String, telling: Set<Int> = []) -> Set<String> {
    let utterance = Analyzer.knowing(text).utterance(text)
    var traits = Trait.Collector()
    Outline(utterance, clauses: utterance.clauseNumbers(openedBy: ["mais"])).add(
      telling: telling, share: 1, to: &traits)
    return Set(traits.traits.map(\.name))
  }

  @Test(
    "is the same for sentences that go alike",
    arguments: [
      ("mon neveu jonglera", "mon frère comptera"), ("sa cousine en 2015", "sa voisine en 71"),
      ("si elle tombait", "si elle marchait"), ("c’est fermé", "c’est réglé"),
      ("on demanderait un fauteuil", "on chercherait un balcon"),
    ])
  func alike(_ one: String, _ other: String) {
    #expect(runs(one) == runs(other))
  }

  @Test(
    "differs where a tense, a person or a little word does",
    arguments: [
      ("elle jonglera", "elle jonglait"), ("mon frère jongle", "mon fauteuil jongle"),
      ("elle tombe", "il tombe"), ("on demanderait", "on demandera"),
      ("elle part, rentre", "elle part rentre"),
    ])
  func unlike(_ one: String, _ other: String) {
    #expect(runs(one) != runs(other))
  }

  @Test("leaves one blank for all that tells of a need")
  func blank() {
    let found = runs("sa cousine cherche une place", telling: [2, 3, 4])
    #expect(found.contains("/^/sa/@proche/·"))
    #expect(found.contains("/@proche/·/$"))
    #expect(!found.contains { $0.contains("une") })
  }

  @Test("takes at most four words together")
  func length() {
    let found = runs("un deux trois quatre cinq six")
    #expect(found.allSatisfy { $0.split(separator: "/").count <= 4 })
    #expect(runs("").isSubset(of: ["/^", "/$", "/^/$"]))
  }
}
