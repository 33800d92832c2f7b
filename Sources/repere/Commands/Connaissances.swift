import ArgumentParser
import Knowledge
import Presentation

/// Lists what Knowledge holds.
struct Connaissances: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "connaissances",
    abstract: "Liste les fiches avec leurs sources, en JSON.")

  @OptionGroup var knowledge: KnowledgeOptions
  @Flag(
    name: .customLong("jsonl"), help: "Un objet JSON par ligne (la seule forme, pour l’instant).")
  var isJSONLines = false

  func validate() throws {
    if !isJSONLines { throw ValidationError("connaissances attend --jsonl.") }
  }

  func run() throws {
    for entry in CatalogueEntry.all(try knowledge.salvage()) { try JSONLines.write(entry) }
  }
}
