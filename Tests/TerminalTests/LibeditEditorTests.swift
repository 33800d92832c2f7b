import CPtySupport
import Terminal
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// libedit keeps its current session in a global, and signals belong to the process.
@Suite(.serialized) struct LibeditEditorTests {
  /// Reads once and tells how it ended and what the screen showed.
  private func read(
    rows: Int = 24, columns: Int = 80, locale: String = "", hooks: EditorHooks = EditorHooks(),
    history: [String] = [], _ steps: [Step]
  ) throws -> (LineRead, Screen) {
    let terminal = try PseudoTerminal(rows: rows, columns: columns, [.see("> ")] + steps)
    let read: LineRead
    do {
      let editor = try terminal.editor(hooks: hooks, locale: locale)
      for line in history { editor.remember(line) }
      read = editor.readLine(prompt: "> ")
    }
    return (read, try terminal.finish())
  }

  @Test("French letters are typed and edited in mid-line", arguments: ["", "C", "fr_XX.UTF-8"])
  func frenchLetters(locale: String) throws {
    // « été œuvre » then, before « œuvre », « à l’ »; the é of the start is deleted and typed again.
    let steps: [Step] = [
      .type("été œuvre"), .see("uvre"),
      .type("\u{1B}[D\u{1B}[D\u{1B}[D\u{1B}[D\u{1B}[D"), .type("à l’«»€\u{A0}\u{202F}"),
      .type("\u{1B}[1~\u{1B}[3~É\r"),
    ]
    setlocale(LC_CTYPE, "C")
    let (read, screen) = try read(locale: locale, steps)
    #expect(read == .line("Été à l’«»€\u{A0}\u{202F}œuvre"))
    #expect(screen.text == ["> Été à l’«»€\u{A0}\u{202F}œuvre"])
  }

  @Test("Ctrl-C cancels the line and leaves the cursor on a fresh row")
  func cancel() throws {
    let (read, screen) = try read([.type("madame\u{1}"), .see("madame"), .type("\u{3}")])
    #expect(read == .cancelled)
    #expect(screen.text == ["> madame"])
    #expect(screen.row == 1 && screen.column == 0)
  }

  @Test("SIGINT cancels too, from the middle of a search")
  func interrupt() throws {
    let (read, screen) = try read(
      history: ["premier appel"],
      [.type("\u{12}"), .see("bck:"), .type("p"), .see("premier appel"), .signal(SIGINT)])
    #expect(read == .cancelled)
    #expect(screen.row == 1 && screen.column == 0)
    #expect(screen.text == ["> premier appel"])
  }

  @Test("Ctrl-C takes effect in the middle of a paste whose end never comes")
  func cancelPaste() throws {
    let (read, _) = try read([.type("\u{1B}[200~perdu"), .type("\u{3}")])
    #expect(read == .cancelled)
  }

  @Test("Ctrl-D ends on an empty line only, and reading goes on after it")
  func endOfInput() throws {
    let terminal = try PseudoTerminal([
      .see("un> "), .type("\u{4}"), .see("sûr ? "), .type("non\r"),
      .see("deux> "), .type("ab\u{1}\u{4}\u{5}\u{4}"), .type("c\r"),
    ])
    do {
      let editor = try terminal.editor()
      #expect(editor.readLine(prompt: "un> ") == .endOfInput)
      #expect(editor.readLine(prompt: "sûr ? ") == .line("non"))
      #expect(editor.readLine(prompt: "deux> ") == .line("bc"))
    }
    #expect(try terminal.finish().text == ["un>", "sûr ? non", "deux> bc"])
  }

  @Test("SIGTERM and a closed terminal end every read from then on", arguments: [true, false])
  func ending(bySignal: Bool) throws {
    let terminal = try PseudoTerminal([
      .see("> "), .type("madame"), .see("madame"), bySignal ? .signal(SIGTERM) : .hangUp,
    ])
    do {
      let editor = try terminal.editor()
      #expect(editor.readLine(prompt: "> ") == .endOfInput)
      #expect(editor.readLine(prompt: "> ") == .endOfInput)
    }
    _ = try terminal.finish()
  }

