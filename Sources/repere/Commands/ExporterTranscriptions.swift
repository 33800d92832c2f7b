import ArgumentParser
import Foundation
import Knowledge
import Presentation
import Transcripts

/// Writes what may be shared beyond the section: concepts, without words, order or time.
struct ExporterTranscriptions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exporter",
    abstract: "Écrit, pour un partage plus large, les concepts des appels sans aucun mot.")

  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var place: TranscriptFolderOptions
  @Option(
    name: .customLong("k"),
    help: ArgumentHelp(
      "Nombre d’appels sous lequel un ensemble ne sort qu’en thèmes.", valueName: "nombre"))
  var k = SharedExport.usualK
  @Option(
    name: .customLong("vers"),
    help: ArgumentHelp("Fichier à créer (sinon, la sortie).", valueName: "fichier"))
  var file: String?

  func validate() throws {
    if k < 2 { throw ValidationError("--k attend un nombre de 2 ou plus.") }
  }

  func run() throws {
    let folder = place.folder
    let entries = try place.entries()
    let graph = try knowledge.salvage()
    let check = TranscriptCheck(graph, now: CallArchive.currentPeriod)
    let faults = folder.faults(entries).filter { $0.severity == .error }
    for fault in faults { Output.error.write(fault.description + "\n") }

    let readings = folder.transcripts(entries).map { check.read($0, in: folder) }
    let sound = readings.filter { !$0.findings.contains { $0.severity == .error } }
    let text = SharedExport(graph, k: k).text(sound.map(\.lines))
    try write(text, count: sound.count)
    if sound.count < readings.count {
      Output.error.write(Phrasebook.leftOut(readings.count - sound.count) + "\n")
    }
    if sound.count < readings.count || !faults.isEmpty { throw ExitCode(1) }
  }

  private func write(_ text: String, count: Int) throws {
    guard let file else { return Output.standard.write(text) }
    // Never over a file that is there, nor through a link.
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      let reason = CallArchive.reason(.create(errno: errno))
      Output.error.write(Phrasebook.notExported(file, reason) + "\n")
      throw ExitCode(2)
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do { try handle.write(contentsOf: Data(text.utf8)) } catch {
      Output.error.write(Phrasebook.notExported(file, SystemFault.reason(error)) + "\n")
      throw ExitCode(2)
    }
    Output.standard.write(Phrasebook.exported(count, to: file) + "\n")
  }
}
