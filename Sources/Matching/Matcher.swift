public import Knowledge
import Text

/// Recognises needs, names and facts in what a caller types.
///
/// Deterministic: the same text and the same Knowledge always give the same reading. Built once
/// from a graph; reading is safe from any thread and touches nothing outside.
public struct Matcher: Sendable {
  private let graph: KnowledgeGraph
  private let analyzer: Analyzer
  private let index: MatchIndex

  /// Prepares the patterns, names and examples of a graph.
  public init(_ graph: KnowledgeGraph) {
    self.graph = graph
    let stemmer = Stemmer()
    let tokenizer = Tokenizer(stemmer: stemmer)
    var vocabulary = Vocabulary()
    var index = MatchIndex(graph, tokenizer, &vocabulary)
    let expansions = graph.abbreviations.values.sorted()
    for expansion in expansions {
      for token in tokenizer.tokens(expansion) { _ = vocabulary.learn(token, .inPatterns) }
    }
    index.learnExamples(of: graph, tokenizer, &vocabulary)
    vocabulary.close()
    analyzer = Analyzer(
      tokenizer: tokenizer, stemmer: stemmer, vocabulary: vocabulary,
      abbreviations: graph.abbreviations)
    self.index = index
  }

  /// What an utterance says.
  ///
  /// `previous` are the needs of the turns before, best first: an utterance that only carries on
  /// (« plutôt la journée ») keeps them.
  public func read(_ text: String, previous: [ID<Need>] = []) -> Reading {
    let utterance = analyzer.utterance(Self.bounded(text))
    let classes = index.classes(in: utterance)
    let denials = Denials(utterance, satisfied: classes[ID("satisfaction")] ?? [])
    let scan = NeedScan(
      utterance: utterance, classes: classes, denials: denials, index: index, graph: graph)
    let subjects = Subjects(
      utterance, relatives: Self.relatives.flatMap { classes[$0] ?? [] },
      carers: scan.carerRelatives)
    let facts = index.facts.mentions(
      utterance, classes: classes, denials: denials, about: subjects)
    let fiches = fiches(utterance, scan, classes)
    var matches = scan.matches.map { evidence in
      Match(
        need: evidence.need.id, person: subjects.beneficiary(of: evidence.need, evidence.words),
        score: evidence.score, explanation: evidence.explanation)
    }
    if matches.isEmpty, facts.isEmpty, scan.named.isEmpty, scan.references.isEmpty, scan.outside == nil,
      !utterance.isEmpty,
      utterance.contentCount <= Self.longestFollowUp, utterance.isMostlyKnown
    {
      matches = carriedOn(previous, without: scan.denied)
    }
    return Reading(
      matches: matches, denied: scan.denied, named: scan.named,
      fiches: fiches, references: scan.references,
      facts: facts, memberIsCaredFor: subjects.memberIsCaredFor,
      outside: matches.isEmpty ? scan.outside : nil,
      doubtful: matches.isEmpty && scan.outside == nil ? scan.doubtful : [],
      corrections: Self.corrections(utterance), isBlank: utterance.isEmpty)
  }

  /// The fiches to show when a fact is asked for, rather than a need told: a few words about
  /// nobody, of which one asks (« horaires », « papiers »); or words that raise nothing at all.
  private func fiches(
    _ utterance: Utterance, _ scan: NeedScan, _ classes: [ID<WordClass>: [[Int]]]
  ) -> [Item] {
    guard utterance.contentCount <= Self.longestQuestion, scan.references.isEmpty,
      !scan.isHeardInPatterns, !speaksOfSomebody(utterance)
    else { return [] }
    let asking = Set((classes[ID("demande-detail")] ?? []).flatMap { $0 })
    if !asking.isEmpty, let named = scan.named.first { return [.target(named)] }
    guard scan.named.isEmpty, !asking.isEmpty || scan.matches.isEmpty else { return [] }
    return index.fiches.find(in: utterance, asking: asking)
  }

  private func speaksOfSomebody(_ utterance: Utterance) -> Bool {
    utterance.words.contains { FrenchGrammar.personal.contains($0.token.folded) }
  }

  /// The answer to a question that an utterance gives; nil when it gives none, or two.
  public func answer(_ text: String, to question: Question) -> FactValue? {
    let utterance = analyzer.utterance(Self.bounded(text))
    switch question.kind {
    case .number(let bounds, _):
      let numbers = utterance.words.compactMap { Int($0.token.folded) }.filter(bounds.contains)
      return Set(numbers).count == 1 ? .number(numbers[0]) : nil
    case .choice, .yesNo:
      let classes = index.classes(in: utterance)
      let found = (index.answers[question.id] ?? PatternIndex()).find(
        in: utterance, classes: classes)
      let longest = found.map(\.words.count).max() ?? 0
      let values = Set(found.filter { $0.words.count == longest }.map(\.payload))
      return values.count == 1 ? values.first : nil
    }
  }

  /// The classes of the lexicon that name people who may be cared for.
  private static let relatives: [ID<WordClass>] = [
    ID("proche"), ID("conjoint"), ID("parent-age"),
  ]
  /// More words of content than this tell a story, and ask no fact.
  private static let longestQuestion = 7
  /// More words than this carry something of their own.
  private static let longestFollowUp = 5
  /// Beyond this, a line is read up to here: far more than anybody types in a call.
  private static let longestText = 20_000

  private static func bounded(_ text: String) -> String {
    text.utf8.count > longestText
      ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(longestText))) : text
  }

  private func carriedOn(
    _ previous: [ID<Need>], without denied: [ID<Need>]
  ) -> [Match] {
    previous.filter { !denied.contains($0) }.enumerated().map { rank, need in
      let score = 1.0 / Double(rank + 1)
      return Match(
        need: need, person: graph.needs[need]?.usualBeneficiary ?? .member, score: score,
        explanation: Explanation(rule: .previousTurn, words: [], score: score))
    }
  }

  private static func corrections(_ utterance: Utterance) -> [Reading.Correction] {
    utterance.words.compactMap { word in
      word.typed.map { Reading.Correction(typed: $0, meant: word.token.surface) }
    }
  }
}
