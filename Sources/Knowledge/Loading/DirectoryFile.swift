public import Diagnostics
internal import Foundation

extension LocalContact {
  /// The organisations of one directory; lines that cannot be read are reported.
  static func read(_ text: String, _ report: FileReport) -> [LocalContact] {
    let table = CSVTable(text)
    if let line = table.unclosedQuoteLine {
      report.add(.csv("un guillemet ouvert n’est pas fermé"), line: line)
      return []
    }
    guard let header = table.rows.first, header.fields == columns else {
      report.add(
        .csv("la première ligne doit être : \(columns.joined(separator: ","))"), line: 1)
      return []
    }
    var seen: [String: Int] = [:]
    return table.rows.dropFirst().compactMap { row in
      guard row.fields.count == columns.count else {
        report.add(
          .csv("\(row.fields.count) champs au lieu de \(columns.count)"), line: row.line)
        return nil
      }
      if let other = seen.updateValue(row.line, forKey: row.fields[0]) {
        report.add(
          .csv("l’identifiant « \(row.fields[0]) » est déjà à la ligne \(other)"), line: row.line)
        return nil
      }
      if let scalar = row.fields.lazy.compactMap(PrintableText.firstUnprintable).first {
        report.add(.unprintable(scalar), line: row.line)
      }
      return LocalContact(cells: row.fields.map(PrintableText.line))
    }
  }

  /// A whole directory as its file holds it.
  static func text(_ contacts: [LocalContact]) -> String {
    ([columns] + contacts.map(\.cells)).map { cells in
      cells.map(quoted).joined(separator: ",") + "\n"
    }.joined()
  }

  private static func quoted(_ cell: String) -> String {
    let needsQuotes = cell.unicodeScalars.contains { [",", "\"", "\n", "\r"].contains($0) }
    return needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
  }
}

/// The local directories of a knowledge folder, read and replaced one department at a time.
///
/// All of France is a hundred files: a call reads the one that it needs, when it needs it.
public struct DirectoryFolder: Sendable {
  private static let sizeLimit = 64 << 20
  private let knowledge: String
  private var folder: URL { URL(fileURLWithPath: knowledge).appendingPathComponent("annuaires") }

  /// Prepares to read the directories of the knowledge folder at `path`.
  public init(knowledge path: String) {
    knowledge = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// Where the directory of a department is, as messages name it.
  public func path(_ department: Department) -> String {
    "\(knowledge)/annuaires/\(department.number).csv"
  }

  private func url(_ department: Department) -> URL {
    folder.appendingPathComponent("\(department.number).csv")
  }

  /// The departments that have a directory, by number.
  public var departments: [Department] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".csv") }.compactMap {
      Department(number: String($0.dropLast(4)))
    }.sorted()
  }

  /// The organisations of a department that can be read, and what is wrong with the others; nil
  /// when it has no directory.
  public func read(
    _ department: Department
  ) -> (contacts: [LocalContact], diagnostics: [Diagnostic])? {
    let url = url(department)
    guard FileManager.default.fileExists(atPath: url.path) else { return nil }
    guard let bytes = try? Data(contentsOf: url) else {
      let report = FileReport(path: path(department), text: "")
      report.add(.fileUnreadable)
      return ([], report.diagnostics)
    }
    guard bytes.count <= Self.sizeLimit else {
      let report = FileReport(path: path(department), text: "")
      report.add(.tooLarge(limit: Self.sizeLimit))
      return ([], report.diagnostics)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let report = FileReport(path: path(department), text: "")
      let place = InvalidUTF8.position(in: bytes)
      report.add(.notUTF8, line: place.line, column: place.column)
      return ([], report.diagnostics)
    }
    let report = FileReport(path: path(department), text: text)
    let contacts = LocalContact.read(text, report)
    return (contacts, report.diagnostics)
  }

  /// Replaces directories, each as a whole.
  ///
  /// Every new file is complete on the disk before the first takes the place of an old one: whoever
  /// interrupts this finds each directory as it was or as it was to be, never a part of one.
  public func replace(_ directories: [Department: [LocalContact]]) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var written: [(new: URL, old: URL)] = []
    defer { for (new, _) in written { try? FileManager.default.removeItem(at: new) } }
    for (department, contacts) in directories.sorted(by: { $0.key < $1.key }) {
      // A name with a leading dot is no directory: the loader passes over what is left of it.
      let new = folder.appendingPathComponent(".\(department.number).csv.nouveau")
      written.append((new, url(department)))
      try Data(LocalContact.text(contacts).utf8).write(to: new)
      let handle = try FileHandle(forUpdating: new)
      try handle.synchronize()
      try handle.close()
    }
    while let (new, old) = written.first {
      guard rename(new.path, old.path) == 0 else {
        throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: old.path])
      }
      written.removeFirst()
    }
  }
}
