import Testing

@testable import Maintenance

/// A text with plain spaces, as one types it.
func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

@Suite("Records of a JSON list")
struct JSONRecordTests {
  /// What one file gives: the `n` of each object, or the place and the fault of what is none.
  private func read(_ bytes: [UInt8]) -> (found: [String], isWhole: Bool?) {
    var found: [String] = []
    var records = JSONRecords(key: "service") { record in
      do throws(ImportFault) {
        if let fault = record.fault { throw fault }
        found.append(try JSONParser.value(record.bytes, at: record.place)["n"]?.text ?? "?")
      } catch {
        found.append("\(error.place.line):\(error.place.column) \(error.reason.message)")
      }
    }
    for byte in bytes { records.read(byte) }
    let isWhole = try? records.finish()
    return (found.map(plain), isWhole)
  }

  @Test(
    "are read one by one, and what is broken costs only itself",
    arguments: [
      ("{\"service\":[{\"n\":1},{\"n\":\"é\"}]}", ["1", "é"]),
      ("[{\"n\":1}\n,{\"n\":{\"a\":[]}}]", ["1", ""]),
      ("{\"autre\":[{\"n\":0}],\"service\":[{\"n\":1}],\"fin\":[{\"n\":2}]}", ["1"]),
      ("{\"service\":[]}", []),
      ("[{\"n\":\"a\\\"b\\\\\"},{\"n\":\"\\u00e9\\ud83d\\ude00\"}]", ["a\"b\\", "é😀"]),
      // A quote, a brace, a bracket, a comma, a colon that is missing.
      (
        "[{\"n\":\"un\n},{\"n\":2}]",
        ["1:7 JSON illisible : un guillemet ouvert n’est pas fermé", "2"]
      ),
      (
        "[{\"n\":1,\n{\"n\":2}]", ["2:1 JSON illisible : il manque « } » à la fin", "2"]
      ),
      (
        "[{\"n\":[1},{\"n\":2}]", ["1:9 JSON illisible : « } » ne ferme rien", "2"]
      ),
      ("[{\"n\":1 \"m\":2},{\"n\":2}]", ["1:9 JSON illisible : il manque « , » ou « } »", "2"]),
      ("[{\"n\" 1},{\"n\":2}]", ["1:7 JSON illisible : il manque « : » après une clé", "2"]),
      ("[{\"n\":oui},{\"n\":2}]", ["1:7 JSON illisible : une valeur est attendue ici", "2"]),
      ("[12,{\"n\":2}]", ["1:2 JSON illisible : un objet « { … } » est attendu ici", "2"]),
      (
        "[{\"n\":\"a\u{1}\"},{\"n\":2}]",
        ["1:9 un caractère de contrôle est caché dans le texte", "2"]
      ),
      (
        "[{\"n\":\"a\\u0000\"},{\"n\":2}]",
        ["1:15 un caractère de contrôle est caché dans le texte", "2"]
      ),
    ] as [(String, [String])])
  func records(text: String, found: [String]) {
    #expect(read(Array(text.utf8)).found == found)
    #expect(read(Array(text.utf8)).isWhole == true)
  }

  @Test("a byte that is not UTF-8 is told with its column in characters")
  func notUTF8() {
    let bytes = Array("[\n{\"é\":\"à".utf8) + [0xE9] + Array("\"},{\"n\":2}]".utf8)
    #expect(read(bytes).found == ["2:8 un caractère n’est pas en UTF-8", "2"])
  }

  @Test("a cell of 5 MB is told and passed over")
  func hugeCell() {
    let text = "[{\"n\":\"" + String(repeating: "x", count: 5 << 20) + "\"},{\"n\":2}]"
    #expect(read(Array(text.utf8)).found == ["1:2 plus de 256 ko pour un seul organisme", "2"])
  }

  @Test(
    "a file cut short keeps what was whole",
    arguments: [("[{\"n\":1},{\"n\"", 2), ("[{\"n\":1},", 1), ("[{\"n\":1}", 1)])
  func cutShort(text: String, count: Int) {
    #expect(read(Array(text.utf8)).isWhole == false)
    #expect(read(Array(text.utf8)).found.count == count)
    #expect(read(Array(text.utf8)).found.first == "1")
  }

  @Test("a file without the list is refused", arguments: ["", "{}", "{\"services\":[]}", "texte"])
  func withoutList(text: String) {
    #expect(read(Array(text.utf8)).isWhole == nil)
  }

  @Test("values nested without end are refused")
  func deep() {
    let text =
      "[{\"n\":" + String(repeating: "[", count: 500) + String(repeating: "]", count: 500) + "}]"
    #expect(
      read(Array(text.utf8)).found
        == ["1:70 JSON illisible : trop de listes les unes dans les autres"])
  }
}

@Suite("Rows of a CSV")
struct CSVRecordTests {
  private func read(_ bytes: [UInt8]) -> [String] {
    var found: [String] = []
    var records = CSVRecords { row in
      do throws(ImportFault) {
        if let fault = row.fault { throw fault }
        var texts: [String] = []
        for cell in row.cells { texts.append(try cell.text()) }
        found.append("\(row.place.line) " + texts.joined(separator: "|"))
      } catch {
        found.append("\(error.place.line):\(error.place.column) \(error.reason.message)")
      }
    }
    for byte in bytes { records.read(byte) }
    records.finish()
    return found.map(plain)
  }

  @Test(
    "are read one by one, and what is broken costs only itself",
    arguments: [
      ("", []), ("\n\n", []), ("a,b\nc,d", ["1 a|b", "2 c|d"]),
      ("a;b\r\nc;d\r\n", ["1 a|b", "2 c|d"]),
      ("a\tb,c\n", ["1 a|b,c"]), ("\u{FEFF}\"a\",b\n", ["1 a|b"]),
      ("a,\n\n,b\n", ["1 a|", "3 |b"]),
      ("\"a\nb\",\"c\"\"d\"\ne,f", ["1 a\nb|c\"d", "3 e|f"]),
      ("a;b\n1,5;c\n", ["1 a|b", "2 1,5|c"]),
      (
        "a,b\n\"c,\"d\"\ne,f\n",
        ["1 a|b", "2:5 CSV illisible : un texte suit le guillemet fermant", "3 e|f"]
      ),
      (
        "a,b\nc \"d\",e\nf,g\n",
        ["1 a|b", "2:3 CSV illisible : un guillemet est au milieu d’une cellule", "3 f|g"]
      ),
      (
        "a,b\n\"c,d\ne,f\ng,h\n",
        ["1 a|b", "2:1 CSV illisible : un guillemet ouvert n’est pas fermé", "3 e|f", "4 g|h"]
      ),
      (
        "a,b\n\"c", ["1 a|b", "2:1 CSV illisible : un guillemet ouvert n’est pas fermé"]
      ),
    ] as [(String, [String])])
  func rows(text: String, found: [String]) { #expect(read(Array(text.utf8)) == found) }

  @Test("a byte that is not UTF-8 is told with its place")
  func notUTF8() {
    let bytes = Array("a,b\né,".utf8) + [0xE9] + Array("\nc,d\n".utf8)
    #expect(read(bytes) == ["1 a|b", "2:3 un caractère n’est pas en UTF-8", "3 c|d"])
  }

  @Test("a cell of 5 MB is told and passed over", arguments: ["", "\""])
  func hugeCell(quote: String) {
    let text = "a,b\nc," + quote + String(repeating: "x", count: 5 << 20) + quote + "\ne,f\n"
    #expect(
      read(Array(text.utf8)) == ["1 a|b", "2:1 plus de 256 ko pour un seul organisme", "3 e|f"])
  }
}
