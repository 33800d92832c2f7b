import ArgumentParser
import Redaction

/// Shows what a transcript would hold of each line.
struct Anonymiser: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "anonymiser",
    abstract: "Montre ce qu’une transcription garderait de chaque ligne, en JSON.")

  @Flag(
    name: .customLong("jsonl"), help: "Un objet JSON par ligne (la seule forme, pour l’instant).")
  var isJSONLines = false

  private struct Answer: Encodable {
    let id: String
    let output_text: String
  }

  func validate() throws {
    if !isJSONLines { throw ValidationError("anonymiser attend --jsonl.") }
  }

  func run() throws {
    let redactor = Redactor()
    let isClean = try JSONLines.answer {
      Answer(id: $0.id, output_text: redactor.text(redactor.atoms($0.text)))
    }
    if !isClean { throw ExitCode(1) }
  }
}
