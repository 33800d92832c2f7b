/// Finds the names that a person most likely meant.
public enum Suggestion {
  /// The closest of `candidates` to `typed`, best first, at most `limit`.
  ///
  /// Close means within a third of the length of the typed word in edits (insertion, deletion,
  /// substitution, swap of neighbours), or containing one another; ties keep alphabetical order.
  public static func closest(
    to typed: String, among candidates: some Sequence<String>, limit: Int = 1
  ) -> [String] {
    let word = Array(typed.unicodeScalars)
    let bound = max(1, word.count / 3)
    var scored: [(distance: Int, name: String)] = []
    for candidate in candidates {
      let distance = editDistance(word, Array(candidate.unicodeScalars), atMost: bound)
      if let distance {
        scored.append((distance, candidate))
      } else if word.count >= 4, candidate.contains(typed) || typed.contains(candidate) {
        scored.append((bound + 1, candidate))
      }
    }
    scored.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
    return scored.prefix(limit).map(\.name)
  }

  /// The number of edits between two words, or nil when it is more than `bound`.
  ///
  /// Optimal string alignment: a swap of two neighbours counts as one edit.
  public static func editDistance<Element: Equatable>(
    _ left: [Element], _ right: [Element], atMost bound: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= bound else { return nil }
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for i in 1...left.count {
      var current = [i]
      current.reserveCapacity(right.count + 1)
      var best = i
      for j in 1...right.count {
        let cost = left[i - 1] == right[j - 1] ? 0 : 1
        var value = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          value = min(value, beforePrevious[j - 2] + 1)
        }
        current.append(value)
        best = min(best, value)
      }
      if best > bound { return nil }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count] <= bound ? previous[right.count] : nil
  }
}
