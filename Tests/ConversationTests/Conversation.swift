import Foundation

/// A golden conversation: what is typed, what must be shown, and what the recorder must write.
///
///     # repère, conversation d'essai, format 1
///     # anything else after a # is for the reader
///     > elle n'arrive plus à se laver
///     | [..]Allocation personnalisée d’autonomie[..]
///     ! [..]Question : Quel est votre âge[..]
///     = besoins difficulte-actes-quotidiens
///
/// `>` is typed as it stands: invented words only. `|` is a line of the screen, in the `texte`
/// format at 100 columns, `[..]` standing for any text and a plain space for a no-break one. `!` is a
/// line that must not be there. `=` lines are all that the recorder writes beside the words;
/// `RECORD=1` rewrites them.
struct Conversation {
  static let firstLine = "# repère, conversation d'essai, format 1"

  /// One line of the file with its number, from 1.
  struct Line {
    let number: Int
    let text: String
  }

  /// One turn: what is typed and what is expected of it.
  struct Turn {
    let number: Int
    let typed: String
    var shown: [Line] = []
    var absent: [Line] = []
    var recorded: [Line] = []
  }

  /// What is wrong with a file that is not a conversation.
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  let url: URL
  let turns: [Turn]
  private let lines: [String]

  var name: String { url.deletingPathExtension().lastPathComponent }

  init(_ url: URL) throws {
    self.url = url
    lines = try String(contentsOf: url, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.first == Self.firstLine else {
      throw Fault(description: "\(url.lastPathComponent):1: expected « \(Self.firstLine) »")
    }
    var turns: [Turn] = []
    for (index, text) in lines.enumerated().dropFirst() {
      let line = Line(number: index + 1, text: String(text.dropFirst(2)))
      if text.isEmpty || text.hasPrefix("#") { continue }
      if text.hasPrefix("> ") {
        turns.append(Turn(number: line.number, typed: line.text))
        continue
      }
      guard !turns.isEmpty, text.dropFirst().first == " " else {
        throw Fault(description: "\(url.lastPathComponent):\(line.number): « \(text) »?")
      }
      switch text.first {
      case "|": turns[turns.count - 1].shown.append(line)
      case "!": turns[turns.count - 1].absent.append(line)
      case "=": turns[turns.count - 1].recorded.append(line)
      default: throw Fault(description: "\(url.lastPathComponent):\(line.number): « \(text) »?")
      }
    }
    self.turns = turns
  }

  /// The file with these lines as what is recorded, turn by turn.
  func text(recording recorded: [[String]]) -> String {
    var kept = lines.filter { !$0.hasPrefix("= ") }
    for (turn, lines) in zip(turns, recorded).reversed() {
      let removed = self.lines.prefix(turn.number).count { $0.hasPrefix("= ") }
      let expectations = turn.shown + turn.absent
      let after = expectations.map(\.number).max().map { last in
        last - self.lines.prefix(last).count { $0.hasPrefix("= ") }
      }
      kept.insert(contentsOf: lines.map { "= \($0)" }, at: after ?? (turn.number - removed))
    }
    return kept.joined(separator: "\n")
  }

  /// The folder of the conversations, in the repository.
  static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "Conversations")

  /// The names of all conversations.
  static let names: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "transcript" }
      .map { $0.deletingPathExtension().lastPathComponent }.sorted()
  }()

  /// The conversation of that name.
  static func named(_ name: String) throws -> Conversation {
    try Conversation(folder.appending(path: "\(name).transcript"))
  }
}

/// A line of a screen in which `[..]` stands for any text.
struct LinePattern {
  private let pieces: [String]

  init(_ text: String) { pieces = Self.withPlainSpaces(text).components(separatedBy: "[..]") }

  /// Whether the whole line is of this form.
  func matches(_ shown: String) -> Bool {
    let line = Self.withPlainSpaces(shown)
    guard let first = pieces.first, let last = pieces.last else { return line.isEmpty }
    if pieces.count == 1 { return line == first }
    guard line.hasPrefix(first) else { return false }
    var rest = line.dropFirst(first.count)
    for piece in pieces.dropFirst().dropLast() {
      guard let found = rest.firstRange(of: piece) else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.hasSuffix(last)
  }

  private static func withPlainSpaces(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ")
  }
}
