extension SlashCommand {
  static let reformuler = SlashCommand(
    name: "reformuler",
    summary: "propose une phrase pour vérifier ce que la personne a compris",
    event: { _, _, _ in .rail(.rephrasingAsked) })
}
