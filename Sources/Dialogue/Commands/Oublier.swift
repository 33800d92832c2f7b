extension SlashCommand {
  static let oublier = SlashCommand(
    name: "oublier",
    summary: "ne garde rien de cet appel ; efface l’écran et l’historique",
    trace: "la transcription de cet appel est supprimée",
    event: { _, _, _ in .forgotten })
}
