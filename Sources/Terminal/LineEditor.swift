/// What a person did at the prompt.
///
/// `failed` carries the `errno` of the read; a terminal that has gone away is an `endOfInput`.
public enum LineRead: Equatable, Sendable {
  case line(String)
  case cancelled
  case endOfInput
  case failed(code: Int32)
}

/// A source of lines with a memory of the call.
///
/// After `endOfInput` a caller may ask a question and read again: at a terminal Ctrl-D is only a
/// key. Once a signal ended the session, or a pipe is exhausted, every later read ends at once.
/// Nothing is ever written to disk.
public protocol LineEditor: AnyObject {
  /// Reads one line, without its line break and without any control character.
  func readLine(prompt: String) -> LineRead
  /// Adds a line to the history held in memory.
  func remember(_ line: String)
  /// Empties the history and every other buffer from which a line could come back.
  func forgetHistory()
  /// Clears the screen and its scrollback, where the output is a screen.
  func clearScreen()
}

enum EscapeSequence {
  /// To the top, erase the screen, then what scrolled off it (xterm's E3, known to its heirs).
  static let clearScreenAndScrollback = "\u{1B}[H\u{1B}[2J\u{1B}[3J"
}
