import Knowledge

extension SlashCommand {
  static let preparer = SlashCommand(
    name: "preparer", arguments: "[35]", example: "35",
    summary:
      "donne les organismes d’un département avec leurs numéros, et ce qu’il reste à vérifier",
    candidates: { graph, _ in
      graph.departments.map { Candidate(value: $0.number.lowercased(), explanation: $0.name) }
    },
    event: { arguments, _, _ in
      guard !arguments.isEmpty else { return .preparationAsked(nil) }
      let typed = arguments.joined(separator: " ")
      switch DepartmentSearch.find(typed) {
      case .success(let department): return .preparationAsked(department)
      case .failure(let unknown):
        return .commandRefused(.unknownDepartment(typed, suggestions: unknown.suggestions))
      }
    })
}
