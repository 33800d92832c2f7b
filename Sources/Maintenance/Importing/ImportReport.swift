import Knowledge

/// What an import did, for a person: everything that was read is accounted for.
public struct ImportReport: Sendable {
  /// How many places are shown of each kind of rejection, unless all are asked for.
  private static let shownPlaces = 3
  /// How many lines are shown of each kind of change, unless all are asked for.
  private static let shownLines = 12

  /// How many organisations the file holds.
  public let readCount: Int
  /// How many of them are now in a directory, as they were read or as a human corrected them.
  public let keptCount: Int
  /// How many are in departments that were not asked for.
  public let elsewhereCount: Int
  /// How many are not imported, by reason.
  public let rejectedCount: Int
  /// Whether something in the file is at fault.
  public let hasFaults: Bool
  /// The lines of directories that came, by department.
  public let added: [String]
  /// Those that became different, with what was and what is.
  public let changed: [String]
  /// Those that the source has no more.
  public let vanished: [String]
  /// Those that a human corrected and that were left alone.
  public let corrected: [String]
  /// How many were there already.
  public let unchangedCount: Int

  private let heading: String
  private let isWhole: Bool
  private let directoryCount: Int
  private let rejections: [(message: String, places: [String])]
  private let remarks: [(message: String, places: [String])]

  init(importer: Importer, intake: Intake, merged: [Department: DirectoryMerge.Outcome]) {
    let outcomes = merged.sorted { $0.key < $1.key }
    func lines(
      _ contacts: (DirectoryMerge.Outcome) -> [LocalContact]
    ) -> [String] {
      outcomes.flatMap { department, outcome in
        contacts(outcome).map { "\(department.number) \($0.id)\u{A0}: \($0.name)" }
      }
    }
    readCount = intake.readCount
    keptCount = intake.keptCount
    elsewhereCount = intake.elsewhereCount
    rejectedCount = intake.rejections.count
    hasFaults = !intake.isWhole || intake.rejections.contains { $0.reason.isFault }
    added = lines(\.added)
    changed = outcomes.flatMap { department, outcome in
      outcome.changed.map { before, after in
        "\(department.number) \(after.id)\u{A0}: " + Self.change(before, after)
      }
    }
    vanished = lines(\.vanished)
    corrected = lines(\.corrected)
    unchangedCount = outcomes.reduce(0) { $0 + $1.value.unchangedCount }
    let editions = intake.editions.sorted()
    let dates = Set([editions.first, editions.last].compactMap { $0 }).sorted()
    heading =
      "Source \(importer.name)\u{A0}: \(intake.file.path)"
      + (dates.isEmpty ? "" : ", édition \(dates.joined(separator: " à "))")
    isWhole = intake.isWhole
    directoryCount = outcomes.count
    rejections = Self.grouped(intake.rejections, intake.file)
    remarks = Self.grouped(intake.remarks, intake.file)
  }

  private static func change(_ before: LocalContact, _ after: LocalContact) -> String {
    zip(LocalContact.columns, zip(before.cells, after.cells)).filter { $0.1.0 != $0.1.1 }
      .map { "\($0.0) «\u{A0}\($0.1.0)\u{A0}» → «\u{A0}\($0.1.1)\u{A0}»" }.joined(separator: ", ")
  }

  private static func grouped(
    _ rejections: [Intake.Rejection], _ file: ImportFile
  ) -> [(message: String, places: [String])] {
    Dictionary(grouping: rejections, by: \.reason.message)
      .map { ($0.key, $0.value.map { file.location($0.place).description }) }
      .sorted { ($1.1.count, $0.0) < ($0.1.count, $1.0) }
  }

  /// The report in French; `isDetailed` names every line, else the first of each kind.
  public func text(isDetailed: Bool) -> String {
    var lines = [
      heading,
      "\(count(readCount, "organisme lu", "organismes lus")) = "
        + "\(count(keptCount, "retenu", "retenus")) + "
        + "\(count(rejectedCount, "rejeté", "rejetés")) + "
        + "\(elsewhereCount) hors des départements demandés.",
      "\(count(directoryCount, "annuaire", "annuaires"))\u{A0}: "
        + "\(count(added.count, "ajout", "ajouts")), "
        + "\(count(changed.count, "changement", "changements")), "
        + "\(count(vanished.count, "disparu", "disparus")), "
        + "\(count(corrected.count, "corrigé à la main et gardé", "corrigés à la main et gardés")), "
        + "\(count(unchangedCount, "inchangé", "inchangés")).",
    ]
    if !isWhole {
      lines.append(
        "Le fichier n’a pas été lu jusqu’au bout\u{A0}: rien de ce qui y manque n’a été retiré.")
    }
    let limit = isDetailed ? Int.max : Self.shownLines
    lines += list("Ajoutés", added, limit) + list("Changés", changed, limit)
    lines += list("Disparus de la source, retirés", vanished, limit)
    lines += list("Corrigés à la main, gardés", corrected, limit)
    lines += list("Rejetés", rejections, isDetailed)
    lines += list("Importés en partie", remarks, isDetailed)
    return lines.joined(separator: "\n")
  }

  private func list(_ title: String, _ items: [String], _ limit: Int) -> [String] {
    if items.isEmpty { return [] }
    let more = items.count - limit
    return ["\(title)\u{A0}:"] + items.prefix(limit).map { "  \($0)" }
      + (more > 0 ? ["  et \(more) de plus (--detail les montre)"] : [])
  }

  private func list(
    _ title: String, _ groups: [(message: String, places: [String])], _ isDetailed: Bool
  ) -> [String] {
    if groups.isEmpty { return [] }
    let limit = isDetailed ? Int.max : Self.shownPlaces
    return ["\(title)\u{A0}:"]
      + groups.flatMap { group in
        ["  \(group.places.count) × \(group.message)"]
          + group.places.prefix(limit).map { "    \($0)" }
          + (group.places.count > limit ? ["    …"] : [])
      }
  }

  private func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number < 2 ? one : many)"
  }
}
