extension SlashCommand {
  static let resume = SlashCommand(
    name: "resume",
    summary: "donne un résumé à dicter ou à envoyer, sans rien de personnel",
    event: { _, _, _ in .rail(.summaryAsked) })
}
