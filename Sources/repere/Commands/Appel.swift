import ArgumentParser
import Diagnostics
import Foundation
import Knowledge
import Matching
import Presentation
import Terminal

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
    let session = Session(
      graph: graph, screen: screen, profile: profile, places: places,
      keeping: withoutTranscript
        ? .nothing
        : .transcripts(folder: transcripts, knowledge: knowledge.isShipped ? .shipped : .local))
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

  private func editor(_ hooks: EditorHooks) -> any LineEditor {
    let kind = TerminalKind.choose(
      input: STDIN_FILENO, output: STDOUT_FILENO, simple: screenOptions.isSimple,
      environment: ProcessInfo.processInfo.environment)
    switch kind {
    case .libedit:
      return LibeditEditor(programName: "repere", hooks: hooks) ?? PlainEditor()
    case .plain(let interactive): return PlainEditor(isInteractive: interactive)
    }
  }
}
