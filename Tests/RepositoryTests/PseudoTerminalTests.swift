import Foundation
import TestSupport
import Testing

@Suite("The program under a terminal", .serialized)
struct PseudoTerminalTests {
  private let folder: TemporaryFolder
  private var arguments: [String] {
    [
      "--connaissances", Repository.root.appending(path: "Knowledge").path, "--transcriptions",
      folder.path("appels"),
    ]
  }

  init() throws { folder = try TemporaryFolder() }

  private static let controlC = "\u{3}"
  private static let controlD = "\u{4}"

  @Test("a whole call: accents under LANG=C, advice, Ctrl-C, Tab, Ctrl-D, and what is left of it")
  func call() throws {
    let terminal = try TerminalCall(arguments, in: folder)
    try terminal.see("/aide montre les commandes.")
    try terminal.seePrompt()
    terminal.type("Mme Kerambrun, elle n’arrive plus à se laver, épuisée")
    try terminal.see("épuisée")
    terminal.type("\r")
    try terminal.see("Allocation personnalisée d’autonomie — parce que")
    try terminal.see("Aussi")
    try terminal.see("Question")
    try terminal.seePrompt()

    // A half-typed line is given up, and the program lives.
    terminal.type("à moitié Xavière")
    try terminal.see("Xavière")
    terminal.type(Self.controlC)
    try terminal.seePrompt()
    terminal.type("/po")
    try terminal.see("/po")
    terminal.type("\t")
    // Without completion « /poapa » would be no command.
    terminal.type("apa\r")
    try terminal.see("Pourquoi ce conseil Allocation personnalisée d’autonomie (APA)")
    try terminal.see("d’après")
    try terminal.seePrompt()

    terminal.type(Self.controlD)
    try terminal.see("Terminer")
    try terminal.seePrompt()
    #expect(!terminal.text.contains("Voici tout ce qui est gardé"))
    terminal.type(Self.controlD)
    try terminal.see("Voici tout ce qui est gardé de cet appel")
    try terminal.see("Pensez à détruire vos notes.")
    #expect(terminal.end() == 0)
    #expect(terminal.isCooked)

    let file = try #require(try folder.transcripts("appels").first)
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains("épuisée"))
    #expect(text.contains("> /pourquoi apa"))
    for word in ["Kerambrun", "kerambrun", "Xavière", "xavière", "moitié"] {
      #expect(!text.contains(word), "\(word)")
    }
    let replay = try Program.run(["rejouer", file.path], in: folder)
    #expect(replay.status == 0)
  }

  @Test("a call killed in its middle is announced, taken up again, and closed")
  func interrupted() throws {
    let first = try TerminalCall(arguments, in: folder)
    try first.seePrompt()
    first.type("elle est isolée\r")
    try first.see("Entendu")
    // A second window does not take a call that lives.
    let beside = try TerminalCall(arguments, in: folder)
    try beside.seePrompt()
    #expect(!beside.text.contains("interrompu"))
    beside.hangUp()
    _ = beside.end()
    first.kill()
    #expect(try folder.transcripts("appels").count == 1)

    let second = try TerminalCall(arguments, in: folder)
    try second.see("Un appel a été interrompu")
    try second.seePrompt()
    second.type("/reprendre\r")
    try second.see("Appel repris.")
    try second.see("À vérifier")
    try second.see("Isolement, sentiment de solitude")
    try second.seePrompt()
    second.type("/cloture\r")
    try second.see("il reste à faire")
    second.type("+\r")
    try second.see("Appel terminé.")
    second.type("/quitter\r")
    try second.see("Voici tout ce qui est gardé")
    #expect(second.end() == 0)
    let files = try folder.transcripts("appels")
    #expect(files.count == 1)
    let text = try String(contentsOf: try #require(files.first), encoding: .utf8)
    #expect(text.contains("\n= issue repondu\n= cloture "))

    let third = try TerminalCall(arguments, in: folder)
    try third.seePrompt()
    #expect(!third.text.contains("interrompu"))
  }

  @Test("an end that is not confirmed goes on; « oui » ends")
  func confirmation() throws {
    let terminal = try TerminalCall(arguments, in: folder)
    try terminal.see("commandes.")
    terminal.type("elle est isolée\r")
    try terminal.see("Solitud’écoute")
    try terminal.seePrompt()
    terminal.type(Self.controlD)
    try terminal.see("Terminer")
    terminal.type("non\r")
    try terminal.see("L’appel continue.")
    terminal.type("quitter\r")
    try terminal.see("Terminer")
    terminal.type("oui\r")
    try terminal.see("Pensez à détruire vos notes.")
    #expect(terminal.end() == 0)
    #expect(terminal.isCooked)
  }

  @Test("a call in which nothing was said ends at once")
  func emptyCall() throws {
    let terminal = try TerminalCall(arguments, in: folder)
    try terminal.see("commandes.")
    try terminal.seePrompt()
    terminal.type(Self.controlD)
    try terminal.see("Rien n’est gardé de cet appel.")
    #expect(terminal.end() == 0)
  }

  @Test("on 20 columns the advice is whole and no line is longer")
  func narrow() throws {
    let terminal = try TerminalCall(arguments, in: folder, rows: 24, columns: 20)
    try terminal.see("commandes.")
    try terminal.seePrompt()
    terminal.type("elle n’arrive plus à se laver, épuisée\r")
    try terminal.see("Allocation personnalisée d’autonomie — parce que")
    try terminal.see("Conseil départemental")
    try terminal.see("Question")
    terminal.type("quitter\r")
    try terminal.see("Terminer")
    terminal.type("oui\r")
    try terminal.see("Pensez à détruire vos notes.")
    #expect(terminal.end() == 0)

    let text = terminal.text
    let start = try #require(text.firstRange(of: "1. «"))
    let end = try #require(text[start.lowerBound...].firstRange(of: "Question"))
    for line in text[start.lowerBound..<end.lowerBound].split(separator: "\n") {
      #expect(line.count <= 20 || line.split(separator: " ").count <= 2, "\(line)")
    }
  }

  @Test("NO_COLOR and --simple leave no colour on a terminal")
  func colours() throws {
    let colour = /\u{1B}\[[0-9;]+m/
    for (options, environment, expected) in [
      ([], ["NO_COLOR": "1"], false), (["--simple"], [:], false), ([], [:], true),
    ] as [([String], [String: String], Bool)] {
      let terminal = try TerminalCall(options + arguments, in: folder, environment: environment)
      try terminal.see("commandes.")
      terminal.type("elle est isolée\r")
      try terminal.see("Solitud’écoute")
      terminal.type("quitter\r")
      try terminal.see("Terminer")
      terminal.type("oui\r")
      #expect(terminal.end() == 0)
      let written = String(decoding: terminal.output, as: UTF8.self)
      #expect(written.contains(colour) == expected, "\(options) \(environment)")
    }
  }

  @Test("a terminal that goes away ends the call, and what was decided is kept")
  func hangUp() throws {
    let terminal = try TerminalCall(arguments, in: folder)
    try terminal.see("commandes.")
    terminal.type("elle est isolée\r")
    try terminal.see("Solitud’écoute")
    terminal.hangUp()
    #expect(terminal.end() < 256)
    let file = try #require(try folder.transcripts("appels").first)
    #expect(
      try String(contentsOf: file, encoding: .utf8).contains("= besoins isolement-solitude\n"))
  }

  /// What clears the screen, then what had scrolled off it.
  private static let clear = Array("\u{1B}[H\u{1B}[2J\u{1B}[3J".utf8)

  @Test(
    "at its end a call leaves on the screen what is kept, and nothing that was typed",
    arguments: [[], ["--simple"]])
  func cleared(_ options: [String]) throws {
    let terminal = try TerminalCall(options + arguments, in: folder)
    try terminal.see("commandes.")
    terminal.type("mme Kerambrun est isolée\r")
    try terminal.see("Solitud’écoute")
    try terminal.seePrompt()
    terminal.type("/quitter\r")
    try terminal.see("Terminer")
    terminal.type("oui\r")
    #expect(terminal.end() == 0)
    let range = try #require(Data(terminal.output).range(of: Data(Self.clear), options: .backwards))
    let left = String(decoding: terminal.output[range.upperBound...], as: UTF8.self)
    #expect(left.contains("Voici tout ce qui est gardé") && left.contains("> ‹…› est isolée"))
    #expect(!left.contains("Kerambrun"))
  }

  @Test(
    "nothing typed comes back after /effacer, /nouveau and /oublier",
    arguments: ["/effacer", "/nouveau", "/oublier"])
  func forgotten(_ command: String) throws {
    let terminal = try TerminalCall(arguments, in: folder)
    try terminal.see("commandes.")
    try terminal.seePrompt()
    terminal.type("mme Kerambrun est isolée\r")
    try terminal.see("Solitud’écoute")
    try terminal.seePrompt()
    terminal.type("\(command)\r")
    try terminal.seePrompt()
    let shown = terminal.output.count
    // Up, up, a search, and what was killed.
    terminal.type("\u{1B}[A\u{1B}[A\u{12}Ker\u{7}\u{7}\u{19}\u{15}fin\r")
    try terminal.seePrompt()
    #expect(!String(decoding: terminal.output[shown...], as: UTF8.self).contains("Kerambrun"))
    #expect(Data(terminal.output).range(of: Data(Self.clear)) != nil)
    terminal.hangUp()
    _ = terminal.end()
  }

  @Test("a line that is pasted loses what would command the terminal before it is drawn")
  func pasted() throws {
    let terminal = try TerminalCall(arguments, in: folder)
    try terminal.see("commandes.")
    try terminal.seePrompt()
    let shown = terminal.output.count
    terminal.type("\u{1B}[200~elle\u{202E} est\u{9B}31m \u{200B}isolée\u{1B}[201~\u{202E}!\r")
    try terminal.see("Solitud’écoute")
    let drawn = String(decoding: terminal.output[shown...], as: UTF8.self).unicodeScalars
    for scalar in ["\u{202E}", "\u{9B}", "\u{200B}"] as [Unicode.Scalar] {
      #expect(!drawn.contains(scalar))
    }
    terminal.hangUp()
    _ = terminal.end()
  }
}
