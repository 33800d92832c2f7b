import CPtySupport
import Foundation
import Testing

/// The program under a terminal of its own, with somebody who types when they have seen enough.
final class TerminalCall {
  /// What the program wrote so far does not hold what was waited for.
  struct NeverSeen: Error, CustomStringConvertible {
    let description: String
  }

  private let master: Int32
  private let process: pid_t
  private var seen = 0
  private var isOpen = true
  private var hasEnded = false
  /// All that the program wrote.
  private(set) var output: [UInt8] = []

  /// A long guard that only turns a hang into a failure.
  static let guardSeconds = 60.0

  /// `launcher` is another program and its arguments, which runs the words after them.
  init(
    _ arguments: [String], in folder: TemporaryFolder, rows: Int32 = 40, columns: Int32 = 80,
    environment: [String: String] = [:], launcher: [String] = []
  ) throws {
    let words = launcher + [try Program.url.path] + arguments
    let variables = Program.environment(home: folder.url, environment).map { "\($0)=\($1)" }
    var child: pid_t = 0
    master = Self.withCStrings(words) { arguments in
      Self.withCStrings(variables) { environment in
        pty_spawn(words[0], arguments, environment, rows, columns, &child)
      }
    }
    process = child
    try #require(master >= 0)
  }

  deinit {
    if isOpen { close(master) }
    if !hasEnded {
      Foundation.kill(process, SIGKILL)
      _ = pty_wait(process)
    }
  }

  /// Types text; `\r` is the Enter key.
  func type(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Waits until the text is among what was written since the last wait.
  ///
  /// What is waited for may be broken over lines, and painted: spaces, line breaks and escapes do
  /// not count.
  func see(_ text: String) throws {
    let wanted = Self.bare(Array(text.utf8)).map(\.byte)
    let end = Date(timeIntervalSinceNow: Self.guardSeconds)
    repeat {
      let bare = Self.bare(output, from: seen)
      if let found = Self.position(of: wanted, in: bare.map(\.byte)) {
        seen = bare[found + wanted.count - 1].index + 1
        return
      }
    } while read() && Date() < end
    let rest = String(decoding: output[seen...], as: UTF8.self)
    throw NeverSeen(description: "never saw « \(text) », but \(rest.debugDescription)")
  }

  /// Sends a signal to the program.
  func send(_ signal: Int32) { _ = Foundation.kill(process, signal) }

  /// What the system shows of the program to others: its arguments and its environment.
  func processFiles() throws -> Data {
    ["cmdline", "environ", "comm"].reduce(into: Data()) { bytes, name in
      // There is no such file elsewhere than on Linux, nor once the program has ended.
      bytes += FileManager.default.contents(atPath: "/proc/\(process)/\(name)") ?? Data()
    }
  }

  /// Waits until the program waits: its prompt stands alone on the last line.
  func seePrompt(seconds: Double = guardSeconds) throws {
    let end = Date(timeIntervalSinceNow: seconds)
    repeat {
      // What was seen already is the prompt before.
      if output.count > seen, ["\n? ", "\n> ", " > "].contains(where: text.hasSuffix) {
        seen = output.count
        return
      }
    } while read() && Date() < end
    throw NeverSeen(description: "never saw the prompt, but \(text.suffix(300).debugDescription)")
  }

  /// Waits for the end: the exit status, 256 plus the signal that ended it.
  func end() -> Int32 {
    let end = Date(timeIntervalSinceNow: Self.guardSeconds)
    while isOpen, read(), Date() < end {}
    if isOpen {
      Issue.record("the program does not end: \(String(decoding: output[seen...], as: UTF8.self))")
      Foundation.kill(process, SIGKILL)
    }
    hasEnded = true
    return pty_wait(process)
  }

  /// The program is killed without a warning.
  func kill() {
    Foundation.kill(process, SIGKILL)
    _ = pty_wait(process)
    hasEnded = true
  }

  /// The terminal goes away, as when its window is closed.
  func hangUp() {
    close(master)
    isOpen = false
  }

  /// Whether the terminal is as a shell expects to find it.
  var isCooked: Bool { pty_is_cooked(master) }

  /// What was written, without escapes.
  var text: String {
    String(decoding: output, as: UTF8.self).replacing(/\u{1B}\[[0-9;?]*[A-Za-z]/, with: "")
      .replacing("\r\n", with: "\n").replacing("\r", with: "")
  }

  /// Reads once; false at the end of the output.
  private func read() -> Bool {
    guard isOpen else { return false }
    var chunk = [UInt8](repeating: 0, count: 4_096)
    let count = pty_read(master, &chunk, chunk.count, 1_000)
    if count > 0 { output += chunk[..<count] }
    if count < 0 { isOpen = false }
    return count >= 0
  }

  /// The bytes that say something, with their places.
  private static func bare(
    _ bytes: [UInt8], from start: Int = 0
  ) -> [(index: Int, byte: UInt8)] {
    var bare: [(index: Int, byte: UInt8)] = []
    var index = start
    while index < bytes.count {
      if bytes[index] == 0x1B {
        index += 1
        if index < bytes.count, bytes[index] == UInt8(ascii: "[") {
          index += 1
          while index < bytes.count, !(0x40...0x7E).contains(bytes[index]) { index += 1 }
        }
      } else if bytes[index] > 0x20 {
        bare.append((index, bytes[index]))
      }
      index += 1
    }
    return bare
  }

  private static func position(of wanted: [UInt8], in bytes: [UInt8]) -> Int? {
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return nil }
    return (0...(bytes.count - wanted.count)).first { start in
      bytes[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }

  private static func withCStrings<Result>(
    _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    return pointers.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { fatalError("an array with a nil has a base") }
      return body(base)
    }
  }
}
