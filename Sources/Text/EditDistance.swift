/// Counts how many typing errors lie between two words.
public enum EditDistance {
  /// The fewest insertions, deletions, substitutions and swaps of neighbours, no letter touched twice,
  /// that turn `left` into `right`.
  ///
  /// Takes time and space in proportion to the product of the lengths: for words, not for texts.
  public static func between(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var older: [Int] = []
    var old = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var new = [row + 1]
      for (column, other) in right.enumerated() {
        var least = min(
          old[column + 1] + 1, new[column] + 1, old[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          least = min(least, older[column - 1] + 1)
        }
        new.append(least)
      }
      older = old
      old = new
    }
    return old[right.count]
  }
}
