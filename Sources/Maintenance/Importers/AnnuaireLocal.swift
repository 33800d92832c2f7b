import Knowledge

extension Importer {
  /// The national directory of local public services, as its JSON.
  static let annuaireLocal = Importer(
    name: "annuaire-local",
    summary: "l’annuaire de l’administration, base de données locales (JSON)"
  ) { file, intake in
    let reader = LocalServiceReader(file: file, intake: intake)
    var records = JSONRecords(key: "service") { reader.read($0) }
    try file.forEachByte { records.read($0) }
    if try !records.finish() { intake.noteCutShort() }
  }
}

/// Reads the services of the national directory.
struct LocalServiceReader {
  /// The contact that a type of service stands for, and whom it serves.
  struct Kind {
    /// Whom a service is for.
    enum Reach {
      /// The communes that the source names.
      case communes
      /// All of its department, whatever the source names.
      case department
    }

    let contact: String
    let reach: Reach
    /// What stands for the long name that the source gives to all of this type, before the name of
    /// the place; nil keeps the source's.
    var shortName: String? = nil
  }

  /// The types of the source that a contact of ours stands for; all others are rejected.
  static let kinds: [String: Kind] = [
    "mairie": Kind(contact: "mairie", reach: .communes),
    "ccas": Kind(contact: "ccas", reach: .communes),
    "clic": Kind(contact: "clic", reach: .communes, shortName: "CLIC"),
    "pif": Kind(contact: "points-info-famille", reach: .communes),
    "cg": Kind(contact: "conseil-departemental", reach: .department),
    "maison_handicapees": Kind(contact: "mdph", reach: .department, shortName: "MDPH"),
    "onac": Kind(contact: "onac", reach: .department, shortName: "ONaCVG"),
    "anah": Kind(contact: "anah", reach: .department, shortName: "Anah"),
    "caf": Kind(contact: "caf", reach: .department),
    "cpam": Kind(contact: "cpam", reach: .department),
    "msa": Kind(contact: "msa", reach: .department),
  ]

  let file: ImportFile
  let intake: Intake

  func read(_ record: JSONRecords.Record) {
    do throws(ImportFault) {
      if let fault = record.fault { throw fault }
      read(try JSONParser.value(record.bytes, at: record.place), at: record.place)
    } catch {
      intake.reject(error.reason, at: error.place, id: id(in: record.bytes))
    }
  }

