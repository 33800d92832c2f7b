import Text

/// What is said about cards, checklists, stages of the script, acronyms and notes.
extension Phrasebook {
  private static let nbsp = Typography.noBreakSpace

  static let seeAlso = "À voir aussi\(nbsp):"
  static let toDo = "À faire\(nbsp):"
  static let notToDo = "À éviter\(nbsp):"
  static let noteAskedAt = "À demander au CAPAH\(nbsp):"

  static func note(_ number: String, _ title: String) -> String {
    "Note CAPAH \(number)\(nbsp): \(title)"
  }

  static func heading(_ heading: String) -> String { "Rubrique\(nbsp): \(heading)" }

  static func deadline(_ deadline: String) -> String { "(délai\(nbsp): \(deadline))" }

  static func headed(_ acronym: String) -> String { "\(acronym)\(nbsp):" }

  static func expanded(_ expansion: String, _ definition: String) -> String {
    "\(expansion). \(definition)"
  }

  static func termInFull(_ acronym: String, _ expansion: String) -> String {
    "\(acronym), \(expansion)"
  }

  static func replacedBy(_ successor: String) -> String {
    "Remplacé depuis par\(nbsp): \(successor)."
  }
}
