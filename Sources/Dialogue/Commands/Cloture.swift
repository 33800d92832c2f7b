extension SlashCommand {
  static let cloture = SlashCommand(
    name: "cloture", arguments: "[refus|rappeler|faux-numero]", example: "refus",
    summary: "dit ce qui reste dû à la personne, puis termine l’appel",
    trace: "l’issue de l’appel et ce qui a été dit",
    candidates: { _, _ in
      outcomes.map { Candidate(value: $0.word, explanation: $0.meaning) }
    },
    event: { arguments, _, _ in
      guard let name = arguments.first else { return .rail(.closing(nil)) }
      let words = outcomes.map(\.word)
      guard let word = words.first(where: { $0 == name }) ?? only(words, startingWith: name),
        let outcome = outcomes.first(where: { $0.word == word })?.outcome
      else { return .commandRefused(.unknownArgument(name, command: "cloture", allowed: words)) }
      return .rail(.closing(outcome))
    })

  private static let outcomes: [(word: String, outcome: CallOutcome, meaning: String)] = [
    ("refus", .refused, "la personne ne souhaite pas cet appel"),
    ("rappeler", .toCallBack, "la personne n’est pas libre maintenant"),
    ("faux-numero", .wrongNumber, "ce n’est pas son numéro"),
  ]
}
