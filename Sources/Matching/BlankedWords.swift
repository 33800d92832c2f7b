/// Words of a line in order, between a mark for its start and one for its end, with one blank in the place
/// of those that tell of a need.
struct BlankedWords {
  private(set) var words = ["^"]
  /// The index of each word in the utterance; nil for a mark or a blank.
  private(set) var places: [Int?] = [nil]

  private static let blank = "·"
  private static let end = "$"

  /// Adds a word, or one blank for as many in a row as tell of the need.
  mutating func append(_ word: String, at index: Int, isTelling: Bool) {
    guard isTelling else { return append(word, index) }
    if words.last != Self.blank { append(Self.blank, nil) }
  }

  /// Adds what is no word.
  mutating func append(mark: String) { append(mark, nil) }

  /// Marks the end; nothing is to be added after.
  mutating func close() { append(Self.end, nil) }

  /// The indices of the words that stand in a range, in order.
  func indices(in range: ClosedRange<Int>) -> [Int] { places[range].compactMap { $0 } }

  private mutating func append(_ word: String, _ place: Int?) {
    words.append(word)
    places.append(place)
  }
}
