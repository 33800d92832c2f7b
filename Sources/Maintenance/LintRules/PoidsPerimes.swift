import Knowledge
import Matching

extension LintRule {
  /// Weights that were learned from other examples or sentences understand what is no more written.
  static let poidsPerimes = LintRule(
    code: "poids-perimes",
    summary: "Ce que Repère a appris vient des exemples et des paroles d’aujourd’hui."
  ) { context in
    guard !Matcher.isTaught(context.graph) else { return [] }
    return [
      context.warning(
        "poids-perimes", "\(context.folder)/poids.tsv",
        "les poids manquent, ne se lisent pas, ou viennent d’autres exemples et d’autres paroles",
        hint: "tapez : repere apprendre")
    ]
  }
}
