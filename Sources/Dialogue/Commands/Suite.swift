extension SlashCommand {
  static let suite = SlashCommand(
    name: "suite",
    summary: "montre toutes les pistes, au-delà des premières",
    event: { _, _, _ in .restAsked })
}
