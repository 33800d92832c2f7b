internal import Diagnostics
internal import Yams

/// Collects what is wrong with one file, with its place.
final class FileReport {
  /// The path as shown.
  let path: String
  private let text: String
  /// Cut only when something has to be shown: most files have no fault.
  private lazy var lines = text.split(
    omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  private(set) var diagnostics: [Diagnostic] = []

  init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  /// Adds a problem at a place of the file, or about the whole file.
  func add(
    _ problem: KnowledgeProblem, at mark: Mark?, severity: Diagnostic.Severity = .error
  ) {
    add(problem, line: mark?.line, column: mark?.column, severity: severity)
  }

  /// Adds a problem at a line and column, from 1.
  func add(
    _ problem: KnowledgeProblem, line: Int? = nil, column: Int? = nil,
    severity: Diagnostic.Severity = .error
  ) {
    diagnostics.append(
      Diagnostic(
        location: SourceLocation(file: path, line: line, column: column), severity: severity,
        code: problem.code, message: problem.message,
        excerpt: line.flatMap { lines.indices.contains($0 - 1) ? String(lines[$0 - 1]) : nil },
        hint: problem.hint))
  }

  /// Whether the file cannot be used at all: a reference that leads nowhere only costs itself, and
  /// a character that does not show is dropped.
  var isUnusable: Bool {
    diagnostics.contains { $0.severity == .error && !Self.bearableCodes.contains($0.code) }
  }

  private static let bearableCodes: Set<String> = [
    "reference-inconnue", "fait-inconnu", "reponse-inconnue", "caractere-invisible",
  ]
  private var readingCount = 0

  /// Ends the reading of the file: what was found so far holds however often it is assembled.
  func closeReading() { readingCount = diagnostics.count }

  /// Forgets what the last assembly found.
  func reopen() { diagnostics.removeSubrange(readingCount...) }

  /// Forgets that the same thing was found twice.
  func forgetRepeats() {
    var seen: Set<Diagnostic> = []
    diagnostics.removeAll { !seen.insert($0).inserted }
  }
}

/// A value with the place where it was written.
struct Located<Value> {
  let value: Value
  let mark: Mark?
}
