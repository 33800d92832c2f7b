import Foundation
import TestSupport
import Testing

@Suite("repere transcriptions")
struct TranscriptionsTests {
  private let folder: TemporaryFolder
  private var kept: String { folder.path("appels") }

  init() throws { folder = try TemporaryFolder() }

  private func call(_ lines: String...) throws -> URL {
    let before = Set((try? folder.transcripts("appels")) ?? [])
    _ = try Program.run(["--transcriptions", kept], lines: lines, in: folder)
    return try #require(Set(try folder.transcripts("appels")).subtracting(before).first)
  }

  /// The same call, as if made in another half-year.
  private func older(_ file: URL, _ period: String, name: String) throws -> URL {
    let text = try String(contentsOf: file, encoding: .utf8)
    let copy = folder.url.appending(path: "appels/\(name).transcript")
    try text.replacing(/periode \d{4}-S\d/, with: "periode \(period)")
      .write(to: copy, atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: copy.path)
    return copy
  }

  // MARK: verifier

  @Test("verifier finds nothing in calls, and in the examples that are shipped")
  func sound() throws {
    _ = try call("elle est isolée", "/pourquoi", "mme Kerambrun et son loyer")
    let run = try Program.run(["transcriptions", "verifier", kept], in: folder)
    #expect(run.status == 0)
    #expect(run.output == "1 transcription relue\u{A0}: rien à signaler.\n")
    let examples = try Program.run(["transcriptions", "verifier", "transcripts"], in: folder)
    #expect(examples.status == 0, "\(examples.output)")
    #expect(!examples.output.hasPrefix("0 "))
  }

