extension SlashCommand {
  static let reprendre = SlashCommand(
    name: "reprendre",
    summary: "reprend l’appel interrompu",
    event: { _, _, _ in .resumeAsked })
}
