import Foundation
import TestSupport
import Testing

@Suite("What the program says of faults, and its interface for other programs")
struct ProgramFaultTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Words that only the argument parser would say.
  private static let english = [
    "Error", "Usage", "USAGE", "Unknown", "Unexpected", "Missing", "Please", "Help:", "OVERVIEW",
    "Show ", "See '", "invalid", "subcommand", "The value", "(default", "<files>", "Did you mean",
  ]

  private func expectFrench(_ text: String) {
    for word in Self.english { #expect(!text.contains(word), "« \(word) » in: \(text)") }
  }

  // MARK: Arguments

  @Test(
    "a bad argument is said in French, exit 2",
    arguments: [
      ["--inconnu"], ["--largeur"], ["--largeur", "5"], ["--largeur", "vingt"],
      ["--profil", "marine"], ["--profil", "tous"], ["bidule"], ["interroger"], ["rejouer"],
      ["--connaissance", "x"], ["interroger", "--jsonl", "--profi", "mgen"],
    ])
  func badArgument(_ arguments: [String]) throws {
    let run = try Program.run(arguments, in: folder)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.error.hasPrefix("Erreur : "))
    expectFrench(run.error)
  }

  @Test(
    "help is French, exit 0",
    arguments: [
      ["--help"], ["-h"], ["help"], ["interroger", "--help"], ["help", "interroger"],
      ["help", "rejouer"], ["rejouer", "--help"], ["--version"],
    ])
  func help(_ arguments: [String]) throws {
    let run = try Program.run(arguments, in: folder)
    #expect(run.status == 0)
    #expect(!run.output.isEmpty)
    expectFrench(run.output + run.error)
  }

  // MARK: Knowledge

  @Test("without Knowledge the emergency numbers are shown, exit 2")
  func missingKnowledge() throws {
    let run = try Program.run(["--connaissances", folder.path("absent")], in: folder)
    #expect(run.status == 2)
    #expect(run.error.contains("[dossier-absent]"))
    for number in ["15", "112", "3114", "3977"] { #expect(run.output.contains(" \(number) ")) }
    #expect(run.output.contains("seuls les numéros d’urgence répondent"))
  }

  @Test("with an empty Knowledge too")
  func emptyKnowledge() throws {
    let path = folder.path("vide")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    let run = try Program.run(["--connaissances", path], in: folder)
    #expect(run.status == 2)
    #expect(run.error.contains("[dossier-vide]"))
    #expect(run.output.contains("3114"))
  }

  @Test(
    "a maintainer’s command without a folder could not run, exit 2",
    arguments: [["verifier"], ["apprendre"], ["evaluer", "x.jsonl"], ["evaluer", "--croise"]])
  func noFolder(_ command: [String]) throws {
    let run = try Program.run(command + ["--connaissances", folder.path("absent")], in: folder)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.error.contains("[dossier-absent]"))
  }

  private func copyOfKnowledge() throws -> String {
    let copy = folder.path("Knowledge")
    try FileManager.default.copyItem(
      atPath: Repository.root.appending(path: "Knowledge").path, toPath: copy)
    return copy
  }

  @Test("a broken file is set aside and said once; the call goes on without it")
  func brokenFile() throws {
    let copy = try copyOfKnowledge()
    let broken = copy + "/dispositifs/maprimeadapt.yaml"
    try "nom: \"pas fermé\n".write(toFile: broken, atomically: true, encoding: .utf8)
    let arguments = ["--connaissances", copy, "--transcriptions", folder.path("appels")]
    let run = try Program.run(
      arguments, lines: ["je voudrais adapter ma salle de bain", "elle est isolée"], in: folder)
    #expect(run.status == 0)
    #expect(run.error.ranges(of: "Détails").count == 1)
    #expect(run.error.contains("L’appel reste possible."))
    #expect(run.output.contains("Isolement"))
    #expect(!run.output.contains("MaPrimeAdapt’ —"))
    let file = try #require(try folder.transcripts("appels").first)
    #expect(try String(contentsOf: file, encoding: .utf8).contains("# connaissances locales "))

    let check = try Program.run(["verifier", "--connaissances", copy], in: folder)
    #expect(check.status == 1)
    #expect(check.output.contains("dispositifs/maprimeadapt.yaml:"))
    #expect(check.output.contains("[yaml]"))
  }

  @Test("a file in Latin-1, a NUL byte and a duplicate are set aside as well")
  func otherBrokenFiles() throws {
    let copy = try copyOfKnowledge()
    try Data([0x6E, 0x6F, 0x6D, 0x3A, 0x20, 0xE9, 0x0A])
      .write(to: URL(filePath: copy + "/contacts/anah.yaml"))
    try Data("nom: a\0b\n".utf8).write(to: URL(filePath: copy + "/contacts/caf.yaml"))
    try FileManager.default.copyItem(
      atPath: copy + "/besoins/isolement/isolement-solitude.yaml",
      toPath: copy + "/besoins/aidants/isolement-solitude.yaml")
    let arguments = ["--connaissances", copy, "--sans-transcription"]
    let run = try Program.run(arguments, lines: ["elle est épuisée"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("Aidant"))
    let check = try Program.run(["verifier", "--connaissances", copy], in: folder)
    for code in ["[pas-en-utf8]", "[octet-nul]", "[identifiant-en-double]"] {
      #expect(check.output.contains(code), "\(code) in \(check.output)")
    }
  }

  @Test("verifier on the shipped Knowledge finds nothing, exit 0")
  func shippedKnowledge() throws {
    let run = try Program.run(["verifier", "--connaissances", "Knowledge"], in: folder)
    #expect(run.status == 0, "\(run.output.suffix(600))")
  }

  // MARK: JSON Lines

  private func objects(_ run: Program.Run) throws -> [[String: Any]] {
    try run.lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  private static let requests = [
    #"{"id":"a","text":"elle est isolée"}"#, "pas du json", #"{"id":"b"}"#, #"{"text":"x"}"#, "",
    #"{"id":"c","text":"et pour son loyer ?","context":"elle est isolée","autre":1}"#,
    #"{"id":"d","text":"","context":null}"#,
  ]

  @Test("interroger answers line by line; a bad line gives an error, and exit 1 at the end")
  func query() throws {
    let run = try Program.run(["interroger", "--jsonl"], lines: Self.requests, in: folder)
    #expect(run.status == 1)
    let answers = try objects(run)
    try #require(answers.count == 6)
    #expect(answers.map { $0["id"] as? String } == ["a", nil, "b", nil, "c", "d"])
    #expect((answers[0]["needs"] as? [String])?.first == "isolement-solitude")
    #expect(answers[0]["question"] != nil)
    for index in 1...3 {
      #expect(Set(answers[index].keys) == ["id", "error"])
      #expect((answers[index]["error"] as? String)?.isEmpty == false)
    }
    #expect((answers[4]["needs"] as? [String])?.contains("aide-au-logement-loyer") == true)
    #expect(answers[5]["outOfScope"] as? Bool == true)
  }

  @Test("interroger of clean lines ends with 0, and of nothing too")
  func cleanQuery() throws {
    let run = try Program.run(
      ["interroger", "--jsonl"], lines: [Self.requests[0]], in: folder)
    #expect(run.status == 0)
    #expect(try Program.run(["interroger", "--jsonl"], in: folder).status == 0)
  }

  @Test("anonymiser prints what a transcript would hold")
  func redaction() throws {
    let run = try Program.run(
      ["anonymiser", "--jsonl"],
      lines: [#"{"id":"p","text":"mme le goff 06 12 34 56 78 veut le clic"}"#, "x"], in: folder)
    #expect(run.status == 1)
    let answers = try objects(run)
    #expect(answers[0] as? [String: String] == ["id": "p", "output_text": "‹…› veut le clic"])
    #expect(Set(answers[1].keys) == ["id", "error"])
  }

  @Test("connaissances lists every item with its sources")
  func catalogue() throws {
    let run = try Program.run(["connaissances", "--jsonl"], in: folder)
    #expect(run.status == 0)
    let items = try objects(run)
    #expect(items.count > 150)
    let kinds: Set<String> = [
      "need", "scheme", "contact", "question", "term", "checklist", "note", "script", "card",
    ]
    for item in items {
      #expect(Set(item.keys) == ["kind", "id", "name", "sources", "edition", "verified"])
      #expect(kinds.contains(item["kind"] as? String ?? ""))
    }
    #expect(items.contains { $0["kind"] as? String == "scheme" && $0["id"] as? String == "apa" })
  }
}
