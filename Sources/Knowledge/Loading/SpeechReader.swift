extension HeardSentence {
  /// The sentences of one file: a sentence, a tab, the needs that it tells of (none when there is nothing
  /// to orient), and, each after another tab, those that it denies and what was said before it. Empty
  /// lines and those that begin with `#` are passed over.
  static func read(_ text: String, _ linker: Linker, _ report: FileReport) -> [HeardSentence] {
    var sentences: [HeardSentence] = []
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty || line.first == UInt8(ascii: "#") || line.first == UInt8(ascii: "\r") {
        continue
      }
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else {
        report.add(.speechWithoutTab, line: number, column: 1)
        continue
      }
      let columns = line[line.index(after: tab)...].split(
        separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      let fields = columns.prefix(2).map { column in column.split { $0 <= UInt8(ascii: " ") } }
      let ids = fields.map { $0.map { String(Substring($0)) } }
      let unknown = fields.joined().filter { !linker.knows(String(Substring($0)), .need) }
      for id in unknown {
        let before = Substring(line[..<id.startIndex]).unicodeScalars.count
        report.add(
          .unknownNeedInSpeech(String(Substring(id))), line: number, column: before + 1)
      }
      // A sentence that has lost its need must not teach that it tells of nothing.
      guard unknown.isEmpty else { continue }
      sentences.append(
        HeardSentence(
          text: String(Substring(line[..<tab])), needs: ids[0].map { ID($0) },
          denied: ids.count > 1 ? ids[1].map { ID($0) } : [],
          context: columns.count > 2 ? String(Substring(columns[2])) : ""))
    }
    return sentences
  }
}
