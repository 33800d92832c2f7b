extension SlashCommand {
  static let retour = SlashCommand(
    name: "retour",
    summary: "revient sur la dernière réponse et dit ce que cela change",
    trace: "la question reprise",
    event: { _, _, _ in .answerTakenBack })
}
