import CEditlineShim

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Which editor fits the place where the program runs.
public enum TerminalKind: Equatable, Sendable {
  /// A terminal that can redraw a line.
  case libedit
  /// Lines as they come; `interactive` when a person types them and needs a prompt.
  case plain(interactive: Bool)

  /// Chooses by the descriptors, then by what the person asked, then by `TERM`.
  ///
  /// `LibeditEditor` may still refuse (no UTF-8 locale): `PlainEditor` is then the way out.
  public static func choose(
    input: Int32, output: Int32, simple: Bool, environment: [String: String]
  ) -> TerminalKind {
    guard isatty(input) == 1, isatty(output) == 1 else { return .plain(interactive: false) }
    let isDumb = TerminalKind.cannotRedraw.contains(environment["TERM"] ?? "")
    return simple || isDumb ? .plain(interactive: true) : .libedit
  }

  /// Whether a terminal understands the sequences that clear it, by what `TERM` says of it.
  public static func canClear(_ environment: [String: String]) -> Bool {
    !cannotRedraw.contains(environment["TERM"] ?? "")
  }

  /// The values of `TERM` under which no escape sequence may be written.
  static let cannotRedraw: Set<String> = ["", "dumb", "unknown", "emacs"]
}

/// Columns of the terminal behind a descriptor: at least 20, and 80 when there is none.
public func terminalWidth(output: Int32) -> Int {
  var columns: Int32 = 0
  guard editline_size(output, nil, &columns) else { return 80 }
  return max(20, Int(columns))
}
