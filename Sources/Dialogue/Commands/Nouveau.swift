extension SlashCommand {
  static let nouveau = SlashCommand(
    name: "nouveau",
    summary: "classe cet appel et en ouvre un autre ; efface l’écran et l’historique",
    trace: "la transcription de cet appel est fermée",
    event: { _, _, _ in .renewed })
}
