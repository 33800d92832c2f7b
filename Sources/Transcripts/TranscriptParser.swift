import Diagnostics
import Dialogue
public import Knowledge
import Redaction

/// Reads transcript files back to atoms; what is not an atom is reported, never kept.
public struct TranscriptParser: Sendable {
  private let concepts: StorableConcepts
  private let graph: KnowledgeGraph
  private let redactor = Redactor()

  /// Prepares to read transcripts made with a graph.
  public init(_ graph: KnowledgeGraph) {
    self.graph = graph
    concepts = StorableConcepts(graph)
  }

  /// The transcript of a file's text.
  ///
  /// Throws a ``DiagnosticError`` with every line that is not of the format.
  public func transcript(_ text: String, file: String) throws -> LocatedTranscript {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var findings: [Diagnostic] = []
    guard lines.first.map(String.init) == TranscriptPrinter.firstLine else {
      throw DiagnosticError([TranscriptFault.unknownHeader.finding(file, line: 1)])
    }
    guard lines.count > 1, let header = Self.header(lines[1]) else {
      throw DiagnosticError([TranscriptFault.brokenHeader.finding(file, line: 2)])
    }
    var turns: [LocatedTranscript.Turn] = []
    for (index, line) in lines.enumerated().dropFirst(2) where !line.isEmpty {
      switch parse(line) {
      case .typed(let typed):
        turns.append(
          LocatedTranscript.Turn(line: index + 1, typed: typed, events: [], decisions: []))
      case .event(let event):
        if turns.isEmpty || !turns[turns.count - 1].decisions.isEmpty || event.isEnd {
          turns.append(
            LocatedTranscript.Turn(line: index + 1, typed: nil, events: [], decisions: []))
        }
        turns[turns.count - 1].events.append(event)
      case .decision(let decision):
        if turns.isEmpty {
          turns.append(
            LocatedTranscript.Turn(line: index + 1, typed: nil, events: [], decisions: []))
        }
        turns[turns.count - 1].decisions.append(decision)
      case .foreign(let column):
        findings.append(
          TranscriptFault.foreignWord.finding(file, line: index + 1, column: column))
      }
    }
    if !findings.isEmpty { throw DiagnosticError(findings) }
    return LocatedTranscript(header: header, turns: turns)
  }

  enum Parsed {
    case typed(Transcript.Line)
    case event(Transcript.Event)
    case decision(Transcript.Decision)
    case foreign(column: Int)
  }

  /// The second line of a transcript; nil when it does not read.
  static func header(_ line: Substring) -> Transcript.Header? {
    let words = line.split(separator: " ").map(String.init)
    guard words.count == 9, words[0] == "#", words[1] == "connaissances", words[3] == "lexique",
      words[5] == "profil", words[7] == "periode", let version = Int(words[4]),
      let profile = Profile(rawValue: words[6]), let period = Period(reading: words[8])
    else { return nil }
    let knowledge: Transcript.KnowledgeLabel
    if words[2] == "locales" {
      knowledge = .local
    } else if words[2].hasPrefix("sha256:"),
      let digest = KnowledgeDigest(reading: words[2].dropFirst(7))
    {
      knowledge = .shipped(digest)
    } else {
      return nil
    }
    return Transcript.Header(
      knowledge: knowledge, lexiconVersion: version, profile: profile, period: period)
  }

  /// One line after the header.
  func parse(_ line: Substring) -> Parsed {
    if line.hasPrefix("> /") { return command(line.dropFirst(3)) }
    if line.hasPrefix("> ") || line == ">" {
      guard let atoms = redactor.atoms(reading: line.dropFirst(2)) else {
        return .foreign(column: 3)
      }
      return .typed(.words(atoms))
    }
    guard line.hasPrefix("= ") else { return .foreign(column: 1) }
    let words = line.dropFirst(2).split(separator: " ")
    guard let kind = words.first else { return .foreign(column: 3) }
    return structured(kind, Array(words.dropFirst())) ?? .foreign(column: 3)
  }

  private func command(_ text: Substring) -> Parsed {
    let words = text.split(separator: " ")
    guard let name = words.first, let command = SlashCommand.named(String(name)),
      let arguments = name == "profil"
        ? words.dropFirst().first.flatMap(profile).map({ [$0] }) : concepts(words.dropFirst()),
      let atom = CommandAtom(command, arguments: arguments)
    else { return .foreign(column: 3) }
    return .typed(.command(atom))
  }

  private func structured(_ kind: Substring, _ words: [Substring]) -> Parsed? {
    switch kind {
    case "besoins": return concepts(words[...]).map { .event(.needs($0)) }
    case "precise": return precise(words)
    case "repond": return questionAndAnswer(words).map { .event(.answered($0, $1)) }
    case "corrige": return one(words).map { .event(.takenBack($0)) }
    case "profil": return words.first.flatMap(profile).map { .event(.profile($0)) }
    case "etape":
      return only(words).flatMap { concepts.stage(reading: $0) }.map { .event(.stage($0)) }
    case "rappel": return one(words).map { .event(.callback($0)) }
    case "issue":
      return only(words).flatMap { concepts.outcome(reading: $0) }.map { .event(.outcome($0)) }
    case "cloture":
      let met = words.compactMap { concepts.obligation(reading: $0) }
      return met.count == words.count ? .event(.closed(met)) : nil
    case "oriente": return concepts(words[...]).map { .decision(.oriented($0)) }
    case "demande": return one(words).map { .decision(.asked($0)) }
    case "explique":
      return words.isEmpty
        ? .decision(.explained(nil)) : one(words).map { .decision(.explained($0)) }
    case "fiche": return one(words).map { .decision(.fiche($0)) }
    case "danger": return words == [Substring(MaskText.mask)] ? .decision(.danger) : nil
    case "hors-champ": return words.isEmpty ? .decision(.outOfScope) : nil
    default: return nil
    }
  }

  private func precise(_ words: [Substring]) -> Parsed? {
    if words.count == 1 { return one(words).map { .event(.named($0)) } }
    return questionAndAnswer(words).map { .event(.fact($0, $1)) }
  }

  private func questionAndAnswer(_ words: [Substring]) -> (ConceptAtom, ConceptAtom)? {
    if words.count == 1, words[0] == MaskText.mask { return (.mask, .mask) }
    guard words.count == 2, let question = concepts.atom(reading: words[0]),
      let answer = concepts.atom(reading: words[1], answering: ID(String(words[0])))
    else { return nil }
    return (question, answer)
  }

  private func only(_ words: [Substring]) -> Substring? { words.count == 1 ? words[0] : nil }

  private func one(_ words: [Substring]) -> ConceptAtom? {
    words.count == 1 ? concepts.atom(reading: words[0]) : nil
  }

  private func profile(_ word: Substring) -> ConceptAtom? {
    Profile(rawValue: String(word)).map { concepts.atom($0) }
  }

  private func concepts(_ words: ArraySlice<Substring>) -> [ConceptAtom]? {
    var atoms: [ConceptAtom] = []
    for word in words {
      guard let atom = concepts.atom(reading: word) else { return nil }
      atoms.append(atom)
    }
    return atoms
  }
}
