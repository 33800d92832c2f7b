import ArgumentParser
import Knowledge
import Presentation

/// Lists what Knowledge holds.
struct Connaissances: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "connaissances",
    abstract: "Liste les fiches avec leurs sources, en JSON.",
    discussion: """
      --empreinte donne l’empreinte SHA-256 des fiches, que l’empaqueteur écrit dans
      Knowledge.sha256 : voir docs/decisions/0013-shipped-edition.md.
      """)

  @OptionGroup var knowledge: KnowledgeOptions
  @Flag(
    name: .customLong("jsonl"), help: "Un objet JSON par ligne (la seule forme, pour l’instant).")
  var isJSONLines = false
  @Flag(name: .customLong("empreinte"), help: "L’empreinte des fiches, et rien d’autre.")
  var isDigest = false

  func validate() throws {
    if isJSONLines == isDigest {
      throw ValidationError("connaissances attend --jsonl ou --empreinte.")
    }
  }

  func run() throws {
    if isDigest {
      // What has a fault is not shipped.
      Output.standard.write(try knowledge.strict(withSpeech: false).digest + "\n")
      return
    }
    for entry in CatalogueEntry.all(try knowledge.salvage()) { try JSONLines.write(entry) }
  }
}
