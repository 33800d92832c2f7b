import CEditlineShim

/// Edits a line on a terminal with libedit: accents, history, search, completion, hints.
///
/// One at a time in a process, always used from the thread that made it: libedit keeps its current
/// session in a global. While it lives, SIGINT, SIGTERM and SIGHUP are its own: a Ctrl-C between two
/// reads only drops what was typed ahead. The terminal is given back as it was found on `deinit`
/// and on a crash or a deadly signal; `exit` runs no `deinit`, but between reads it is in order.
public final class LibeditEditor: LineEditor {
  /// Whether the hint hook is asked at all.
  public var showsHints = true

  private let session: OpaquePointer
  private let output: Int32
  private let hooks: EditorHooks
  private var history = RecallHistory()

  /// Returns nil when the descriptors are not a terminal or no UTF-8 locale can be set up.
  public convenience init?(
    programName: String, input: Int32 = 0, output: Int32 = 1, hooks: EditorHooks = EditorHooks()
  ) {
    self.init(
      programName: programName, input: input, output: output, hooks: hooks,
      terminal: nil, locale: "")
  }

  /// Names what the environment would say, for a test that must not depend on it.
  package init?(
    programName: String, input: Int32, output: Int32, hooks: EditorHooks,
    terminal: String?, locale: String
  ) {
    guard let session = editline_open(programName, input, output, terminal, locale) else {
      return nil
    }
    self.session = session
    self.output = output
    self.hooks = hooks
    editline_set_callbacks(
      session,
      editline_callbacks(
        context: Unmanaged.passUnretained(self).toOpaque(),
        idle: { LibeditEditor.from($0)?.showHint() },
        command: { context, command in
          LibeditEditor.from(context)?.perform(command) ?? Int32(EDITLINE_BEEP.rawValue)
        }))
  }

  deinit {
    editline_close(session)
  }

  /// Reads one line with the keys of libedit.
  public func readLine(prompt: String) -> LineRead {
    history.startLine()
    var text: UnsafePointer<CChar>?
    var code: Int32 = 0
    switch editline_outcome(rawValue: UInt32(editline_read(session, prompt, &text, &code))) {
    case EDITLINE_LINE: return .line(text.map { String(cString: $0) } ?? "")
    case EDITLINE_CANCELLED: return .cancelled
    case EDITLINE_END: return .endOfInput
    default: return .failed(code: code)
    }
  }

  /// Adds a line to the history held in memory.
  public func remember(_ line: String) {
    if history.remember(line) { editline_remember(session, line) }
  }

  /// Empties the history, and the killed text and the last search pattern with it.
  public func forgetHistory() {
    history.forget()
    // Without memory to rebuild the editor the next read reports the failure.
    _ = editline_forget(session)
  }

  /// Clears the screen and its scrollback.
  public func clearScreen() {
    editline_write(session, EscapeSequence.clearScreenAndScrollback)
  }

  // MARK: - Called by libedit, between two keys

  private static func from(_ context: UnsafeMutableRawPointer?) -> LibeditEditor? {
    context.map { Unmanaged<LibeditEditor>.fromOpaque($0).takeUnretainedValue() }
  }

  private func currentLine() -> CompletionRequest {
    var cursor: Int32 = 0
    let line = String(cString: editline_line(session, &cursor))
    return CompletionRequest(line: line, cursor: Int(cursor))
  }

  private func showHint() {
    guard showsHints, let hint = hooks.hint(currentLine().line), !hint.isEmpty else { return }
    editline_show_hint(session, hint)
  }

  private func perform(_ command: Int32) -> Int32 {
    let request = currentLine()
    let reaction: editline_reaction
    switch editline_command(rawValue: UInt32(command)) {
    case EDITLINE_COMPLETE:
      reaction = complete(request)
    case EDITLINE_OLDER:
      reaction = show(history.older(line: request.line, cursor: request.cursor), for: request)
    case EDITLINE_NEWER:
      reaction = show(history.newer(line: request.line, cursor: request.cursor), for: request)
    default:
      reaction = EDITLINE_BEEP
    }
    return Int32(reaction.rawValue)
  }

  private func show(_ recalled: String?, for request: CompletionRequest) -> editline_reaction {
    guard let recalled else { return EDITLINE_BEEP }
    editline_replace(session, 0, Int32(request.line.unicodeScalars.count), recalled)
    return EDITLINE_CHANGED
  }

  private func complete(_ request: CompletionRequest) -> editline_reaction {
    let (wordStart, candidates) = hooks.completions(request)
    switch CompletionAnswer(request: request, wordStart: wordStart, candidates: candidates) {
    case .replace(let start, let text):
      editline_replace(session, Int32(start), Int32(request.cursor), text)
      return EDITLINE_CHANGED
    case .list(let candidates):
      var rows: Int32 = 24
      var columns: Int32 = 80
      _ = editline_size(output, &rows, &columns)
      let list = CompletionList(candidates, rows: Int(rows), columns: Int(columns))
      editline_print_below(session, list.lines.map { $0 + "\n" }.joined())
      return EDITLINE_NOTHING
    case .nothing:
      return EDITLINE_BEEP
    }
  }
}