  /// The id of an object that is otherwise not to be read, as far as can be told.
  private func id(in bytes: [UInt8]) -> ID<LocalContact>? {
    let text = String(decoding: bytes, as: UTF8.self)
    let match = text.firstMatch(of: /"ancien_code_pivot"\s*:\s*"([^"\\]+)"/)
    return match.map { ID(ImportText.id(String($0.output.1))) }
  }

  private func read(_ service: JSONValue, at place: Place) {
    let code = ["ancien_code_pivot", "id"].map { service[$0]?.text ?? "" }.first { !$0.isEmpty }
    guard let code else { return intake.reject(.missing("l’identifiant"), at: place) }
    let id = ID<LocalContact>(ImportText.id(code))
    let pivots = service["pivot"]?.items ?? []
    let insee = inseeCode(service, pivots)
    let department = Department(inseeCode: insee)
    let types = pivots.map { $0["type_service_local"]?.text ?? "" }
    guard let type = types.first(where: { Self.kinds[$0] != nil }), let kind = Self.kinds[type]
    else {
      let reason: RejectionReason =
        types.first.map { .foreignType($0) } ?? .missing("le type (pivot)")
      return intake.reject(reason, at: place, id: id, in: department)
    }
    let communes = pivots.filter { $0["type_service_local"]?.text == type }
      .flatMap { $0["code_insee_commune"]?.items.map(\.text) ?? [] }
    let address = PostalAddress(service)
    let cells = [
      service["nom"]?.text ?? "", address.street, address.postcode, address.town,
      service["site_internet"]?.items.first?["valeur"]?.text ?? "",
    ].map(ImportText.clean)
    guard !cells.contains(nil) else {
      return intake.reject(.controlCharacter, at: place, id: id, in: department)
    }
    let text = cells.compactMap { $0 }
    intake.take(
      LocalContact(
        id: id, type: kind.contact, name: name(text[0], kind), phone: phone(service, at: place),
        address: text[1], postcode: text[2], town: text[3], inseeCode: insee, site: text[4],
        hours: hours(service, at: place), zone: zone(kind, communes, insee),
        source: intake.source, edition: edition(service)),
      in: department, at: place)
  }

  /// « CLIC - Fougères » for « Point d’information local dédié aux personnes âgées - Fougères ».
  private func name(_ name: String, _ kind: Kind) -> String {
    guard let short = kind.shortName, let place = name.firstRange(of: " - ") else { return name }
    return short + name[place.lowerBound...]
  }

  private func inseeCode(_ service: JSONValue, _ pivots: [JSONValue]) -> String {
    let own = service["code_insee_commune"]?.text ?? ""
    return own.isEmpty ? pivots.first?["code_insee_commune"]?.items.first?.text ?? "" : own
  }

  private func edition(_ service: JSONValue) -> String {
    ImportDate.edition(service["date_modification"]?.text ?? "") ?? file.edition ?? ""
  }

  private func zone(_ kind: Kind, _ communes: [String], _ insee: String) -> String {
    switch kind.reach {
    case .department: ""
    case .communes: Set(communes.isEmpty ? [insee] : communes).sorted().joined(separator: " ")
    }
  }

  private func phone(_ service: JSONValue, at place: Place) -> String {
    let written = (service["telephone"]?.items ?? []).compactMap { $0["valeur"]?.text }
      .filter { !$0.isEmpty }
    if let number = written.lazy.compactMap(PhoneNumber.first).first { return number }
    if !written.isEmpty { intake.remark(.missing("un téléphone lisible"), at: place) }
    return ""
  }

  private static let dayNames = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  ]

  /// The hours of a week; empty when the source gives none or none that can be read.
  private func hours(_ service: JSONValue, at place: Place) -> String {
    let ranges = service["plage_ouverture"]?.items ?? []
    if ranges.isEmpty { return "" }
    var week = [String](repeating: "", count: 7)
    for range in ranges {
      func day(_ key: String) -> Int? {
        Self.dayNames.firstIndex(of: range[key]?.text.lowercased() ?? "")
      }
      guard let first = day("nom_jour_debut"), let last = day("nom_jour_fin"), first <= last else {
        intake.remark(.missing("des horaires lisibles"), at: place)
        return ""
      }
      let spans = [1, 2].compactMap { number -> String? in
        let from = range["valeur_heure_debut_\(number)"]?.text ?? ""
        let until = range["valeur_heure_fin_\(number)"]?.text ?? ""
        return from.isEmpty && until.isEmpty ? nil : "\(from)-\(until)"
      }
      for index in first...last {
        week[index] = ([week[index]] + spans).filter { !$0.isEmpty }.joined(separator: "/")
      }
    }
    if let hours = ImportHours.week(week) { return hours }
    intake.remark(.missing("des horaires lisibles"), at: place)
    return ""
  }
}

/// Where a service receives, from the parts in which the source gives it.
private struct PostalAddress {
  let street: String
  let postcode: String
  let town: String

  init(_ service: JSONValue) {
    let all = service["adresse"]?.items ?? []
    let address = all.first { $0["type_adresse"]?.text == "Adresse" } ?? all.first ?? .null
    let parts = ["complement1", "complement2", "numero_voie", "service_distribution"]
      .compactMap { address[$0]?.text }.filter { !$0.isEmpty }
    let street = parts.joined(separator: " - ")
    let postcode = address["code_postal"]?.text ?? ""
    let town = ImportText.town(address["nom_commune"]?.text ?? "")
    let ends = street.split(separator: ",", omittingEmptySubsequences: false).suffix(2)
      .map { $0.drop { $0 == " " } }
    // Some have it all in one line, and lost the first zero of the postcode on the way.
    if postcode.isEmpty, ends.count == 2, (4...5).contains(ends[0].utf8.count),
      ends[0].allSatisfy(\.isNumber)
    {
      self.street = street.split(separator: ",", omittingEmptySubsequences: false).dropLast(2)
        .joined(separator: ",")
      self.postcode = (ends[0].utf8.count == 4 ? "0" : "") + ends[0]
      self.town = ImportText.town(String(ends[1]))
    } else {
      self.street = street
      self.postcode = postcode
      self.town = town
    }
  }
}
