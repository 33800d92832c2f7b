import Knowledge

extension Importer {
  /// The list of France services places, as its CSV.
  static let franceServices = Importer(
    name: "france-services", summary: "la liste des France services (CSV)"
  ) { file, intake in
    let needed = ["id_fs", "lib_fs", "insee_com", "code_postal", "lib_com"]
    try TableReader.read(file, needing: needed, into: intake) { row in
      let days = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"]
      let hours = ImportHours.week(days.map { row["h_\($0)"] })
      if hours == nil { intake.remark(.missing("des horaires lisibles"), at: row.place) }
      let phone = PhoneNumber.first(in: row["telephone"])
      if phone == nil, !row["telephone"].isEmpty {
        intake.remark(.missing("un téléphone lisible"), at: row.place)
      }
      let department = Department(inseeCode: row["insee_com"])
      guard !row["id_fs"].isEmpty else {
        return intake.reject(.missing("l’identifiant"), at: row.place, in: department)
      }
      intake.take(
        LocalContact(
          id: ID(ImportText.id("france services", row["id_fs"])), type: "france-services",
          name: row["lib_fs"], phone: phone ?? "",
          address: [row["adresse"], row["complement_adresse"]].filter { !$0.isEmpty }
            .joined(separator: " - "),
          postcode: row["code_postal"], town: ImportText.town(row["lib_com"]),
          inseeCode: row["insee_com"], hours: hours ?? "", source: intake.source,
          edition: file.edition ?? ""),
        in: department, at: row.place)
    }
  }
}
