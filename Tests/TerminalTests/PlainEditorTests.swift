import Terminal
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that holds the input, since a pipe would block beyond 64 kB.
private func inputFile(_ bytes: [UInt8]) throws -> Int32 {
  let file = try #require(tmpfile())
  #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
  rewind(file)
  let descriptor = dup(fileno(file))
  fclose(file)
  return descriptor
}

@Suite struct PlainEditorTests {
  private func editor(_ bytes: [UInt8]) throws -> PlainEditor {
    PlainEditor(input: try inputFile(bytes), output: -1)
  }

  private func editor(_ text: String) throws -> PlainEditor {
    try editor(Array(text.utf8))
  }

  @Test("Lines come one by one, the last without its line break too")
  func lines() throws {
    let editor = try editor("été\r\n\nà l’œuvre\tdemain\nfin")
    let reads = (0..<6).map { _ in editor.readLine(prompt: "> ") }
    #expect(
      reads == [
        .line("été"), .line(""), .line("à l’œuvre demain"), .line("fin"), .endOfInput, .endOfInput,
      ])
    #expect(!editor.isInteractive)
  }

  @Test("A pipe gives lines as they are written, and nothing is written back")
  func pipes() throws {
    var input: [Int32] = [0, 0]
    var output: [Int32] = [0, 0]
    pipe(&input)
    pipe(&output)
    let editor = PlainEditor(input: input[0], output: output[1])
    write(input[1], "un\nde", 5)
    #expect(editor.readLine(prompt: "> ") == .line("un"))
    write(input[1], "ux\n", 3)
    #expect(editor.readLine(prompt: "> ") == .line("deux"))
    close(input[1])
    editor.clearScreen()
    #expect(editor.readLine(prompt: "> ") == .endOfInput)
    close(output[1])
    var byte: UInt8 = 0
    #expect(read(output[0], &byte, 1) == 0)
    close(input[0])
    close(output[0])
  }

  @Test("Invalid UTF-8 is repaired and reported")
  func invalid() throws {
    let editor = try editor([0x61, 0xE9, 0x62, 0x0A, 0x63, 0x0A, 0xC3])
    #expect(editor.readLine(prompt: "") == .line("a\u{FFFD}b"))
    #expect(editor.lastLineWasRepaired)
    #expect(editor.readLine(prompt: "") == .line("c"))
    #expect(!editor.lastLineWasRepaired)
    #expect(editor.readLine(prompt: "") == .line("\u{FFFD}"))
    #expect(editor.lastLineWasRepaired)
  }

  @Test("NUL and control characters are dropped, marks joined, the byte order mark ignored")
  func controls() throws {
    let editor = try editor("\u{FEFF}a\u{0}b\u{1B}[31mc\u{9B}\u{7F}d e\u{301}\nf\u{FEFF}\n")
    #expect(editor.readLine(prompt: "") == .line("ab[31mcd é"))
    #expect(!editor.lastLineWasRepaired)
    #expect(editor.readLine(prompt: "") == .line("f"))
  }

  @Test("Bidirectional and invisible characters never enter a line")
  func invisible() throws {
    let editor = try editor("a\u{202E}b\u{200B}c\u{2066}d\u{AD}e\u{2028}f\u{E0041}g\n")
    #expect(editor.readLine(prompt: "") == .line("abcdefg"))
  }

  @Test("A line of 1 MB is cut at a whole scalar, and the next one is intact")
  func longLine() throws {
    let long = "a" + String(repeating: "é", count: 500_000)
    let editor = try editor(long + "\nsuite\n" + long)
    let expected = "a" + String(repeating: "é", count: 49_999)
    #expect(editor.readLine(prompt: "") == .line(expected))
    #expect(editor.lastLineWasCut && !editor.lastLineWasRepaired)
    #expect(editor.readLine(prompt: "") == .line("suite"))
    #expect(!editor.lastLineWasCut)
    #expect(editor.readLine(prompt: "") == .line(expected))
    #expect(editor.lastLineWasCut)
    #expect(editor.readLine(prompt: "") == .endOfInput)
  }

  @Test("A line of exactly the limit is whole")
  func limit() throws {
    let exact = String(repeating: "a", count: PlainEditor.lineLimit)
    let editor = try editor(exact + "\n")
    #expect(editor.readLine(prompt: "") == .line(exact))
    #expect(!editor.lastLineWasCut)
  }

  @Test("Standard input that was closed is an error, an empty one an end")
  func closed() throws {
    #expect(try editor("").readLine(prompt: "") == .endOfInput)
    #expect(PlainEditor(input: -1, output: -1).readLine(prompt: "") == .failed(code: EBADF))
  }
}

// Signals belong to the process: with those of the other editor, one at a time.
extension LibeditEditorTests {
  @Suite(.serialized) struct PlainAtATerminal {
    private func reads(_ count: Int, _ steps: [Step]) throws -> ([LineRead], Screen) {
      let terminal = try PseudoTerminal(steps)
      var reads: [LineRead] = []
      do {
        let editor = PlainEditor(input: terminal.slave, output: terminal.slave)
        #expect(editor.isInteractive)
        for number in 1...count { reads.append(editor.readLine(prompt: "\(number)> ")) }
      }
      return (reads, try terminal.finish())
    }

    @Test("A person gets a prompt and can interrupt the line")
    func interrupt() throws {
      let (reads, screen) = try reads(
        3,
        [
          .see("1> "), .type("été\n"), .see("2> "), .type("abc"), .see("abc"), .signal(SIGINT),
          .see("3> "), .type("\u{4}"),
        ])
      #expect(reads == [.line("été"), .cancelled, .endOfInput])
      #expect(screen.text == ["1> été", "2> abc", "3>"])
    }

    @Test("SIGHUP ends every read from then on")
    func hangUp() throws {
      let (reads, _) = try reads(2, [.see("1> "), .signal(SIGHUP)])
      #expect(reads == [.endOfInput, .endOfInput])
    }

    @Test("Ctrl-D ends one read only")
    func endOfInput() throws {
      let (reads, _) = try reads(2, [.see("1> "), .type("\u{4}"), .see("2> "), .type("non\n")])
      #expect(reads == [.endOfInput, .line("non")])
    }
  }
}
