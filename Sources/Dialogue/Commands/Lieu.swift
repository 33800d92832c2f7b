extension SlashCommand {
  static let lieu = SlashCommand(
    name: "lieu", arguments: "COMMUNE", example: "fougeres",
    summary: "donne le CLIC, la mairie et les services de la commune de la personne",
    candidatesAt: { locality in
      locality.communes.communes.map {
        Candidate(value: $0.typed, explanation: $0.postcodes.joined(separator: ", "))
      }
    },
    event: { arguments, _, _ in
      guard !arguments.isEmpty else { return .commandRefused(.missingArgument(command: "lieu")) }
      return .placeAsked(arguments.joined(separator: " "))
    })
}
