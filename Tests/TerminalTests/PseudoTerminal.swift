import CPtySupport
import Terminal
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the person at the other end does, in order.
enum Step: Sendable {
  /// Waits until the text is among what was written since the last wait.
  case see(String)
  case type(String)
  case typeBytes([UInt8])
  case resize(rows: Int, columns: Int)
  case signal(Int32)
  /// The terminal goes away.
  case hangUp
}

/// A terminal with a typist on it.
///
/// The editor runs in the test; the typist runs in a thread and waits for what it must see, never
/// for a time. The long guard below only turns a hang into a failure.
final class PseudoTerminal {
  let slave: Int32
  let typist: Typist
  private var thread: pthread_t?

  init(rows: Int = 24, columns: Int = 80, _ steps: [Step]) throws {
    var slave: Int32 = -1
    let master = pty_open(Int32(rows), Int32(columns), &slave)
    try #require(master >= 0)
    self.slave = slave
    self.typist = Typist(master: master, steps: steps, rows: rows, columns: columns)
    let context = Unmanaged.passRetained(typist).toOpaque()
    #if canImport(Glibc)
      var started = pthread_t()
      pthread_create(&started, nil, { $0.flatMap { runTypist($0) } }, context)
      thread = started
    #else
      pthread_create(&thread, nil, { runTypist($0) }, context)
    #endif
  }

  func editor(hooks: EditorHooks = EditorHooks(), locale: String = "") throws -> LibeditEditor {
    try #require(
      LibeditEditor(
        programName: "test", input: slave, output: slave, hooks: hooks,
        terminal: "xterm", locale: locale))
  }

  /// Everything the screen shows once the typist is done; the editor must be gone by then.
  func finish() throws -> Screen {
    close(slave)
    if let thread { pthread_join(thread, nil) }
    #expect(typist.complaint == nil)
    var screen = Screen(rows: typist.rows, columns: typist.columns)
    screen.show(typist.output)
    return screen
  }
}

private func runTypist(_ context: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
  Unmanaged<Typist>.fromOpaque(context).takeRetainedValue().run()
  return nil
}

/// Owned by its thread until that thread is joined.
final class Typist: @unchecked Sendable {
  let rows: Int
  let columns: Int
  private(set) var output: [UInt8] = []
  private(set) var complaint: String?

  private let master: Int32
  private let steps: [Step]
  private var seen = 0
  private var isOpen = true
  private static let guardMilliseconds: Int32 = 30_000

  init(master: Int32, steps: [Step], rows: Int, columns: Int) {
    self.master = master
    self.steps = steps
    self.rows = rows
    self.columns = columns
  }

  func run() {
    for step in steps where isOpen && complaint == nil { perform(step) }
    // A complaint closes the terminal: the editor then ends instead of waiting for ever.
    while isOpen && complaint == nil { readOutput(forAtMost: -1) }
    if isOpen { hangUp() }
  }

  private func perform(_ step: Step) {
    switch step {
    case .see(let text): see(Array(text.utf8))
    case .type(let text): send(Array(text.utf8))
    case .typeBytes(let bytes): send(bytes)
    case .resize(let rows, let columns): pty_resize(master, Int32(rows), Int32(columns))
    case .signal(let number): kill(getpid(), number)
    case .hangUp: hangUp()
    }
  }

  private func hangUp() {
    close(master)
    isOpen = false
  }

  private func see(_ text: [UInt8]) {
    while complaint == nil {
      if let end = endOfMatch(text) {
        seen = end
        return
      }
      guard isOpen else { break }
      if !readOutput(forAtMost: Self.guardMilliseconds) { break }
    }
    let rest = String(decoding: output[seen...], as: UTF8.self)
    complaint = "never saw \(String(decoding: text, as: UTF8.self)), but \(rest.debugDescription)"
  }

  private func endOfMatch(_ text: [UInt8]) -> Int? {
    guard output.count - seen >= text.count else { return nil }
    for start in seen...(output.count - text.count)
    where output[start..<(start + text.count)].elementsEqual(text) {
      return start + text.count
    }
    return nil
  }

  @discardableResult
  private func readOutput(forAtMost milliseconds: Int32) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 4_096)
    let count = pty_read(master, &chunk, chunk.count, milliseconds)
    if count > 0 { output += chunk[..<count] }
    if count < 0 { hangUp() }
    return count > 0
  }

  private func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
