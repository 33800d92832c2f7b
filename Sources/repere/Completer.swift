import Dialogue
import Knowledge
import Terminal

/// Completes commands and their arguments; never what is typed about a person.
struct Completer {
  let graph: KnowledgeGraph
  let state: () -> DialogueState
  let places: LocalPlaces

  var hooks: EditorHooks {
    EditorHooks(completions: completions, hint: hint)
  }

  private func completions(
    _ request: CompletionRequest
  ) -> (wordStart: Int, candidates: [Completion]) {
    let typed = String(
      String.UnicodeScalarView(request.line.unicodeScalars.prefix(request.cursor)))
    guard typed.hasPrefix("/") else { return (request.cursor, []) }
    guard let space = typed.firstIndex(of: " ") else {
      let name = typed.dropFirst()
      return (
        0,
        SlashCommand.all.filter { $0.name.hasPrefix(name) }.map {
          Completion(
            replacement: "/" + $0.name + ($0.arguments.isEmpty ? "" : " "),
            explanation: $0.summary)
        }
      )
    }
    let word = typed[typed.index(after: space)...]
    guard let command = SlashCommand.named(String(typed[..<space].dropFirst())) else {
      return (request.cursor, [])
    }
    let candidates = command.candidates(graph, state(), places.locality)
      .filter { $0.value.hasPrefix(word) }
    return (
      typed.unicodeScalars.count - word.unicodeScalars.count,
      candidates.map { Completion(replacement: $0.value, explanation: $0.explanation) }
    )
  }

  /// The rest of a command, when only one is left.
  private func hint(_ line: String) -> String? {
    guard line.hasPrefix("/"), line.count > 2, !line.contains(" ") else { return nil }
    let matching = SlashCommand.all.filter { $0.name.hasPrefix(line.dropFirst()) }
    guard matching.count == 1, let name = matching.first?.name else { return nil }
    return String(name.dropFirst(line.count - 1))
  }
}
