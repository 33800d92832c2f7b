internal import Diagnostics
internal import Yams

/// Reads what several kinds of files share.
extension MappingReader {
  /// The list of sources of an item or of an amount; reported when it is missing or empty.
  func sources(_ linker: Linker) -> [Source] {
    guard let value = required("sources") else { return [] }
    let items = value.items("sources")
    if items.isEmpty { report.add(.emptyValue("sources"), at: value.mark) }
    return items.compactMap { $0.source(linker) }
  }

  /// When a human checked the item.
  var verification: Verification? {
    guard let value = self["verifie"],
      let mapping = value.mapping("verifie", keys: ["le", "par"])
    else { return nil }
    return Verification(date: mapping.text("le"), by: mapping.text("par"))
  }

  /// From when to when the item holds; open when it is missing.
  var validity: Validity {
    guard let value = self["valable"], let mapping = value.mapping("valable", keys: ["du", "au"])
    else { return Validity(from: nil, until: nil) }
    return Validity(from: mapping.optionalText("du"), until: mapping.optionalText("au"))
  }

  /// Patterns of what is heard.
  func patterns(_ key: String, _ linker: Linker) -> [Pattern] {
    locatedTexts(key).compactMap { text in
      let pattern = Pattern(text.value)
      if !Pattern.isWellFormed(text.value) {
        report.add(.unclosedClass(text.value), at: text.mark)
        return nil
      }
      let classes = pattern.wordClasses.map { Located(value: $0.rawValue, mark: text.mark) }
      let known: [ID<WordClass>] = linker.resolve(classes, .wordClass, report)
      return known.count == classes.count ? pattern : nil
    }
  }
}

extension NodeReader {
  /// One source: a document with its lines, or a public body.
  func source(_ linker: Linker) -> Source? {
    guard
      let mapping = mapping("source", keys: ["document", "lignes", "organisme", "url"]),
      let document = mapping.required("document"),
      let name = document.text("document")
    else { return nil }
    let ids: [ID<Document>] = linker.resolve(
      [Located(value: name, mark: document.mark)], .document, report)
    guard let id = ids.first else { return nil }
    let lines = mapping["lignes"]?.lineRange
    if lines == nil, mapping["organisme"] == nil {
      report.add(.missingKey("lignes"), at: mark)
      return nil
    }
    return Source(
      document: id, lines: lines, organisation: mapping.optionalText("organisme"),
      url: mapping.optionalText("url"))
  }

  private var lineRange: ClosedRange<Int>? {
    guard let text = text("lignes") else { return nil }
    let parts = text.split(separator: "-").map { Int(String($0).trimmed) }
    let first = parts.first ?? nil
    let last = parts.last ?? nil
    guard let first, let last, parts.count <= 2, first >= 1, last >= first else {
      report.add(.badLines(text), at: mark)
      return nil
    }
    return first...last
  }

  /// A condition: `toutes`, `une`, `aucune`, or facts with their values.
  func condition(_ linker: Linker) -> Condition? {
    guard let mapping = anyMapping("condition") else { return nil }
    if mapping.pairs.isEmpty { report.add(.emptyValue("condition"), at: mark) }
    let parts = mapping.pairs.map { pair -> Condition? in
      switch pair.key {
      case "toutes": pair.value.conditions(pair.key, linker).map { .all($0) }
      case "une": pair.value.conditions(pair.key, linker).map { .any($0) }
      case "aucune": pair.value.conditions(pair.key, linker).map { .none($0) }
      default: pair.value.test(of: pair.key, at: pair.mark, linker)
      }
    }
    // A part that cannot be read must never make the rest hold more widely.
    let readable = parts.compactMap { $0 }
    guard readable.count == parts.count, !parts.isEmpty else { return nil }
    return readable.count == 1 ? readable[0] : .all(readable)
  }

  private func conditions(_ name: String, _ linker: Linker) -> [Condition]? {
    let items = nonEmptyItems(name)
    let readable = items.compactMap { $0.condition(linker) }
    return readable.count == items.count && !items.isEmpty ? readable : nil
  }

  private func test(of name: String, at mark: Mark?, _ linker: Linker) -> Condition? {
    let fact = ID<Fact>(name)
    guard let declaration = linker.facts[fact] else {
      let suggestion = Suggestion.closest(to: name, among: linker.facts.keys.map(\.rawValue)).first
      report.add(.unknownFact(name, suggestion: suggestion), at: mark)
      return nil
    }
    if case .mapping = node {
      guard let bounds = mapping(name, keys: ["min", "max"]) else { return nil }
      guard case .number(let range) = declaration else {
        report.add(.boundsOnChoice(fact: name), at: mark)
        return nil
      }
      return bounds.range(of: fact, within: range)
    }
    let items = nonEmptyItems(name)
    let values = items.compactMap { $0.value(of: name, declaration) }
    return values.count == items.count && !values.isEmpty ? .isOneOf(fact, values) : nil
  }

  private func value(of name: String, _ declaration: Linker.FactDeclaration) -> FactValue? {
    guard let text = text(name) else { return nil }
    switch declaration {
    case .choice(let allowed):
      if allowed.contains(text) { return .choice(text) }
      report.add(.valueOfAnotherFact(text, fact: name, allowed: allowed), at: mark)
    case .number(let bounds):
      guard let number = Int(text) else {
        report.add(.notANumber(text), at: mark)
        return nil
      }
      if bounds.contains(number) { return .number(number) }
      report.add(.numberOutOfBounds(number, fact: name, bounds: bounds), at: mark)
    }
    return nil
  }
}

extension MappingReader {
  /// The bounds `min` and `max` of a number, within those that its question allows.
  fileprivate func range(of fact: ID<Fact>, within allowed: ClosedRange<Int>) -> Condition? {
    let min = integer("min")
    let max = integer("max")
    if pairs.allSatisfy(\.value.isNull) { report.add(.emptyValue(fact.rawValue), at: mark) }
    if min == nil, max == nil { return nil }
    for bound in [min, max].compactMap({ $0 }) where !allowed.contains(bound) {
      report.add(
        .numberOutOfBounds(bound, fact: fact.rawValue, bounds: allowed), at: mark)
      return nil
    }
    if let min, let max, min > max {
      report.add(
        .numberOutOfBounds(min, fact: fact.rawValue, bounds: allowed.lowerBound...max), at: mark)
      return nil
    }
    return .isWithin(fact, min: min, max: max)
  }
}
