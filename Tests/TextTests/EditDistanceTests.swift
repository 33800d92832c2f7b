import Testing

@testable import Text

@Suite("The distance of two words")
struct EditDistanceTests {
  @Test(
    "is how many letters are added, lost, changed or swapped",
    arguments: [
      ("", "", 0), ("", "apa", 3), ("apa", "apa", 0), ("douche", "douce", 1),
      ("adatper", "adapter", 1),
      ("mobilte", "mobylette", 3), ("mobilte", "mobilite", 1), ("alzhemeir", "alzheimer", 2),
      ("trete", "traite", 2), ("abc", "xyz", 3),
    ])
  func distance(left: String, right: String, expected: Int) {
    let there = EditDistance.between(Array(left.utf8), Array(right.utf8))
    let back = EditDistance.between(Array(right.utf8), Array(left.utf8))
    #expect(there == expected)
    #expect(back == expected)
  }

  @Test("is at most one exactly where one edit separates")
  func agreesWithOneEdit() {
    let words = ["", "a", "b", "ab", "ba", "abc", "acb", "bac", "cab", "abcd", "abdc", "bacd"].map {
      Array($0.utf8)
    }
    for left in words {
      for right in words {
        let isNear = EditDistance.between(left, right) <= 1
        #expect(isNear == OneEdit.separates(left, right), "\(left) \(right)")
      }
    }
  }
}
