import CEditlineShim

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads lines as they come, for pipes, screen readers and terminals that cannot redraw.
///
/// It has no history and no completion. It writes nothing but the prompt, and that only when a
/// person is there; SIGINT, SIGTERM and SIGHUP are then its own for as long as it lives.
public final class PlainEditor: LineEditor {
  /// The bytes of a line past which the rest of it is dropped.
  public static let lineLimit = 100_000

  /// Whether a person is there to be prompted.
  public let isInteractive: Bool
  /// Whether the last line held bytes that are not UTF-8, each run now a U+FFFD.
  public private(set) var lastLineWasRepaired = false
  /// Whether the last line was longer than `lineLimit` bytes.
  public private(set) var lastLineWasCut = false

  private let input: Int32
  private let output: Int32
  private let canClear: Bool
  private var buffer = ByteBuffer()
  private var isFirstLine = true

  /// A person is there, unless told otherwise, when both descriptors are a terminal.
  ///
  /// `canClear` tells whether the screen understands the sequences that clear it.
  public init(
    input: Int32 = 0, output: Int32 = 1, isInteractive: Bool? = nil, canClear: Bool = false
  ) {
    self.input = input
    self.output = output
    let isPersonThere = isInteractive ?? (isatty(input) == 1 && isatty(output) == 1)
    self.isInteractive = isPersonThere && editline_signals_acquire()
    self.canClear = canClear
  }

  deinit {
    if isInteractive { editline_signals_release() }
  }

  /// Reads one line; writes the prompt only when a person is there.
  public func readLine(prompt: String) -> LineRead {
    lastLineWasRepaired = false
    lastLineWasCut = false
    guard isInteractive else { return readBufferedLine() }
    editline_signals_begin_read()
    defer { editline_signals_end_read() }
    write(prompt)
    let read = readBufferedLine()
    switch read {
    case .line: break
    // The caller's next words start on a line of their own.
    case .cancelled, .endOfInput, .failed: write("\n")
    }
    return read
  }

  /// Does nothing: this editor has no history.
  public func remember(_ line: String) {}

  /// Empties the buffer from which a line could come back.
  public func forgetHistory() {
    if isInteractive { buffer.wipe() }
  }

  /// Clears the screen where it understands how.
  public func clearScreen() {
    if isInteractive && canClear { write(EscapeSequence.clearScreenAndScrollback) }
  }

  private func readBufferedLine() -> LineRead {
    var line = RawLine(limit: Self.lineLimit)
    while true {
      if line.take(from: &buffer) { return finish(&line) }
      if isInteractive {
        switch editline_wait(rawValue: UInt32(editline_wait_readable(input))) {
        case EDITLINE_INTERRUPTED:
          buffer.wipe()
          line.wipe()
          // What the terminal has gathered of the line; it does so itself for a typed Ctrl-C.
          tcflush(input, TCIFLUSH)
          return .cancelled
        case EDITLINE_ENDING:
          return .endOfInput
        default:
          break
        }
      }
      switch buffer.fill(from: input) {
      case .filled: continue
      case .nothingYet: waitForInput()
      case .end: return line.isEmpty ? .endOfInput : finish(&line)
      case .failed(let code): return .failed(code: code)
      }
    }
  }

  private func finish(_ line: inout RawLine) -> LineRead {
    lastLineWasCut = line.isCut
    let text = line.text(dropsByteOrderMark: isFirstLine)
    isFirstLine = false
    lastLineWasRepaired = line.wasRepaired
    line.wipe()
    return .line(text)
  }

  /// Another program may have left the descriptor non-blocking: wait instead of spinning.
  private func waitForInput() {
    var wait = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    _ = poll(&wait, 1, -1)
  }

  private func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { systemWrite(output, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno != EINTR && errno != EAGAIN {
        return
      }
    }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
