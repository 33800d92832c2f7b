/// Why a line of a source is not imported, as facts; the sentences follow below, and only here.
public enum RejectionReason: Hashable, Sendable {
  /// The text is not JSON.
  case json(String)
  /// The text is not CSV.
  case csv(String)
  /// Bytes that are not UTF-8.
  case notUTF8
  /// A character that no text holds.
  case controlCharacter
  /// A record or a cell beyond the size that an organisation can have.
  case tooLong(limit: Int)
  /// The file ends in the middle of it.
  case cutShort
  /// What it needs is missing or empty.
  case missing(String)
  /// Its type has no contact of ours.
  case foreignType(String)
  /// Its type names no contact.
  case unknownContact(String, suggestion: String?)
  /// Its commune is in no department.
  case unknownDepartment(String)
  /// It is in an overseas collectivity that is no department.
  case overseas
  /// Another line has its id.
  case duplicateID(String, line: Int)
  /// It has no date, and none was given.
  case undated
  /// It claims to come from an importer that it does not come from.
  case reservedSource(String)

  /// Whether the file is at fault; a type or a place that we have no use for is none.
  public var isFault: Bool {
    switch self {
    case .foreignType, .overseas: false
    case .json, .csv, .notUTF8, .controlCharacter, .tooLong, .cutShort, .missing, .unknownContact,
      .unknownDepartment, .duplicateID, .undated, .reservedSource:
      true
    }
  }

  /// The fact, in French, without a final full stop.
  public var message: String {
    switch self {
    case .json(let problem): "JSON illisible\u{A0}: \(problem)"
    case .csv(let problem): "CSV illisible\u{A0}: \(problem)"
    case .notUTF8: "un caractère n’est pas en UTF-8"
    case .controlCharacter: "un caractère de contrôle est caché dans le texte"
    case .tooLong(let limit): "plus de \(limit / 1024) ko pour un seul organisme"
    case .cutShort: "le fichier s’arrête au milieu"
    case .missing(let what): "il manque \(what)"
    case .foreignType(let type):
      "type «\u{A0}\(type)\u{A0}»\u{A0}: aucun contact de Repère n’y correspond"
    case .unknownContact(let type, let suggestion):
      "type «\u{A0}\(type)\u{A0}»\u{A0}: ce n’est le nom d’aucun contact"
        + (suggestion.map { "\u{A0}; vouliez-vous dire «\u{A0}\($0)\u{A0}»\u{A0}?" } ?? "")
    case .unknownDepartment(""):
      "ni code INSEE ni code postal\u{A0}: de quel département est-ce\u{A0}?"
    case .unknownDepartment(let code): "«\u{A0}\(code)\u{A0}» n’est d’aucun département"
    case .overseas: "collectivité d’outre-mer sans annuaire dans Repère"
    case .duplicateID(let id, let line):
      "l’identifiant «\u{A0}\(id)\u{A0}» est déjà celui de la ligne \(line)"
    case .undated: "sans date\u{A0}; donnez-la par --edition AAAA-MM"
    case .reservedSource(let name): "la source «\u{A0}\(name)\u{A0}» est réservée à son importation"
    }
  }
}
