import Diagnostics
import Knowledge
import TestSupport
import Testing
import Transcripts

@Suite("A replay")
struct ReplayTests {
  private func divergences(
    _ transcript: Transcript, with graph: KnowledgeGraph, readBy reader: KnowledgeGraph
  ) throws -> [Divergence] {
    let text = TranscriptPrinter().text(transcript)
    let read = try TranscriptParser(reader).transcript(text, file: "a.transcript")
    return Replay(graph).divergences(read)
  }

  @Test("of what was recorded has no divergence, over 1,500 random calls", arguments: 0..<5)
  func random(seed: UInt64) throws {
    let desk = try Hamlet.desk
    var generator = CallGenerator(
      seed: seed,
      needs: [
        "loyer", "le ménage", "elle veut souffler", "ménage et loyer", "fait un avc", "veut mourir",
        "loyer après un avc", "groupe avc", "apl", "ligne danger",
      ])
    for _ in 0..<300 {
      let lines = generator.call().map(SensitiveValues(age: 82, gir: 3).fill)
      let transcript = desk.transcript(lines)
      let found = try divergences(transcript, with: desk.graph, readBy: desk.graph)
      #expect(found == [], "\(lines)")
    }
  }

  @Test("of calls about the real Knowledge has no divergence")
  func real() throws {
    let desk = try RealDesk.shared.get()
    let examples = desk.graph.needs.all.flatMap { $0.examples.prefix(6) }
    var generator = CallGenerator(seed: 42, needs: examples)
    for _ in 0..<30 {
      let lines = generator.call().map(SensitiveValues(age: 82, gir: 3).fill)
      let found = try divergences(desk.transcript(lines), with: desk.graph, readBy: desk.graph)
      #expect(found == [], "\(lines)")
    }
  }

  @Test("with Knowledge that changed says at which turn, what was and what is decided")
  func changed() throws {
    let desk = try Hamlet.desk
    var files = Hamlet.files
    let path = "besoins/vie-quotidienne/loyer.yaml"
    files[path] = files[path]?.replacing("vers: mairie", with: "vers: relais")
    let changed = try KnowledgeFixture(files, over: [:]).strict()
    let transcript = desk.transcript(["le ménage", "loyer", "/pourquoi apl"])
    let found = try divergences(transcript, with: changed, readBy: desk.graph)
    #expect(found.map(\.line) == [7])
    #expect(found.first?.recorded.first?.contains("mairie") == true)
    #expect(found.first?.decided.first?.contains("relais") == true)
  }

  @Test("tells every turn in order, with its line, its words and its events")
  func turns() throws {
    let desk = try Hamlet.desk
    let transcript = desk.transcript(["loyer", "locataire", "/pourquoi apl", "/quitter", "oui"])
    let text = TranscriptPrinter().text(transcript)
    let read = try TranscriptParser(desk.graph).transcript(text, file: "a")
    let turns = Replay(desk.graph).turns(read)
    #expect(turns.map(\.typed) == ["loyer", "locataire", "/pourquoi apl", nil])
    #expect(turns.map(\.line) == [3, 7, 10, 12])
    #expect(
      turns.map(\.events) == [["besoins loyer"], ["repond statut locataire"], [], ["cloture"]])
    #expect(turns.map(\.recorded) == turns.map(\.decided))
    #expect(turns.first?.advice.schemes.map(\.target.rawValue) == ["apl"])
  }

  @Test(
    "of a decision that was added or taken away by hand diverges",
    arguments: [
      ("= demande statut\n", ""), ("= oriente apl mairie\n", "= oriente mairie apl\n"),
      ("= oriente apl mairie\n", "= oriente apl mairie\n= hors-champ\n"),
      ("= besoins loyer\n", "= besoins menage\n"), ("= besoins loyer\n", ""),
      ("= demande statut\n", "= demande apa-demandee\n"),
    ])
  func edited(part: String, replacement: String) throws {
    let desk = try Hamlet.desk
    let text = TranscriptPrinter().text(desk.transcript(["loyer"]))
    #expect(text.contains(part))
    let read = try TranscriptParser(desk.graph).transcript(
      text.replacing(part, with: replacement), file: "a")
    #expect(Replay(desk.graph).divergences(read).count == 1)
  }
}

/// The real Knowledge, for the properties that must hold with it too.
enum RealDesk {
  static let shared = Result<Desk, any Error> { Desk(try Repository.graph) }
}
