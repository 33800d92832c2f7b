import Knowledge
import Text

extension LintRule {
  /// The emergency numbers are compiled in; the fiches must say the same.
  static let alerteCompilee = LintRule(
    code: "numero-urgence",
    summary: "Les fiches des numéros d’urgence disent le même numéro que le programme."
  ) { context in
    EmergencyLine.all.compactMap { line in
      guard let contact = context.graph.contacts[line.id] else {
        return context.warning(
          "numero-urgence", "\(context.folder)/contacts/\(line.id).yaml",
          "la fiche du \(line.number) manque", hint: "créez-la")
      }
      let numbers = contact.phones.map { Typography.digits(of: $0.number) }
      guard !numbers.contains(line.number) else { return nil }
      return context.warning(
        "numero-urgence", context.file(contact), "cette fiche ne donne pas le \(line.number)",
        hint: "le numéro d’urgence est \(line.number)")
    }
  }
}
