/// A text in which `↓` marks the places that a test is about.
///
/// Each mark stands right before the character it points at. Lines and columns count from 1, and
/// columns count Unicode scalars, as diagnostics do.
public struct MarkedText: Hashable, Sendable {
  /// A place in the text without its marks.
  public struct Position: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The line, from 1.
    public let line: Int
    /// The column in Unicode scalars, from 1.
    public let column: Int

    /// Names a place.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    /// `line:column`.
    public var description: String { "\(line):\(column)" }

    /// The order of reading.
    public static func < (left: Position, right: Position) -> Bool {
      (left.line, left.column) < (right.line, right.column)
    }
  }

  /// The text without its marks.
  public let text: String
  /// Where the marks stood, in the order of reading; empty when there were none.
  public let positions: [Position]

  /// Takes the marks out of `marked`.
  public init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var positions: [Position] = []
    var line = 1
    var column = 1
    for scalar in marked.unicodeScalars {
      if scalar == "↓" {
        positions.append(Position(line: line, column: column))
        continue
      }
      text.append(scalar)
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    self.text = String(text)
    self.positions = positions
  }
}
