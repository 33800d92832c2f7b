import Text

/// What is said about the transcripts that were kept.
extension Phrasebook {
  private static let nbsp = Typography.noBreakSpace

  private static func transcripts(_ count: Int) -> String {
    count == 1 ? "1 transcription" : "\(count) transcriptions"
  }

  /// How many transcripts were read again, and what was found.
  public static func reread(_ count: Int, findings: Int) -> String {
    let found =
      switch findings {
      case 0: "rien à signaler"
      case 1: "1 anomalie"
      default: "\(findings) anomalies"
      }
    return "\(transcripts(count)) relue\(count == 1 ? "" : "s")\(nbsp): \(found)."
  }

  /// What is said when a folder of transcripts cannot be read.
  public static func unusableFolder(_ reason: String) -> String {
    "Les transcriptions ne se lisent pas\(nbsp): \(reason)."
  }

  /// What is said when there is no folder of that name.
  public static func noFolder(_ path: String) -> String {
    "Le dossier «\(nbsp)\(path)\(nbsp)» n’existe pas\(nbsp): donnez celui des transcriptions."
  }

  // MARK: Retention

  /// The reminder when a call opens.
  public static func overdue(_ count: Int) -> String {
    "À supprimer\(nbsp): \(transcripts(count)) de plus de deux semestres. "
      + "Tapez plus tard\(nbsp): repere transcriptions purger"
  }

  /// What is said when nothing is to be removed.
  public static let nothingOverdue =
    "Rien à supprimer\(nbsp): aucune transcription n’a passé deux semestres."

  /// What stands above the list of what is to be removed.
  public static func toRemove(_ count: Int) -> String {
    "\(transcripts(count)) à supprimer, de plus de deux semestres\(nbsp):"
  }

  /// One transcript in a list.
  public static func listed(_ name: String, _ period: String) -> String { "\(name), \(period)" }

  /// The question before anything is removed.
  public static let confirmRemoval = "Supprimer définitivement\(nbsp)? (oui, ou Entrée) "

  /// What is said when the question was not answered with « oui ».
  public static let nothingRemoved =
    "Rien n’a été supprimé. Sans question\(nbsp): repere transcriptions purger --oui"

  /// A transcript that is gone.
  public static func removed(_ name: String, _ period: String) -> String {
    "supprimée\(nbsp): \(listed(name, period))"
  }

  /// A transcript that is still there.
  public static func notRemoved(_ name: String, _ reason: String) -> String {
    "toujours là\(nbsp): \(name) (\(reason))"
  }

  /// The proof: what the disk says after the removal.
  public static func proof(removed: Int, left: Int, oldest: String?) -> String {
    let rest =
      oldest.map { "il reste \(transcripts(left)), depuis \($0)" } ?? "il n’en reste aucune"
    return "Relu sur le disque\(nbsp): \(transcripts(removed)) de moins, \(rest). "
      + "Les sauvegardes du poste ne sont pas touchées."
  }

  // MARK: Sharing

  /// What is said after an export to a file.
  public static func exported(_ count: Int, to file: String) -> String {
    "\(transcripts(count)) dans \(file). Relisez-le avant de l’envoyer."
  }

  /// What is said when a file with findings is not exported.
  public static func leftOut(_ count: Int) -> String {
    "\(transcripts(count)) hors de l’export\(nbsp): voyez repere transcriptions verifier."
  }

  /// What is said when the file of an export cannot be made.
  public static func notExported(_ file: String, _ reason: String) -> String {
    "\(file) n’est pas écrit\(nbsp): \(reason)."
  }
}
