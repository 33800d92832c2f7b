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
  /// Whether an apostrophe ends it.
  var isElided = false

  /// Whether it is tied to a number by a hyphen or a slash: part of a reference (« APA-77120 »).
  var isTiedToNumber = false
  /// Whether a hyphen ties it to the word before it.
  var isHyphenated = false
  /// Whether it belongs to an electronic address: tied to an « @ », or « exemple.fr ».
  var isAddress = false

  /// Whether it is longer than any age or amount of years: part of a reference.
  var isReference: Bool {
    isTiedToNumber || folded.unicodeScalars.count { $0.properties.numericType != nil } > 3
  }

  /// Whether it holds a digit or another number sign.
  var hasNumber: Bool { folded.unicodeScalars.contains { $0.properties.numericType != nil } }

  /// Whether it opens an hour written as « 16:00 ».
  var isClock = false

  /// Whether it is an hour: « 10h », « 8h30 », « 16:00 ».
  var isHour: Bool {
    if isClock { return true }
    let parts = folded.split(separator: "h", omittingEmptySubsequences: false)
    return hasNumber && parts.count == 2 && (1...2).contains(parts[0].utf8.count)
      && parts[1].utf8.count <= 2
  }

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
    /// Which run of signs without a blank each word belongs to.
    private var chunks: [Int] = []
    private var gap = 0
    private var chunk = 0
    /// The runs that hold an « @ ».
    private var addresses: Set<Int> = []
    private var word = TypedWord()
    private var opensClause = false

    mutating func read(_ scalar: Unicode.Scalar) {
      let plain = Lookalike.plain(scalar)
      for piece in Folding.fold(String(plain)).unicodeScalars {
        if piece == "@" {
          addresses.insert(chunk)
          endWord(at: piece)
        } else if piece.properties.isAlphabetic || piece.properties.numericType != nil
          || piece == "€"
        {
          if word.folded.isEmpty {
            word.isCapitalised = plain.properties.isUppercase
            gaps.append(gap)
            chunks.append(chunk)
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
        word.isElided = sign == "'"
        words.append(word)
        endings.append(sign)
        word = TypedWord()
        opensClause = false
      }
      if !Self.quietSigns.contains(sign) { opensClause = true }
      if [" ", "\t", ";", "<", ">"].contains(sign) { chunk += 1 }
      gap += 1
    }

    private static let quietSigns: Set<Unicode.Scalar> = [" ", "'", "-", "\t", "@", "_", "°"]

    /// The words, with the single letters that are no words and the addresses marked.
    var settled: [TypedWord] {
      var settled = words
      let isShouted = words.allSatisfy { $0.isCapitalised || $0.hasNumber }
      for index in words.indices where isLetter(index) {
        let isVowel = ["a", "y"].contains(words[index].folded)
        let isShort = endings[index] == "." && (!isVowel || words[index].isCapitalised)
        let isCapital = words[index].isCapitalised && index > 0 && !isShouted
        settled[index].isInitial =
          isShort || (isCapital && endings[index] != "'") || isTiedLetter(index)
      }
      for index in words.indices.dropFirst()
      where gaps[index] == 1 && ["-", "/", "_"].contains(endings[index - 1])
        && !words[index - 1].isHour
      {
        if words[index].hasNumber { settled[index - 1].isTiedToNumber = true }
        if words[index - 1].hasNumber { settled[index].isTiedToNumber = true }
      }
      for index in words.indices.dropFirst()
      where gaps[index] == 1 && endings[index - 1] == "-" {
        settled[index].isHyphenated = true
      }
      for index in words.indices.dropLast()
      where endings[index] == ":" && gaps[index + 1] == 1 && words[index].hasNumber
        && words[index + 1].hasNumber
      {
        settled[index].isClock = true
      }
      markAddresses(&settled)
      return settled
    }

    private func isLetter(_ index: Int) -> Bool {
      words.indices.contains(index) && words[index].folded.unicodeScalars.count == 1
    }

    /// Whether a point or hyphen ties the letter to another letter: « y.b. », « x.-a. ».
    private func isTiedLetter(_ index: Int) -> Bool {
      func isTied(_ first: Int) -> Bool {
        isLetter(first) && isLetter(first + 1) && chunks[first] == chunks[first + 1]
          && [".", "-"].contains(endings[first]) && !isInversion(first)
      }
      return isTied(index) || isTied(index - 1)
    }

    /// Whether the « t » of « a-t-on » comes next.
    private func isInversion(_ index: Int) -> Bool {
      words[index + 1].folded == "t" && words.indices.contains(index + 2)
        && ["il", "elle", "on", "ils", "elles"].contains(words[index + 2].folded)
    }

    private func markAddresses(_ settled: inout [TypedWord]) {
      // An « @ » between blanks ties the runs on its two sides.
      let loneSigns = addresses.subtracting(chunks)
      for index in words.indices {
        let chunk = chunks[index]
        let standsByLoneSign = loneSigns.contains(chunk - 1) || loneSigns.contains(chunk + 1)
        if addresses.contains(chunk) || standsByLoneSign { settled[index].isAddress = true }
        if Self.domains.contains(words[index].folded), index > 0, chunks[index - 1] == chunk,
          [".", ","].contains(endings[index - 1])
        {
          for other in words.indices where chunks[other] == chunk {
            settled[other].isAddress = true
          }
        }
      }
    }

    private static let domains: Set<String> = ["fr", "com", "net", "org", "eu", "be", "ch", "info"]
  }
}