  @Test("↑ finds what starts like the line, ↓ comes back to the draft")
  func prefixSearch() throws {
    let history = ["aide alimentaire", "demande aide", "aide au logement", "aide au logement"]
    let up = "\u{1B}[A"
    let down = "\u{1B}OB"
    #expect(try read(history: history, [.type("aide\(up)\r")]).0 == .line("aide au logement"))
    #expect(try read(history: history, [.type("aide\(up)\(up)\r")]).0 == .line("aide alimentaire"))
    #expect(
      try read(history: history, [.type("aide\(up)\(up)\(up)\(down)\(down)s\r")]).0
        == .line("aides"))
    #expect(try read(history: history, [.type("\(up)\(up)\r")]).0 == .line("demande aide"))
  }

  @Test("Ctrl-R finds accents and apostrophes; Ctrl-S comes back")
  func incrementalSearch() throws {
    let history = ["l’été", "école", "l’hiver"]
    func search(_ keys: String) throws -> LineRead {
      try read(history: history, [.type("\u{12}\(keys)\r")]).0
    }
    #expect(try search("été") == .line("l’été"))
    #expect(try search("l’é") == .line("l’été"))
    #expect(try search("l\u{12}\u{12}\u{13}\u{13}") == .line("école"))
    #expect(try search("hiv\u{7}") == .line(""))
  }

  @Test("forgetHistory empties ↑, Ctrl-R and the kill buffer")
  func forget() throws {
    let terminal = try PseudoTerminal([
      .see("un> "), .type("secret\u{15}"), .type("visible\r"),
      .see("deux> "), .type("\u{19}\u{1B}[A\u{12}e\u{7}\u{7}fin\r"),
    ])
    do {
      let editor = try terminal.editor()
      #expect(editor.readLine(prompt: "un> ") == .line("visible"))
      editor.remember("visible")
      editor.forgetHistory()
      #expect(editor.readLine(prompt: "deux> ") == .line("fin"))
    }
    _ = try terminal.finish()
  }

  @Test("What is typed while nobody reads is kept through forgetHistory")
  func typeAhead() throws {
    let terminal = try PseudoTerminal([.see("un> "), .type("a\rdéjà tapé\r"), .see("deux> ")])
    do {
      let editor = try terminal.editor()
      #expect(editor.readLine(prompt: "un> ") == .line("a"))
      editor.forgetHistory()
      #expect(editor.readLine(prompt: "deux> ") == .line("déjà tapé"))
    }
    _ = try terminal.finish()
  }

  @Test("Pasted text becomes one line of at most 4,000 scalars")
  func paste() throws {
    let pasted = "\u{1B}[200~ Mme Petit\r\n\tà Rennes\u{7}\ne\u{301}te\u{301}\n\u{1B}[201~"
    #expect(
      try read([.type(pasted), .see("été"), .type("\r")]).0 == .line("Mme Petit à Rennes été"))
    let long = String(repeating: "é", count: 9_000)
    let steps: [Step] = [.type("début \u{1B}[200~\(long)\u{1B}[201~"), .see("\u{7}"), .type("\r")]
    let expected = "début " + String(repeating: "é", count: 4_000 - 6)
    #expect(try read(rows: 60, columns: 100, steps).0 == .line(expected))
  }

  @Test("Combining marks join their letter, even typed later")
  func composition() throws {
    let steps: [Step] = [
      .type("e\u{301}te\u{301} c\u{327}a E"), .see("E"), .type("\u{300}"), .see("È"), .type("\r"),
    ]
    #expect(try read(steps).0 == .line("été ça È"))
  }

  @Test("Unknown keys, Escape, Alt with a digit and M-x type nothing")
  func unknownKeys() throws {
    let noise = "\u{1B}[15~\u{1B}[[A\u{1B}OP\u{1B}[Z\u{1B}[1;9Q\u{1B}x\u{16}\u{1B}5"
    #expect(try read([.type(noise + "fin\r")]).0 == .line("5fin"))
  }

  @Test("Invalid bytes become U+FFFD")
  func invalidBytes() throws {
    let steps: [Step] = [.typeBytes([0x61, 0xE9, 0x62, 0xC3, 0x0D])]
    #expect(try read(steps).0 == .line("a\u{FFFD}b\u{FFFD}"))
  }

  @Test("Control characters cannot enter a line")
  func controls() throws {
    #expect(try read([.typeBytes([0x61, 0xC2, 0x87, 0xC2, 0x88, 0x62, 0x0D])]).0 == .line("ab"))
  }

  @Test("A colour prompt does not shift the cursor")
  func colourPrompt() throws {
    let terminal = try PseudoTerminal([
      .see("repère>"), .type("abc\u{1B}[D\u{1B}[DX"), .see("X"), .type("\r"),
    ])
    do {
      let editor = try terminal.editor()
      let prompt = "Appel ouvert\n\u{1B}[1m\u{1B}[32mrepère>\u{1B}[0m \u{1B}[0m"
      #expect(editor.readLine(prompt: prompt) == .line("aXbc"))
    }
    #expect(try terminal.finish().text == ["Appel ouvert", "repère> aXbc"])
  }

  @Test("A resize redraws the line, and editing goes on")
  func resize() throws {
    let words = "une ligne qui passe à la ligne"
    let (read, _) = try read(
      rows: 12, columns: 40,
      [
        .type(words), .see(words), .resize(rows: 12, columns: 20), .signal(SIGWINCH),
        .see("> "), .type("\u{1}X\r"),
      ])
    #expect(read == .line("X" + words))
  }

  @Test("The terminal is given back as it was found")
  func restoration() throws {
    let terminal = try PseudoTerminal([.see("> "), .type("fin\r")])
    var before = termios()
    var after = termios()
    tcgetattr(terminal.slave, &before)
    do {
      let editor = try terminal.editor()
      _ = editor.readLine(prompt: "> ")
    }
    tcgetattr(terminal.slave, &after)
    #expect(before.c_lflag == after.c_lflag && before.c_iflag == after.c_iflag)
    #expect(pty_is_cooked(terminal.slave))
    _ = try terminal.finish()
  }

  @Test("A pipe is not a terminal")
  func notATerminal() {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    #expect(LibeditEditor(programName: "test", input: ends[0], output: ends[1]) == nil)
    close(ends[0])
    close(ends[1])
  }
}
