import Text

/// The words that Knowledge is written with, numbered so that comparing stems is comparing numbers.
struct Vocabulary: Sendable {
  /// A stem by number.
  typealias StemID = Int32

  private var ids: [String: StemID] = [:]
  private var words: [String: Standing] = [:]
  private var spellings: [Int: [Spelling]] = [:]
  private var sounds: [String: [String]] = [:]
  private var undoubled: [String: String] = [:]

  /// How much a word stands for a typing error to be corrected towards it.
  enum Standing: Int, Comparable, Sendable {
    case inExamples, inPatterns
    static func < (left: Standing, right: Standing) -> Bool { left.rawValue < right.rawValue }
  }

  private struct Spelling: Sendable {
    let bytes: [UInt8]
    let word: String
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

  /// Makes a word known that no pattern holds.
  mutating func know(_ folded: String) {
    if words[folded] == nil { words[folded] = .inExamples }
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
      let bytes = Array(word.utf8)
      spellings[bytes.count, default: []].append(Spelling(bytes: bytes, word: word))
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

  /// The fewest letters that a word must have to be taken for a typing error.
  static let shortestCorrection = 5
  /// The fewest letters from which even the first letter may be wrong.
  private static let shortestFirstLetterError = 7

  /// Words and sounds shorter than these are too many things at once.
  private static let shortestSounded = 4
  private static let shortestSound = 3

  /// The known word that sounds like one written as it is heard; nil when none does.
  ///
  /// Of several, a word of the patterns goes first, then the one nearest in length.
  func sounding(like folded: String) -> String? {
    let sound = FrenchSound.key(folded)
    guard sound.utf8.count >= Self.shortestSound else { return nil }
    func distance(_ word: String) -> Int { abs(word.utf8.count - folded.utf8.count) }
    // What only adds an ending to a known word is another word of its own.
    return sounds[sound]?.filter { !folded.hasPrefix($0) }.min { left, right in
      let standings = (words[left] ?? .inExamples, words[right] ?? .inExamples)
      return standings.0 == standings.1
        ? (distance(left), left) < (distance(right), right) : standings.0 > standings.1
    }
  }

  /// The word of the patterns that a form which nobody wrote sounds like; nil for every other.
  ///
  /// « infirmié » has the stem of « infirme », and yet means « infirmier ».
  func misheard(_ folded: String) -> String? {
    guard folded.utf8.count >= Self.shortestCorrection, words[folded] == nil,
      let meant = sounding(like: folded), words[meant] == .inPatterns
    else { return nil }
    return meant
  }

  /// « parkinssonn »: the known word that differs by doubled letters only.
  func withoutDoubles(_ folded: String) -> String? {
    guard folded.utf8.count >= Self.shortestCorrection else { return nil }
    return undoubled[Self.undoubled(folded)]
  }

  private static func undoubled(_ folded: String) -> String {
    var letters: [UInt8] = []
    for letter in folded.utf8 where letters.last != letter { letters.append(letter) }
    return String(decoding: letters, as: UTF8.self)
  }

  /// The known word that a typing error most likely stands for.
  ///
  /// Within one edit; a word of the patterns goes before one that only examples hold, then the
  /// alphabet decides. Nil for a word under five letters, or when nothing is near.
  func correction(of folded: String) -> String? {
    let bytes = Array(folded.utf8)
    guard bytes.count >= Self.shortestCorrection, let first = bytes.first, first > 0x39 else {
      return nil
    }
    var best: (standing: Standing, word: String)?
    for length in [bytes.count, bytes.count + 1, bytes.count - 1] {
      for spelling in spellings[length] ?? [] {
        guard spelling.bytes[0] == first || bytes.count >= Self.shortestFirstLetterError,
          OneEdit.separates(bytes, spelling.bytes), let standing = words[spelling.word]
        else { continue }
        if let best, best.standing >= standing { continue }
        best = (standing, spelling.word)
      }
    }
    return best?.word
  }
}
