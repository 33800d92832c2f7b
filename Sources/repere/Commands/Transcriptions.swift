import ArgumentParser
import Diagnostics
import Foundation
import Presentation
import Transcripts

/// Looks after the transcripts that were kept.
struct Transcriptions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transcriptions",
    abstract: "Relit, purge ou exporte les transcriptions gardées.",
    subcommands: [
      VerifierTranscriptions.self, PurgerTranscriptions.self, ExporterTranscriptions.self,
    ])
}

/// Which folder of transcripts is meant.
struct TranscriptFolderOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Dossier des transcriptions.", valueName: "dossier"))
  var argument: String?
  @Option(
    name: .customLong("transcriptions"),
    help: ArgumentHelp("Le même, comme pour un appel.", valueName: "dossier"))
  var option: String?

  /// The folder that was named, else that of a call.
  var folder: TranscriptFolder { TranscriptFolder(argument ?? option ?? "transcripts") }

  /// What lies in the folder; says why it cannot be read and throws `ExitCode(2)`.
  func entries() throws -> [TranscriptFolder.Entry] {
    do {
      return try folder.entries()
    } catch TranscriptFileError.folder(let path, ENOENT) {
      Output.error.write(Phrasebook.noFolder(path) + "\n")
    } catch {
      Output.error.write(Phrasebook.unusableFolder(CallArchive.reason(error)) + "\n")
    }
    throw ExitCode(2)
  }
}

extension TranscriptFolder {
  /// What is wrong with the things that lie in a folder, none of which is read.
  ///
  /// Examples are committed: that anybody can read them tells nothing.
  func faults(_ entries: [Entry]) -> [Diagnostic] {
    entries.compactMap { entry in
      let path = path(entry.name)
      switch entry.kind {
      case .symbolicLink: return TranscriptFault.symbolicLink.finding(path)
      case .foreign: return TranscriptFault.foreignFile.finding(path)
      case .transcript(let isPrivate):
        return isPrivate || isExamples ? nil : TranscriptFault.tooOpen.finding(path)
      case .examples, .known: return nil
      }
    }
  }

  /// The names of the transcripts among what lies in the folder.
  func transcripts(_ entries: [Entry]) -> [String] {
    entries.compactMap { entry in
      if case .transcript = entry.kind { return entry.name }
      return nil
    }
  }
}
