import Foundation
import TestSupport
import Testing

@Suite("The program in a pipe")
struct ProgramTests {
  private let folder: TemporaryFolder
  private var kept: [String] { ["--transcriptions", folder.path("appels")] }

  init() throws { folder = try TemporaryFolder() }

  private func attributes(_ path: String) throws -> [FileAttributeKey: Any] {
    try FileManager.default.attributesOfItem(atPath: path)
  }

  // MARK: A call

  @Test("a piped call advises, leaves a transcript that tells nothing, and it replays")
  func call() throws {
    let run = try Program.pipe(
      kept,
      lines: [
        "Mme Xavière Kerambrun, 06 12 34 56 78, n'arrive plus à se laver, épuisée",
        "je ne sais pas",
        "/pourquoi apa",
      ], in: folder)
    #expect(run.status == 0)
    #expect(!run.output.utf8.contains(0x1B))
    #expect(run.output.contains("Allocation personnalisée d’autonomie (APA)"))
    #expect(run.output.contains("Conseil départemental"))
    #expect(run.output.contains("Voici tout ce qui est gardé de cet appel"))
    #expect(run.lines.last == "Pensez à détruire vos notes.")

    let file = try #require(try folder.transcripts("appels").first)
    #expect(try folder.transcripts("appels").count == 1)
    #expect(file.lastPathComponent.wholeMatch(of: /[0-9a-f]{16}\.transcript/) != nil)
    let mode = try attributes(file.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try attributes(folder.path("appels"))[.posixPermissions] as? Int == 0o700)
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.hasPrefix("# repère, transcription anonymisée, format 1\n# connaissances "))
    for word in ["kerambrun", "xavière", "06", "34 56"] {
      #expect(!text.dropFirst(200).lowercased().contains(word), "\(word)")
    }
    // All that is kept was shown.
    for line in text.split(separator: "\n").dropFirst(2) {
      #expect(run.lines.contains(String(line)))
    }

    let replay = try Program.run(["rejouer", file.path], in: folder)
    #expect(replay.status == 0)
    #expect(replay.output.contains("Aucune divergence"))
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test("the times of a transcript tell the half-year only")
  func times() throws {
    _ = try Program.run(kept, lines: ["elle est isolée"], in: folder)
    let file = try #require(try folder.transcripts("appels").first)
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    for path in [file.path, folder.path("appels")] {
      let date = try #require(try attributes(path)[.modificationDate] as? Date)
      let parts = calendar.dateComponents([.month, .day, .hour, .minute, .second], from: date)
      #expect(parts.month == 1 || parts.month == 7)
      #expect([parts.day, parts.hour, parts.minute, parts.second] == [1, 0, 0, 0])
    }
  }

