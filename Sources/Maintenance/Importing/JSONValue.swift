/// A piece of JSON.
indirect enum JSONValue: Hashable {
  case object([String: JSONValue])
  case array([JSONValue])
  case text(String)
  case number(String)
  case bool(Bool)
  case null

  /// The value of a key; nil when this is no object or has no such key.
  subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// The items of a list; none when this is no list.
  var items: [JSONValue] { if case .array(let items) = self { items } else { [] } }

  /// The text, also of a number; empty for anything else.
  var text: String {
    switch self {
    case .text(let text), .number(let text): text
    case .object, .array, .bool, .null: ""
    }
  }
}

/// Reads one JSON value from bytes, and says where it is none.
struct JSONParser {
  private static let deepest = 64
  private static let numberBytes = Set("0123456789+-.eE".utf8)
  private let bytes: [UInt8]
  private let start: Place
  private var index = 0
  private var depth = 0

  /// The value of bytes that stand at `start` in their file.
  static func value(_ bytes: [UInt8], at start: Place) throws(ImportFault) -> JSONValue {
    var parser = JSONParser(bytes: bytes, start: start)
    let value = try parser.value()
    parser.skipSpaces()
    if parser.index < bytes.count { throw parser.fault("un texte suit la fin") }
    return value
  }

  private init(bytes: [UInt8], start: Place) {
    self.bytes = bytes
    self.start = start
  }

  private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  private func fault(_ problem: String) -> ImportFault { fault(.json(problem)) }

  private func fault(_ reason: RejectionReason) -> ImportFault {
    ImportFault(place: start.after(bytes.prefix(index)), reason: reason)
  }

  private mutating func skipSpaces() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private mutating func take(_ wanted: Unicode.Scalar) -> Bool {
    skipSpaces()
    guard byte == UInt8(ascii: wanted) else { return false }
    index += 1
    return true
  }

  private mutating func value() throws(ImportFault) -> JSONValue {
    skipSpaces()
    guard let byte else { throw fault(.cutShort) }
    switch byte {
    case UInt8(ascii: "{"): return try nested { parser throws(ImportFault) in try parser.object() }
    case UInt8(ascii: "["): return try nested { parser throws(ImportFault) in try parser.array() }
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), 0x30...0x39: return number()
    default: throw fault("une valeur est attendue ici")
    }
  }

  private mutating func nested(
    _ read: (inout JSONParser) throws(ImportFault) -> JSONValue
  ) throws(ImportFault) -> JSONValue {
    if depth == Self.deepest { throw fault("trop de listes les unes dans les autres") }
    depth += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func object() throws(ImportFault) -> JSONValue {
    index += 1
    var members: [String: JSONValue] = [:]
    if take("}") { return .object(members) }
    repeat {
      skipSpaces()
      guard byte == UInt8(ascii: "\"") else { throw fault("une clé entre guillemets est attendue") }
      let key = try string()
      guard take(":") else { throw fault("il manque «\u{A0}:\u{A0}» après une clé") }
      members[key] = try value()
    } while take(",")
    guard take("}") else { throw fault("il manque «\u{A0},\u{A0}» ou «\u{A0}}\u{A0}»") }
    return .object(members)
  }

  private mutating func array() throws(ImportFault) -> JSONValue {
    index += 1
    var items: [JSONValue] = []
    if take("]") { return .array(items) }
    repeat { items.append(try value()) } while take(",")
    guard take("]") else { throw fault("il manque «\u{A0},\u{A0}» ou «\u{A0}]\u{A0}»") }
    return .array(items)
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(ImportFault) -> JSONValue {
    guard bytes[index...].starts(with: word.utf8) else { throw fault("un mot sans guillemets") }
    index += word.utf8.count
    return value
  }

  private mutating func number() -> JSONValue {
    let first = index
    while let byte, Self.numberBytes.contains(byte) { index += 1 }
    return .number(String(decoding: bytes[first..<index], as: UTF8.self))
  }

  private mutating func string() throws(ImportFault) -> String {
    index += 1
    var text = ""
    var first = index
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        text += try plain(first)
        index += 1
        return text
      case UInt8(ascii: "\\"):
        text += try plain(first)
        index += 1
        text.unicodeScalars.append(try escaped())
        first = index
      case 0x00..<0x20, 0x7F: throw fault(.controlCharacter)
      default: index += 1
      }
    }
    throw fault(.cutShort)
  }

  private func plain(_ first: Int) throws(ImportFault) -> String {
    if first == index { return "" }
    if let text = String(validating: bytes[first..<index], as: UTF8.self) { return text }
    return try UTF8Bytes.text(bytes[first..<index], from: start.after(bytes.prefix(first)))
  }

  private mutating func escaped() throws(ImportFault) -> Unicode.Scalar {
    guard let byte else { throw fault(.cutShort) }
    index += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "u"): return try escapedScalar()
    default: throw fault("«\u{A0}\\\u{A0}» n’annonce rien de connu")
    }
  }

  private mutating func escapedScalar() throws(ImportFault) -> Unicode.Scalar {
    var value = try hexadecimal()
    if (0xD800...0xDBFF).contains(value), bytes[index...].starts(with: "\\u".utf8) {
      index += 2
      let low = try hexadecimal()
      value = 0x10000 + (value - 0xD800) << 10 + (low &- 0xDC00) & 0x3FF
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw fault("un caractère «\u{A0}\\u\u{A0}» est coupé")
    }
    let isControl = value < 0x20 && !["\n", "\t", "\r"].contains(scalar) || value == 0x7F
    if isControl { throw fault(.controlCharacter) }
    return scalar
  }

  private mutating func hexadecimal() throws(ImportFault) -> UInt32 {
    let digits = String(decoding: bytes[index...].prefix(4), as: UTF8.self)
    guard digits.utf8.count == 4, let value = UInt32(digits, radix: 16) else {
      throw fault("«\u{A0}\\u\u{A0}» attend quatre chiffres hexadécimaux")
    }
    index += 4
    return value
  }
}
