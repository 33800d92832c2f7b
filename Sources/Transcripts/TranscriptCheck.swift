public import Diagnostics
import Dialogue
public import Knowledge
import Redaction

/// Reads a transcript again as a stranger's file: every word that is no atom is reported, and so is
/// whatever the program would have written otherwise.
///
/// Nothing of the file is ever quoted: it may hold what must not be shown.
public struct TranscriptCheck: Sendable {
  private let parser: TranscriptParser
  private let words: ForeignWords
  private let digest: KnowledgeDigest
  private let now: Period
  private let printer = TranscriptPrinter()

  /// Prepares to check transcripts with a graph, in a half-year.
  public init(_ graph: KnowledgeGraph, now: Period) {
    parser = TranscriptParser(graph)
    words = ForeignWords(graph)
    digest = KnowledgeDigest(graph)
    self.now = now
  }

  /// What a file holds.
  public struct Reading: Sendable {
    /// The lines that are made of atoms; none when the header could not be read.
    public let lines: [Transcript.Line]
    /// What is wrong with the rest, ordered by place.
    public let findings: [Diagnostic]
  }

  /// Reads a file of a folder; that it cannot be read is a finding.
  public func read(_ name: String, in folder: TranscriptFolder) -> Reading {
    do {
      return read(try folder.contents(name), file: folder.path(name))
    } catch {
      return Reading(lines: [], findings: [TranscriptFault.unreadable.finding(folder.path(name))])
    }
  }

  /// Reads the bytes of a file.
  public func read(_ bytes: [UInt8], file: String) -> Reading {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return Reading(
        lines: [],
        findings: [TranscriptFault.notUTF8.finding(file, line: Self.line(ofBrokenByteIn: bytes))])
    }
    // By scalars: a carriage return and a line feed are one character, and neither hides the other.
    var rest = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Substring($0) }[...]
    guard rest.first == Substring(TranscriptPrinter.firstLine) else {
      let isTrial = rest.first?.hasPrefix("# repère, conversation d'essai") ?? false
      return Reading(
        lines: [],
        findings: [(isTrial ? TranscriptFault.trial : .unknownHeader).finding(file, line: 1)])
    }
    rest = rest.dropFirst()
    guard let second = rest.popFirst(), let header = TranscriptParser.header(second),
      printer.text(header) == "\(TranscriptPrinter.firstLine)\n\(second)\n"
    else {
      return Reading(lines: [], findings: [TranscriptFault.brokenHeader.finding(file, line: 2)])
    }
    var findings: [Diagnostic] = []
    if header.period > now { findings.append(TranscriptFault.future.finding(file, line: 2)) }
    // Every line that was written whole is ended.
    if rest.last == "" {
      rest = rest.dropLast()
    } else {
      findings.append(TranscriptFault.cut.finding(file, line: rest.count + 2))
    }

    let age = age(of: header)
    var lines: [Transcript.Line] = []
    for (index, line) in rest.enumerated() {
      let (parsed, faults) = check(line, age)
      if let parsed { lines.append(parsed) }
      findings += faults.map { $0.fault.finding(file, line: index + 3, column: $0.column) }
    }
    return Reading(lines: lines, findings: findings.sorted())
  }

  /// What the header tells of words that the program does not know.
  struct Age {
    let lexicon: Int
    let isOtherKnowledge: Bool
  }

  private func age(of header: Transcript.Header) -> Age {
    let isOther =
      switch header.knowledge {
      case .shipped(let other): other != digest
      case .local: true
      }
    return Age(lexicon: header.lexiconVersion, isOtherKnowledge: isOther)
  }

  private func check(
    _ line: Substring, _ age: Age
  ) -> (line: Transcript.Line?, faults: [(fault: TranscriptFault, column: Int)]) {
    let scalars = line.unicodeScalars
    if let bad = scalars.firstIndex(where: { !PrintableText.isPrintable($0) }) {
      return (nil, [(.unprintable, scalars.distance(from: scalars.startIndex, to: bad) + 1)])
    }
    let parsed: Transcript.Line
    switch parser.parse(line) {
    case .typed(let typed): parsed = typed
    case .event(let event): parsed = .event(event)
    case .decision(let decision): parsed = .decision(decision)
    case .foreign(let column):
      let foreign = words.places(in: line)
      if foreign.isEmpty { return (nil, [(.malformed, column)]) }
      return (nil, foreign.map { (fault($0, age), $0.column) })
    }
    let written = printer.text(parsed).dropLast()
    if written == line { return (parsed, []) }
    let same = zip(written.unicodeScalars, scalars).prefix { $0 == $1 }.count
    return (parsed, [(age.lexicon == StorableLexicon.version ? .rewritten : .otherwise, same + 1)])
  }

  private func fault(_ place: ForeignWords.Place, _ age: Age) -> TranscriptFault {
    switch place.kind {
    case .word:
      if age.lexicon == StorableLexicon.version { return .foreignWord }
      return age.lexicon < StorableLexicon.version
        ? .olderWord(age.lexicon) : .newerWord(age.lexicon)
    case .noID: return .foreignWord
    case .id: return age.isOtherKnowledge ? .olderID : .foreignWord
    }
  }

  /// The line, from 1, of the first bytes that are not UTF-8.
  private static func line(ofBrokenByteIn bytes: [UInt8]) -> Int {
    var line = 1
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while case .valid(let encoded) = parser.parseScalar(from: &iterator) {
      if Unicode.UTF8.decode(encoded) == "\n" { line += 1 }
    }
    return line
  }
}
