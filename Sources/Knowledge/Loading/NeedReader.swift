extension Need {
  static let keys = [
    "nom", "theme", "parent", "sensible", "securite", "expressions", "exemples",
    "contre_exemples", "questions", "orientations", "a_voir", "sources",
  ]

  /// Builds a need from its file; nil when nothing can be oriented with what is left of it.
  init?(_ id: ID<Need>, _ root: MappingReader, _ linker: Linker) {
    let report = root.report
    let findingCount = report.diagnostics.count
    let orientations = (root.required("orientations")?.items("orientations") ?? [])
      .compactMap { Orientation($0, linker) }
    // Anything but a lost reference was reported where it stands, and explains the loss.
    let isExplained = report.diagnostics.dropFirst(findingCount).contains {
      $0.code != "reference-inconnue"
    }
    guard let theme = root.choice("theme", of: Theme.self) else { return nil }
    if orientations.isEmpty {
      if !isExplained { report.add(.noOrientationLeft, at: root["orientations"]?.mark) }
      return nil
    }
    let parents: [ID<Need>] = linker.resolve(
      root.reference("parent").map { [$0] } ?? [], .need, report)
    self.init(
      id: id,
      name: root.text("nom"),
      theme: theme,
      parent: parents.first,
      isSensitive: root.bool("sensible", otherwise: false),
      isSafety: root.bool("securite", otherwise: false),
      expressions: root.patterns("expressions", linker),
      examples: root.texts("exemples"),
      counterexamples: root.texts("contre_exemples"),
      questions: linker.resolve(root.locatedTexts("questions"), .question, report),
      orientations: orientations,
      references: linker.references(root.locatedTexts("a_voir"), report),
      sources: root.sources(linker))
  }
}

extension Orientation {
  init?(_ node: NodeReader, _ linker: Linker) {
    guard let mapping = node.mapping("orientation", keys: ["vers", "si", "parce_que"]) else {
      return nil
    }
    let reason = mapping.text("parce_que")
    let condition = mapping["si"]?.condition(linker)
    // An orientation whose condition cannot be read must not hold for everybody.
    if mapping["si"] != nil, condition == nil { return nil }
    guard mapping.required("vers") != nil, let reference = mapping.reference("vers"),
      let target = linker.target(reference, node.report)
    else { return nil }
    self.init(target: target, condition: condition, reason: reason)
  }
}

extension Question {
  static let keys = ["fait", "texte", "parce_que", "reponses", "min", "max", "unite", "sources"]

  private static let factKeys = ["nom", "type", "sensible", "de", "libelle"]

  /// The fact that a question file sets, with the values it takes; nil when that is not readable.
  static func declaration(_ root: MappingReader) -> (FactKey, Linker.FactDeclaration)? {
    guard
      let fact = root.required("fait")?.mapping("fait", keys: factKeys),
      let person = fact.choice("de", of: Person.self),
      let type = fact.choice("type", of: FactType.self)
    else { return nil }
    let key = FactKey(ID(fact.text("nom")), person)
    switch type {
    case .number:
      guard let min = root.integer("min"), let max = root.integer("max"), min <= max else {
        root.report.add(.expected("des bornes min et max"), at: root.mark)
        return nil
      }
      return (key, .number(min...max))
    case .choice, .yesNo:
      let values = (root.required("reponses")?.items("reponses") ?? []).compactMap {
        $0.anyMapping("réponse")?.text("valeur")
      }
      return (key, .choice(values))
    }
  }

  private enum FactType: String, CaseIterable {
    case choice = "choix"
    case yesNo = "oui-non"
    case number = "nombre"
  }

  /// Builds a question from its file.
  init?(_ id: ID<Question>, _ root: MappingReader, _ linker: Linker) {
    guard let (key, declaration) = Self.declaration(root),
      let fact = root["fait"]?.anyMapping("fait")
    else { return nil }
    let kind: Kind =
      switch declaration {
      case .number(let bounds): .number(bounds, unit: root.optionalText("unite"))
      case .choice: fact.optionalText("type") == FactType.yesNo.rawValue ? .yesNo : .choice
      }
    self.init(
      id: id,
      fact: key,
      factLabel: fact.optionalText("libelle") ?? key.fact.rawValue,
      kind: kind,
      isSensitive: fact.bool("sensible", otherwise: true),
      text: root.text("texte"),
      reason: root.text("parce_que"),
      answers: (root["reponses"]?.items("reponses") ?? []).compactMap { Answer($0, linker) },
      sources: root["sources"] == nil ? [] : root.sources(linker))
  }
}

extension Question.Answer {
  init?(_ node: NodeReader, _ linker: Linker) {
    guard
      let mapping = node.mapping(
        "réponse", keys: ["valeur", "libelle", "expressions", "en_passant"])
    else { return nil }
    self.init(
      value: .choice(mapping.text("valeur")),
      label: mapping.text("libelle"),
      expressions: mapping.patterns("expressions", linker),
      passing: mapping.patterns("en_passant", linker))
  }
}
