extension SlashCommand {
  static let penseBete = SlashCommand(
    name: "pense-bete", arguments: "NOM", example: "choix-residence",
    summary: "montre un pense-bête\u{A0}: étapes, délais et papiers",
    candidates: { graph, _ in
      graph.checklists.all.map { Candidate(value: $0.id.rawValue, explanation: $0.name) }
    },
    event: { arguments, _, graph in
      ItemNames.event(arguments, command: "pense-bete", among: graph) { reference in
        if case .checklist = reference { true } else { false }
      }
    })
}
