import Foundation
import TestSupport
import Testing

@Suite("The program where the person lives")
struct LocalProgramTests {
  private let folder: TemporaryFolder
  private var knowledge: [String] { ["--connaissances", folder.path("Knowledge")] }

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: Repository.root.appending(path: "Knowledge"), to: folder.url.appending(path: "Knowledge"))
    let annex = """
      type;nom;telephone;code_postal;commune;code_insee;zone
      mairie;Mairie - Fougères;02 99 00 00 01;35300;Fougères;35115;35115
      clic;CLIC d’essai;02 99 00 00 02;35300;Fougères;35115;35115
      mairie;Mairie - Dinan;02 96 00 00 01;22100;Dinan;22050;22050
      clik;Personne;;35300;;35115;

      """
    try Data(annex.utf8).write(to: folder.url.appending(path: "annexe-2025.csv"))
  }

  private func importing(_ arguments: [String]) throws -> Program.Run {
    try Program.run(
      ["importer", "--source", "csv", folder.path("annexe-2025.csv")] + arguments + knowledge,
      in: folder)
  }

  @Test("imports an annex, then prepares and places a call that keeps nothing of it")
  func call() throws {
    let first = try importing(["--departement", "35"])
    #expect(first.status == 1)
    #expect(first.output.contains("4 organismes lus = 2 retenus + 1 rejeté + 1 hors"))
    #expect(first.output.contains("annexe-2025.csv:5:1"))
    #expect(try importing(["--departement", "35"]).output.contains("2 inchangés"))

    let kept = folder.path("appels")
    let run = try Program.run(
      knowledge + ["--transcriptions", kept],
      lines: [
        "/lieu 35300", "elle est isolée", "/lieu 69", "/lieu 35", "/preparer 35", "/lieu fougere",
        "/fiche clic",
      ],
      in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("Fougères (35300), Ille-et-Vilaine"))
    #expect(run.output.contains("(le CLIC de votre secteur"))
    #expect(run.output.contains("Préparer les appels"))
    #expect(run.output.contains("Pas d’annuaire pour le département 69"))
    #expect(run.output.replacing("\u{A0}", with: " ").contains("(35). Quelle commune ?"))
    let transcript = try #require(try folder.transcripts("appels").first)
    let text = try String(contentsOf: transcript, encoding: .utf8).lowercased()
    for word in ["fougere", "35300", "preparer", "lieu", "ille"] { #expect(!text.contains(word)) }
  }

  @Test("refuses what it cannot import, and leaves the directories as they were")
  func refused() throws {
    #expect(try importing([]).status == 2)
    #expect(try importing(["--departement", "355"]).status == 2)
    #expect(try importing(["--tous", "--edition", "hier"]).status == 2)
    let missing = try Program.run(
      ["importer", "--source", "annuaire-local", folder.path("annexe-2025.csv"), "--tous"]
        + knowledge, in: folder)
    #expect(missing.status == 2)
    #expect(missing.error.contains("il manque la liste"))
    #expect(missing.error.contains("Rien n’a été importé"))
  }

  @Test("starts in a department without a word, or says that it has no directory")
  func department() throws {
    let known = try Program.run(
      knowledge + ["--departement", "35", "--sans-transcription"], lines: ["/preparer"], in: folder)
    #expect(known.output.contains("Ille-et-Vilaine (35)"))
    let none = try Program.run(
      knowledge + ["--departement", "22", "--sans-transcription"], lines: [], in: folder)
    #expect(none.output.contains("Pas d’annuaire pour le département 22"))
  }
}
