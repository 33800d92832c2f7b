import Dialogue
import Foundation
import Knowledge
import Redaction
import Transcripts

/// What is kept of the call in hand: recorded turn by turn, and never in the way of the call.
///
/// When the file cannot be written, the call goes on and the caller is told once.
struct CallArchive {
  private var recorder: Recorder
  private let file: TranscriptFile?
  private var hasFailed = false
  private var kept = ""
  private let printer = TranscriptPrinter()

  init(graph: KnowledgeGraph, profile: Profile, keeping: Session.Keeping) {
    recorder = Recorder(graph, profile: profile)
    switch keeping {
    case .nothing: file = nil
    case .transcripts(let folder, let origin):
      let label: Transcript.KnowledgeLabel =
        switch origin {
        case .shipped: .shipped(KnowledgeDigest(graph))
        case .local: .local
        }
      file = TranscriptFile(
        folder: folder,
        header: Transcript.Header(
          knowledge: label, lexiconVersion: StorableLexicon.version, profile: profile,
          period: Self.currentPeriod),
        random: UInt64.random(in: .min ... .max))
    }
  }

  /// Takes up the file of an interrupted call again.
  ///
  /// Throws a ``TranscriptFileError`` when it cannot be written to.
  init(
    resuming call: InterruptedCall, _ transcript: LocatedTranscript, _ recorder: Recorder
  ) throws {
    self.recorder = recorder
    file = try TranscriptFile(resuming: call, header: transcript.header)
    kept = transcript.lines.map { printer.text($0) }.joined()
  }

  /// The half-year that it is now.
  static var currentPeriod: Period {
    let now = Calendar(identifier: .gregorian).dateComponents([.year, .month], from: Date())
    return Period(year: now.year ?? 1970, month: now.month ?? 1)
  }

  /// Keeps what may be kept of a turn; `explain` is called once when nothing can be.
  mutating func record(
    typed: String, _ understanding: Interpreter.Understanding, before: DialogueState,
    _ effects: [Effect], explain: (String) -> Void
  ) {
    append(
      recorder.lines(typed: typed, understanding, in: before, leadingTo: effects), explain)
  }

  private mutating func append(_ lines: [Transcript.Line], _ explain: (String) -> Void) {
    guard let file, !hasFailed, !lines.isEmpty else { return }
    do {
      try file.append(lines)
      kept += lines.map { printer.text($0) }.joined()
    } catch {
      hasFailed = true
      explain(Self.reason(error))
    }
  }

  /// Ends the call and closes the file; returns the lines that it holds.
  @discardableResult
  mutating func close(explain: (String) -> Void) -> String {
    append(recorder.end(), explain)
    file?.close()
    return kept
  }

  /// Deletes the file; returns why it could not be, for the caller must know.
  mutating func forget() -> String? {
    kept = ""
    return file.flatMap(Self.reasonNotDeleted)
  }

  /// Deletes the transcript of an interrupted call, whatever it holds; returns why it could not be.
  static func delete(_ call: InterruptedCall, profile: Profile) -> String? {
    let header = Transcript.Header(
      knowledge: .local, lexiconVersion: StorableLexicon.version, profile: profile,
      period: currentPeriod)
    do {
      return reasonNotDeleted(try TranscriptFile(resuming: call, header: header))
    } catch {
      return reason(error)
    }
  }

  private static func reasonNotDeleted(_ file: TranscriptFile) -> String? {
    do {
      try file.delete()
      return nil
    } catch {
      return reason(error)
    }
  }

  /// Where the transcript lies, if one is kept.
  var path: String? { file?.path }

  /// Why a file cannot be used, for a person.
  static func reason(_ error: TranscriptFileError) -> String {
    switch error {
    case .folder(let path, let code):
      "le dossier « \(path) » n’est pas utilisable (\(SystemFault.reason(code)))"
    case .create(let code), .append(let code), .read(let code): SystemFault.reason(code)
    case .taken: "cet appel est ouvert dans une autre fenêtre"
    }
  }
}
