public import Dialogue
public import Knowledge
import Redaction

/// A decision of a transcript that the machine would not take today.
public struct Divergence: Hashable, Sendable {
  /// The line of the file, from 1, at which the turn begins.
  public let line: Int
  /// What was recorded, decision by decision.
  public let recorded: [String]
  /// What is decided now.
  public let decided: [String]
}

/// Feeds the recorded events of a transcript to the storable machine and compares its decisions.
public struct Replay: Sendable {
  private let graph: KnowledgeGraph

  /// Prepares to replay with a graph.
  public init(_ graph: KnowledgeGraph) { self.graph = graph }

  /// One turn of a transcript: what was typed, what happened, what was decided.
  public struct Turn: Sendable {
    /// The line of the file, from 1.
    public let line: Int
    /// What was typed, as stored; nil at the end of a call.
    public let typed: String?
    /// What happened, as stored.
    public let events: [String]
    /// What was decided then.
    public let recorded: [String]
    /// What is decided now.
    public let decided: [String]
    /// The advice now, to be shown to a trainee.
    public let advice: Advice

    /// The difference, if there is one.
    public var divergence: Divergence? {
      recorded == decided
        ? nil : Divergence(line: line, recorded: recorded, decided: decided)
    }
  }

  /// The turns of a transcript in order, each with what was and what is decided.
  public func turns(_ transcript: LocatedTranscript) -> [Turn] {
    let printer = TranscriptPrinter()
    var machine = StorableMachine(graph, profile: transcript.header.profile)
    return transcript.turns.map { turn in
      var decided: [Transcript.Decision] = []
      if case .command(let command)? = turn.typed { decided += machine.decide(command) }
      decided += machine.decide(turn.events)
      return Turn(
        line: turn.line,
        typed: turn.typed.map { String(printer.text($0).dropFirst(2).dropLast()) },
        events: turn.events.map { String(printer.text(.event($0)).dropFirst(2).dropLast()) },
        recorded: turn.decisions.map { printer.text($0) },
        decided: decided.map { printer.text($0) }, advice: machine.state.advice)
    }
  }

  /// The decisions that differ.
  public func divergences(_ transcript: LocatedTranscript) -> [Divergence] {
    turns(transcript).compactMap(\.divergence)
  }
}

/// A transcript as read from a file, cut into turns that know their lines.
public struct LocatedTranscript: Sendable {
  /// What stands above the lines.
  public let header: Transcript.Header
  let turns: [Turn]

  struct Turn: Sendable {
    let line: Int
    var typed: Transcript.Line?
    var events: [Transcript.Event]
    var decisions: [Transcript.Decision]

    /// Whether something of it was masked.
    var withholdsSomething: Bool {
      let printer = TranscriptPrinter()
      let lines = [typed].compactMap { $0 } + events.map { .event($0) }
      return lines.contains { printer.text($0).contains(MaskText.mask) }
    }
  }

  /// Whether the call was closed: nothing of it is left to go on with.
  public var isClosed: Bool { turns.last?.events.contains(where: \.isEnd) ?? false }

  /// The lines in order.
  public var lines: [Transcript.Line] {
    turns.flatMap { turn in
      (turn.typed.map { [$0] } ?? []) + turn.events.map { .event($0) }
        + turn.decisions.map { .decision($0) }
    }
  }
}
