import Knowledge

extension LintRule {
  /// A need that leads to nobody who can be rung leaves the caller without a word to say.
  static let besoinJoignable = LintRule(
    code: "besoin-sans-contact",
    summary: "Chaque besoin mène à deux contacts, dont un a un numéro ou dit où trouver le sien."
  ) { context in
    context.graph.needs.all.compactMap { need in
      let contacts = contacts(of: need, in: context.graph)
      let canBeRung = contacts.contains { contact in
        contact.phones.contains { $0.usage == .open } || contact.whereToFind != nil
      }
      guard contacts.count < 2 || !canBeRung else { return nil }
      return context.warning(
        "besoin-sans-contact", context.file(need),
        "« \(need.name) » ne mène pas à deux contacts dont un joignable",
        hint: "ajoutez une orientation vers un contact qui a un numéro ou une clé ou_trouver")
    }
  }

  private static func contacts(of need: Need, in graph: KnowledgeGraph) -> [Contact] {
    var ids: [ID<Contact>] = []
    for orientation in need.orientations {
      switch orientation.target {
      case .contact(let id): ids.append(id)
      case .scheme(let id): ids += graph.schemes[id]?.contacts ?? []
      }
    }
    return Set(ids).compactMap { graph.contacts[$0] }.filter { $0.organisation != .mgen }
  }
}
