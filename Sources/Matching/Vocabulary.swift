import Text

/// The words that Knowledge is written with, numbered so that comparing stems is comparing numbers.
struct Vocabulary: Sendable {
  /// A stem by number.
  typealias StemID = Int32

  /// The short names of schemes and contacts.
  var acronyms = Acronyms()
  private var ids: [String: StemID] = [:]
  private var words: [String: Standing] = [:]
  private var spellings: [Int: [Spelling]] = [:]
  private var sounds: [String: [String]] = [:]
  private var undoubled: [String: String] = [:]
  /// How many words are heard more often than one; none for those that only Knowledge holds.
  private var ranks: [String: Int] = [:]

  /// How much a word stands for a typing error to be corrected towards it.
  enum Standing: Int, Comparable, Sendable {
    case inExamples, inPatterns
    static func < (left: Standing, right: Standing) -> Bool { left.rawValue < right.rawValue }
  }

  private struct Spelling: Sendable {
    let bytes: [UInt8]
    let word: String
    /// One bit for each letter that it holds: two words one edit apart differ in two at most.
    let letters: UInt32

    init(_ word: String) {
      bytes = Array(word.utf8)
      self.word = word
      letters = Self.letters(bytes)
    }

    static func letters(_ bytes: [UInt8]) -> UInt32 {
      bytes.reduce(0) { $0 | 1 << UInt32($1 & 31) }
    }
  }

  /// The number of a stem, given one if it has none.
  mutating func intern(_ stem: String) -> StemID {
    if let id = ids[stem] { return id }
    let id = StemID(ids.count)
    ids[stem] = id
    return id
  }

  /// Makes a word known under its stem.
  mutating func learn(_ token: Token, _ standing: Standing) -> StemID {
    if let old = words[token.folded] {
      if old < standing { words[token.folded] = standing }
    } else {
      words[token.folded] = standing
    }
    return intern(token.stem)
  }

  /// Makes words known that no pattern need hold, the most heard first.
  mutating func know(_ heard: [String]) {
    for (rank, word) in heard.enumerated() {
      if words[word] == nil { words[word] = .inExamples }
      ranks[word] = rank
    }
  }

  /// Prepares the correction of typing errors; call once everything is learned.
  mutating func close() {
    spellings = [:]
    sounds = [:]
    undoubled = [:]
    for word in words.keys.sorted() where word.utf8.count >= Self.shortestSounded {
      let sound = FrenchSound.key(word)
      if sound.utf8.count >= Self.shortestSound { sounds[sound, default: []].append(word) }
    }
    for word in words.keys.sorted() where word.utf8.count >= Self.shortestCorrection - 1 {
      spellings[word.utf8.count, default: []].append(Spelling(word))
      let letters = Self.undoubled(word)
      if undoubled[letters] == nil { undoubled[letters] = word }
    }
  }

  /// The number of a stem; nil when no word of Knowledge has it.
  func id(of stem: String) -> StemID? { ids[stem] }

  /// Whether some word of Knowledge falls together with this one.
  func knows(_ folded: String, stem: String) -> Bool {
    ids[stem] != nil || words[folded] != nil
  }

  /// Whether a word is among those heard most.
  func isCommon(_ folded: String) -> Bool { rank(folded) < Self.commonCount }

  private static let commonCount = 250
  /// The fewest letters that a word must have to be taken for a typing error.
  static let shortestCorrection = 5
  /// The fewest letters from which even the first letter may be wrong.
  private static let shortestFirstLetterError = 7

  /// Words and sounds shorter than these are too many things at once.
  private static let shortestSounded = 4
  private static let shortestSound = 3
  /// The fewest letters of which two pairs may be swapped.
  private static let shortestScrambled = 7
  /// How many edits may lie between a word and what it sounds like, before one that is nearer goes
  /// first.
  private static let mostHeardEdits = 2

  /// What a word that nobody knows stands for; nil when nothing is near.
  ///
  /// Written as it is heard, with letters doubled or not, one letter wrong, or two pairs swapped.
  func meant(by folded: String) -> String? {
    heard(folded) ?? withoutDoubles(folded) ?? slip(of: folded) ?? scrambled(folded)
  }

  /// The word of the patterns that a form which nobody wrote sounds like; nil for every other.
  ///
  /// « infirmié » has the stem of « infirme », and yet means « infirmier ».
  func misheard(_ folded: String) -> String? {
    guard folded.utf8.count >= Self.shortestCorrection, words[folded] == nil,
      let meant = heard(folded), words[meant] == .inPatterns
    else { return nil }
    return meant
  }

