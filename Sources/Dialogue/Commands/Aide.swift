extension SlashCommand {
  static let aide = SlashCommand(
    name: "aide", arguments: "[commande]",
    summary: "montre les commandes, ou ce que fait l’une d’elles",
    candidates: { _, _ in all.map { Candidate(value: $0.name, explanation: $0.summary) } },
    event: { arguments, _, _ in
      .helpAsked(command: arguments.first.map { $0.hasPrefix("/") ? String($0.dropFirst()) : $0 })
    })
}
