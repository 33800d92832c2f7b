import ArgumentParser
import Knowledge
import Presentation
import Transcripts

/// Reads every transcript again and reports each word that should not be there.
struct VerifierTranscriptions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verifier",
    abstract: "Relit chaque transcription et signale tout mot qui ne devrait pas y être.")

  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var place: TranscriptFolderOptions

  func run() throws {
    let folder = place.folder
    let entries = try place.entries()
    let check = TranscriptCheck(try knowledge.salvage(), now: CallArchive.currentPeriod)
    var findings = folder.faults(entries)
    var count = 0
    func read(_ folder: TranscriptFolder, _ entries: [TranscriptFolder.Entry]) {
      for name in folder.transcripts(entries) {
        count += 1
        findings += check.read(name, in: folder).findings
      }
    }
    read(folder, entries)
    if entries.contains(where: { $0.kind == .examples }) {
      let examples = TranscriptFolder(folder.path(TranscriptFolder.examplesName))
      let entries = (try? examples.entries()) ?? []
      findings += examples.faults(entries)
      read(examples, entries)
    }
    for finding in findings.sorted() { Output.standard.write(finding.description + "\n") }
    Output.standard.write(Phrasebook.reread(count, findings: findings.count) + "\n")
    if !findings.isEmpty { throw ExitCode(1) }
  }
}
