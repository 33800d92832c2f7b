import Knowledge

extension LintRule {
  /// An example that does not raise its own need first teaches callers to distrust the tool.
  static let exempleMalClasse = LintRule(
    code: "exemple-mal-classe",
    summary: "Chaque exemple d’un besoin est reconnu comme ce besoin d’abord."
  ) { context in
    context.graph.needs.all.flatMap { need in
      need.examples.compactMap { example in
        let reading = context.matcher.read(example)
        guard reading.needs.first != need.id else { return nil }
        let first = reading.needs.first?.rawValue ?? reading.outside?.rawValue ?? "rien"
        return context.warning(
          "exemple-mal-classe", context.file(need),
          "« \(example) » est compris comme « \(first) »",
          hint: "ajoutez une expression plus précise, ou déplacez l’exemple")
      }
    }
  }
}
