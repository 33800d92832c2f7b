import CEditlineShim

/// What Tab does to the line, decided before anything is drawn.
enum CompletionAnswer: Equatable {
  case replace(start: Int, text: String)
  case list([Completion])
  case nothing

  /// A single candidate is taken; several are first completed as far as they agree, then listed.
  init(request: CompletionRequest, wordStart: Int, candidates: [Completion]) {
    let scalars = Array(request.line.unicodeScalars)
    guard let first = candidates.first, 0...request.cursor ~= wordStart,
      request.cursor <= scalars.count
    else {
      self = .nothing
      return
    }
    let word = scalars[wordStart..<request.cursor]
    var shared = Array(first.replacement.unicodeScalars)
    for candidate in candidates.dropFirst() {
      let pairs = zip(shared, candidate.replacement.unicodeScalars)
      shared = pairs.prefix { $0 == $1 }.map(\.0)
    }
    // A shared start shorter than the word would take letters away from the person; one of the same
    // length puts an accent right.
    let extends = shared.count > word.count || (shared.count == word.count && shared != Array(word))
    if extends || (candidates.count == 1 && shared != Array(word)) {
      self = .replace(start: wordStart, text: String(String.UnicodeScalarView(shared)))
    } else if candidates.count == 1 {
      self = .nothing
    } else {
      self = .list(candidates)
    }
  }
}

/// The candidates as lines of text, one each, that fit a window.
struct CompletionList {
  let lines: [String]

  /// `rows` and `columns` are those of the window; one row is left for the line being typed.
  init(_ candidates: [Completion], rows: Int, columns: Int) {
    let room = max(1, rows - 2)
    let shown = candidates.prefix(candidates.count > room ? max(1, room - 1) : room)
    let widths = shown.map { columnCount($0.replacement) }
    // At 20 columns the explanations start early and are cut; the words themselves come first.
    let widest = min(widths.max() ?? 0, max(8, columns / 2))
    var lines = zip(shown, widths).map { candidate, width in
      guard !candidate.explanation.isEmpty else {
        return cut(candidate.replacement, toColumns: columns - 1)
      }
      let padding = String(repeating: " ", count: max(0, widest - width) + 2)
      return cut(candidate.replacement + padding + candidate.explanation, toColumns: columns - 1)
    }
    if candidates.count > shown.count { lines.append("… +\(candidates.count - shown.count)") }
    self.lines = lines
  }
}

/// Columns that a text takes on a terminal.
func columnCount(_ text: String) -> Int {
  text.unicodeScalars.reduce(0) { $0 + Int(editline_scalar_columns($1.value)) }
}

/// The start of a text, on one line, ended by « … » when it does not fit.
func cut(_ text: String, toColumns columns: Int) -> String {
  let printable = text.unicodeScalars.map { showsAsItself($0) ? $0 : " " }
  let whole = String(String.UnicodeScalarView(printable))
  guard columnCount(whole) > columns else { return whole }
  var kept = String.UnicodeScalarView()
  var used = 1
  for scalar in printable {
    used += Int(editline_scalar_columns(scalar.value))
    if used > columns { break }
    kept.append(scalar)
  }
  return String(kept) + "…"
}