  @Test("a changed transcript diverges, a damaged one is refused in French, both without its words")
  func changedTranscripts() throws {
    _ = try Program.run(kept, lines: ["elle est isolée"], in: folder)
    let file = try #require(try folder.transcripts("appels").first)
    let text = try String(contentsOf: file, encoding: .utf8)
    let changed = folder.path("change.transcript")
    try text.replacing(/\n= oriente [^\n]*/, with: "\n= oriente apa").write(
      toFile: changed, atomically: true, encoding: .utf8)
    let replay = try Program.run(["rejouer", changed], in: folder)
    #expect(replay.status == 1)
    #expect(replay.output.contains("DIVERGENCE"))
    let damaged = folder.path("abime.transcript")
    try (text + "> madame Kerambrun\n").write(toFile: damaged, atomically: true, encoding: .utf8)
    let refused = try Program.run(["rejouer", damaged, folder.path("absent")], in: folder)
    #expect(refused.status == 2)
    #expect(
      refused.error.contains("[mot-etranger]") && refused.error.contains("[fichier-illisible]"))
    #expect(!refused.error.contains("Kerambrun"))
  }

  @Test("--sans-transcription keeps nothing")
  func keepingNothing() throws {
    let run = try Program.run(
      ["--sans-transcription"] + kept, lines: ["elle est isolée", "/quitter", "oui"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("Rien n’est gardé de cet appel."))
    #expect(!FileManager.default.fileExists(atPath: folder.path("appels")))
  }

  @Test("/oublier deletes the file, /nouveau opens another")
  func forgettingAndRenewing() throws {
    _ = try Program.run(kept, lines: ["elle est isolée", "/oublier"], in: folder)
    #expect(try folder.transcripts("appels").isEmpty)
    let lines = ["elle est isolée", "/nouveau", "elle est épuisée"]
    _ = try Program.run(kept, lines: lines, in: folder)
    #expect(try folder.transcripts("appels").count == 2)
  }

  @Test("nothing typed leaves nothing and ends well")
  func closedInput() throws {
    let run = try Program.run(kept, in: folder)
    #expect(run.status == 0)
    #expect(!FileManager.default.fileExists(atPath: folder.path("appels")))
  }

  // MARK: Bad input

  @Test("a line of one megabyte is cut, said, and the call goes on")
  func hugeLine() throws {
    let run = try Program.run(
      kept, lines: [String(repeating: "a", count: 1 << 20), "elle est isolée"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("Ligne trop longue"))
    #expect(run.output.contains("Isolement"))
  }

  @Test("a NUL byte is no word, and changes nothing")
  func nulByte() throws {
    let input = Data("elle est\0 isolée\n\0\n".utf8)
    let run = try Program.run(kept, input: input, in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("Isolement"))
    let file = try #require(try folder.transcripts("appels").first)
    #expect(!(try Data(contentsOf: file)).contains(0))
  }

  @Test("bytes in Latin-1 are said to be unreadable, and the call goes on")
  func latin1() throws {
    let input = Data([0x69, 0x6C, 0x20, 0xE9, 0xE9, 0x0A]) + Data("elle est isolée\n".utf8)
    let run = try Program.run(kept, input: input, in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("Des caractères illisibles ont été ignorés."))
    #expect(run.output.contains("Isolement"))
  }

  @Test("no line break at the end, Windows line breaks and blank lines are all the same")
  func lineBreaks() throws {
    let run = try Program.run(
      kept, input: Data("\r\n  \r\nelle est isolée\r\n/pourquoi".utf8), in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("Pourquoi ce besoin"))
  }

  @Test("escapes, controls and marks that turn a line around reach neither the screen nor the file")
  func escapes() throws {
    let hidden = "\u{1B}[2J\u{1B}]0;t\u{7}\u{9B}31m\u{202E}\u{2066}\u{200B}\u{AD}"
    let lines = [
      "elle \(hidden)est is\(hidden)olée", "/\(hidden)inconnue", "/fiche \(hidden)x", "\(hidden)7",
      "/pourquoi", "/profil \(hidden)z",
    ]
    let run = try Program.run(kept, lines: lines, in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("Isolement") || run.output.contains("inconnue"))
    let file = try #require(try folder.transcripts("appels").first)
    let text = try String(contentsOf: file, encoding: .utf8)
    for written in [run.output, run.error, text] {
      #expect(
        written.unicodeScalars.allSatisfy {
          $0 == "\n" || $0.value > 0xA0 || $0.value == 0xA0
            || (0x20..<0x7F).contains($0.value)
        })
      for scalar in ["\u{202E}", "\u{2066}", "\u{200B}", "\u{AD}"] as [Unicode.Scalar] {
        #expect(!written.unicodeScalars.contains(scalar))
      }
    }
    let argument = try Program.run(["\u{1B}[2J\u{202E}x"], in: folder)
    #expect(argument.status == 2)
    #expect(!argument.error.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test("a JSON answer holds what is hidden as an escape of JSON, and reads the same")
  func escapedJSON() throws {
    let id = "a\u{1B}\u{9B}\u{202E}é\u{E0041}b"
    let request = try JSONSerialization.data(withJSONObject: ["id": id, "text": "isolée"])
    let run = try Program.run(
      ["interroger", "--jsonl"], input: request + Data("\n".utf8), in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("\\u202e") && run.output.contains("\\udb40\\udc41"))
    #expect(!run.output.unicodeScalars.contains { $0 == "\u{9B}" || $0 == "\u{202E}" })
    let answer = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(answer?["id"] as? String == id)
  }

  // MARK: The screen

  @Test("NO_COLOR, --simple and a narrow width are honoured in a pipe")
  func screens() throws {
    let lines = ["elle n'arrive plus à se laver"]
    let plain = try Program.run(kept, lines: lines, in: folder, environment: ["NO_COLOR": "1"])
    #expect(!plain.output.utf8.contains(0x1B))
    let simple = try Program.run(["--simple"] + kept, lines: lines, in: folder)
    #expect(!simple.output.utf8.contains(0x1B))
    #expect(!simple.lines.contains { $0.hasPrefix(" ") })
    let narrow = try Program.run(["--largeur", "20"] + kept, lines: lines, in: folder)
    #expect(narrow.status == 0)
    // What is kept of the call is shown as it is, whatever the width.
    let shown = narrow.lines.prefix { !$0.hasPrefix("Voici tout") }
    for line in shown where line.count > 20 {
      #expect(line.split(separator: " ").count <= 2, "\(line)")
    }
  }

  @Test("options stand before or after the subcommand")
  func optionOrder() throws {
    for arguments in [
      ["--largeur", "20"] + kept + ["appel"], ["appel", "--largeur", "20"] + kept,
    ] {
      let run = try Program.run(arguments, lines: ["/aide"], in: folder)
      #expect(run.status == 0)
      #expect(run.lines.first == "Commandes")
    }
    let json = Data("{\"id\":\"a\",\"text\":\"elle est isolée\"}\n".utf8)
    let before = try Program.run(
      ["--profil", "mgen", "interroger", "--jsonl"], input: json, in: folder)
    let after = try Program.run(
      ["interroger", "--jsonl", "--profil", "mgen"], input: json, in: folder)
    #expect(before.status == 0)
    #expect(before.output == after.output)
  }

  // MARK: What cannot be written

  @Test("a transcripts folder that cannot be is said once, and the call goes on")
  func unusableFolder() throws {
    let plainFile = folder.path("fichier")
    try Data().write(to: URL(filePath: plainFile))
    let cases = [
      (plainFile, "ce n’est pas un dossier"), (folder.path("absent/appels"), "il n’existe pas"),
    ]
    for (path, reason) in cases {
      let run = try Program.run(
        ["--transcriptions", path, "--largeur", "400"],
        lines: ["elle est isolée", "elle est épuisée"], in: folder)
      #expect(run.status == 0)
      #expect(run.output.ranges(of: "Rien ne sera gardé de cet appel").count == 1)
      #expect(run.output.contains(reason), "\(run.output.prefix(300))")
      #expect(run.output.contains("Isolement"))
      #expect(run.output.contains("Rien n’est gardé de cet appel."))
    }
  }

  @Test(
    "a folder without the right to write is said once, and the call goes on",
    .enabled(if: geteuid() != 0, "root may write everywhere"))
  func forbiddenFolder() throws {
    let path = folder.path("interdit")
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o500])
    let run = try Program.run(
      ["--transcriptions", path, "--largeur", "400"], lines: ["elle est isolée"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("l’écriture n’y est pas permise"))
  }
}
