import Diagnostics
import Foundation
public import Knowledge

/// A way to read local organisations from one kind of file, into the directories of Knowledge.
///
/// One file per importer in `Importers`, listed in ``all``. An importer only reads: what is kept of
/// each department is decided by ``DirectoryMerge``, the same for all.
public struct Importer: Sendable {
  /// What `--source` takes, and what stands in the column `source` of what it imports.
  public let name: String
  /// What it reads, in one French sentence.
  public let summary: String
  /// Reads a whole file and hands each organisation, or why it is none, to the intake.
  let read: @Sendable (ImportFile, Intake) throws -> Void

  init(
    name: String, summary: String,
    read: @escaping @Sendable (ImportFile, Intake) throws -> Void
  ) {
    self.name = name
    self.summary = summary
    self.read = read
  }

  /// Every importer.
  public static let all: [Importer] = [.annuaireLocal, .franceServices, .csv]

  /// The importer of that name.
  public static func named(_ name: String) -> Importer? { all.first { $0.name == name } }

  /// Reads a file and merges it into the directories of the folder, each replaced as a whole.
  ///
  /// `edition` dates organisations that the file does not date. `departments` is nil for all.
  /// Nothing is replaced when the file cannot be read, or a directory holds lines that cannot: the
  /// error says so.
  public func run(
    file path: String, into folder: DirectoryFolder, departments: Set<Department>?,
    edition: String?, contacts: Set<String>
  ) throws -> ImportReport {
    let file = try ImportFile(
      path: path, edition: edition ?? ImportDate.first(in: Self.baseName(path)))
    let intake = Intake(
      source: name, file: file, departments: departments, contacts: contacts)
    do {
      try read(file, intake)
    } catch let fault as ImportFault {
      throw DiagnosticError([
        Diagnostic(
          location: file.location(fault.place), code: "import-illisible",
          message: fault.reason.message,
          hint: "vérifiez que le fichier est bien celui que lit la source «\u{A0}\(name)\u{A0}»")
      ])
    }
    let merged = try DirectoryMerge(folder).merge(intake)
    let changed = merged.filter { $0.value.isChanged }
    if !changed.isEmpty { try folder.replace(changed.mapValues(\.contacts)) }
    return ImportReport(importer: self, intake: intake, merged: merged)
  }

  /// Whether a text is a date as directories hold them: `AAAA`, `AAAA-MM` or `AAAA-MM-JJ`.
  public static func isEdition(_ text: String) -> Bool { ImportDate.edition(text) == text }

  static func baseName(_ path: String) -> String {
    URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
  }
}
