extension SlashCommand {
  static let corriger = SlashCommand(
    name: "corriger", arguments: "[numéro]", example: "1",
    summary: "choisit une réponse ou un besoin à corriger, et dit ce que cela change",
    trace: "la question ou le besoin repris, s’il peut être gardé",
    event: { arguments, state, graph in
      guard let typed = arguments.first else { return .correctionsAsked }
      let list = state.correctables(graph)
      guard let number = Int(typed), list.indices.contains(number - 1) else {
        return list.isEmpty
          ? .correctionsAsked
          : .commandRefused(
            .unknownArgument(
              typed, command: "corriger", allowed: list.indices.map { String($0 + 1) }))
      }
      return .corrected(list[number - 1])
    })
}
