/// One finding about something a person wrote: where, what, and what to do next.
public struct Diagnostic: Hashable, Sendable {
  /// How much the finding matters.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// The file cannot be used as it is.
    case error = "erreur"
    /// The file can be used, but should not be published as it is.
    case warning = "avertissement"
  }

  /// Where the person has to look.
  public let location: SourceLocation
  /// How much it matters.
  public let severity: Severity
  /// A stable name of the kind of finding, in French words joined by hyphens.
  public let code: String
  /// The fact, in one French sentence without a final full stop.
  public let message: String
  /// The line of the file at `location`, without its newline; nil when there is none to show.
  public let excerpt: String?
  /// The next gesture to make, in French; nil when the message says it all.
  public let hint: String?

  /// Makes a finding.
  public init(
    location: SourceLocation, severity: Severity = .error, code: String, message: String,
    excerpt: String? = nil, hint: String? = nil
  ) {
    self.location = location
    self.severity = severity
    self.code = code
    self.message = message
    self.excerpt = excerpt
    self.hint = hint
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The finding as it is printed: place, fact, the line with a caret, and the next gesture.
  ///
  /// Several lines, without a final newline. What it quotes of a file commands no terminal.
  public var description: String {
    var text = PrintableText.line("\(location): \(severity.rawValue): \(message) [\(code)]")
    if let excerpt {
      text += "\n  \(PrintableText.excerpt(excerpt))"
      if let column = location.column {
        text += "\n  " + caretPadding(excerpt, column: column) + "^"
      }
    }
    if let hint { text += "\n  aide : \(PrintableText.line(hint))" }
    return text
  }

  /// Spaces up to the caret; tabs are kept so that the caret stays under its character.
  private func caretPadding(_ excerpt: String, column: Int) -> String {
    let before = excerpt.unicodeScalars.prefix(max(0, column - 1))
    var padding = String.UnicodeScalarView()
    for scalar in before { padding.append(scalar == "\t" ? "\t" : " ") }
    return String(padding)
  }
}

extension Diagnostic: Comparable {
  /// Orders by place, then by code, so that a run always prints the same way.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.location != right.location { return left.location < right.location }
    return (left.code, left.message) < (right.code, right.message)
  }
}

/// Everything that was found wrong in one run; never empty.
public struct DiagnosticError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The findings, ordered by place.
  public let diagnostics: [Diagnostic]

  /// Gathers findings; pass at least one.
  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.sorted()
  }

  /// All findings, one under the other.
  public var description: String {
    diagnostics.map(\.description).joined(separator: "\n")
  }
}
