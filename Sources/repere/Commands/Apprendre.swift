import ArgumentParser
import Foundation
import Knowledge
import Matching
import Presentation

/// Learns the recogniser's weights anew from the examples and sentences of a folder.
struct Apprendre: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apprendre",
    abstract: "Apprend à reconnaître les besoins d’après les exemples et les paroles des fiches.")

  @OptionGroup var knowledge: KnowledgeOptions

  func run() throws {
    let graph = try knowledge.strict(withSpeech: true)
    let weights = Matcher.learn(from: graph)
    let file = URL(fileURLWithPath: knowledge.path).appendingPathComponent("poids.tsv")
    do {
      try Data(weights.utf8).write(to: file, options: .atomic)
      Output.standard.write(
        Phrasebook.learned(graph.speech.count, graph.needs.all.count, file.relativePath) + "\n")
    } catch let error as CocoaError {
      Output.error.write(Phrasebook.notWritten(SystemFault.reason(error)) + "\n")
      throw ExitCode(2)
    }
  }
}
