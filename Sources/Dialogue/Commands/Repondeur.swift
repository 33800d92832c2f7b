extension SlashCommand {
  static let repondeur = SlashCommand(
    name: "repondeur", arguments: "[1-3]", example: "2",
    summary: "donne le message à laisser au premier, deuxième ou troisième essai",
    trace: "qu’un message a été laissé",
    candidates: { _, _ in
      attempts.map { Candidate(value: $0, explanation: "essai n°\u{A0}\($0)") }
    },
    event: { arguments, _, _ in
      guard let typed = arguments.first else { return .rail(.voicemail(nil)) }
      guard attempts.contains(typed), let attempt = Int(typed) else {
        return .commandRefused(.unknownArgument(typed, command: "repondeur", allowed: attempts))
      }
      return .rail(.voicemail(attempt))
    })

  /// Three attempts are announced, and no more made (G1, lines 231-238).
  private static let attempts = ["1", "2", "3"]
}
