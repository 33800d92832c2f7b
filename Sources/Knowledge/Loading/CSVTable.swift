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

extension LocalContact {
  static let columns = [
    "id", "type", "nom", "telephone", "adresse", "code_postal", "commune", "code_insee", "site",
    "horaires", "zone", "source", "edition", "verifie_le",
  ]

  /// The organisations of one directory; lines that cannot be read are reported.
  static func read(_ text: String, _ report: FileReport) -> [LocalContact] {
    let table = CSVTable(text)
    if let line = table.unclosedQuoteLine {
      report.add(.csv("un guillemet ouvert n’est pas fermé"), line: line)
      return []
    }
    guard let header = table.rows.first, header.fields == columns else {
      report.add(
        .csv("la première ligne doit être : \(columns.joined(separator: ","))"), line: 1)
      return []
    }
    var seen: [String: Int] = [:]
    return table.rows.dropFirst().compactMap { row in
      guard row.fields.count == columns.count else {
        report.add(
          .csv("\(row.fields.count) champs au lieu de \(columns.count)"), line: row.line)
        return nil
      }
      if let other = seen.updateValue(row.line, forKey: row.fields[0]) {
        report.add(
          .csv("l’identifiant « \(row.fields[0]) » est déjà à la ligne \(other)"), line: row.line)
        return nil
      }
      if let scalar = row.fields.lazy.compactMap(PrintableText.firstUnprintable).first {
        report.add(.unprintable(scalar), line: row.line)
      }
      return LocalContact(row.fields.map(PrintableText.line))
    }
  }

  private init(_ fields: [String]) {
    self.init(
      id: ID(fields[0]), type: fields[1], name: fields[2], phone: fields[3], address: fields[4],
      postcode: fields[5], town: fields[6], inseeCode: fields[7], site: fields[8],
      hours: fields[9], zone: fields[10], source: fields[11], edition: fields[12],
      verifiedOn: fields[13])
  }
}
