extension Scheme {
  static let keys = [
    "nom", "alias", "sensible", "organisme", "besoins", "resume", "a_dire", "conditions",
    "conditions_a_dire", "montants", "demander_a", "papiers", "rappel_section",
    "ne_pas_promettre", "liens", "a_voir", "sources", "verifie", "valable",
  ]

  /// Builds a scheme from its file.
  init?(_ id: ID<Scheme>, _ root: MappingReader, _ linker: Linker) {
    guard let organisation = root.choice("organisme", of: Organisation.self) else { return nil }
    let report = root.report
    let condition = root["conditions"]?.condition(linker)
    // A scheme whose condition cannot be read must not be open to everybody.
    if root["conditions"] != nil, condition == nil { return nil }
    self.init(
      id: id,
      name: root.text("nom"),
      aliases: root.texts("alias"),
      isSensitive: root.bool("sensible", otherwise: false),
      organisation: organisation,
      needs: linker.resolve(root.locatedTexts("besoins"), .need, report),
      summary: root.text("resume"),
      toSay: root.text("a_dire"),
      condition: condition,
      spokenConditions: root.texts("conditions_a_dire"),
      amounts: (root["montants"]?.items("montants") ?? []).compactMap { Amount($0, linker) },
      contacts: linker.resolve(root.locatedTexts("demander_a"), .contact, report),
      papers: root.texts("papiers"),
      isSectionCallback: root.bool("rappel_section", otherwise: false),
      noPromise: root.optionalText("ne_pas_promettre"),
      links: root.texts("liens"),
      references: linker.references(root.locatedTexts("a_voir"), report),
      sources: root.sources(linker),
      verification: root.verification,
      validity: root.validity)
  }
}

extension Scheme.Amount {
  private enum Unit: String, CaseIterable {
    case euro = "EUR"
    case percent = "%"
  }

  init?(_ node: NodeReader, _ linker: Linker) {
    let keys = ["valeur", "unite", "periode", "libelle", "edition", "sources"]
    guard let mapping = node.mapping("montant", keys: keys),
      let unit = mapping.choice("unite", of: Unit.self)
    else { return nil }
    self.init(
      value: mapping.text("valeur"),
      unit: unit.rawValue,
      period: mapping.optionalText("periode"),
      label: mapping.optionalText("libelle"),
      edition: mapping.text("edition"),
      sources: mapping.sources(linker))
  }
}

extension Contact {
  static let keys = [
    "nom", "alias", "sensible", "organisme", "besoins", "resume", "a_dire", "telephones", "site",
    "courriel", "adresse", "ou_trouver", "zone", "a_voir", "sources", "verifie", "valable",
  ]

  /// Builds a contact from its file.
  init?(_ id: ID<Contact>, _ root: MappingReader, _ linker: Linker) {
    guard let organisation = root.choice("organisme", of: Organisation.self) else { return nil }
    self.init(
      id: id,
      name: root.text("nom"),
      aliases: root.texts("alias"),
      isSensitive: root.bool("sensible", otherwise: false),
      organisation: organisation,
      needs: linker.resolve(root.locatedTexts("besoins"), .need, root.report),
      summary: root.text("resume"),
      toSay: root.text("a_dire"),
      phones: (root["telephones"]?.items("telephones") ?? []).compactMap(Phone.init),
      site: root.optionalText("site"),
      email: root.optionalText("courriel"),
      address: root.optionalText("adresse"),
      whereToFind: root.optionalText("ou_trouver"),
      zone: Zone(root),
      references: linker.references(root.locatedTexts("a_voir"), root.report),
      sources: root.sources(linker),
      verification: root.verification,
      validity: root.validity)
  }
}

extension Contact.Phone {
  init?(_ node: NodeReader) {
    let keys = ["numero", "libelle", "usage", "cout", "horaires"]
    guard let mapping = node.mapping("téléphone", keys: keys),
      let usage = mapping.choice("usage", of: Usage.self)
    else { return nil }
    self.init(
      number: mapping.text("numero"), label: mapping.optionalText("libelle"), usage: usage,
      cost: mapping.optionalText("cout"),
      hours: mapping.optionalText("horaires"))
  }
}

extension Contact.Zone {
  init(_ root: MappingReader) {
    guard let value = root["zone"] else {
      self = .national
      return
    }
    if case .mapping = value.node,
      let mapping = value.mapping("zone", keys: ["departements", "communes"])
    {
      let departments = mapping.texts("departements")
      let communes = mapping.texts("communes")
      self = communes.isEmpty ? .departments(departments) : .communes(communes)
      return
    }
    if value.text("zone") != "nationale" {
      root.report.add(
        .unknownValue(value.text("zone") ?? "", allowed: ["nationale", "{departements: […]}"]),
        at: value.mark)
    }
    self = .national
  }
}
