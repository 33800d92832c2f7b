import Knowledge

extension LintRule {
  /// A counter-example that raises the need anyway shows an expression that is too wide.
  static let contreExempleRetenu = LintRule(
    code: "contre-exemple-retenu",
    summary: "Aucun contre-exemple d’un besoin n’est reconnu comme ce besoin."
  ) { context in
    context.graph.needs.all.flatMap { need in
      need.counterexamples.compactMap { example in
        guard context.matcher.read(example).needs.contains(need.id) else { return nil }
        return context.warning(
          "contre-exemple-retenu", context.file(need),
          "« \(example) » est compris comme ce besoin",
          hint: "resserrez l’expression en cause : /pourquoi \(need.id) la montre")
      }
    }
  }
}
