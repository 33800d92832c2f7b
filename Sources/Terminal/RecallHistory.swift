/// The lines that ↑ and ↓ bring back: those that start like what stands before the cursor.
///
/// libedit's own search matches in the middle of a line, takes the words for a regular expression
/// and forgets the end of a long draft; its history serves Ctrl-R only.
struct RecallHistory {
  private struct Walk {
    let prefix: String
    let draft: String
    var index: Int
    var shown: String
  }

  static let capacity = 500

  private(set) var lines: [String] = []
  private var walk: Walk?

  /// Adds a line, but neither an empty one nor the last one again.
  mutating func remember(_ line: String) -> Bool {
    walk = nil
    guard !line.isEmpty, line != lines.last else { return false }
    lines.append(line)
    if lines.count > Self.capacity { lines.removeFirst() }
    return true
  }

  mutating func forget() {
    lines = []
    walk = nil
  }

  /// A new line is being read: the next ↑ starts from the latest.
  mutating func startLine() {
    walk = nil
  }

  mutating func older(line: String, cursor: Int) -> String? {
    var walk = currentWalk(line: line, cursor: cursor)
    let earlier = lines[..<walk.index]
    guard let index = earlier.lastIndex(where: { $0.hasPrefix(walk.prefix) && $0 != walk.shown })
    else { return nil }
    walk.index = index
    walk.shown = lines[index]
    self.walk = walk
    return walk.shown
  }

  mutating func newer(line: String, cursor: Int) -> String? {
    guard var walk, walk.shown == line else { return nil }
    let later = lines[min(walk.index + 1, lines.count)...]
    let index = later.firstIndex { $0.hasPrefix(walk.prefix) && $0 != walk.shown }
    guard index != nil || walk.index < lines.count else { return nil }
    walk.index = index ?? lines.count
    walk.shown = index.map { lines[$0] } ?? walk.draft
    self.walk = walk
    return walk.shown
  }

  /// The walk goes on as long as the line is the one it brought.
  private func currentWalk(line: String, cursor: Int) -> Walk {
    if let walk, walk.shown == line { return walk }
    let prefix = String(String.UnicodeScalarView(line.unicodeScalars.prefix(cursor)))
    return Walk(prefix: prefix, draft: line, index: lines.count, shown: line)
  }
}
