extension ScriptStage {
  static let keys = [
    "etape", "nom", "court", "alias", "expressions", "exemples", "a_dire", "a_dire_par_profil",
    "tentatives", "a_ne_pas_dire", "obligations", "sources",
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
      shortName: root.optionalText("court") ?? root.text("etape"),
      aliases: root.texts("alias"),
      expressions: root.patterns("expressions", linker),
      examples: root.texts("exemples"),
      toSay: root.texts("a_dire"),
      toSayByProfile: root.textsByProfile("a_dire_par_profil"),
      attempts: root.texts("tentatives"),
      notToSay: root.texts("a_ne_pas_dire"),
      obligations: (root["obligations"]?.items("obligations") ?? []).compactMap {
        Obligation($0)
      },
      sources: root.sources(linker))
  }
}

extension ScriptStage.Obligation {
  init?(_ node: NodeReader) {
    let keys = ["id", "texte", "cochee_par", "evenement", "si", "profils"]
    guard let mapping = node.mapping("obligation", keys: keys) else { return nil }
    let tickedBy = mapping.choices("cochee_par", of: Ticker.self)
    let signal = mapping.optionalChoice("evenement", of: ScriptStage.Signal.self)
    if tickedBy.contains(.event) != (signal != nil) {
      mapping.report.add(
        signal == nil ? .missingKey("evenement") : .missingKey("cochee_par"), at: mapping.mark)
    }
    self.init(
      id: mapping.text("id"), text: mapping.text("texte"), signal: signal,
      onlyIf: mapping.optionalChoice("si", of: ScriptStage.Occasion.self),
      profiles: mapping.choices("profils", of: Profile.self))
  }

  /// Who ticks an obligation.
  private enum Ticker: String, CaseIterable {
    case command = "commande"
    case event = "evenement"
  }
}

extension MappingReader {
  /// Texts by profile, such as `{semlh: […]}`; empty when the key is missing.
  fileprivate func textsByProfile(_ key: String) -> [Profile: [String]] {
    guard let value = self[key],
      let mapping = value.mapping(key, keys: Profile.allCases.map(\.rawValue))
    else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: Profile.allCases.filter { mapping[$0.rawValue] != nil }.map {
        ($0, mapping.texts($0.rawValue))
      })
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
  static let keys = [
    "nom", "alias", "expressions", "exemples", "texte", "cas", "calcul", "sources",
  ]

  init?(_ id: ID<Checklist>, _ root: MappingReader, _ linker: Linker) {
    self.init(
      id: id, name: root.text("nom"), aliases: root.texts("alias"),
      expressions: root.patterns("expressions", linker), examples: root.texts("exemples"),
      paragraphs: root.texts("texte"),
      cases: (root.required("cas")?.items("cas") ?? []).compactMap { Case($0, linker) },
      arithmetic: root["calcul"].flatMap { Arithmetic($0) },
      sources: root.sources(linker))
  }
}

extension Checklist.Arithmetic {
  init?(_ node: NodeReader) {
    guard let mapping = node.mapping("calcul", keys: ["libelle", "resultat", "groupes"]) else {
      return nil
    }
    self.init(
      label: mapping.text("libelle"), resultLabel: mapping.text("resultat"),
      groups: (mapping.required("groupes")?.nonEmptyItems("groupes") ?? []).compactMap {
        Group($0)
      })
  }
}

extension Checklist.Arithmetic.Group {
  private enum Sign: String, CaseIterable {
    case plus
    case minus = "moins"
  }

  init?(_ node: NodeReader) {
    guard let mapping = node.mapping("groupe", keys: ["libelle", "signe", "lignes"]) else {
      return nil
    }
    self.init(
      label: mapping.text("libelle"),
      isTakenAway: mapping.choice("signe", of: Sign.self) == .minus,
      lines: (mapping.required("lignes")?.nonEmptyItems("lignes") ?? []).compactMap {
        $0.text("lignes")
      })
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
    // For whoever reads the file: nothing shows them, but they must be texts.
    for key in ["precision", "fichier", "organisme", "url"] { _ = mapping.optionalText(key) }
    self.init(
      id: ID(id), name: mapping.text("nom"), edition: mapping.text("edition"),
      shelfLifeMonths: mapping.integer("duree_de_vie_mois") ?? 12)
  }
}
