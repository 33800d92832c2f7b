import Redaction

/// A second reader of stored lines, written apart from the redactor: it knows only the forms as they
/// are written and the mask, and shares no code with what it checks.
struct AtomReader {
  private let forms: Set<[String]>
  private let longest: Int

  init(forms: [String]) {
    self.forms = Set(forms.map(Self.pieces))
    longest = self.forms.map(\.count).max() ?? 0
  }

  /// The pieces of a line: what stands between blanks, cut after each apostrophe.
  static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      var piece = ""
      for character in word {
        piece.append(character)
        if character == "’" {
          pieces.append(piece)
          piece = ""
        }
      }
      if !piece.isEmpty || word.isEmpty { pieces.append(piece) }
    }
    return pieces
  }

  /// Whether a line is nothing but forms and masks, no two masks side by side.
  func reads(_ text: String) -> Bool {
    if text.isEmpty { return true }
    let pieces = Self.pieces(text)
    // Which prefixes of the line are read.
    var read = [Bool](repeating: false, count: pieces.count + 1)
    read[0] = true
    for end in 1...pieces.count {
      if pieces[end - 1] == "‹…›" {
        read[end] = read[end - 1] && !(end > 1 && pieces[end - 2] == "‹…›")
        continue
      }
      for length in 1...max(1, min(longest, end)) where read[end - length] {
        let words = Array(pieces[(end - length)..<end])
        // « a » is how « à » is written where it is the verb, « où » how « ou » is where it asks.
        if forms.contains(words) || words == ["a"] || words == ["où"] {
          read[end] = true
          break
        }
      }
    }
    return read[pieces.count]
  }
}
