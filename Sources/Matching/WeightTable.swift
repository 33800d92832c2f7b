/// The rows of learned weights as read from their file: one flat list of names and one of cells,
/// found by hashing.
///
/// A hundred thousand rows as dictionary of arrays would take longer to build than all else that is
/// done before the first call.
struct WeightTable: Sendable {
  /// The names of the traits, end to end, as UTF-8.
  private var names: [UInt8] = []
  /// Where the name and the cells of each row start; one more than there are rows.
  private var nameStarts: [Int32] = [0]
  private var cellStarts: [Int32] = [0]
  private var columns: [UInt8] = []
  private var hundredths: [Int32] = []
  /// Where each hash stands: its upper half, and in the lower half the number of its row from 1, or 0 for
  /// none. As many as a power of two, at least twice as many as rows. Most traits that are asked for
  /// are not there: the hash tells so without a look at the names.
  private var slots: [UInt64] = []

  /// More columns than a byte can number are not read.
  static let mostColumns = 256

  /// Takes `trait TAB column:hundredths column:hundredths …` lines apart; nil when a line is not that,
  /// or a column is not below `columnCount`.
  init?(_ lines: Substring.UTF8View, columnCount: Int) {
    guard columnCount <= Self.mostColumns else { return nil }
    let isRead =
      lines.withContiguousStorageIfAvailable { read($0, columnCount) }
      ?? Array(lines).withUnsafeBufferPointer { read($0, columnCount) }
    guard isRead else { return nil }
    index()
  }

  /// No rows.
  init() {}

  var rowCount: Int { nameStarts.count - 1 }

  // MARK: Asking

  /// The row of a trait; nil when nothing is known of it.
  func row(of trait: String) -> Int? {
    guard !slots.isEmpty else { return nil }
    var trait = trait
    return trait.withUTF8 { name in
      let hash = Self.hash(name[...])
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != 0 {
        if slots[slot] >> 32 == hash >> 32 {
          let row = Int(slots[slot] & 0xFFFF_FFFF) - 1
          if isName(name, of: row) { return row }
        }
        slot = (slot + 1) & (slots.count - 1)
      }
      return nil
    }
  }

  func name(of row: Int) -> String {
    String(decoding: names[Int(nameStarts[row])..<Int(nameStarts[row + 1])], as: UTF8.self)
  }

  /// The places of the cells of a row, for ``cell(at:)``.
  func cells(of row: Int) -> Range<Int> { Int(cellStarts[row])..<Int(cellStarts[row + 1]) }

  func cell(at place: Int) -> LearnedWeights.Cell {
    LearnedWeights.Cell(column: Int(columns[place]), weight: Double(hundredths[place]) / 100)
  }

  private func isName(_ name: UnsafeBufferPointer<UInt8>, of row: Int) -> Bool {
    let start = Int(nameStarts[row])
    guard Int(nameStarts[row + 1]) - start == name.count else { return false }
    for place in 0..<name.count where names[start + place] != name[place] { return false }
    return true
  }

  // MARK: Reading

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ columnCount: Int) -> Bool {
    names.reserveCapacity(bytes.count / 3)
    columns.reserveCapacity(bytes.count / 8)
    hundredths.reserveCapacity(bytes.count / 8)
    var place = 0
    while place < bytes.count {
      while place < bytes.count, bytes[place] != Byte.tab, bytes[place] != Byte.newline {
        names.append(bytes[place])
        place += 1
      }
      guard place < bytes.count, bytes[place] == Byte.tab,
        let end = readCells(bytes, from: place + 1, columnCount)
      else { return false }
      place = end
      nameStarts.append(Int32(names.count))
      cellStarts.append(Int32(columns.count))
    }
    return true
  }

  /// Reads the cells of one line, and gives the start of the next; nil when they are not cells.
  private mutating func readCells(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ columnCount: Int
  ) -> Int? {
    var place = start
    while place < bytes.count {
      guard let column = Self.number(bytes, &place), column < columnCount,
        place < bytes.count, bytes[place] == Byte.colon
      else { return nil }
      place += 1
      let isNegative = place < bytes.count && bytes[place] == Byte.minus
      if isNegative { place += 1 }
      guard let weight = Self.number(bytes, &place) else { return nil }
      columns.append(UInt8(column))
      hundredths.append(Int32(isNegative ? -weight : weight))
      if place == bytes.count { return place }
      let separator = bytes[place]
      place += 1
      if separator == Byte.newline { return place }
      guard separator == Byte.space else { return nil }
    }
    return nil
  }

  /// The digits at a place, of which it is moved to the end; nil when there are none, or too many.
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> Int? {
    let start = place
    var value = 0
    while place < bytes.count, bytes[place] >= Byte.zero, bytes[place] <= Byte.nine {
      value = value * 10 + Int(bytes[place] - Byte.zero)
      place += 1
      if place - start > mostDigits { return nil }
    }
    return place > start ? value : nil
  }

  private static let mostDigits = 6

  private enum Byte {
    static let tab = UInt8(ascii: "\t")
    static let newline = UInt8(ascii: "\n")
    static let space = UInt8(ascii: " ")
    static let colon = UInt8(ascii: ":")
    static let minus = UInt8(ascii: "-")
    static let zero = UInt8(ascii: "0")
    static let nine = UInt8(ascii: "9")
  }

  private mutating func index() {
    var size = 1
    while size < rowCount * 2 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    names.withUnsafeBufferPointer { names in
      for row in 0..<rowCount {
        let name = names[Int(nameStarts[row])..<Int(nameStarts[row + 1])]
        let hash = Self.hash(name)
        var slot = Int(truncatingIfNeeded: hash) & (size - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
        slots[slot] = (hash >> 32) << 32 | UInt64(row + 1)
      }
    }
    self.slots = slots
  }

  private static func hash(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    var fingerprint = Fingerprint()
    for byte in name { fingerprint.add(byte) }
    return fingerprint.value ^ fingerprint.value >> 32
  }
}
