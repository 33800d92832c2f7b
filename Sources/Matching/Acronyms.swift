import Text

/// The acronyms by which schemes and contacts are named, and what they are mistyped as.
///
/// They are too short for the typing errors of words, and there are few of them, so more is allowed:
/// « mdhp », « epadh », « siad », « sesu », « appa ».
struct Acronyms: Sendable {
  private var bySound: [String: Set<String>] = [:]
  private var byLetters: [[UInt8]: Set<String>] = [:]
  private var undoubled: [String: Set<String>] = [:]

  /// The longest word that is taken for an acronym, in letters.
  static let longest = 5
  /// The fewest letters of a word that is taken for one mistyped: three letters are too many things.
  private static let shortest = 4
  /// The fewest letters that may stand in any order; in a shorter one two neighbours are swapped.
  private static let shortestScrambled = 5
  private static let shortestSound = 2

  /// Makes the names of one scheme or contact known, folded, those that are short and all letters:
  /// « 3977 » is no acronym. The first is what any of them mistyped is taken for.
  mutating func learn(_ names: [String]) {
    let acronyms = names.filter { $0.utf8.count <= Self.longest && Self.isWord($0) }
    for acronym in acronyms {
      undoubled[Vocabulary.undoubled(acronym), default: []].insert(acronyms[0])
      guard acronym.utf8.count >= Self.shortest else { continue }
      bySound[FrenchSound.key(acronym), default: []].insert(acronyms[0])
      byLetters[acronym.utf8.sorted(), default: []].insert(acronyms[0])
    }
  }

  /// The one acronym that a word which nobody knows is mistyped for; nil where there is none, or more
  /// than one.
  func meant(by folded: String) -> String? {
    guard (Self.shortest...Self.longest + 1).contains(folded.utf8.count), Self.isWord(folded) else {
      return nil
    }
    let letters = Array(folded.utf8)
    let swapped = (byLetters[letters.sorted()] ?? []).filter {
      letters.count >= Self.shortestScrambled || OneEdit.separates(letters, Array($0.utf8))
    }
    let sound = FrenchSound.key(folded)
    let sounding = (sound.utf8.count >= Self.shortestSound ? bySound[sound] ?? [] : [])
      .filter { $0.utf8.count == letters.count }
    let candidates = [undoubled[Vocabulary.undoubled(folded)] ?? [], swapped, sounding]
    return candidates.first { $0.count == 1 }?.first
  }

  private static func isWord(_ folded: String) -> Bool {
    folded.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }
}
