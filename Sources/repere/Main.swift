import ArgumentParser
import Foundation

/// The program: one subcommand for each thing that a person or another program asks of Repère.
@main
struct Repere: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repere",
    abstract: "Oriente pendant un appel : quel dispositif, pourquoi, qui appeler.",
    discussion: "Sans sous-commande, ouvre un appel.",
    version: "repere 0.1.0",
    subcommands: [
      Appel.self, Rejouer.self, Interroger.self, Anonymiser.self, Connaissances.self,
      Verifier.self, Apprendre.self, Evaluer.self, Importer.self,
    ],
    defaultSubcommand: Appel.self)

  /// Runs the command line; every message of the argument parser is said in French.
  static func main() {
    keepNoCore()
    let arguments = ArgumentOrder.subcommandFirst(Array(CommandLine.arguments.dropFirst()))
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      let code = exitCode(for: error)
      let message = FrenchHelp.translate(fullMessage(for: error))
      if !message.isEmpty {
        (code.isSuccess ? Output.standard : Output.error).write(message + "\n")
      }
      // The parser's code for a bad argument is the shell's; ours is « could not run ».
      Foundation.exit(code == .validationFailure ? 2 : code.rawValue)
    }
  }
}

extension Repere {
  /// A core file would hold what was typed in a call.
  fileprivate static func keepNoCore() {
    var limit = rlimit(rlim_cur: 0, rlim_max: 0)
    #if canImport(Glibc)
      _ = setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    #else
      _ = setrlimit(RLIMIT_CORE, &limit)
    #endif
  }
}

/// Lets options stand before the subcommand as well as after it.
enum ArgumentOrder {
  private static var subcommands: Set<String> {
    Set(Repere.configuration.subcommands.compactMap { $0.configuration.commandName })
  }
  private static let optionsWithValue: Set<String> = [
    "--profil", "--departement", "--connaissances", "--transcriptions", "--largeur",
    "--source", "--edition",
  ]

  /// The arguments with the first word that is a subcommand moved to the front.
  static func subcommandFirst(_ arguments: [String]) -> [String] {
    if arguments.first == "help" { return arguments }
    let subcommands = Self.subcommands
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      if argument == "--" { break }
      if subcommands.contains(argument) {
        var moved = arguments
        moved.remove(at: index)
        return [argument] + moved
      }
      index += optionsWithValue.contains(argument) ? 2 : 1
    }
    return arguments
  }
}
