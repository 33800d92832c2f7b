import ArgumentParser
import Diagnostics
import Foundation
import Knowledge
import Presentation
import Transcripts

/// Replays transcripts turn by turn.
struct Rejouer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rejouer",
    abstract: "Rejoue des transcriptions tour par tour et signale ce qui a changé.")

  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var screenOptions: ScreenOptions
  @Argument(help: ArgumentHelp("Les fichiers à rejouer.", valueName: "fichier"))
  var files: [String]

  func run() throws {
    let graph = try knowledge.salvage()
    let parser = TranscriptParser(graph)
    var code: Int32 = 0
    for file in files {
      do {
        let transcript = try parser.transcript(try text(of: file), file: file)
        if replay(transcript, file, graph) > 0 { code = max(code, 1) }
      } catch let error as DiagnosticError {
        Output.error.write(error.description + "\n")
        code = 2
      }
    }
    if code != 0 { throw ExitCode(code) }
  }

  private func text(of file: String) throws -> String {
    // A link may lead anywhere.
    let attributes = try? FileManager.default.attributesOfItem(atPath: file)
    if attributes?[.type] as? FileAttributeType == .typeSymbolicLink {
      throw DiagnosticError([TranscriptFault.symbolicLink.finding(file)])
    }
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw DiagnosticError([
        Diagnostic(
          location: SourceLocation(file: file), code: "fichier-illisible",
          message: "ce fichier n’existe pas ou ne peut pas être lu",
          hint: "les transcriptions sont dans le dossier transcripts/")
      ])
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Shows the turns; returns how many diverge.
  private func replay(
    _ transcript: LocatedTranscript, _ file: String, _ graph: KnowledgeGraph
  ) -> Int {
    let screen = screenOptions.screen
    screen.say(Phrasebook.replaying(file), .name)
    if case .shipped(let digest) = transcript.header.knowledge, digest != KnowledgeDigest(graph) {
      screen.say(Phrasebook.otherKnowledge, .caution)
    }
    let turns = Replay(graph).turns(transcript)
    for turn in turns { screen.show(ReplayView.page(for: turn)) }
    let count = turns.count { $0.divergence != nil }
    screen.say(
      count == 0 ? Phrasebook.noDivergence(turns.count) : Phrasebook.divergences(count),
      count == 0 ? .plain : .danger)
    return count
  }
}
