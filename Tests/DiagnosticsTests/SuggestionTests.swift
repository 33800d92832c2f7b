import Testing

@testable import Diagnostics

@Suite("Suggestion")
struct SuggestionTests {
  static let names = ["apa-accordee", "age", "gir", "lien-aide", "plateforme-accompagnement-repit"]

  @Test(
    "finds the name that was meant",
    arguments: [
      ("age", "age"), ("aeg", "age"), ("agee", "age"), ("gri", "gir"),
      ("apa-acordee", "apa-accordee"), ("apa_accordee", "apa-accordee"), ("apa-demandee", nil),
      ("lien", "lien-aide"), ("liens-aide", "lien-aide"),
      ("accompagnement-repit", "plateforme-accompagnement-repit"), ("repas", nil),
      ("gir-en-etablissement", "gir"), ("", nil), ("x", nil),
    ])
  func table(typed: String, meant: String?) {
    #expect(Suggestion.closest(to: typed, among: Self.names) == (meant.map { [$0] } ?? []))
  }

  @Test("orders by distance, then alphabet, and stops at the limit")
  func order() {
    let names = ["aidez", "aider", "aide", "aides", "loin"]
    #expect(
      Suggestion.closest(to: "aide", among: names, limit: 9) == ["aide", "aider", "aides", "aidez"])
    #expect(Suggestion.closest(to: "aide", among: names, limit: 2) == ["aide", "aider"])
    #expect(Suggestion.closest(to: "aide", among: names, limit: 0).isEmpty)
    #expect(Suggestion.closest(to: "aide", among: [], limit: 9).isEmpty)
  }

  @Test(
    "counts edits, a swap of neighbours as one",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "ab", 1),
      ("abc", "xabc", 1), ("abc", "acb", 1), ("abcd", "badc", 2), ("abc", "cab", 2),
      ("kitten", "sitting", 3), ("ca", "abc", 3),
    ])
  func distance(left: String, right: String, edits: Int) {
    let (left, right) = (Array(left), Array(right))
    for bound in 0...6 {
      let expected = edits <= bound ? edits : nil
      #expect(Suggestion.editDistance(left, right, atMost: bound) == expected)
      #expect(Suggestion.editDistance(right, left, atMost: bound) == expected)
    }
  }
}
