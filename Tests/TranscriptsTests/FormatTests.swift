import Diagnostics
import Dialogue
import Knowledge
import Testing
import Transcripts

@Suite("The transcript format")
struct FormatTests {
  private static let call = [
    "mme Kerbrat a un problème de loyer", "1", "et pour son ménage", "apa refusée", "/retour",
    "/pourquoi apa", "/pourquoi", "/fiche mairie", "/profil semlh", "le groupe avc",
    "elle a 80 ans",
    "?!", "mairie", "rien de tel", "/quitter", "oui",
  ]

  private func text() throws -> String {
    TranscriptPrinter().text(try Hamlet.desk.transcript(Self.call))
  }

  private func findings(_ text: String) throws -> [Diagnostic] {
    do {
      _ = try TranscriptParser(try Hamlet.graph).transcript(text, file: "a.transcript")
      return []
    } catch let error as DiagnosticError {
      return error.diagnostics
    }
  }

  @Test("is read back line by line as it was written")
  func roundTrip() throws {
    let transcript = try Hamlet.desk.transcript(Self.call)
    let text = TranscriptPrinter().text(transcript)
    let read = try TranscriptParser(try Hamlet.graph).transcript(text, file: "a")
    #expect(read.header == transcript.header)
    let again = TranscriptPrinter().text(Transcript(header: read.header, lines: read.lines))
    #expect(again == text)
  }

  @Test("has the header of the design, and nothing else that tells when or where")
  func header() throws {
    let graph = try Hamlet.graph
    let lines = try text().split(separator: "\n")
    #expect(lines[0] == "# repère, transcription anonymisée, format 1")
    #expect(
      lines[1]
        == "# connaissances sha256:\(graph.digest)  lexique 10  profil mgen  periode 2026-S2")
    #expect(lines.dropFirst(2).allSatisfy { $0.hasPrefix("> ") || $0.hasPrefix("= ") })
  }

  @Test("names local Knowledge without telling it apart")
  func local() throws {
    let header = Transcript.Header(
      knowledge: .local, lexiconVersion: 1, profile: .semlh, period: Period(year: 2027, month: 6))
    let text = TranscriptPrinter().text(header)
    let read = try TranscriptParser(try Hamlet.graph).transcript(text, file: "a")
    #expect(text.hasSuffix("# connaissances locales  lexique 1  profil semlh  periode 2027-S1\n"))
    #expect(read.header == header)
    #expect(read.lines == [])
  }

  @Test(
    "reports a foreign word with its place, and never quotes it",
    arguments: [
      "> kerbrat veut l’apa", "> veut l’apa Kerbrat", "= besoins kerbrat",
      "= besoins loyer kerbrat",
      "= oriente kerbrat", "= demande kerbrat", "= demande", "= repond statut kerbrat",
      "= repond kerbrat oui", "= repond statut", "= precise", "= precise kerbrat", "= corrige",
      "= profil kerbrat", "= cloture kerbrat", "= explique kerbrat", "= explique apa apa",
      "= fiche kerbrat", "= fiche", "= danger", "= danger kerbrat", "= hors-champ kerbrat",
      "= kerbrat", "=", "= ", "> /kerbrat", "> /pourquoi kerbrat", "> /preparer 35", "> /aide",
      "> /profil kerbrat", "kerbrat", "| kerbrat", ">kerbrat", "[..] kerbrat", "< kerbrat",
      "# kerbrat", " > loyer", "= besoins avc", "= demande gir", "= oriente groupe-avc",
      "= repond gir 3", "> 3 rue kerbrat", "= oriente apa ‹mari›",
    ])
  func foreign(line: String) throws {
    let text = try text()
    let at = text.split(separator: "\n").count + 1
    let findings = try findings(text + line + "\n")
    #expect(findings.map(\.code) == ["mot-etranger"])
    #expect(findings.first?.location.file == "a.transcript")
    #expect(findings.first?.location.line == at)
    #expect(findings.first?.excerpt == nil)
    #expect(!findings.description.contains("kerbrat"))
  }

  @Test("reports every foreign line at once")
  func allFindings() throws {
    let findings = try findings(try text() + "> kerbrat\n= besoins loyer\n= kerbrat\n")
    #expect(findings.count == 2)
  }

  @Test(
    "refuses a file with another first line",
    arguments: [
      "", "\n", "kerbrat", "# repère, transcription anonymisée, format 2\n",
      "# repère, conversation d'essai, format 1\n> mme kerbrat\n", "\u{FEFF}# repère\n",
      "# repère, transcription anonymisée, format 1\r\n# x\r\n",
    ])
  func unknownHeader(text: String) throws {
    let findings = try findings(text)
    #expect(findings.map(\.code) == ["entete-inconnu"])
    #expect(findings.first?.location.line == 1)
    #expect(!findings.description.contains("kerbrat"))
  }

  @Test(
    "refuses a header that does not read",
    arguments: [
      "", "# kerbrat", "# connaissances",
      "# connaissances sha256:12  lexique 1  profil mgen  periode 2026-S2",
      "# connaissances locales  lexique un  profil mgen  periode 2026-S2",
      "# connaissances locales  lexique 1  profil kerbrat  periode 2026-S2",
      "# connaissances locales  lexique 1  profil mgen  periode 2026-S3",
      "# connaissances locales  lexique 1  profil mgen  periode 26-S1",
      "# connaissances locales  lexique 1  profil mgen  periode 2026-S1  lieu kerbrat",
      "# connaissances kerbrat  lexique 1  profil mgen  periode 2026-S1",
    ])
  func brokenHeader(line: String) throws {
    let findings = try findings("\(TranscriptPrinter.firstLine)\n\(line)\n> loyer\n")
    #expect(findings.map(\.code) == ["entete-illisible"])
    #expect(findings.first?.location.line == 2)
    #expect(!findings.description.contains("kerbrat"))
  }

  @Test(
    "tells a half-year",
    arguments: [
      (2026, 1, "2026-S1"), (2026, 6, "2026-S1"), (2026, 7, "2026-S2"), (2030, 12, "2030-S2"),
    ])
  func period(year: Int, month: Int, text: String) {
    let period = Period(year: year, month: month)
    #expect(period.text == text)
    #expect(Period(reading: text) == period)
    #expect(period < Period(year: year + 1, month: 1))
  }

  @Test(
    "does not read what is no half-year",
    arguments: ["", "2026", "2026-S0", "-S1", "20x6-S1", "2026-S1-S2", "26-S1"])
  func noPeriod(text: String) {
    #expect(Period(reading: text) == nil)
  }
}
