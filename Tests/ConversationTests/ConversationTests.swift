import Diagnostics
import Foundation
import Testing
import Transcripts

@Suite("Golden conversations")
struct ConversationTests {
  @Test("there are conversations")
  func areFound() { #expect(Conversation.names.count >= 10) }

  @Test("goes as written", arguments: Conversation.names)
  func goes(_ name: String) throws {
    let conversation = try Conversation.named(name)
    let played = try ConversationPlayer.shared.get().play(conversation.turns.map(\.typed))
    for (turn, played) in zip(conversation.turns, played) {
      expectShown(turn, played.screen, in: conversation)
      for line in turn.absent where played.screen.contains(where: LinePattern(line.text).matches) {
        report("must not be shown: \(line.text)", line.number, conversation)
      }
    }
    if Self.isRecording {
      let text = conversation.text(recording: played.map(\.recorded))
      try Data(text.utf8).write(to: conversation.url)
      report("was recorded: read it, then run again without RECORD", 1, conversation)
    } else {
      for (turn, played) in zip(conversation.turns, played) {
        expectRecorded(turn, played.recorded, in: conversation)
      }
    }
  }

  @Test("a danger stands first on the screen", arguments: Conversation.names)
  func dangerFirst(_ name: String) throws {
    let conversation = try Conversation.named(name)
    let played = try ConversationPlayer.shared.get().play(conversation.turns.map(\.typed))
    for (turn, played) in zip(conversation.turns, played)
    where played.screen.contains(where: { $0.hasPrefix("DANGER") }) {
      if played.screen.first?.hasPrefix("DANGER") != true {
        report("the danger comes after something else", turn.number, conversation)
      }
    }
  }

  @Test("what is recorded of it replays without divergence", arguments: Conversation.names)
  func replays(_ name: String) throws {
    let conversation = try Conversation.named(name)
    let player = try ConversationPlayer.shared.get()
    let call = conversation.turns.prefix { $0.typed != "/nouveau" && $0.typed != "/oublier" }
    let divergences = try player.divergences(player.play(call.map(\.typed)))
    #expect(divergences.isEmpty)
  }

  @Test("is not readable as a transcript", arguments: Conversation.names)
  func isNoTranscript(_ name: String) throws {
    let conversation = try Conversation.named(name)
    let text = try String(contentsOf: conversation.url, encoding: .utf8)
    let player = try ConversationPlayer.shared.get()
    let error = #expect(throws: DiagnosticError.self) { try player.parse(text, file: name) }
    #expect(error?.diagnostics.map(\.code) == ["entete-inconnu"])
    #expect(error?.diagnostics.first?.location.line == 1)
  }

  @Test("the header of a conversation is not that of a transcript")
  func header() { #expect(Conversation.firstLine != TranscriptPrinter.firstLine) }

  // MARK: Comparing

  private static var isRecording: Bool {
    let environment = ProcessInfo.processInfo.environment
    return environment["RECORD"] == "1" && environment["CI"] != "true"
  }

  private func expectShown(
    _ turn: Conversation.Turn, _ screen: [String], in conversation: Conversation
  ) {
    for line in turn.shown where !screen.contains(where: LinePattern(line.text).matches) {
      report(
        "not shown: \(line.text)\nof « \(turn.typed) », which shows\n"
          + screen.map { "  \($0)" }.joined(separator: "\n"), line.number, conversation)
    }
  }

  private func expectRecorded(
    _ turn: Conversation.Turn, _ recorded: [String], in conversation: Conversation
  ) {
    let expected = turn.recorded.map(\.text)
    for (index, line) in turn.recorded.enumerated()
    where index >= recorded.count || recorded[index] != line.text {
      let actual = index < recorded.count ? recorded[index] : "(nothing)"
      report("- \(line.text)\n+ \(actual)", line.number, conversation)
      return
    }
    if recorded.count > expected.count {
      report("+ \(recorded[expected.count])", turn.number, conversation)
    }
  }

  private func report(_ message: String, _ line: Int, _ conversation: Conversation) {
    let file = conversation.url.lastPathComponent
    Issue.record(
      "\(file):\(line): \(message)",
      sourceLocation: SourceLocation(
        fileID: "ConversationTests/\(file)", filePath: conversation.url.path, line: line, column: 1)
    )
  }
}

@Suite("Line patterns")
struct LinePatternTests {
  @Test(
    "match whole lines, with [..] for any text",
    arguments: [
      ("oui", "oui", true), ("oui", "oui, oui", false), ("[..]oui", "ah oui", true),
      ("oui[..]", "oui oui", true), ("[..]a[..]b[..]", "1a2b3", true),
      ("[..]b[..]a[..]", "1a2b3", false), ("[..]", "", true), ("a[..]a", "a", false),
      ("a[..]a", "aa", true),
    ])
  func match(_ pattern: String, _ line: String, _ expected: Bool) {
    #expect(LinePattern(pattern).matches(line) == expected)
  }
}
