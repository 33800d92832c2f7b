/// Cuts a CSV file into rows, byte by byte, so that only one is in memory.
///
/// RFC 4180, with the separator of the header: comma, semicolon or tab. After a row that cannot be
/// read it goes on with the next line.
struct CSVRecords {
  /// A row with the place of each of its cells.
  struct Row {
    let place: Place
    let cells: [Cell]
    /// What is wrong with it; its cells are then not to be used.
    let fault: ImportFault?
  }

  /// The bytes of a cell.
  struct Cell {
    let place: Place
    let bytes: [UInt8]

    /// The text of the cell; throws the place of what is not UTF-8.
    func text() throws(ImportFault) -> String { try UTF8Bytes.text(bytes, from: place) }
  }

  /// More than this is no row of a directory.
  static let longest = 1 << 18

  private enum Phase { case start, plain, quoted, closed, skipping }

  private let take: (Row) -> Void
  private var phase = Phase.start
  private var place = Place()
  private var separator: UInt8?
  private var cells: [Cell] = []
  private var bytes: [UInt8] = []
  private var rowPlace = Place()
  private var cellPlace = Place()
  private var quotePlace = Place()
  /// All of the row as it stands: a quote that is never closed swallows rows that are whole.
  private var raw: [UInt8] = []

  init(take: @escaping (Row) -> Void) { self.take = take }

  /// Takes the next byte of the file.
  mutating func read(_ byte: UInt8) {
    // The mark that some programs put before a UTF-8 file.
    if raw.isEmpty, place == Place(), byte == 0xEF || byte == 0xBB || byte == 0xBF { return }
    if phase != .skipping { raw.append(byte) }
    switch phase {
    case .start: readStart(byte)
    case .plain: readPlain(byte)
    case .quoted:
      if byte == UInt8(ascii: "\"") { phase = .closed } else { bytes.append(byte) }
    case .closed: readClosed(byte)
    case .skipping: if byte == 0x0A { phase = .start }
    }
    place.pass(byte)
    if phase == .start, cells.isEmpty, bytes.isEmpty, byte == 0x0A { beginRow() }
    if raw.count > Self.longest { giveUp(.tooLong(limit: Self.longest), rowPlace) }
  }

  /// Ends the file.
  mutating func finish() {
    if phase == .quoted { giveUp(.csv("un guillemet ouvert n’est pas fermé"), quotePlace) }
    if phase == .quoted { return finish() }
    if phase != .skipping, !raw.isEmpty { endRow() }
  }

  private mutating func beginRow() {
    rowPlace = place
    cellPlace = place
    raw = []
  }

  private mutating func readStart(_ byte: UInt8) {
    if byte == UInt8(ascii: "\"") {
      phase = .quoted
      quotePlace = place
      cellPlace = place
    } else {
      cellPlace = place
      phase = .plain
      readPlain(byte)
    }
  }

  private mutating func readPlain(_ byte: UInt8) {
    if isSeparator(byte) {
      endCell()
    } else if byte == 0x0A {
      endRow()
    } else if byte == UInt8(ascii: "\"") {
      fail(.csv("un guillemet est au milieu d’une cellule"))
    } else {
      bytes.append(byte)
    }
  }

  private mutating func readClosed(_ byte: UInt8) {
    if byte == UInt8(ascii: "\"") {
      bytes.append(byte)
      phase = .quoted
    } else if isSeparator(byte) {
      endCell()
    } else if byte == 0x0A {
      endRow()
    } else if byte != 0x0D {
      fail(.csv("un texte suit le guillemet fermant"))
    }
  }

  /// The first sign of the header that can be one is the separator of the file.
  private mutating func isSeparator(_ byte: UInt8) -> Bool {
    if let separator { return byte == separator }
    guard [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].contains(byte) else { return false }
    separator = byte
    return true
  }

  private mutating func endCell() {
    if phase == .plain, bytes.last == 0x0D { bytes.removeLast() }
    cells.append(Cell(place: cellPlace, bytes: bytes))
    bytes = []
    phase = .start
  }

  private mutating func endRow() {
    endCell()
    let isBlank = cells.count == 1 && cells[0].bytes.isEmpty
    if !isBlank { take(Row(place: rowPlace, cells: cells, fault: nil)) }
    cells = []
    raw = []
  }

  private mutating func fail(_ reason: RejectionReason) {
    reject(reason, place)
    phase = .skipping
  }

  private mutating func reject(_ reason: RejectionReason, _ place: Place) {
    take(Row(place: rowPlace, cells: [], fault: ImportFault(place: place, reason: reason)))
    cells = []
    bytes = []
  }

  /// Gives the row up, and reads again the lines that it may have swallowed.
  private mutating func giveUp(_ reason: RejectionReason, _ faultPlace: Place) {
    let swallowed = raw
    reject(reason, faultPlace)
    guard let newline = swallowed.firstIndex(of: 0x0A) else {
      phase = .skipping
      raw = []
      return
    }
    place = rowPlace.after(swallowed[...newline])
    phase = .start
    beginRow()
    for byte in swallowed[(newline + 1)...] { read(byte) }
  }
}
