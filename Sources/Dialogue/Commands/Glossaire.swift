extension SlashCommand {
  static let glossaire = SlashCommand(
    name: "glossaire", arguments: "SIGLE", example: "clic",
    summary: "dit ce que veut dire un sigle, et ce qui l’a remplacé",
    trace: "qu’une fiche a été demandée",
    candidates: { graph, _ in
      graph.terms.all.map { Candidate(value: $0.id.rawValue, explanation: $0.expansion) }
    },
    event: { arguments, _, graph in
      ItemNames.event(arguments, command: "glossaire", among: graph) { reference in
        if case .term = reference { true } else { false }
      }
    })
}
