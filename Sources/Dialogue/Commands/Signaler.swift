extension SlashCommand {
  static let signaler = SlashCommand(
    name: "signaler",
    summary: "signale qu’une réponse manque aux fiches, sans garder aucun mot",
    trace: "qu’une réponse manquait",
    event: { _, _, _ in .rail(.gapReported) })
}
