/// The words of the storable lexicon, by kind; each form that may be stored is listed.
enum StorableWords {
  /// Splits a list written over several lines.
  static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Splits a list with one phrase per line.
  static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init).filter { !$0.isEmpty }
  }
}
