import Diagnostics
import Knowledge
import Redaction
import TestSupport
import Testing
import Transcripts

@Suite("Reading a transcript again")
struct TranscriptCheckTests {
  private static let now = Period(year: 2026, month: 9)
  private static let call = [
    "mme Kerbrat a un problème de loyer", "1", "et pour son ménage", "/retour", "/pourquoi apa",
    "/fiche mairie", "/profil semlh", "elle a 80 ans", "/quitter", "oui",
  ]

  private func text() throws -> String {
    TranscriptPrinter().text(try Hamlet.desk.transcript(Self.call))
  }

  private func findings(_ text: String) throws -> [Diagnostic] {
    TranscriptCheck(try Hamlet.graph, now: Self.now).read(Array(text.utf8), file: "a").findings
  }

  @Test("finds nothing in what was recorded, and reads all of it")
  func sound() throws {
    let transcript = try Hamlet.desk.transcript(Self.call)
    let reading = TranscriptCheck(try Hamlet.graph, now: Self.now)
      .read(Array(TranscriptPrinter().text(transcript).utf8), file: "a")
    #expect(reading.findings.isEmpty, "\(reading.findings)")
    #expect(reading.lines == transcript.lines)
  }

  /// A line added by hand, `↓` before each place that must be reported.
  static let additions = [
    ("> ↓kerbrat veut l’apa", "mot-etranger"),
    ("> veut ↓l’kerbrat et Le ↓Goff", "mot-etranger"),
    ("> le loyer de ↓kerbrat ‹…› ↓zyglou", "mot-etranger"),
    ("> ↓‹…›kerbrat", "mot-etranger"),
    ("= besoins loyer ↓kerbrat ↓zyglou apa", "mot-etranger"),
    ("= besoins ↓Kerbrat", "mot-etranger"),
    ("= repond statut ↓kerbrat", "mot-etranger"),
    ("= ↓kerbrat loyer", "mot-etranger"),
    ("> /↓kerbrat", "mot-etranger"),
    ("> /pourquoi ↓kerbrat", "mot-etranger"),
    ("↓kerbrat ↓loyer", "mot-etranger"),
    ("= besoins ↓avc", "mot-etranger"),
    ("= ↓demande", "ligne-inconnue"),
    ("= ↓explique apa apa", "ligne-inconnue"),
    ("> loyer ↓ loyer", "ligne-recrite"),
    ("> ↓Loyer", "ligne-recrite"),
    ("> loyer↓.", "ligne-recrite"),
    ("= besoins loyer↓ ", "ligne-recrite"),
    ("> loy↓\u{200B}er", "caractere-invisible"),
    ("> loyer↓\u{1B}[31m kerbrat", "caractere-invisible"),
    ("= besoins ↓\u{202E}loyer", "caractere-invisible"),
    ("> loyer↓\r", "caractere-invisible"),
    ("> loyer↓\u{9B}31m", "caractere-invisible"),
  ]

  @Test(
    "reports every word that is no atom with its place, and never quotes it", arguments: additions)
  func added(line: String, code: String) throws {
    let text = try text()
    let marked = MarkedText(line)
    // The slash of a command belongs to its name.
    let columns = marked.positions.map { line.hasPrefix("> /↓") ? $0.column - 1 : $0.column }
    let found = try findings(text + marked.text + "\n")
    let column = line.hasPrefix("= ↓demande") || line.hasPrefix("= ↓explique") ? [3] : columns
    #expect(found.map(\.location.column) == column, "\(found)")
    #expect(found.allSatisfy { $0.code == code && $0.severity == .error }, "\(found)")
    #expect(found.allSatisfy { $0.location.line == text.split(separator: "\n").count + 1 })
    #expect(!found.description.lowercased().contains("kerbrat"))
    #expect(!found.description.contains("zyglou"))
  }

  @Test("a blank line is nothing that is written")
  func blank() throws {
    #expect(try findings(try text() + "\n").map(\.code) == ["ligne-inconnue"])
  }

  @Test("tells a line that was broken off")
  func cut() throws {
    let found = try findings(try text() + "> loyer et men")
    #expect(found.map(\.code) == ["ligne-coupee", "mot-etranger"])
    #expect(try findings(String(try text().dropLast())).map(\.code) == ["ligne-coupee"])
  }

  /// What the header says, and what a word that nobody knows is then called.
  static let ages: [(String, String, String, Diagnostic.Severity)] = [
    ("lexique \(StorableLexicon.version)", "lexique 0", "mot-d-un-ancien-lexique", .warning),
    ("lexique \(StorableLexicon.version)", "lexique 900", "mot-d-un-lexique-plus-recent", .warning),
  ]

  @Test("tells an older atom from a leak by the lexicon of the header", arguments: ages)
  func age(old: String, new: String, code: String, severity: Diagnostic.Severity) throws {
    let text = try text().replacing(old, with: new) + "> kerbrat\n"
    let found = try findings(text)
    #expect(found.map(\.code) == [code])
    #expect(found.map(\.severity) == [severity])
  }

  @Test("an id of other Knowledge is a warning, what has not the form of one is not")
  func otherKnowledge() throws {
    let graph = try Hamlet.graph
    let local = try text().replacing("sha256:\(graph.digest)", with: "locales")
    #expect(try findings(local).isEmpty)
    #expect(
      try findings(local + "= besoins kerbrat\n").map(\.code) == ["identifiant-d-autres-fiches"])
    #expect(try findings(local + "= besoins Kerbrat\n").map(\.code) == ["mot-etranger"])
    let other = try text().replacing(graph.digest, with: String(repeating: "0", count: 64))
    #expect(
      try findings(other + "= besoins kerbrat\n").map(\.severity) == [.warning])
  }

  @Test(
    "refuses a file that is none",
    arguments: [
      ("", "entete-inconnu", 1), ("kerbrat\n", "entete-inconnu", 1),
      ("# repère, conversation d'essai, format 1\n> mme kerbrat\n", "conversation-d-essai", 1),
      ("\(TranscriptPrinter.firstLine)\n", "entete-illisible", 2),
      ("\(TranscriptPrinter.firstLine)\n# kerbrat\n", "entete-illisible", 2),
      (
        "\(TranscriptPrinter.firstLine)\n# connaissances locales lexique 1 profil mgen periode "
          + "2026-S2\n", "entete-illisible", 2
      ),
      (
        "\(TranscriptPrinter.firstLine)\n# connaissances locales  lexique 1  profil mgen  periode "
          + "2027-S1\n", "semestre-a-venir", 2
      ),
    ])
  func refused(text: String, code: String, line: Int) throws {
    let found = try findings(text)
    #expect(found.map(\.code) == [code])
    #expect(found.first?.location.line == line)
    #expect(!found.description.contains("kerbrat"))
  }

  @Test("tells the line of bytes that are not UTF-8")
  func notUTF8() throws {
    let bytes = Array(try text().utf8) + [0x3E, 0x20, 0xE9, 0x0A]
    let found = TranscriptCheck(try Hamlet.graph, now: Self.now).read(bytes, file: "a").findings
    #expect(found.map(\.code) == ["pas-en-utf8"])
    #expect(found.first?.location.line == (try text().split(separator: "\n").count + 1))
  }
}
