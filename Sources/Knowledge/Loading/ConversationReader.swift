extension ScriptStage {
  static let keys = [
    "etape", "nom", "alias", "expressions", "exemples", "a_dire", "a_ne_pas_dire", "obligations",
    "sources",
  ]

  /// Builds a stage from `<order>-<name>.yaml`.
  init?(fileName: String, _ root: MappingReader, _ linker: Linker) {
    guard let dash = fileName.firstIndex(of: "-"), let order = Int(fileName[..<dash]) else {
      root.report.add(.badFileName, at: nil)
      return nil
    }
    self.init(
      id: ID(root.text("etape")),
      order: order,
      name: root.text("nom"),
      aliases: root.texts("alias"),
      expressions: root.patterns("expressions", linker),
      examples: root.texts("exemples"),
      toSay: root.texts("a_dire"),
      notToSay: root.texts("a_ne_pas_dire"),
      obligations: (root["obligations"]?.items("obligations") ?? []).compactMap {
        Obligation($0)
      },
      sources: root.sources(linker))
  }
}

extension ScriptStage.Obligation {
  init?(_ node: NodeReader) {
    guard let mapping = node.mapping("obligation", keys: ["id", "texte", "cochee_par"]) else {
      return nil
    }
    self.init(
      id: mapping.text("id"), text: mapping.text("texte"), tickedBy: mapping.texts("cochee_par"))
  }
}

extension Card {
  static let keys = ["nom", "alias", "expressions", "exemples", "texte", "sources"]

  init?(_ id: ID<Card>, _ root: MappingReader, _ linker: Linker) {
    self.init(
      id: id, name: root.text("nom"), aliases: root.texts("alias"),
      expressions: root.patterns("expressions", linker), examples: root.texts("exemples"),
      paragraphs: root.texts("texte"), sources: root.sources(linker))
  }
}

extension Checklist {
  static let keys = ["nom", "alias", "expressions", "exemples", "texte", "cas", "sources"]

  init?(_ id: ID<Checklist>, _ root: MappingReader, _ linker: Linker) {
    self.init(
      id: id, name: root.text("nom"), aliases: root.texts("alias"),
      expressions: root.patterns("expressions", linker), examples: root.texts("exemples"),
      paragraphs: root.texts("texte"),
      cases: (root.required("cas")?.items("cas") ?? []).compactMap { Case($0, linker) },
      sources: root.sources(linker))
  }
}

extension Checklist.Case {
  init?(_ node: NodeReader, _ linker: Linker) {
    guard let mapping = node.mapping("cas", keys: ["id", "libelle", "etapes"]) else { return nil }
    self.init(
      id: mapping.text("id"), label: mapping.text("libelle"),
      steps: (mapping.required("etapes")?.items("etapes") ?? []).compactMap {
        Checklist.Step($0, linker)
      })
  }
}

extension Checklist.Step {
  init?(_ node: NodeReader, _ linker: Linker) {
    guard let mapping = node.mapping("étape", keys: ["texte", "delai", "contacts"]) else {
      return nil
    }
    self.init(
      text: mapping.text("texte"), deadline: mapping.optionalText("delai"),
      contacts: linker.resolve(mapping.locatedTexts("contacts"), .contact, node.report))
  }
}

extension Term {
  init?(acronym: String, _ node: NodeReader, _ linker: Linker) {
    let keys = ["developpe", "definition", "remplace_par", "sources"]
    guard let mapping = node.mapping(acronym, keys: keys) else { return nil }
    self.init(
      id: ID(acronym.lowercased()), acronym: acronym, expansion: mapping.text("developpe"),
      definition: mapping.text("definition"), replacedBy: mapping.optionalText("remplace_par"),
      sources: mapping.sources(linker))
  }
}

extension Note {
  init?(number: String, _ node: NodeReader, _ linker: Linker) {
    let keys = ["numero", "titre", "rubrique", "alias", "sources"]
    guard let mapping = node.mapping(number, keys: keys) else { return nil }
    self.init(
      id: ID(number), number: mapping.optionalText("numero") ?? number,
      title: mapping.text("titre"), heading: mapping.optionalText("rubrique"),
      aliases: mapping.texts("alias"), sources: mapping.sources(linker))
  }
}

extension OutsideSubject {
  init?(id: String, _ node: NodeReader, _ linker: Linker) {
    let keys = ["nom", "expressions", "exemples", "contre_exemples", "a_dire", "renvoi"]
    guard let mapping = node.mapping(id, keys: keys), mapping.required("renvoi") != nil,
      let fallback = mapping.reference("renvoi")
    else { return nil }
    let contacts: [ID<Contact>] = linker.resolve([fallback], .contact, node.report)
    guard let contact = contacts.first else { return nil }
    self.init(
      id: ID(id), name: mapping.text("nom"),
      expressions: mapping.patterns("expressions", linker),
      examples: mapping.texts("exemples"), counterexamples: mapping.texts("contre_exemples"),
      toSay: mapping.text("a_dire"), fallback: contact)
  }
}

extension Document {
  init?(id: String, _ node: NodeReader) {
    let keys = ["nom", "edition", "precision", "fichier", "duree_de_vie_mois", "organisme", "url"]
    guard let mapping = node.mapping(id, keys: keys) else { return nil }
    self.init(
      id: ID(id), name: mapping.text("nom"), edition: mapping.text("edition"),
      shelfLifeMonths: mapping.integer("duree_de_vie_mois") ?? 12)
  }
}