  @Test("verifier points at a word added by hand, and refuses links and strangers")
  func findings() throws {
    let file = try call("elle est isolée")
    let count = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").count
    let handle = try FileHandle(forWritingTo: file)
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("> elle kerambrun\u{1B}[31m\n> elle kerambrun\n".utf8))
    try handle.close()
    let link = folder.url.appending(path: "appels/00000000000000aa.transcript")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
    try "".write(
      toFile: kept + "/xavière\u{1B}[2J\u{202E}.txt", atomically: false, encoding: .utf8)
    for known in [".gitignore", "README.md"] {
      try "".write(toFile: kept + "/" + known, atomically: false, encoding: .utf8)
    }
    let run = try Program.run(["transcriptions", "verifier", kept], in: folder)
    #expect(run.status == 1)
    #expect(run.output.contains("\(file.lastPathComponent):\(count + 1):17: erreur"))
    #expect(run.output.contains("\(file.lastPathComponent):\(count + 2):8: erreur"))
    for code in ["caractere-invisible", "mot-etranger", "lien-symbolique", "fichier-etranger"] {
      #expect(run.output.contains("[\(code)]"), "\(code)")
    }
    #expect(!run.output.contains("kerambrun"))
    #expect(!run.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    #expect(run.lines.last == "1 transcription relue\u{A0}: 4 anomalies.")
    let replay = try Program.run(["rejouer", link.path], in: folder)
    #expect(replay.status == 2 && replay.error.contains("[lien-symbolique]"))
  }

  // MARK: purger

  @Test("purger lists, asks, removes what is over, and proves it; the reminder goes with it")
  func purge() throws {
    let file = try call("elle est isolée")
    let old = try older(file, "2020-S1", name: "00000000000000bb")
    let reminded = try Program.run(["--transcriptions", kept, "--largeur", "200"], in: folder)
    #expect(
      reminded.output.contains("À supprimer\u{A0}: 1 transcription de plus de deux semestres."))

    let asked = try Program.run(["transcriptions", "purger", kept], in: folder)
    #expect(asked.status == 1)
    #expect(asked.output.contains("  \(old.lastPathComponent), 2020-S1\n"))
    #expect(asked.output.contains("Rien n’a été supprimé."))
    let refused = try Program.run(["transcriptions", "purger", kept], lines: ["non"], in: folder)
    #expect(refused.status == 1)
    #expect(FileManager.default.fileExists(atPath: old.path))

    let run = try Program.run(["transcriptions", "purger", kept], lines: ["oui"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("supprimée\u{A0}: \(old.lastPathComponent), 2020-S1"))
    #expect(run.output.contains("1 transcription de moins, il reste 1 transcription, depuis 2"))
    #expect(!FileManager.default.fileExists(atPath: old.path))
    #expect(FileManager.default.fileExists(atPath: file.path))

    let again = try Program.run(["transcriptions", "purger", "--oui", kept], in: folder)
    #expect(again.status == 0)
    #expect(again.output.hasPrefix("Rien à supprimer"))
    let quiet = try Program.run(["--transcriptions", kept], in: folder)
    #expect(!quiet.output.contains("À supprimer"))
  }

  @Test("purger removes no link, no stranger, and nothing that tells no half-year")
  func strangers() throws {
    let file = try call("elle est isolée")
    let old = try older(file, "2020-S1", name: "00000000000000bb")
    let outside = folder.url.appending(path: "outside")
    try FileManager.default.copyItem(at: old, to: outside)
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "appels/00000000000000cc.transcript"),
      withDestinationURL: outside)
    try "x".write(
      toFile: kept + "/00000000000000dd.transcript", atomically: false, encoding: .utf8)
    let run = try Program.run(["transcriptions", "purger", "--oui", kept], in: folder)
    #expect(run.status == 1)
    #expect(run.error.contains("[lien-symbolique]") && run.error.contains("[entete-inconnu]"))
    #expect(!FileManager.default.fileExists(atPath: old.path))
    #expect(FileManager.default.fileExists(atPath: outside.path))
    #expect(try folder.transcripts("appels").count == 3)
  }

  // MARK: exporter

  @Test("exporter writes concepts only, to a file of its owner that was not there")
  func export() throws {
    for _ in 0..<2 { _ = try call("elle est isolée, mme Kerambrun") }
    let file = folder.path("partage.txt")
    let arguments = ["transcriptions", "exporter", kept, "--k", "2", "--vers", file]
    let run = try Program.run(arguments, in: folder)
    #expect(run.status == 0)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(
      text == "# repère, concepts pour partage, format 1, k 2\n2 concepts isolement-solitude\n")
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try Program.run(arguments, in: folder).status == 2)
    let usual = try Program.run(["transcriptions", "exporter", kept], in: folder)
    #expect(usual.lines.dropFirst() == ["<5 theme isolement"])
  }

  @Test("exporter leaves out a file that was edited, and says so")
  func exportEdited() throws {
    let file = try call("elle est isolée")
    let text = try String(contentsOf: file, encoding: .utf8)
    try (text + "> kerambrun\n").write(to: file, atomically: false, encoding: .utf8)
    let run = try Program.run(["transcriptions", "exporter", kept], in: folder)
    #expect(run.status == 1)
    #expect(run.lines.count == 1)
    #expect(run.error.contains("1 transcription hors de l’export"))
  }

  @Test("a folder that is missing, a bad k and an unknown word are said in French, exit 2")
  func badArguments() throws {
    for arguments in [
      ["verifier", folder.path("absent")], ["purger", folder.path("absent")],
      ["exporter", "--k", "1"], ["exporter", "--k", "cinq"], ["bidule"],
    ] {
      let run = try Program.run(["transcriptions"] + arguments, in: folder)
      #expect(run.status == 2, "\(arguments)")
      #expect(!run.error.isEmpty && run.output.isEmpty)
    }
    let before = try Program.run(
      ["--transcriptions", kept, "transcriptions", "purger"], in: folder)
    #expect(before.error.contains("n’existe pas"))
  }

  // MARK: No linkage

  @Test("two calls of the same words differ in the name of the file only, whoever makes them")
  func linkage() throws {
    var texts: Set<String> = []
    var names: Set<String> = []
    for person in ["kerambrun", "xaviere"] {
      _ = try Program.run(
        ["--transcriptions", kept], lines: ["elle est isolée"], in: folder,
        environment: ["USER": person, "LOGNAME": person, "HOSTNAME": person, "TZ": "Asia/Tokyo"])
    }
    for file in try folder.transcripts("appels") {
      names.insert(file.lastPathComponent)
      texts.insert(try String(contentsOf: file, encoding: .utf8))
    }
    #expect(names.count == 2)
    let text = try #require(texts.first)
    #expect(texts.count == 1)
    let header =
      /# connaissances (locales|sha256:[0-9a-f]{64})  lexique \d+  profil mgen  periode \d{4}-S[12]/
    let lines = text.split(separator: "\n")
    #expect(lines[0] == "# repère, transcription anonymisée, format 1")
    #expect(lines[1].wholeMatch(of: header) != nil)
    #expect(lines.dropFirst(2).allSatisfy { $0.hasPrefix("> ") || $0.hasPrefix("= ") })
    for person in ["kerambrun", "xaviere", ProcessInfo.processInfo.hostName] where !person.isEmpty {
      #expect(!text.contains(person) && !names.contains { $0.contains(person) })
    }
  }

  @Test("a call that was killed leaves no time either, once another has opened")
  func timesAfterKill() throws {
    let file = try call("elle est isolée")
    try FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: file.path)
    _ = try Program.run(["--transcriptions", kept], in: folder)
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    for path in [file.path, kept] {
      let found = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
      let parts = calendar.dateComponents([.day, .hour, .minute], from: try #require(found))
      #expect([parts.day, parts.hour, parts.minute] == [1, 0, 0])
    }
  }
}
