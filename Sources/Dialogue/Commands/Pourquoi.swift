extension SlashCommand {
  static let pourquoi = SlashCommand(
    name: "pourquoi", arguments: "[ID]", example: "apa",
    summary: "explique pourquoi un besoin ou un conseil est proposé, avec sa source",
    trace: "l’identifiant demandé",
    candidates: { graph, state in ItemNames.candidates(graph, state) },
    event: { arguments, _, graph in
      guard !arguments.isEmpty else { return .explanationAsked(nil) }
      switch ItemNames.find(arguments, in: graph) {
      case .success(let item): return .explanationAsked(item)
      case .failure(let unknown):
        return .commandRefused(
          .unknownItem(arguments.joined(separator: " "), suggestions: unknown.suggestions))
      }
    })
}
