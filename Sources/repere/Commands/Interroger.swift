import ArgumentParser
import Knowledge
import Matching
import Presentation

/// Answers utterances for other programs.
struct Interroger: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interroger",
    abstract: "Répond à des phrases, une par ligne en JSON, pour d’autres programmes.")

  @OptionGroup var knowledge: KnowledgeOptions
  @Flag(
    name: .customLong("jsonl"), help: "Un objet JSON par ligne (la seule forme, pour l’instant).")
  var isJSONLines = false
  @Option(name: .customLong("profil"), help: "mgen, semlh ou tous.")
  var profile: Profile = .all

  func validate() throws {
    if !isJSONLines { throw ValidationError("interroger attend --jsonl.") }
  }

  func run() throws {
    let graph = try knowledge.salvage()
    let query = Query(graph, Matcher(graph), profile: profile)
    let isClean = try JSONLines.answer {
      query.answer(id: $0.id, text: $0.text, context: $0.context)
    }
    if !isClean { throw ExitCode(1) }
  }
}
