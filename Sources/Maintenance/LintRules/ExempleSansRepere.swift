import Knowledge

extension LintRule {
  /// A card that its own sentences do not bring up is a card that nobody finds.
  static let exempleSansRepere = LintRule(
    code: "exemple-sans-repere",
    summary: "Chaque exemple d’un repère, d’un pense-bête ou d’une étape le fait apparaître."
  ) { context in
    let graph = context.graph
    let items: [(Reference, [String])] =
      graph.cards.all.map { (.card($0.id), $0.examples) }
      + graph.checklists.all.map { (.checklist($0.id), $0.examples) }
      + graph.script.map { (.stage($0.id), $0.examples) }
    return items.flatMap { reference, examples in
      examples.filter { !context.matcher.read($0).references.contains(reference) }.map { example in
        context.warning(
          "exemple-sans-repere", context.file(reference),
          "« \(example) » ne fait pas apparaître « \(graph.name(of: reference)) »",
          hint: "ajoutez un alias ou une expression qui le dit")
      }
    }
  }
}
