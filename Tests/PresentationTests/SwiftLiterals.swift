/// The string literals of a Swift source file, as far as a test of sentences needs them.
///
/// `\(nbsp)` becomes a no-break space and any other interpolation `…`, which stands for a word.
/// Comments are skipped; literals inside an interpolation count as literals of their own.
struct SwiftLiterals {
  struct Literal {
    let line: Int
    let text: String
  }

  private(set) var literals: [Literal] = []
  private var rest: Substring
  private var line = 1

  static func read(_ source: String) -> [Literal] {
    var reader = SwiftLiterals(rest: source[...])
    reader.readCode(until: nil)
    return reader.literals
  }

  private init(rest: Substring) { self.rest = rest }

  /// Reads code up to the bracket that closes an interpolation, or to the end.
  private mutating func readCode(until end: Character?) {
    var depth = 0
    while let character = next() {
      switch character {
      case "/" where rest.first == "/":
        while let skipped = rest.first, skipped != "\n" { rest.removeFirst() }
      case "\"": readLiteral()
      case "(": depth += 1
      case ")":
        if depth == 0, end == ")" { return }
        depth -= 1
      default: break
      }
    }
  }

  private mutating func readLiteral() {
    let start = line
    var text = ""
    while let character = next(), character != "\"" {
      guard character == "\\", let escaped = next() else {
        text.append(character)
        continue
      }
      switch escaped {
      case "(":
        let code = rest
        readCode(until: ")")
        let read = code[..<rest.startIndex].dropLast()
        text += read == "nbsp" || read == "Typography.noBreakSpace" ? "\u{A0}" : "…"
      case "n": text += "\n"
      default: text.append(escaped)
      }
    }
    literals.append(Literal(line: start, text: text))
  }

  private mutating func next() -> Character? {
    let character = rest.popFirst()
    if character == "\n" { line += 1 }
    return character
  }
}
