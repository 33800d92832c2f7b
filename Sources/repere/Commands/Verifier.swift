import ArgumentParser
import Diagnostics
import Knowledge
import Maintenance
import Matching

/// Checks Knowledge as a maintainer needs it: every finding at once, with its place.
struct Verifier: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verifier",
    abstract: "Vérifie les fiches : ce qui ne se lit pas, puis ce qui ne devrait pas être publié.")

  @OptionGroup var knowledge: KnowledgeOptions

  func run() throws {
    do {
      let graph = try KnowledgeLoader(path: knowledge.path, withSpeech: true).strict()
      let findings = LintRule.check(graph, Matcher(graph), folder: knowledge.path)
      for finding in findings { Output.standard.write(finding.description + "\n") }
      Output.standard.write(summary(graph, findings.count) + "\n")
      if !findings.isEmpty { throw ExitCode(1) }
    } catch let error as DiagnosticError {
      error.write()
      if !error.isOfFolder {
        Output.standard.write(count(error.diagnostics.count) + "\n")
      }
      throw error.exitCode
    }
  }

  private func summary(_ graph: KnowledgeGraph, _ findings: Int) -> String {
    "\(graph.needs.all.count) besoins, \(graph.schemes.all.count) dispositifs, "
      + "\(graph.contacts.all.count) contacts, \(graph.questions.all.count) questions : "
      + count(findings)
  }

  private func count(_ findings: Int) -> String {
    switch findings {
    case 0: "rien à signaler."
    case 1: "1 anomalie."
    default: "\(findings) anomalies."
    }
  }
}
