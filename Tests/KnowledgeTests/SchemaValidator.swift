import Foundation

/// A JSON value, as schemas and the files they describe hold them.
enum JSON: Codable, Equatable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([String: JSON])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSON].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSON].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }

  subscript(key: String) -> JSON? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  var string: String? { if case .string(let value) = self { value } else { nil } }
  var items: [JSON] { if case .array(let value) = self { value } else { [] } }
  var members: [String: JSON] { if case .object(let value) = self { value } else { [:] } }

  /// The names that JSON Schema gives to its type: a whole number has two.
  fileprivate var types: Set<String> {
    switch self {
    case .null: ["null"]
    case .bool: ["boolean"]
    case .number(let value): value.rounded() == value ? ["number", "integer"] : ["number"]
    case .string: ["string"]
    case .array: ["array"]
    case .object: ["object"]
    }
  }
}

/// Holds a value against a schema of `docs/schemas`, by the keywords of draft 7 that those use.
///
/// A keyword that is not known here is a fault of the test, told by a failed precondition: a schema
/// would otherwise promise what nobody checks.
struct SchemaValidator: Sendable {
  let schemas: [String: JSON]

  /// Keywords that say nothing of a value.
  private static let annotations: Set<String> = [
    "$schema", "title", "description", "definitions", "examples", "format",
  ]

  /// Whether a value is as the schema of a file says.
  func accepts(_ value: JSON, _ file: String) -> Bool {
    holds(value, part(of: .object(schemas), file), in: file)
  }

  private func holds(_ value: JSON, _ schema: JSON, in file: String) -> Bool {
    schema.members.allSatisfy { keyword, expected in
      holds(value, keyword, expected, schema, file)
    }
  }

  private func holds(
    _ value: JSON, _ keyword: String, _ expected: JSON, _ schema: JSON, _ file: String
  ) -> Bool {
    switch keyword {
    case "$ref":
      let (target, owner) = resolve(text(of: expected), in: file)
      return holds(value, target, in: owner)
    case "type":
      let names = expected.string.map { [$0] } ?? expected.items.compactMap(\.string)
      return !value.types.isDisjoint(with: names)
    case "enum": return expected.items.contains(value)
    case "const": return expected == value
    case "not": return !holds(value, expected, in: file)
    case "allOf": return expected.items.allSatisfy { holds(value, $0, in: file) }
    case "anyOf": return expected.items.contains { holds(value, $0, in: file) }
    case "if":
      let branch = holds(value, expected, in: file) ? schema["then"] : schema["else"]
      return branch.map { holds(value, $0, in: file) } ?? true
    case "then", "else": return true
    case "required", "properties", "additionalProperties", "propertyNames", "minProperties":
      guard case .object(let members) = value else { return true }
      return holds(members, keyword, expected, schema, file)
    case "items", "contains", "minItems":
      guard case .array(let items) = value else { return true }
      switch keyword {
      case "items": return items.allSatisfy { holds($0, expected, in: file) }
      case "contains": return items.contains { holds($0, expected, in: file) }
      default: return JSON.number(Double(items.count)) >= expected
      }
    case "pattern":
      guard case .string(let text) = value else { return true }
      return matches(text, expected)
    default:
      precondition(Self.annotations.contains(keyword), "\(keyword) in \(file)")
      return true
    }
  }

  private func holds(
    _ members: [String: JSON], _ keyword: String, _ expected: JSON, _ schema: JSON, _ file: String
  ) -> Bool {
    let properties = schema["properties"]?.members ?? [:]
    switch keyword {
    case "required": return expected.items.allSatisfy { members[text(of: $0)] != nil }
    case "properties":
      return properties.allSatisfy { name, property in
        members[name].map { holds($0, property, in: file) } ?? true
      }
    case "additionalProperties":
      let others = members.filter { properties[$0.key] == nil }.values
      if expected == .bool(false) { return others.isEmpty }
      return others.allSatisfy { holds($0, expected, in: file) }
    case "propertyNames":
      return members.keys.allSatisfy { holds(.string($0), expected, in: file) }
    default: return JSON.number(Double(members.count)) >= expected
    }
  }

  /// What `other.json#/definitions/name` names, and the file in which it stands.
  private func resolve(_ reference: String, in file: String) -> (JSON, String) {
    let parts = reference.split(separator: "#", omittingEmptySubsequences: false)
    let owner = parts[0].isEmpty ? file : String(parts[0])
    let path = parts[1].split(separator: "/")
    let schema = path.reduce(part(of: .object(schemas), owner)) { part(of: $0, String($1)) }
    return (schema, owner)
  }

  private func part(of schema: JSON, _ key: String) -> JSON {
    guard let part = schema[key] else { preconditionFailure("no \(key) in a schema") }
    return part
  }

  private func text(of value: JSON) -> String {
    guard let text = value.string else { preconditionFailure("\(value) is no text") }
    return text
  }

  private func matches(_ text: String, _ pattern: JSON) -> Bool {
    guard let regex = try? Regex(self.text(of: pattern)) else {
      preconditionFailure("\(pattern) is no pattern")
    }
    return text.firstMatch(of: regex) != nil
  }
}

extension JSON {
  fileprivate static func >= (value: JSON, least: JSON) -> Bool {
    guard case .number(let value) = value, case .number(let least) = least else { return false }
    return value >= least
  }
}
