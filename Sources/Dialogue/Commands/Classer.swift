extension SlashCommand {
  static let classer = SlashCommand(
    name: "classer",
    summary: "classe l’appel interrompu tel qu’il est",
    trace: "la transcription de l’appel interrompu est fermée",
    event: { _, _, _ in .filingAsked })
}
