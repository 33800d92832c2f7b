import Diagnostics
import Foundation

/// Reads requests and writes answers, one JSON object per line, each line on its own.
struct JSONLines {
  /// A request that could be read.
  struct Request: Decodable {
    let id: String
    let text: String
    let context: String?
  }

  private struct Failure: Encodable {
    let id: String?
    let error: String

    private enum CodingKeys: String, CodingKey { case id, error }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(error, forKey: .error)
    }
  }

  private static let encoder: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()

  /// Writes one object as a line.
  static func write(_ object: some Encodable) throws {
    Output.standard.write(
      escaped(String(decoding: try encoder.encode(object), as: UTF8.self)) + "\n")
  }

  /// The same JSON, with what would command a terminal written as `\u` and its number.
  static func escaped(_ json: String) -> String {
    guard PrintableText.firstUnprintable(in: json) != nil else { return json }
    var text = ""
    for scalar in json.unicodeScalars {
      if PrintableText.isPrintable(scalar) {
        text.unicodeScalars.append(scalar)
      } else {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      }
    }
    return text
  }

  /// Answers every line of the standard input in order; true when all could be read.
  static func answer(_ reply: (Request) throws -> any Encodable) throws -> Bool {
    var isClean = true
    while let line = readLine(strippingNewline: true) {
      if line.allSatisfy(\.isWhitespace) { continue }
      do {
        let request = try JSONDecoder().decode(Request.self, from: Data(line.utf8))
        try write(reply(request))
      } catch let error as DecodingError {
        isClean = false
        try write(Failure(id: id(in: line), error: sentence(error)))
      }
    }
    return isClean
  }

  /// The id of a line that is otherwise not a request.
  private static func id(in line: String) -> String? {
    let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    return object?["id"] as? String
  }

  private static func sentence(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _): "la clé « \(key.stringValue) » manque"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "la clé « \(context.codingPath.last?.stringValue ?? "") » n’est pas un texte"
    case .dataCorrupted: "cette ligne n’est pas un objet JSON"
    @unknown default: "cette ligne ne se lit pas"
    }
  }
}
