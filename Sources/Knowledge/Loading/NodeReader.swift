internal import Diagnostics
internal import Yams

/// Reads one YAML node, reporting what is not as expected instead of throwing.
///
/// Scalars are text until somebody asks for more: a telephone number is never a float.
struct NodeReader {
  let node: Node
  let report: FileReport

  var mark: Mark? { node.mark }

  /// Whether the node is `null`, `~` or nothing at all.
  var isNull: Bool {
    guard case .scalar(let scalar) = node, scalar.style == .plain else { return false }
    return ["", "~", "null"].contains(scalar.string)
  }

  /// The text of a scalar, without surrounding blanks; reports and returns nil for a list, a
  /// mapping or an empty value.
  func text(_ name: String) -> String? {
    guard case .scalar(let scalar) = node else {
      report.add(.expected("un texte pour « \(name) »"), at: mark)
      return nil
    }
    let trimmed = scalar.string.trimmed
    guard !trimmed.isEmpty, !isNull else {
      report.add(.emptyValue(name), at: mark)
      return nil
    }
    if let scalar = PrintableText.firstUnprintable(in: trimmed) {
      report.add(.unprintable(scalar), at: mark)
      return PrintableText.line(trimmed)
    }
    return trimmed
  }

  /// One of the cases of an enum, by raw value; reports and returns nil for anything else.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String
  ) -> Choice? where Choice.RawValue == String {
    guard let text = text(name) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    report.add(.unknownValue(text, allowed: Choice.allCases.map(\.rawValue)), at: mark)
    return nil
  }

  /// The items of a list; reports and returns none for anything else. Null is an empty list.
  func items(_ name: String) -> [NodeReader] {
    if isNull { return [] }
    guard case .sequence(let sequence) = node else {
      report.add(.expected("une liste pour « \(name) »"), at: mark)
      return []
    }
    return sequence.map { NodeReader(node: $0, report: report) }
  }

  /// The items of a list that must hold something; an empty one is reported.
  func nonEmptyItems(_ name: String) -> [NodeReader] {
    let items = items(name)
    let isList = if case .sequence = node { true } else { isNull }
    if items.isEmpty, isList { report.add(.emptyValue(name), at: mark) }
    return items
  }

  /// The mapping of the node, refusing every key that is not in `keys`; nil if it is not one.
  func mapping(_ name: String, keys: [String]) -> MappingReader? {
    guard let mapping = anyMapping(name) else { return nil }
    for pair in mapping.pairs where !keys.contains(pair.key) {
      let suggestion = Suggestion.closest(to: pair.key, among: keys).first
      report.add(.unknownKey(pair.key, suggestion: suggestion, allowed: keys), at: pair.mark)
    }
    return mapping
  }

  /// The mapping of the node whatever its keys; nil if it is not one.
  func anyMapping(_ name: String) -> MappingReader? {
    guard case .mapping(let mapping) = node else {
      report.add(.expected("des clés et des valeurs pour « \(name) »"), at: mark)
      return nil
    }
    var pairs: [MappingReader.Pair] = []
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key else {
        report.add(.expected("un mot comme clé"), at: key.mark)
        continue
      }
      pairs.append(
        MappingReader.Pair(
          key: scalar.string, mark: key.mark, value: NodeReader(node: value, report: report)))
    }
    return MappingReader(pairs: pairs, mark: mark, report: report)
  }
}

/// Reads the pairs of a mapping by key.
struct MappingReader {
  struct Pair {
    let key: String
    let mark: Mark?
    let value: NodeReader
  }

  let pairs: [Pair]
  let mark: Mark?
  let report: FileReport

  /// The value of a key; nil when it is missing or null.
  subscript(key: String) -> NodeReader? {
    guard let value = pairs.first(where: { $0.key == key })?.value, !value.isNull else {
      return nil
    }
    return value
  }

  /// The value of a key that must be there.
  func required(_ key: String) -> NodeReader? {
    if let value = self[key] { return value }
    report.add(.missingKey(key), at: mark)
    return nil
  }

  /// The text of a key that must be there.
  func text(_ key: String) -> String { required(key)?.text(key) ?? "" }

  /// The text of a key that may be missing.
  func optionalText(_ key: String) -> String? { self[key]?.text(key) }

  /// The texts of a list; none when it is missing.
  func texts(_ key: String) -> [String] { locatedTexts(key).map(\.value) }

  /// The texts of a list with their places; none when it is missing.
  func locatedTexts(_ key: String) -> [Located<String>] {
    self[key]?.items(key).compactMap { item in
      item.text(key).map { Located(value: $0, mark: item.mark) }
    } ?? []
  }

  /// A truth value; `otherwise` when it is missing.
  func bool(_ key: String, otherwise: Bool) -> Bool {
    guard let value = self[key], let text = value.text(key) else { return otherwise }
    switch text {
    case "true", "oui": return true
    case "false", "non": return false
    default:
      report.add(.unknownValue(text, allowed: ["true", "false"]), at: value.mark)
      return otherwise
    }
  }

  /// A whole number; nil when it is missing or is not one, which is reported.
  func integer(_ key: String) -> Int? {
    guard let value = self[key], let text = value.text(key) else { return nil }
    guard let number = Int(text) else {
      report.add(.notANumber(text), at: value.mark)
      return nil
    }
    return number
  }

  /// One of the cases of an enum, by raw value; nil when it is missing or is not one.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    required(key)?.choice(key)
  }

  /// The same for a key that may be missing.
  func optionalChoice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    self[key]?.choice(key)
  }

  /// The same for a list; none when the key is missing.
  func choices<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of type: Choice.Type
  ) -> [Choice] where Choice.RawValue == String {
    self[key]?.items(key).compactMap { $0.choice(key) } ?? []
  }

  /// A reference to another file, with its place.
  func reference(_ key: String) -> Located<String>? {
    guard let value = self[key], let text = value.text(key) else { return nil }
    return Located(value: text, mark: value.mark)
  }
}

extension String {
  /// Without blanks at either end.
  var trimmed: String {
    guard let first = utf8.first, let last = utf8.last else { return self }
    // Almost nothing has blanks at its ends, and no blank ends in a byte of these.
    if first > 0x20, first < 0x80, last > 0x20, last < 0x80 { return self }
    var text = Substring(self)
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}
