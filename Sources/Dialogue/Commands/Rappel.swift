import Knowledge

extension SlashCommand {
  static let rappel = SlashCommand(
    name: "rappel", arguments: "[SUJET]", example: "aides-accompagnements-solidaires",
    summary: "note un sujet pour «\u{A0}Rappel section\u{A0}» dans SIM, ou relit les sujets notés",
    trace: "le sujet, s’il peut être gardé",
    candidates: { graph, state in
      let ids = graph.schemes.all.filter(\.isSectionCallback).map(\.id.rawValue)
      let advised = state.advice.schemes.map(\.target.rawValue).filter(ids.contains)
      let names = Dictionary(
        uniqueKeysWithValues: graph.schemes.all.map { ($0.id.rawValue, $0.name) })
      return (advised + ids.filter { !advised.contains($0) }).map {
        Candidate(value: $0, explanation: names[$0] ?? "")
      }
    },
    event: { arguments, _, graph in
      guard !arguments.isEmpty else { return .rail(.callback(nil)) }
      switch ItemNames.scheme(arguments, in: graph) {
      case .success(let scheme): return .rail(.callback(scheme))
      case .failure(let unknown):
        return .commandRefused(
          .unknownItem(arguments.joined(separator: " "), suggestions: unknown.suggestions))
      }
    })
}
