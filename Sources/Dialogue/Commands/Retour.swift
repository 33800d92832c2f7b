extension SlashCommand {
  static let retour = SlashCommand(
    name: "retour",
    summary: "revient sur la dernière réponse, ou à l’étape précédente d’un pense-bête",
    trace: "la question reprise, si elle peut être gardée",
    event: { _, state, _ in
      if case .walking = state.phase { .walk(.wentBack) } else { .answerTakenBack }
    })
}
