import Diagnostics
import Knowledge

extension Importer {
  /// A plain CSV: the annex that a committee or a section keeps of its own addresses.
  ///
  /// Its columns are those of a directory, or some of them; `type` and `nom` it must have. A line
  /// comes from what `source` says, else from the name of the file.
  static let csv = Importer(
    name: "csv", summary: "un tableau à soi\u{A0}: l’annexe d’un comité ou d’une section (CSV)"
  ) { file, intake in
    let own = ImportText.id(baseName(file.path))
    let known = LocalContact.columns
    try TableReader.read(
      file, needing: ["type", "nom"], into: intake,
      columns: { names in
        for name in names where !known.contains(name) {
          let near = Suggestion.closest(to: name, among: known).first
          let hint = near.map { "\u{A0}; vouliez-vous dire «\u{A0}\($0)\u{A0}»\u{A0}?" } ?? ""
          throw ImportFault(
            place: Place(), reason: .csv("la colonne «\u{A0}\(name)\u{A0}» est inconnue\(hint)"))
        }
      }
    ) { row in
      let source = row["source"].isEmpty ? own : row["source"]
      guard Importer.all.allSatisfy({ $0.name == "csv" || $0.name != source }) else {
        return intake.reject(.reservedSource(source), at: row.place)
      }
      let phone = PhoneNumber.first(in: row["telephone"])
      if phone == nil, !row["telephone"].isEmpty {
        intake.remark(.missing("un téléphone lisible"), at: row.place)
      }
      // A line that does not say where it is belongs to the one department that was asked for.
      let only = (intake.departments ?? []).count == 1 ? intake.departments?.first : nil
      let department =
        row["code_insee"].isEmpty && row["code_postal"].isEmpty
        ? only
        : Department(inseeCode: row["code_insee"]) ?? Department(postcode: row["code_postal"])
      let id =
        row["id"].isEmpty ? ImportText.id(row["type"], row["nom"], row["commune"]) : row["id"]
      intake.take(
        LocalContact(
          id: ID(id), type: row["type"], name: row["nom"], phone: phone ?? "",
          address: row["adresse"], postcode: row["code_postal"], town: row["commune"],
          inseeCode: row["code_insee"], site: row["site"], hours: row["horaires"],
          zone: row["zone"], source: source,
          edition: ImportDate.edition(row["edition"]) ?? file.edition ?? "",
          verifiedOn: ImportDate.edition(row["verifie_le"]) ?? ""),
        in: department, at: row.place)
    }
  }
}
