extension SlashCommand {
  static let penseBete = SlashCommand(
    name: "pense-bete", arguments: "NOM", example: "choix-residence",
    summary: "parcourt un pense-bête pas à pas\u{A0}: étapes, délais, papiers, calculs",
    candidates: { graph, _ in
      graph.checklists.all.map { Candidate(value: $0.id.rawValue, explanation: $0.name) }
    },
    event: { arguments, _, graph in
      let event = ItemNames.event(arguments, command: "pense-bete", among: graph) { reference in
        if case .checklist = reference { true } else { false }
      }
      guard case .ficheAsked(.reference(.checklist(let id))) = event else { return event }
      return .walk(.opened(id))
    })
}
