import Knowledge
import Text

extension SlashCommand {
  static let script = SlashCommand(
    name: "script", arguments: "[étape]", example: "rassurer",
    summary: "montre quoi dire maintenant, ou à une étape\u{A0}; «\u{A0}+\u{A0}» quand c’est dit",
    trace: "l’étape atteinte, quand «\u{A0}+\u{A0}» le dit",
    candidates: { graph, _ in
      graph.script.map { Candidate(value: $0.id.rawValue, explanation: $0.name) }
    },
    event: { arguments, _, graph in
      guard let name = arguments.first else { return .rail(.stageAsked(nil)) }
      let stages = graph.script.map(\.id.rawValue)
      guard let stage = stages.first(where: { $0 == name }) ?? only(stages, startingWith: name)
      else {
        return .commandRefused(.unknownArgument(name, command: "script", allowed: stages))
      }
      return .rail(.stageAsked(ID(stage)))
    })

  /// The only one of some names that begins so; nil when several do, or none.
  static func only(_ names: [String], startingWith typed: String) -> String? {
    let found = names.filter { $0.hasPrefix(typed) }
    return found.count == 1 ? found[0] : nil
  }
}
