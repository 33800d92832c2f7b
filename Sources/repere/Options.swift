public import ArgumentParser
import Diagnostics
import Foundation
public import Knowledge
import Presentation
import Terminal

/// Where Knowledge is read from.
struct KnowledgeOptions: ParsableArguments {
  @Option(
    name: .customLong("connaissances"),
    help: ArgumentHelp("Dossier des fiches.", valueName: "dossier"))
  var folder: String?

  /// The folder asked for, else the environment's, the user's own, the installed one, the
  /// repository's.
  var path: String {
    let environment = ProcessInfo.processInfo.environment
    if let folder { return folder }
    if let folder = environment["REPERE_CONNAISSANCES"], !folder.isEmpty { return folder }
    return Self.candidates(environment).first(where: Self.isFolder) ?? "Knowledge"
  }

  private static func candidates(_ environment: [String: String]) -> [String] {
    [overlay(environment)].compactMap { $0 } + shipped
  }

  /// Where the national Knowledge lies: installed beside the program, or in the repository.
  private static var shipped: [String] {
    [InstalledProgram.shared.appendingPathComponent("Knowledge").path, "Knowledge"]
  }

  private static func overlay(_ environment: [String: String]) -> String? {
    let home = environment["XDG_DATA_HOME"] ?? environment["HOME"].map { $0 + "/.local/share" }
    return home.map { $0 + "/repere/Knowledge" }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
      && isDirectory.boolValue
  }

  /// What can be used of the folder; says once on the error stream what cannot.
  ///
  /// Throws `ExitCode(2)` after printing why when the folder itself cannot be read.
  func salvage() throws -> KnowledgeGraph {
    do {
      let salvage = try KnowledgeLoader(path: path, directories: .ofZones).salvage()
      if let first = salvage.setAside.first {
        Output.error.write(
          Phrasebook.setAside(salvage.setAside.count, first: first.location.description) + "\n")
      }
      return salvage.graph
    } catch let error as DiagnosticError {
      error.write()
      throw error.exitCode
    }
  }
}

extension KnowledgeOptions {
  /// The whole of the folder, with its sentences if `withSpeech`, for a maintainer's command.
  ///
  /// Throws `ExitCode(1)` after printing every finding when there is one, and `ExitCode(2)` when the folder
  /// itself cannot be read.
  func strict(withSpeech: Bool) throws -> KnowledgeGraph {
    do {
      return try KnowledgeLoader(path: path, withSpeech: withSpeech).strict()
    } catch let error as DiagnosticError {
      error.write()
      throw error.exitCode
    }
  }
}

extension DiagnosticError {
  /// 1 for faults that were found, 2 when the folder itself could not be read.
  var exitCode: ExitCode { isOfFolder ? ExitCode(2) : ExitCode(1) }

  /// Writes every finding: faults are what a maintainer’s command prints, a folder that cannot be read keeps
  /// it from running.
  func write() {
    let output = isOfFolder ? Output.error : .standard
    output.write(description + "\n")
  }

  /// Whether the folder itself could not be read.
  var isOfFolder: Bool {
    diagnostics.allSatisfy { KnowledgeLoader.folderCodes.contains($0.code) }
  }
}

/// How pages are shown.
struct ScreenOptions: ParsableArguments {
  @Flag(name: .customLong("simple"), help: "Pour un lecteur d’écran : ni couleur ni mise en page.")
  var simple = false

  @Option(
    name: .customLong("largeur"),
    help: ArgumentHelp("Largeur de l’écran, de 20 à 400 colonnes.", valueName: "colonnes"))
  var width: Int?

  mutating func validate() throws {
    if let width, !(20...400).contains(width) {
      throw ValidationError("--largeur attend un nombre de 20 à 400.")
    }
  }

  /// Whether the person asked for a screen that is never redrawn.
  var isSimple: Bool {
    simple || !(ProcessInfo.processInfo.environment["REPERE_SIMPLE"] ?? "").isEmpty
  }

  /// Shows pages on the standard output in the format that fits it.
  var screen: Screen {
    let noColour = !(ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let isDumb = ["", "dumb"].contains(ProcessInfo.processInfo.environment["TERM"] ?? "")
    return Screen(
      format: .choose(simple: isSimple, isTerminal: isTerminal && !isDumb, noColour: noColour),
      fixedWidth: width)
  }
}

/// Puts pages on the standard output.
struct Screen {
  let format: OutputFormat
  let fixedWidth: Int?

  /// Lines longer than this are hard to read, however wide the screen.
  private static let widestText = 100

  /// The width now: the window may have been resized.
  var width: Int { fixedWidth ?? min(terminalWidth(output: STDOUT_FILENO), Self.widestText) }

  /// Shows a page; nothing for an empty one.
  func show(_ page: Page) {
    guard !page.paragraphs.isEmpty else { return }
    Output.standard.write(format.render(page, width))
  }

  /// Shows one sentence.
  func say(_ text: String, _ role: Page.Role = .plain) { show(Page.line(text, role)) }
}

extension Profile: ExpressibleByArgument {
  /// The names that `--profil` takes.
  public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}
