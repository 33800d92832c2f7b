public import Diagnostics
public import Knowledge
public import Matching

/// A judgement on Knowledge that loads but should not be published as it is.
///
/// One file per rule in `LintRules`, listed in ``all``; the loader refuses what cannot be
/// represented, a rule judges the rest.
public struct LintRule: Sendable {
  /// The stable name of the rule, shown between brackets.
  public let code: String
  /// What the rule asks for, in one French sentence.
  public let summary: String
  /// The findings of the rule.
  let findings: @Sendable (LintContext) -> [Diagnostic]

  init(
    code: String, summary: String, findings: @escaping @Sendable (LintContext) -> [Diagnostic]
  ) {
    self.code = code
    self.summary = summary
    self.findings = findings
  }

  /// Every rule.
  public static let all: [LintRule] = [
    .besoinJoignable, .exempleMalClasse, .contreExempleRetenu, .exempleSansRepere, .poidsPerimes,
    .alerteCompilee,
    .typographie,
  ]

  /// The findings of every rule, ordered by place.
  public static func check(_ graph: KnowledgeGraph, _ matcher: Matcher, folder: String)
    -> [Diagnostic]
  {
    let context = LintContext(graph: graph, matcher: matcher, folder: folder)
    return all.flatMap { $0.findings(context) }.sorted()
  }
}

/// What a lint rule looks at.
struct LintContext: Sendable {
  let graph: KnowledgeGraph
  let matcher: Matcher
  let folder: String

  func file(_ need: Need) -> String { "\(folder)/besoins/\(need.theme.rawValue)/\(need.id).yaml" }
  func file(_ scheme: Scheme) -> String { "\(folder)/dispositifs/\(scheme.id).yaml" }
  func file(_ contact: Contact) -> String { "\(folder)/contacts/\(contact.id).yaml" }

  func file(_ reference: Reference) -> String {
    switch reference {
    case .card(let id): "\(folder)/reperes/\(id).yaml"
    case .checklist(let id): "\(folder)/pense-betes/\(id).yaml"
    case .stage(let id): "\(folder)/script/\(graph.stage(id)?.order ?? 0)-\(id).yaml"
    case .term: "\(folder)/glossaire.yaml"
    case .note: "\(folder)/notes-capah.yaml"
    }
  }

  func warning(
    _ rule: String, _ file: String, _ message: String, hint: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      location: SourceLocation(file: file), severity: .warning, code: rule, message: message,
      hint: hint)
  }
}
