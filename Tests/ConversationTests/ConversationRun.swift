import Dialogue
import Foundation
import Knowledge
import Matching
import Presentation
import Redaction
import TestSupport
import Transcripts

/// Plays conversations as the program does, on the real Knowledge.
struct ConversationPlayer {
  private let graph: KnowledgeGraph
  private let interpreter: Interpreter
  private let machine: DialogueMachine
  private let view: CallView
  private let format: OutputFormat
  private let printer = TranscriptPrinter()

  /// What a turn did: the lines of the screen, and what was recorded.
  struct PlayedTurn {
    let screen: [String]
    let lines: [Transcript.Line]
    /// The events and decisions, as printed, without their sign.
    let recorded: [String]
  }

  /// The player on the real Knowledge, made once: it takes a while.
  static let shared = Result { try ConversationPlayer(Repository.graph) }

  private init(_ graph: KnowledgeGraph) {
    self.graph = graph
    interpreter = Interpreter(graph, Matcher(graph))
    machine = DialogueMachine(graph)
    view = CallView(graph)
    format = .choose(simple: false, isTerminal: false, noColour: true)
  }

  /// Plays the typed lines of one call.
  func play(_ typed: [String], profile: Profile = .mgen) -> [PlayedTurn] {
    var state = DialogueState(profile: profile)
    var recorder = Recorder(graph, profile: profile)
    var reading: Reading?
    return typed.map { line in
      guard let understood = interpreter.understand(line, in: state) else {
        return PlayedTurn(screen: [], lines: [], recorded: [])
      }
      let (next, effects) = machine.step(state, understood.event)
      if let heard = understood.reading, !heard.matches.isEmpty { reading = heard }
      var lines = recorder.lines(typed: line, understood, in: state, leadingTo: effects)
      if effects.contains(where: { $0 == .closeCall || $0 == .renewCall }) {
        lines += recorder.end()
      }
      state = next
      var screen = ""
      for effect in effects {
        screen += format.render(view.page(for: effect, state, reading), 100)
        if effect == .renewCall || effect == .forgetCall {
          recorder = Recorder(graph, profile: state.profile)
          reading = nil
        }
      }
      return PlayedTurn(
        screen: screen.split(separator: "\n").map(String.init), lines: lines,
        recorded: lines.compactMap(structured))
    }
  }

  /// An event or decision as printed, without its sign; nil for what was typed.
  private func structured(_ line: Transcript.Line) -> String? {
    switch line {
    case .words, .command: nil
    case .event, .decision: String(printer.text(line).dropFirst(2).dropLast())
    }
  }

  /// The divergences of what was recorded, printed to a file's text and read back.
  func divergences(_ turns: [PlayedTurn], profile: Profile = .mgen) throws -> [Divergence] {
    let header = Transcript.Header(
      knowledge: .shipped(KnowledgeDigest(graph)), lexiconVersion: StorableLexicon.version,
      profile: profile, period: Period(year: 2026, month: 1))
    let text = printer.text(Transcript(header: header, lines: turns.flatMap(\.lines)))
    let parsed = try TranscriptParser(graph).transcript(text, file: "conversation")
    return Replay(graph).divergences(parsed)
  }

  /// What the parser of transcripts says of a text.
  func parse(_ text: String, file: String) throws -> LocatedTranscript {
    try TranscriptParser(graph).transcript(text, file: file)
  }
}
