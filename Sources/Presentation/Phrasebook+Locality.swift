import Dialogue
public import Knowledge
import Text

/// What is said about departments, communes and local organisations.
extension Phrasebook {
  private static let nbsp = Typography.noBreakSpace

  // MARK: Organisations

  /// The date of a line, and whether a human checked it.
  static func directory(_ organisation: LocalContact) -> String { "(\(dated(organisation)))" }

  private static func dated(_ organisation: LocalContact) -> String {
    organisation.verifiedOn.isEmpty
      ? "annuaire \(organisation.edition.prefix(4)), à vérifier"
      : "vérifié le \(organisation.verifiedOn)"
  }

  /// How near an organisation is, and the date of what is known of it.
  static func near(_ nearness: String, _ organisation: LocalContact) -> String {
    "(\(nearness)\(nbsp); \(dated(organisation)))"
  }

  static func nearness(_ nearness: Locality.Nearness, _ contact: ID<Contact>) -> String {
    switch nearness {
    case .serves: contact == ID("mairie") ? "la mairie de la commune" : "celui de votre secteur"
    case .inTown: "dans la commune"
    case .samePostcode: "même code postal, secteur à confirmer"
    case .department: "pour tout le département"
    case .onlyOne: "le seul connu du département"
    case .elsewhere: "ailleurs dans le département"
    }
  }

  static let clicOfSector = "le CLIC de votre secteur"

  /// Why a town hall is named for something else.
  static func hallInstead(of names: [String]) -> String {
    names.count == 1
      ? "la mairie, faute de \(names[0]) connu"
      : "la mairie, faute de \(names.joined(separator: " et de ")) connus"
  }

  static func otherClics(_ count: Int, _ department: Department) -> String {
    "\(count) CLIC dans le département\(nbsp): /preparer \(department.number.lowercased()) les donne"
  }

  // MARK: A commune

  static func commune(_ name: String, _ postcode: String?, _ department: Department) -> String {
    "\(name)\(postcode.map { " (\($0))" } ?? ""), \(department.name)"
  }

  static func kind(_ name: String) -> String { "\(name)\(nbsp):" }

  static func others(_ count: Int, _ department: Department) -> String {
    "rien de connu dans la commune\(nbsp); \(count) dans le département\(nbsp): /preparer "
      + department.number.lowercased()
  }

  static func unknownCommune(_ typed: String, _ department: Department, _ near: [String]) -> String
  {
    let start =
      "Pas de commune «\(nbsp)\(typed)\(nbsp)» dans l’annuaire \(of(department))."
    guard !near.isEmpty else { return start + " Essayez son code postal, ou la mairie voisine." }
    return start + meant(near)
  }

  private static func meant(_ names: [String]) -> String {
    " Serait-ce \(names.joined(separator: ", "))\(nbsp)?"
  }

  static func severalCommunes(_ typed: String, _ count: Int) -> String {
    "\(count) communes pour «\(nbsp)\(typed)\(nbsp)». Laquelle\(nbsp)?"
  }

  static func andMore(_ count: Int) -> String {
    (count == 1 ? "et une autre" : "et \(count) autres")
      + "\(nbsp): ajoutez un mot ou le code postal"
  }

  static func choice(_ command: String, _ name: String, _ department: Department) -> String {
    "\(name) (\(department.number))\(nbsp): /lieu \(command)"
  }

  static let whichDepartment =
    "Dans quel département\(nbsp)? Tapez /preparer 35, ou /lieu avec un code postal."

  static func whichCommune(_ department: Department) -> String {
    "\(department.name) (\(department.number)). Quelle commune\(nbsp)? Tapez /lieu avec son nom ou son code "
      + "postal\(nbsp); /preparer \(department.number) donne tout le département."
  }

  static let departmentNeeded = "Quel département\(nbsp)? Par exemple /preparer 35."

  /// What is said when a department has no directory.
  public static func noDirectory(_ department: Department) -> String {
    "Pas d’annuaire pour \(the(department))\(nbsp): "
      + "les numéros locaux restent à chercher comme la fiche le dit."
  }

  static let findNationally = "En attendant, partout en France\(nbsp):"

  // MARK: Preparation

  static func prepared(_ department: Department) -> String {
    "Préparer les appels\(nbsp): \(department.name) (\(department.number))"
  }

  static func counted(_ count: Int) -> String {
    "\(count) dans l’annuaire\(nbsp): /lieu COMMUNE donne celle de la personne."
  }

  static let toCheck = "À vérifier avant d’appeler"

  static func unknownDepartment(_ typed: String, _ near: [Department]) -> String {
    let start = "Pas de département «\(nbsp)\(typed)\(nbsp)»."
    guard !near.isEmpty else { return start + " Donnez son numéro\(nbsp): 35, 2A, 974." }
    return start + meant(near.map { "\($0.number) (\($0.name))" })
  }

  /// What is said once when lines of a directory cannot be read.
  public static func directoryFaults(_ count: Int, first: String) -> String {
    let what =
      count == 1
      ? "Une ligne de l’annuaire est ignorée" : "\(count) lignes de l’annuaire sont ignorées"
    return "\(what) (\(first)).\(moreByChecking)"
  }

  private static func of(_ department: Department) -> String {
    "du département \(department.number)"
  }

  private static func the(_ department: Department) -> String {
    "le département \(department.number) (\(department.name))"
  }

  // MARK: Importing

  /// When `--source` names no importer.
  public static func unknownSource(_ name: String, _ known: [String]) -> String {
    "Source inconnue «\(nbsp)\(name)\(nbsp)»\(nbsp): \(known.joined(separator: ", "))."
  }

  /// When `--departement` names no department.
  public static func notADepartment(_ typed: String) -> String { unknownDepartment(typed, []) }

  /// When an import stops before anything was replaced.
  public static let nothingImported = "Rien n’a été importé\(nbsp): les annuaires sont comme avant."
}
