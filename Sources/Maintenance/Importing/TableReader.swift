/// Reads the rows of a CSV file by the names of their columns.
struct TableReader {
  /// A row whose cells are clean text.
  struct Row {
    let place: Place
    let cells: [String: String]

    /// The cell of a column; empty when there is no such column.
    subscript(column: String) -> String { cells[column] ?? "" }
  }

  /// Hands each row to `take`, and each that cannot be read to the intake.
  ///
  /// Throws when the file has no header, or one without the columns that are needed.
  static func read(
    _ file: ImportFile, needing needed: [String], into intake: Intake,
    columns accepted: (([String]) throws -> Void)? = nil, _ take: (Row) throws -> Void
  ) throws {
    var header: [String]?
    var failure: (any Error)?
    try withoutActuallyEscaping(take) { take in
      var records = CSVRecords { row in
        if failure != nil { return }
        do {
          if let header {
            if let row = self.row(row, header, intake) { try take(row) }
          } else {
            let names = try self.header(row, needing: needed)
            try accepted?(names)
            header = names
          }
        } catch {
          failure = error
        }
      }
      try file.forEachByte { records.read($0) }
      records.finish()
    }
    if let failure { throw failure }
    if header == nil {
      throw ImportFault(place: Place(), reason: .csv("le fichier est vide"))
    }
  }

  private static func header(
    _ row: CSVRecords.Row, needing needed: [String]
  ) throws(ImportFault) -> [String] {
    if let fault = row.fault { throw fault }
    var names: [String] = []
    for cell in row.cells { names.append(ImportText.clean(try cell.text())?.lowercased() ?? "") }
    for name in needed where !names.contains(name) {
      throw ImportFault(place: row.place, reason: .missing("la colonne «\u{A0}\(name)\u{A0}»"))
    }
    for (index, name) in names.enumerated() where !name.isEmpty && names[..<index].contains(name) {
      throw ImportFault(
        place: row.cells[index].place,
        reason: .csv("la colonne «\u{A0}\(name)\u{A0}» est là deux fois"))
    }
    return names
  }

  private static func row(
    _ row: CSVRecords.Row, _ header: [String], _ intake: Intake
  ) -> Row? {
    do throws(ImportFault) {
      if let fault = row.fault { throw fault }
      guard row.cells.count == header.count else {
        let counts = "\(row.cells.count) cellules au lieu de \(header.count)"
        throw ImportFault(place: row.place, reason: .csv(counts))
      }
      var cells: [String: String] = [:]
      for (name, cell) in zip(header, row.cells) {
        guard let text = ImportText.clean(try cell.text()) else {
          throw ImportFault(place: controlPlace(cell), reason: .controlCharacter)
        }
        cells[name] = text
      }
      return Row(place: row.place, cells: cells)
    } catch {
      intake.reject(error.reason, at: error.place)
      return nil
    }
  }

  private static func controlPlace(_ cell: CSVRecords.Cell) -> Place {
    let allowed: Set<UInt8> = [0x09, 0x0A, 0x0D]
    let index = cell.bytes.firstIndex { ($0 < 0x20 && !allowed.contains($0)) || $0 == 0x7F }
    return cell.place.after(cell.bytes.prefix(index ?? 0))
  }
}
