/// What a terminal shows after some output: as much of xterm as libedit and the editor use.
struct Screen {
  let columns: Int
  private(set) var row = 0
  private(set) var column = 0
  private var cells: [[Unicode.Scalar]]
  private var saved = (row: 0, column: 0)
  private var wrapsNext = false
  private var inserts = false

  init(rows: Int, columns: Int) {
    self.columns = columns
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows that hold something, without their trailing spaces.
  var text: [String] {
    cells.map { row in
      let last = row.lastIndex { $0 != " " }.map { $0 + 1 } ?? 0
      return String(String.UnicodeScalarView(row[..<last]))
    }.filter { !$0.isEmpty }
  }

  mutating func show(_ bytes: [UInt8]) {
    var scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\r": moveTo(row, 0)
      case "\n": lineFeed()
      case "\u{8}": moveTo(row, max(0, column - 1))
      case "\u{7}": break
      case "\u{1B}": escape(&scalars)
      default: put(scalar)
      }
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    if wrapsNext {
      lineFeed()
      column = 0
    }
    if inserts {
      cells[row].insert(" ", at: column)
      cells[row].removeLast()
    }
    cells[row][column] = scalar
    wrapsNext = column == columns - 1
    if !wrapsNext { column += 1 }
  }

  private mutating func moveTo(_ newRow: Int, _ newColumn: Int) {
    row = min(max(newRow, 0), cells.count - 1)
    column = min(max(newColumn, 0), columns - 1)
    wrapsNext = false
  }

  private mutating func lineFeed() {
    wrapsNext = false
    if row < cells.count - 1 {
      row += 1
    } else {
      cells.removeFirst()
      cells.append(Array(repeating: " ", count: columns))
    }
  }

  private mutating func escape(_ scalars: inout ArraySlice<Unicode.Scalar>) {
    switch scalars.popFirst() {
    case "7": saved = (row, column)
    case "8": moveTo(saved.row, saved.column)
    case "[":
      var parameters = ""
      while let scalar = scalars.popFirst() {
        if scalar.value >= 0x40 {
          control(scalar, parameters)
          return
        }
        parameters.unicodeScalars.append(scalar)
      }
    default: break
    }
  }

  private mutating func control(_ final: Unicode.Scalar, _ parameters: String) {
    let count = max(1, Int(parameters) ?? 1)
    switch final {
    case "A": moveTo(row - count, column)
    case "B": moveTo(row + count, column)
    case "C": moveTo(row, column + count)
    case "D": moveTo(row, column - count)
    case "G": moveTo(row, count - 1)
    case "H": moveTo(0, 0)
    case "J": erase(fromRow: parameters == "" ? row : 0, column: parameters == "" ? column : 0)
    case "K": erase(row, from: column)
    case "P":
      cells[row].removeSubrange(column..<min(columns, column + count))
      cells[row] += Array(repeating: " ", count: columns - cells[row].count)
    case "@":
      cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
      cells[row].removeLast(cells[row].count - columns)
    case "h", "l":
      if parameters == "4" { inserts = final == "h" }
    default: break  // Colours, other modes: nothing moves.
    }
  }

  private mutating func erase(_ row: Int, from column: Int) {
    for index in column..<columns { cells[row][index] = " " }
  }

  private mutating func erase(fromRow first: Int, column: Int) {
    erase(first, from: column)
    for row in (first + 1)..<max(first + 1, cells.count) { erase(row, from: 0) }
  }
}
