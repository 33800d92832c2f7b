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
