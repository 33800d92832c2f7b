import Testing

@testable import Redaction

@Suite("What a word looks like")
struct NormalisationTests {
  @Test(
    "is read through other alphabets, styles, marks and invisible signs",
    arguments: [
      ("isоlée", "isolee"), ("ＡＰＡ", "apa"), ("𝐜𝐥𝐢𝐜", "clic"), ("ⓒⓛⓘⓒ", "clic"),
      ("se\u{AD}u\u{200B}le", "seule"), ("e\u{301}puise\u{301}e", "epuisee"), ("ΑΡΑ", "apa"),
    ])
  func lookalikes(typed: String, plain: String) {
    #expect(Redactor.words(typed) == [plain])
  }

  @Test(
    "marks initials tied by a point or a hyphen", arguments: ["y.b.", "x.-a.", "h.d.l.", "g-l.v."])
  func initials(typed: String) {
    let isInitials = TypedWord.words(of: typed).allSatisfy { $0.isInitial }
    #expect(isInitials)
  }

  @Test("does not take an inversion for initials")
  func inversion() {
    let hasInitial = TypedWord.words(of: "y a-t-il un club").contains { $0.isInitial }
    #expect(!hasInitial)
  }

  @Test("marks the words of an electronic address, and no others")
  func addresses() {
    let lines = [
      ("mail aide.repas@exemple.fr apa", [1, 2, 3, 4]), ("a @ b apa", [0, 1]),
      ("voir aide.com; repas", [1, 2]), ("courriel x56@@exemple.fr aidants", [1, 2, 3]),
    ]
    for (line, expected) in lines {
      let words = TypedWord.words(of: line)
      let marked = words.indices.filter { words[$0].isAddress }
      #expect(marked == expected, "\(line)")
    }
  }

  @Test("knows hours", arguments: ["10h", "8h30", "16:00"])
  func hours(typed: String) {
    #expect(TypedWord.words(of: typed).first?.isHour == true)
  }
}
