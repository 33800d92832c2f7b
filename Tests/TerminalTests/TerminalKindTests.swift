import CPtySupport
import Terminal
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct TerminalKindTests {
  @Test("A terminal that can redraw gets libedit, all others plain lines")
  func choice() throws {
    var slave: Int32 = -1
    let master = pty_open(24, 80, &slave)
    try #require(master >= 0)
    defer {
      close(slave)
      close(master)
    }
    func choose(_ input: Int32, _ output: Int32, simple: Bool = false, _ term: String?)
      -> TerminalKind
    {
      TerminalKind.choose(
        input: input, output: output, simple: simple, environment: term.map { ["TERM": $0] } ?? [:])
    }
    #expect(choose(slave, slave, "xterm") == .libedit)
    #expect(choose(slave, slave, simple: true, "xterm") == .plain(interactive: true))
    for term in [nil, "", "dumb"] as [String?] {
      #expect(choose(slave, slave, term) == .plain(interactive: true))
    }
    #expect(choose(-1, slave, "xterm") == .plain(interactive: false))
    #expect(choose(slave, -1, "xterm") == .plain(interactive: false))
  }

  @Test("The width is at least 20, and 80 where there is none", arguments: [(10, 20), (132, 132)])
  func width(columns: Int32, expected: Int) throws {
    var slave: Int32 = -1
    let master = pty_open(24, columns, &slave)
    try #require(master >= 0)
    #expect(terminalWidth(output: slave) == expected)
    close(slave)
    close(master)
    #expect(terminalWidth(output: -1) == 80)
  }
}
