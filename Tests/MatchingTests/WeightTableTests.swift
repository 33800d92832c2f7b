import Testing

@testable import Matching

@Suite("A table of weights")
struct WeightTableTests {
  private static func cells(_ table: WeightTable, of trait: String) -> [LearnedWeights.Cell]? {
    table.row(of: trait).map { table.cells(of: $0).map(table.cell) }
  }

  @Test("holds every row under its name, and no other")
  func rows() throws {
    let names = (0..<500).map { "s:mot\($0)é" }
    let lines = names.enumerated().map { "\($1)\t\($0 % 7):\($0) 7:-\($0)" }
    let text = lines.joined(separator: "\n") + "\n"
    let table = try #require(WeightTable(text.utf8[...], columnCount: 8))
    #expect(table.rowCount == 500)
    for (index, name) in names.enumerated() {
      #expect(
        Self.cells(table, of: name) == [
          LearnedWeights.Cell(column: index % 7, weight: Double(index) / 100),
          LearnedWeights.Cell(column: 7, weight: -Double(index) / 100),
        ])
      #expect(table.row(of: name).map(table.name) == name)
    }
    for name in ["s:mot", "s:mot500é", "mot1é", "", "s:mot1é "] {
      #expect(table.row(of: name) == nil, "\(name)")
    }
  }

  @Test("is empty without lines, and needs no end of line after the last")
  func edges() throws {
    let empty = try #require(WeightTable(""[...].utf8, columnCount: 2))
    #expect(empty.rowCount == 0)
    #expect(empty.row(of: "a") == nil)
    let one = try #require(WeightTable("a\t1:5"[...].utf8, columnCount: 2))
    #expect(Self.cells(one, of: "a") == [LearnedWeights.Cell(column: 1, weight: 0.05)])
  }

  @Test(
    "is not read from anything else",
    arguments: [
      "a", "a\n", "a\t\n", "a\t1\n", "a\t1:\n", "a\t:1\n", "a\t1:2:3\n", "a\t1:2 \n",
      "a\t1:2  1:3\n",
      "a\t2:1\n", "a\t-1:1\n", "a\t1:--1\n", "a\t1:+1\n", "a\t1:1.5\n", "a\t1:1\r\n", "a\t1:1\n\n",
      "a\t1:12345678901234567890\n", "a\t99999999999999999999:1\n", "a\t1:1\nb\n",
    ])
  func broken(text: String) {
    #expect(WeightTable(text[...].utf8, columnCount: 2) == nil)
  }

  @Test("numbers no more columns than a byte can")
  func mostColumns() {
    #expect(WeightTable("a\t255:1\n"[...].utf8, columnCount: 256) != nil)
    #expect(WeightTable("a\t1:1\n"[...].utf8, columnCount: 257) == nil)
  }
}
