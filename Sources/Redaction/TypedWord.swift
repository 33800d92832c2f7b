import Text

/// One word of a typed line, and what its look tells about names.
struct TypedWord {
  /// Lower case, without accents.
  var folded = ""
  /// Whether its first letter was typed as a capital.
  var isCapitalised = false
  /// Whether a comma, a full stop or the like stands before it.
  var opensClause = false
  /// A single letter that was typed as an initial (« j. », « Irène W ») or dictated.
  var isInitial = false

  /// Whether it is tied to a number by a hyphen or a slash: part of a reference (« APA-77120 »).
  var isTiedToNumber = false

  /// Whether it holds a digit or another number sign.
  var hasNumber: Bool { folded.unicodeScalars.contains { $0.properties.numericType != nil } }

  /// The words of a line, elisions split off, initials marked.
  static func words(of text: String) -> [TypedWord] {
    var reading = Reading()
    for scalar in text.unicodeScalars { reading.read(scalar) }
    reading.endWord(at: " ")
    return reading.settled
  }

  /// One reading of one line.
  private struct Reading {
    private var words: [TypedWord] = []
    /// Which sign ended each word.
    private var endings: [Unicode.Scalar] = []
    /// How many signs stand before each word.
    private var gaps: [Int] = []
    private var gap = 0
    private var word = TypedWord()
    private var opensClause = false

    mutating func read(_ scalar: Unicode.Scalar) {
      for piece in Folding.fold(String(scalar)).unicodeScalars {
        if piece.properties.isAlphabetic || piece.properties.numericType != nil || piece == "@"
          || piece == "€"
        {
          if word.folded.isEmpty {
            word.isCapitalised = scalar.properties.isUppercase
            gaps.append(gap)
            gap = 0
          }
          word.folded.unicodeScalars.append(piece)
        } else {
          endWord(at: piece)
        }
      }
    }

    mutating func endWord(at sign: Unicode.Scalar) {
      if !word.folded.isEmpty {
        word.opensClause = opensClause
        words.append(word)
        endings.append(sign)
        word = TypedWord()
        opensClause = false
      }
      if ![" ", "'", "-", "\t"].contains(sign) { opensClause = true }
      gap += 1
    }

    /// The words, with the single letters that are no words marked.
    var settled: [TypedWord] {
      var settled = words
      let isShouted = words.allSatisfy { $0.isCapitalised || $0.hasNumber }
      for index in words.indices where words[index].folded.unicodeScalars.count == 1 {
        let isVowel = ["a", "y"].contains(words[index].folded)
        let isShort = endings[index] == "." && (!isVowel || words[index].isCapitalised)
        let isCapital = words[index].isCapitalised && index > 0 && !isShouted
        settled[index].isInitial = isShort || (isCapital && endings[index] != "'")
      }
      for index in words.indices.dropFirst()
      where gaps[index] == 1 && ["-", "/", "_"].contains(endings[index - 1]) {
        if words[index].hasNumber { settled[index - 1].isTiedToNumber = true }
        if words[index - 1].hasNumber { settled[index].isTiedToNumber = true }
      }
      return settled
    }
  }
}
