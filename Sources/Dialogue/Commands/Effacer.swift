extension SlashCommand {
  static let effacer = SlashCommand(
    name: "effacer",
    summary: "efface l’écran, ce qui a défilé et l’historique ; l’appel continue",
    event: { _, _, _ in .screenCleared })
}
