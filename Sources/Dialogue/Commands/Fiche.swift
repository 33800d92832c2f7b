extension SlashCommand {
  static let fiche = SlashCommand(
    name: "fiche", arguments: "ID", example: "apa",
    summary:
      "montre tout ce que l’on sait d’un sujet, par son nom, son sigle ou son numéro de note",
    trace: "l’identifiant demandé, s’il peut être gardé",
    candidates: { graph, state in ItemNames.candidates(graph, state) },
    event: { arguments, _, graph in
      guard !arguments.isEmpty else { return .commandRefused(.missingArgument(command: "fiche")) }
      switch ItemNames.find(arguments, in: graph) {
      case .success(let item): return .ficheAsked(item)
      case .failure(let unknown):
        return .commandRefused(
          .unknownItem(arguments.joined(separator: " "), suggestions: unknown.suggestions))
      }
    })
}
