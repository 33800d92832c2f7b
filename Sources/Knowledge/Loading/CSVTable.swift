internal import Diagnostics

/// Rows of comma-separated values, each with the line it starts on.
///
/// RFC 4180: a field in double quotes may hold commas, newlines and doubled quotes. Ours rather
/// than a library's because a maintainer needs the line of what is wrong, and those at hand forget
/// it.
struct CSVTable {
  struct Row {
    let line: Int
    let fields: [String]
  }

  /// The rows that could be read, the header first.
  private(set) var rows: [Row] = []
  /// The line on which a quote was opened and never closed.
  private(set) var unclosedQuoteLine: Int?

  init(_ text: String) {
    var reader = Reader()
    for scalar in text.unicodeScalars { reader.read(scalar) }
    reader.finish()
    rows = reader.rows
    unclosedQuoteLine = reader.isQuoted ? reader.quoteLine : nil
  }

  private struct Reader {
    var rows: [Row] = []
    var isQuoted = false
    var quoteLine = 1
    private var line = 1
    private var rowLine = 1
    private var fields: [String] = []
    private var field = String.UnicodeScalarView()
    private var quoteJustClosed = false

    mutating func read(_ scalar: Unicode.Scalar) {
      if scalar == "\n" { line += 1 }
      if isQuoted {
        if scalar == "\"" {
          isQuoted = false
          quoteJustClosed = true
        } else {
          field.append(scalar)
        }
        return
      }
      switch scalar {
      case "\"":
        if quoteJustClosed { field.append(scalar) }
        isQuoted = true
        quoteLine = line
      case ",": endField()
      case "\n": endRow()
      case "\r", "\u{FEFF}": break
      default: field.append(scalar)
      }
      quoteJustClosed = false
    }

    private mutating func endField() {
      fields.append(String(field))
      field = String.UnicodeScalarView()
    }

    private mutating func endRow() {
      if !fields.isEmpty || !field.isEmpty {
        endField()
        rows.append(Row(line: rowLine, fields: fields))
        fields = []
      }
      rowLine = line
    }

    mutating func finish() { endRow() }
  }
}
