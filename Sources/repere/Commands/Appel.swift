import ArgumentParser
import Diagnostics
import Foundation
import Knowledge
import Matching
import Presentation
import Terminal
import Transcripts

/// Opens a call.
struct Appel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "appel",
    abstract: "Ouvre un appel (c’est ce que fait repere sans sous-commande).")

  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var screenOptions: ScreenOptions
  @Option(name: .customLong("profil"), help: "mgen ou semlh.")
  var profile: Profile = .mgen
  @Option(
    name: .customLong("departement"),
    help: ArgumentHelp("Département dont afficher les numéros locaux.", valueName: "numéro"))
  var department: Department?
  @Option(
    name: .customLong("transcriptions"),
    help: ArgumentHelp("Dossier des transcriptions.", valueName: "dossier"))
  var transcripts: String = "transcripts"
  @Flag(name: .customLong("sans-transcription"), help: "Ne garde rien de l’appel.")
  var withoutTranscript = false

  func validate() throws {
    if profile == .all { throw ValidationError("--profil attend mgen ou semlh pour un appel.") }
  }

  func run() throws {
    let screen = screenOptions.screen
    let graph = try loadOrWarn(screen)
    let places = LocalPlaces(DirectoryFolder(knowledge: knowledge.path))
    if let department {
      places.choose(department)
      if places.locality?.kinds.isEmpty ?? true {
        screen.say(Phrasebook.noDirectory(department), .caution)
      }
      for fault in places.takeFaults() { screen.say(fault, .caution) }
    }
    if !withoutTranscript { tidy(screen) }
    let session = Session(
      graph: graph, screen: screen, profile: profile, places: places,
      keeping: withoutTranscript
        ? .nothing
        : .transcripts(
          folder: transcripts, knowledge: ShippedEdition().contains(graph) ? .shipped : .local))
    session.run { hooks in editor(hooks) }
  }

  /// Even without Knowledge a caller gets the emergency numbers before the program ends.
  private func loadOrWarn(_ screen: Screen) throws -> KnowledgeGraph {
    do {
      return try knowledge.salvage()
    } catch {
      screen.say(Phrasebook.emergencyOnly, .caution)
      for need in EmergencyLine.dangers { screen.show(CallView.warning(need)) }
      throw error
    }
  }

  /// Sets right the times that a killed call left behind, and reminds of what is to be removed.
  ///
  /// A folder that cannot be read is told when something has to be written.
  private func tidy(_ screen: Screen) {
    let folder = TranscriptFolder(transcripts)
    let now = CallArchive.currentPeriod
    guard let overdue = try? Retention.overdue(in: folder, now: now),
      (try? folder.forgetTimes(now: now)) != nil, !overdue.isEmpty
    else { return }
    screen.say(Phrasebook.overdue(overdue.count), .caution)
  }

  private func editor(_ hooks: EditorHooks) -> any LineEditor {
    let environment = ProcessInfo.processInfo.environment
    let canClear = TerminalKind.canClear(environment)
    let kind = TerminalKind.choose(
      input: STDIN_FILENO, output: STDOUT_FILENO, simple: screenOptions.isSimple,
      environment: environment)
    switch kind {
    case .libedit:
      return LibeditEditor(programName: "repere", hooks: hooks) ?? PlainEditor(canClear: canClear)
    case .plain(let interactive):
      return PlainEditor(isInteractive: interactive, canClear: canClear)
    }
  }
}
