import ArgumentParser
import Diagnostics
import Foundation
import Knowledge
import Maintenance
import Presentation

/// Imports local organisations into the directories of Knowledge.
struct Importer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "importer",
    abstract: "Met à jour les annuaires locaux d’après un fichier, sans toucher aux corrections.",
    discussion: Maintenance.Importer.all.map { "\($0.name) : \($0.summary)" }
      .joined(separator: "\n"))

  @OptionGroup var knowledge: KnowledgeOptions
  @Option(
    name: .customLong("source"),
    help: ArgumentHelp("annuaire-local, france-services ou csv.", valueName: "nom"))
  var source: String
  @Option(
    name: .customLong("departement"),
    help: ArgumentHelp("Un ou plusieurs départements : 35 ou 22,35.", valueName: "numéros"))
  var departments: String?
  @Flag(name: .customLong("tous"), help: "Tous les départements du fichier.")
  var isForAll = false
  @Option(
    name: .customLong("edition"),
    help: ArgumentHelp(
      "La date de la source, si le fichier et son nom ne la disent pas.", valueName: "AAAA-MM"))
  var edition: String?
  @Flag(name: .customLong("detail"), help: "Nomme chaque ligne, et non les premières.")
  var isDetailed = false
  @Argument(help: ArgumentHelp("Le fichier à lire.", valueName: "fichier"))
  var file: String

  func validate() throws {
    if Maintenance.Importer.named(source) == nil {
      throw ValidationError(
        Phrasebook.unknownSource(source, Maintenance.Importer.all.map(\.name)))
    }
    if (departments == nil) != isForAll {
      throw ValidationError("importer attend --departement 35 (ou 22,35), ou --tous.")
    }
    if let edition, Maintenance.Importer.isEdition(edition) == false {
      throw ValidationError("--edition attend une date : 2024, 2024-08 ou 2024-08-31.")
    }
    _ = try chosen()
  }

  /// The departments asked for; nil for all.
  private func chosen() throws -> Set<Department>? {
    guard let departments else { return nil }
    let numbers = departments.split(separator: ",").map { String($0.filter { $0 != " " }) }
    return Set(
      try numbers.map { number in
        guard let department = Department(number: number) else {
          throw ValidationError(Phrasebook.notADepartment(number))
        }
        return department
      })
  }

  func run() throws {
    guard let importer = Maintenance.Importer.named(source) else { throw ExitCode(2) }
    let graph = try knowledge.salvage()
    do {
      let report = try importer.run(
        file: file, into: DirectoryFolder(knowledge: knowledge.path), departments: chosen(),
        edition: edition, contacts: Set(graph.contacts.all.map(\.id.rawValue)))
      Output.standard.write(report.text(isDetailed: isDetailed) + "\n")
      if report.hasFaults { throw ExitCode(1) }
    } catch let error as DiagnosticError {
      Output.error.write(error.description + "\n" + Phrasebook.nothingImported + "\n")
      throw ExitCode(2)
    } catch let error as CocoaError {
      Output.error.write(
        Phrasebook.notWritten(SystemFault.reason(error)) + "\n" + Phrasebook.nothingImported + "\n"
      )
      throw ExitCode(2)
    }
  }
}
