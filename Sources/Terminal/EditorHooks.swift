/// One way to finish the word under the cursor.
///
/// The replacement is inserted as it is: a candidate that wants a space after it ends with one.
public struct Completion: Sendable, Equatable {
  /// What takes the place of the word.
  public let replacement: String
  /// What the person reads beside it in the list.
  public let explanation: String

  /// Makes a candidate.
  public init(replacement: String, explanation: String) {
    self.replacement = replacement
    self.explanation = explanation
  }
}

/// The line when Tab was pressed.
///
/// The cursor counts Unicode scalars, as terminals and libedit do, not `Character`s.
public struct CompletionRequest: Sendable {
  /// All that is typed.
  public let line: String
  /// Where the cursor stands, in scalars from the start.
  public let cursor: Int

  /// Makes a request.
  public init(line: String, cursor: Int) {
    self.line = line
    self.cursor = cursor
  }
}

/// What the editor asks about the line being typed.
///
/// Pure closures, called between two keys: they must answer at once and print nothing.
public struct EditorHooks {
  /// Candidates for the word from `wordStart` (in scalars) to the cursor, best first.
  public var completions: (CompletionRequest) -> (wordStart: Int, candidates: [Completion])
  /// Grey text to show after a line typed so far, or nothing.
  public var hint: (String) -> String?

  /// Makes hooks; without arguments nothing is completed and nothing hinted.
  public init(
    completions: @escaping (CompletionRequest) -> (wordStart: Int, candidates: [Completion]) = {
      (wordStart: $0.cursor, candidates: [])
    },
    hint: @escaping (String) -> String? = { _ in nil }
  ) {
    self.completions = completions
    self.hint = hint
  }
}
