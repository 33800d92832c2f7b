import Testing

@testable import Knowledge

@Suite("CSV")
struct CSVTests {
  @Test(
    "cuts rows and fields",
    arguments: [
      ("", []),
      ("\n\n", []),
      ("a", [["a"]]),
      ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
      ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
      ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
      ("\u{FEFF}a,b", [["a", "b"]]),
      ("a,,c", [["a", "", "c"]]),
      (",", [["", ""]]),
      ("a,\n", [["a", ""]]),
      ("\"a,b\",c", [["a,b", "c"]]),
      ("\"a\nb\",c", [["a\nb", "c"]]),
      ("\"a\"\"b\",\"\"", [["a\"b", ""]]),
      ("\"\"\"a\"\"\"", [["\"a\""]]),
      ("é’ œ, b ", [["é’ œ", " b "]]),
    ] as [(String, [[String]])])
  func rows(text: String, rows: [[String]]) {
    let table = CSVTable(text)
    #expect(table.rows.map(\.fields) == rows)
    #expect(table.unclosedQuoteLine == nil)
  }

  @Test("remembers the line that each row starts on")
  func lines() {
    let table = CSVTable("a\n\n\"b\n\nb\",b\nc\r\nd")
    #expect(table.rows.map(\.line) == [1, 3, 6, 7])
  }

  @Test("remembers the line of a quote that is never closed")
  func unclosedQuote() {
    #expect(CSVTable("a\n\"b\nc\nd").unclosedQuoteLine == 2)
    #expect(CSVTable("\"a\"\n\"b\"\"").unclosedQuoteLine == 2)
  }

  private static let header = LocalContact.columns.joined(separator: ",") + "\n"

  private func read(_ text: String) -> ([LocalContact], FileReport) {
    let report = FileReport(path: "annuaires/35.csv", text: text)
    return (LocalContact.read(text, report), report)
  }

  @Test("reads a directory, column by column")
  func directory() throws {
    let (contacts, report) = read(
      Self.header
        + "clic-a,clic,\"CLIC, Rennes\",01 99 00 00 01,1 rue X,35000,Rennes,35238,https://x.fr,"
        + "Mo-Fr,35238 35051,CLIC,2025,2025-01-31\n")
    #expect(report.diagnostics.isEmpty)
    let contact = try #require(contacts.first)
    #expect(contacts.count == 1)
    #expect(contact.id == ID("clic-a"))
    #expect(contact.type == "clic")
    #expect(contact.name == "CLIC, Rennes")
    #expect(contact.phone == "01 99 00 00 01")
    #expect(contact.address == "1 rue X")
    #expect(contact.postcode == "35000")
    #expect(contact.town == "Rennes")
    #expect(contact.inseeCode == "35238")
    #expect(contact.site == "https://x.fr")
    #expect(contact.hours == "Mo-Fr")
    #expect(contact.zone == "35238 35051")
    #expect(contact.source == "CLIC")
    #expect(contact.edition == "2025")
    #expect(contact.verifiedOn == "2025-01-31")
  }

  @Test("keeps the rows that can be read, and tells the lines of the others")
  func brokenRows() {
    let row = ",clic,CLIC,,,,,,,,,,,\n"
    let (contacts, report) = read(Self.header + "a" + row + "b\n" + "c" + row + "a" + row)
    #expect(contacts.map(\.id) == [ID("a"), ID("c")])
    #expect(report.diagnostics.map(\.location.line) == [3, 5])
    #expect(report.diagnostics.allSatisfy { $0.code == "csv" })
  }

  @Test("reports what does not show, and goes on without it")
  func invisible() {
    let (contacts, report) = read(Self.header + "a,clic,CL\u{202E}IC\u{1B}[2J,,,,,,,,,,,\n")
    #expect(contacts.map(\.name) == ["CLIC[2J"])
    #expect(report.diagnostics.map(\.code) == ["caractere-invisible"])
    #expect(report.diagnostics.map(\.location.line) == [2])
    #expect(!report.isUnusable)
  }

  @Test("holds an empty directory, which has a header")
  func emptyDirectory() {
    let (contacts, report) = read(Self.header)
    #expect(contacts.isEmpty)
    #expect(report.diagnostics.isEmpty)
  }
}
