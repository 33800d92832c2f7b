import ArgumentParser
import Diagnostics
import Foundation
import Presentation
import Transcripts

/// Removes what has been kept for long enough, and proves it.
struct PurgerTranscriptions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purger",
    abstract: "Supprime les transcriptions de plus de deux semestres, après confirmation.")

  @OptionGroup var place: TranscriptFolderOptions
  @Flag(name: .customLong("oui"), help: "Supprime sans poser la question.")
  var isConfirmed = false

  func run() throws {
    let folder = place.folder
    let now = CallArchive.currentPeriod
    let entries = try place.entries()
    let dated = try folder.dated()
    let findings = strangers(folder, entries, dated, now)
    for finding in findings { Output.error.write(finding.description + "\n") }

    let overdue = dated.filter { Retention.isOver($0.period, now: now) }
    guard !overdue.isEmpty else {
      Output.standard.write(Phrasebook.nothingOverdue + "\n")
      if !findings.isEmpty { throw ExitCode(1) }
      return
    }
    Output.standard.write(Phrasebook.toRemove(overdue.count) + "\n")
    for file in overdue {
      Output.standard.write("  " + Phrasebook.listed(file.name, file.period.text) + "\n")
    }
    guard isConfirmed || isConfirmedByPerson() else {
      Output.standard.write(Phrasebook.nothingRemoved + "\n")
      throw ExitCode(1)
    }
    let stuck = folder.remove(overdue.map(\.name), now: now)
    try prove(folder, overdue, stuck)
    if !stuck.isEmpty || !findings.isEmpty { throw ExitCode(1) }
  }

  private func isConfirmedByPerson() -> Bool {
    Output.standard.write(Phrasebook.confirmRemoval)
    let answer = readLine()
    // Nobody has typed the line break of an answer that came through a pipe.
    if isatty(STDIN_FILENO) == 0 { Output.standard.write("\n") }
    return answer?.lowercased() == "oui"
  }

  /// What is named as a transcript and tells no half-year would otherwise never be removed.
  private func strangers(
    _ folder: TranscriptFolder, _ entries: [TranscriptFolder.Entry],
    _ dated: [TranscriptFolder.Dated], _ now: Period
  ) -> [Diagnostic] {
    let known = Set(dated.map(\.name))
    let undated = folder.transcripts(entries).filter { !known.contains($0) }
    let future = dated.filter { $0.period > now }.map(\.name)
    return folder.faults(entries).filter { $0.severity == .error }
      + undated.map { TranscriptFault.unknownHeader.finding(folder.path($0)) }
      + future.map { TranscriptFault.future.finding(folder.path($0)) }
  }

  private func prove(
    _ folder: TranscriptFolder, _ overdue: [TranscriptFolder.Dated],
    _ stuck: [(name: String, errno: Int32)]
  ) throws {
    let reasons = Dictionary(
      stuck.map { ($0.name, $0.errno) }, uniquingKeysWith: { first, _ in first })
    for file in overdue {
      if let code = reasons[file.name] {
        let reason = CallArchive.reason(.read(errno: code))
        Output.error.write(Phrasebook.notRemoved(file.name, reason) + "\n")
      } else {
        Output.standard.write(Phrasebook.removed(file.name, file.period.text) + "\n")
      }
    }
    let left = try folder.dated()
    Output.standard.write(
      Phrasebook.proof(
        removed: overdue.count - stuck.count, left: left.count,
        oldest: left.map(\.period).min()?.text) + "\n")
  }
}
