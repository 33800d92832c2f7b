import CPtySupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The support for tests of the whole program, proved on a shell.
@Suite struct SpawnTests {
  /// Runs a program and, once it has shown « prêt », acts on its terminal.
  private func run(
    _ words: [String], types text: String = "", then act: (Int32) -> Void = { _ in }
  ) throws -> (output: String, status: Int32) {
    var process: pid_t = 0
    var arguments = words.map { (word: String) in strdup(word) } + [nil]
    var environment = [strdup("TERM=xterm"), nil]
    defer { (arguments + environment).forEach { free($0) } }
    let master = pty_spawn(words[0], &arguments, &environment, 33, 77, &process)
    try #require(master >= 0)
    _ = write(master, text, text.utf8.count)
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1_024)
    var hasActed = false
    while true {
      let count = pty_read(master, &chunk, chunk.count, 30_000)
      guard count > 0 else { break }
      output += chunk[..<count]
      if !hasActed && String(decoding: output, as: UTF8.self).contains("prêt") {
        hasActed = true
        act(master)
      }
    }
    // A program that is still there after that long gets the hang-up of a closed terminal.
    close(master)
    return (String(decoding: output, as: UTF8.self), pty_wait(process))
  }

  @Test("The program has the terminal, its size and its exit status")
  func terminal() throws {
    let script = "test -t 0 && test -t 2 && stty size < /dev/tty; exit 3"
    let (output, status) = try run(["/bin/sh", "-c", script])
    #expect(output == "33 77\r\n")
    #expect(status == 3)
  }

  @Test("Ctrl-C reaches it as a signal")
  func interrupt() throws {
    // No shell here: a shell that is about to start a program may keep the signal to itself.
    let (_, status) = try run(["/bin/cat"], types: "prêt\n") { _ = write($0, "\u{3}", 1) }
    #expect(status == 256 + SIGINT)
  }

  @Test("A new size reaches it as a signal")
  func resize() throws {
    let wait = "i=0; while [ $i -lt 3000 ]; do sleep 0.01; i=$((i + 1)); done"
    let script = "trap 'stty size; exit 0' WINCH; echo prêt; \(wait)"
    let (output, _) = try run(["/bin/sh", "-c", script]) { pty_resize($0, 12, 40) }
    #expect(output.hasSuffix("12 40\r\n"))
  }
}
