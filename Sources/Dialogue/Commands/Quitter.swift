extension SlashCommand {
  static let quitter = SlashCommand(
    name: "quitter",
    summary: "montre ce qui est gardé, puis termine (aussi : quitter, q, Ctrl-D)",
    trace: "la transcription de cet appel est fermée",
    event: { _, _, _ in .endAsked })
}
