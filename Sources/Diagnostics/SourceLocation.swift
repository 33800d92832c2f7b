/// A place in a text file that a person can open.
///
/// `line` and `column` count from 1; a column counts Unicode scalars, as Yams does. Either may be
/// nil when the finding is about a whole file or a whole line.
public struct SourceLocation: Hashable, Sendable, Comparable {
  /// The path as the person would type it, relative to where the program was started if possible.
  public let file: String
  /// The line, from 1.
  public let line: Int?
  /// The column in Unicode scalars, from 1.
  public let column: Int?

  /// Makes a location; leave out what is not known.
  public init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// Orders by file, then line, then column; what has no line comes first.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.line ?? 0, left.column ?? 0)
      < (right.file, right.line ?? 0, right.column ?? 0)
  }
}

extension SourceLocation: CustomStringConvertible {
  /// `file:line:column`, without the parts that are not known.
  public var description: String {
    guard let line else { return file }
    guard let column else { return "\(file):\(line)" }
    return "\(file):\(line):\(column)"
  }
}
