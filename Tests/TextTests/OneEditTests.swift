import Testing

@testable import Text

/// The edits of a word, by their definition and not by the algorithm under test.
private enum Edits {
  /// Every word one insertion, deletion, substitution or swap of neighbours away, and the word.
  static func single(_ word: [UInt8], alphabet: [UInt8]) -> Set<[UInt8]> {
    var edits: Set<[UInt8]> = [word]
    for place in 0...word.count {
      for letter in alphabet {
        edits.insert(Array(word[..<place]) + [letter] + word[place...])
        if place < word.count {
          edits.insert(Array(word[..<place]) + [letter] + word[(place + 1)...])
        }
      }
      if place < word.count { edits.insert(Array(word[..<place]) + word[(place + 1)...]) }
      if place + 1 < word.count {
        var swapped = word
        swapped.swapAt(place, place + 1)
        edits.insert(swapped)
      }
    }
    return edits
  }
}

@Suite("One edit")
struct OneEditTests {
  static let words = ["", "a", "apa", "aide", "repas", "epuisee", "isolement", "eee", "abab"]
  private let letters = Array("abcdefghijklmnopqrstuvwxyz".utf8)

  @Test("separates a word from every single edit of it, both ways", arguments: words)
  func singleEdits(word: String) {
    let word = Array(word.utf8)
    let missed = Edits.single(word, alphabet: letters).filter {
      !OneEdit.separates(word, $0) || !OneEdit.separates($0, word)
    }
    #expect(missed.isEmpty, "\(missed.map { String(decoding: $0, as: UTF8.self) })")
  }

  @Test("does not separate a word from what takes two edits", arguments: words)
  func twoEdits(word: String) {
    let word = Array(word.utf8)
    let alphabet = Array("aeipst".utf8)
    let near = Edits.single(word, alphabet: letters)
    let far = Set(
      Edits.single(word, alphabet: alphabet).flatMap { Edits.single($0, alphabet: alphabet) }
    ).subtracting(near)
    #expect(!far.isEmpty)
    let taken = far.filter { OneEdit.separates(word, $0) || OneEdit.separates($0, word) }
    #expect(taken.isEmpty, "\(taken.map { String(decoding: $0, as: UTF8.self) })")
  }

  @Test("agrees with the definition on every pair of short words")
  func everyShortPair() {
    let alphabet = Array("abc".utf8)
    var words: [[UInt8]] = [[]]
    for length in 1...4 {
      words += words.filter { $0.count == length - 1 }.flatMap { word in
        alphabet.map { word + [$0] }
      }
    }
    var wrong: [String] = []
    for left in words {
      let near = Edits.single(left, alphabet: alphabet)
      for right in words where OneEdit.separates(left, right) != near.contains(right) {
        wrong.append(
          "\(String(decoding: left, as: UTF8.self))/\(String(decoding: right, as: UTF8.self))")
      }
    }
    #expect(words.count == 121)
    #expect(wrong.isEmpty, "\(wrong)")
  }
}