  /// The word of the patterns that differs by one letter from one long enough to be no other.
  func plainSlip(of folded: String) -> String? {
    guard folded.utf8.count > Self.shortestCorrection, let meant = slip(of: folded),
      words[meant] == .inPatterns
    else { return nil }
    return meant
  }

  /// The word that one sounds like, unless another that stands as high is much nearer in letters:
  /// « mobilté » sounds like « mobylette ».
  private func heard(_ folded: String) -> String? {
    guard let meant = sounding(like: folded) else { return nil }
    guard distance(folded, meant) > Self.mostHeardEdits, let near = slip(of: folded),
      standing(near) >= standing(meant)
    else { return meant }
    return nil
  }

  /// The known word that sounds like one written as it is heard; nil when none does.
  ///
  /// Of several, a word of the patterns goes first, then the nearest, then the one heard most.
  func sounding(like folded: String) -> String? {
    let sound = FrenchSound.key(folded)
    guard sound.utf8.count >= Self.shortestSound else { return nil }
    // What only adds an ending to a known word is another word of its own.
    return sounds[sound]?.filter { !folded.hasPrefix($0) }.min { left, right in
      let keys = [left, right].map { (distance(folded, $0), rank($0), $0) }
      return standing(left) == standing(right)
        ? keys[0] < keys[1] : standing(left) > standing(right)
    }
  }

  /// « parkinssonn »: the known word that differs by doubled letters only.
  private func withoutDoubles(_ folded: String) -> String? {
    guard folded.utf8.count >= Self.shortestCorrection else { return nil }
    return undoubled[Self.undoubled(folded)]
  }

  /// The known word within one edit; of several, a word of the patterns goes first, then the one
  /// heard most. Nil for a word under five letters.
  private func slip(of folded: String) -> String? {
    let bytes = Array(folded.utf8)
    guard bytes.count >= Self.shortestCorrection, let first = bytes.first, first > 0x39 else {
      return nil
    }
    let mask = Spelling.letters(bytes)
    return nearest(lengths: bytes.count - 1...bytes.count + 1) { spelling in
      (spelling.letters ^ mask).nonzeroBitCount <= 2
        && (spelling.bytes[0] == first || bytes.count >= Self.shortestFirstLetterError)
        && OneEdit.separates(bytes, spelling.bytes)
    }
  }

  /// « alzhemeir »: the word of the patterns with the same letters, two pairs of them swapped.
  private func scrambled(_ folded: String) -> String? {
    let bytes = Array(folded.utf8)
    guard bytes.count >= Self.shortestScrambled else { return nil }
    let letters = bytes.sorted()
    let mask = Spelling.letters(bytes)
    return nearest(lengths: bytes.count...bytes.count) { spelling in
      spelling.letters == mask && words[spelling.word] == .inPatterns
        && spelling.bytes[0] == bytes[0] && spelling.bytes.sorted() == letters
        && EditDistance.between(bytes, spelling.bytes) <= Self.mostHeardEdits
    }
  }

  private func nearest(
    lengths: ClosedRange<Int>, where isNear: (Spelling) -> Bool
  ) -> String? {
    var best: String?
    for length in lengths {
      for spelling in spellings[length] ?? [] where isNear(spelling) {
        if best.map({ goesBefore(spelling.word, $0) }) ?? true { best = spelling.word }
      }
    }
    return best
  }

  /// A word of the patterns goes first, then the one heard most, then the alphabet decides.
  private func goesBefore(_ left: String, _ right: String) -> Bool {
    standing(left) == standing(right)
      ? (rank(left), left) < (rank(right), right) : standing(left) > standing(right)
  }

  private func standing(_ word: String) -> Standing { words[word] ?? .inExamples }

  private func rank(_ word: String) -> Int { ranks[word] ?? .max }

  private func distance(_ left: String, _ right: String) -> Int {
    EditDistance.between(Array(left.utf8), Array(right.utf8))
  }

  /// A word without its doubled letters; the last two, which tell « aidée » from « aide », stay.
  static func undoubled(_ folded: String) -> String {
    var letters: [UInt8] = []
    let all = Array(folded.utf8)
    for (place, letter) in all.enumerated()
    where letters.last != letter || (place == all.count - 1 && letter == UInt8(ascii: "e")) {
      letters.append(letter)
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
