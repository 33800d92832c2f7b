import Terminal
import Testing

extension LibeditEditorTests {
  @Suite(.serialized) struct OnScreen {
    private static let commands = [
      Completion(replacement: "/aide", explanation: "montre les commandes"),
      Completion(replacement: "/annuler", explanation: "revient à la réponse précédente"),
      Completion(replacement: "/préparer ", explanation: "ouvre un département"),
    ]

    private let hooks = EditorHooks(
      completions: { request in
        let typed = Array(request.line.unicodeScalars.prefix(request.cursor))
        let start = (typed.lastIndex(of: " ") ?? -1) + 1
        let word = String(String.UnicodeScalarView(typed[start...]))
        return (start, commands.filter { $0.replacement.hasPrefix(word) })
      },
      hint: { $0 == "/aide" ? " [commande]" : nil })

    private func run(columns: Int, showsHints: Bool = true, _ steps: [Step]) throws
      -> (LineRead, Screen)
    {
      let terminal = try PseudoTerminal(rows: 12, columns: columns, [.see("> ")] + steps)
      let read: LineRead
      do {
        let editor = try terminal.editor(hooks: hooks)
        editor.showsHints = showsHints
        read = editor.readLine(prompt: "> ")
      }
      return (read, try terminal.finish())
    }

    @Test("Tab completes a word in mid-line")
    func word() throws {
      let (read, screen) = try run(
        columns: 80, [.type("voir /p35\u{1B}[D\u{1B}[D\t"), .see("éparer"), .type("\r")])
      #expect(read == .line("voir /préparer 35"))
      #expect(screen.text == ["> voir /préparer 35"])
    }

    @Test("Tab lists several candidates and draws the line again", arguments: [80, 20])
    func list(columns: Int) throws {
      let (read, screen) = try run(
        columns: columns, [.type("/a\t"), .see("/annuler"), .see("> "), .type("i\t"), .type("\r")])
      #expect(read == .line("/aide"))
      let shown =
        columns == 80
        ? ["/aide     montre les commandes", "/annuler  revient à la réponse précédente"]
        : ["/aide     montre l…", "/annuler  revient …"]
      #expect(screen.text == ["> /a"] + shown + ["> /aide"])
    }

    @Test("The list stands under a line of several rows")
    func wrapped() throws {
      let words = "une phrase assez longue "
      let (read, screen) = try run(
        columns: 20, [.type(words + "/a\t"), .see("/annuler"), .see("/a"), .type("\r")])
      #expect(read == .line(words + "/a"))
      let line = ["> une phrase assez l", "ongue /a"]
      #expect(screen.text == line + ["/aide     montre l…", "/annuler  revient …"] + line)
    }

    @Test("A hint shows until the next key and is cut at the edge", arguments: [80, 13])
    func hint(columns: Int) throws {
      let shown = columns == 80 ? " [commande]" : " [com"
      let steps: [Step] = [.type("/aide"), .see("\u{1B}[2m\(shown)\u{1B}[22m"), .type("\r")]
      let (read, screen) = try run(columns: columns, steps)
      #expect(read == .line("/aide"))
      #expect(screen.text == ["> /aide"])
    }

    @Test("Hints can be turned off")
    func noHint() throws {
      let terminal = try PseudoTerminal([.see("> "), .type("/aide"), .see("aide"), .type("\r")])
      do {
        let editor = try terminal.editor(hooks: hooks)
        editor.showsHints = false
        #expect(editor.readLine(prompt: "> ") == .line("/aide"))
      }
      _ = try terminal.finish()
      #expect(!String(decoding: terminal.typist.output, as: UTF8.self).contains("[commande]"))
    }

    @Test("A line of several rows is edited in a window of 20 columns")
    func narrow() throws {
      let words = "madame cherche un répit à l’été pour son époux"
      let (read, screen) = try run(
        columns: 20,
        [.type(words), .see("oux"), .type("\u{1}\u{1B}[1;5CX"), .see("X"), .type("\r")])
      #expect(read == .line("madameX" + words.dropFirst(6)))
      #expect(
        screen.text == ["> madameX cherche un", " répit à l’été pour", "son époux"]
          || screen.text == ["> madameX cherche un", " répit à l’été pour ", "son époux"])
    }
  }
}
