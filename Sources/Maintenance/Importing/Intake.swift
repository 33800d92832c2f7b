import Diagnostics
import Knowledge

/// What an importer read, organisation by organisation: kept, set aside, or rejected with a reason.
///
/// Every record is counted once: kept, elsewhere and rejected make all that was read.
final class Intake {
  /// A line that is not imported.
  struct Rejection: Hashable {
    let place: Place
    let reason: RejectionReason
  }

  /// What stands in the column `source`, unless the file has its own.
  let source: String
  let file: ImportFile
  /// The departments asked for; nil for all.
  let departments: Set<Department>?
  /// The ids of the contacts that an organisation may stand for.
  let contacts: Set<String>

  private(set) var kept: [Department: [ID<LocalContact>: LocalContact]] = [:]
  private(set) var keptCount = 0
  private(set) var elsewhereCount = 0
  private(set) var rejections: [Rejection] = []
  /// The ids of what was rejected: the source still has them.
  private(set) var rejectedIDs: Set<ID<LocalContact>> = []
  /// What was imported without something that could not be read.
  private(set) var remarks: [Rejection] = []
  /// Every source that was seen; a directory's lines of these are the importer's.
  private(set) var sources: Set<String> = []
  private(set) var editions: Set<String> = []
  /// Whether the file was read to its end: else what is missing from it may still exist.
  private(set) var isWhole = true
  private var seen: [ID<LocalContact>: Int] = [:]

  init(source: String, file: ImportFile, departments: Set<Department>?, contacts: Set<String>) {
    self.source = source
    self.file = file
    self.departments = departments
    self.contacts = contacts
  }

  var readCount: Int { keptCount + elsewhereCount + rejections.count }

  /// Takes an organisation, unless its department, its contact or its id stand against it.
  func take(_ contact: LocalContact, in department: Department?, at place: Place) {
    if let reason = objection(to: contact, in: department) {
      return reject(reason, at: place, id: contact.id, in: department)
    }
    seen[contact.id] = place.line
    guard let department, isWanted(department) else {
      elsewhereCount += 1
      return
    }
    kept[department, default: [:]][contact.id] = contact
    keptCount += 1
    sources.insert(contact.source)
    editions.insert(contact.edition)
  }

  private func objection(
    to contact: LocalContact, in department: Department?
  ) -> RejectionReason? {
    if let line = seen[contact.id] { return .duplicateID(contact.id.rawValue, line: line) }
    if contact.name.isEmpty { return .missing("le nom") }
    guard contacts.contains(contact.type) else {
      let near = Suggestion.closest(to: contact.type, among: contacts.sorted()).first
      return .unknownContact(contact.type, suggestion: near)
    }
    if department == nil {
      let code = contact.inseeCode.isEmpty ? contact.postcode : contact.inseeCode
      let isOverseas = code.utf8.count == 5 && ["97", "98"].contains(code.prefix(2))
      return isOverseas ? .overseas : .unknownDepartment(code)
    }
    return contact.edition.isEmpty ? .undated : nil
  }

  private func isWanted(_ department: Department) -> Bool {
    departments?.contains(department) ?? true
  }

  /// Counts a line that is not imported: as one of elsewhere when it is known to be.
  func reject(
    _ reason: RejectionReason, at place: Place, id: ID<LocalContact>? = nil,
    in department: Department? = nil
  ) {
    if let department, !isWanted(department) {
      elsewhereCount += 1
      return
    }
    rejections.append(Rejection(place: place, reason: reason))
    if let id { rejectedIDs.insert(id) }
  }

  /// Says what an organisation is imported without.
  func remark(_ reason: RejectionReason, at place: Place) {
    remarks.append(Rejection(place: place, reason: reason))
  }

  /// The file could not be read to its end.
  func noteCutShort() { isWhole = false }
}
