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
  private var weights: LearnedWeights

  /// Prepares the patterns and names of a graph, with the weights that it comes with.
  ///
  /// Weights learned from other examples are first moved until the examples hold; without any, they
  /// are learned here from the examples alone.
  public init(_ graph: KnowledgeGraph) {
    let known = graph.learnedWeights.flatMap { LearnedWeights($0) }
    self.init(graph, words: known?.words)
    guard var weights = known else {
      self.weights = taught(with: lessons.examples)
      return
    }
    if weights.origin.examples != Lessons.examplesChecksum(graph) {
      weights.addColumns(
        for: graph.needs.ids.filter { !weights.needs.contains($0) })
      weights.correct(lessons.examples, dangers: dangers)
    }
    self.weights = weights
  }

  /// The weights learned anew from everything that a graph holds, as their file holds them.
  ///
  /// `graph` must have been loaded with its sentences. Takes more than a minute for the whole of
  /// Knowledge.
  public static func learn(from graph: KnowledgeGraph) -> String {
    let matcher = Matcher(graph, words: nil)
    let lessons = matcher.lessons
    let examples = lessons.examples
    var weights = matcher.taught(with: examples + lessons.speech)
    weights.correct(examples, dangers: matcher.dangers)
    matcher.teachFollowUps(&weights)
    weights.origin = Lessons.origin(of: graph)
    return weights.text
  }

  /// Learns from everything but the examples whose places among those of their need are held out.
  init(_ graph: KnowledgeGraph, heldOut: (Int) -> Bool) {
    self.init(graph, words: nil)
    let seen = lessons.examples(without: heldOut)
    var weights = taught(with: seen + lessons.speech)
    weights.correct(seen, dangers: dangers)
    teachFollowUps(&weights)
    self.weights = weights
  }

  /// Whether the weights of a graph were learned from what it holds now.
  public static func isTaught(_ graph: KnowledgeGraph) -> Bool {
    graph.learnedWeights.flatMap { LearnedWeights($0) }?.origin == Lessons.origin(of: graph)
  }

  private func taught(with lessons: [Teacher.Lesson]) -> LearnedWeights {
    Teacher(lessons, needs: graph.needs.ids, dangers: dangers).weights(words: weights.words)
  }

  /// Learns how one carries on with a need told before; the needs themselves must have been learned.
  private func teachFollowUps(_ weights: inout LearnedWeights) {
    var reader = self
    reader.weights = weights
    let lessons = lessons.followUps.map { sentence in
      let scan = reader.scan(sentence.text)
      return Teacher.FollowUpLesson(
        followUp: FollowUp(
          scan.manner.utterance, scan.traits, DenialOdds(scan.manner, weights), weights),
        previous: reader.read(sentence.context).matches.map(\.need).filter {
          !dangers.contains($0)
        },
        needs: Set(sentence.needs))
    }
    Teacher.learn(lessons, &weights)
  }

  private var dangers: Set<ID<Need>> {
    Set(graph.needs.all.filter(\.isSafety).map(\.id))
  }

  private var lessons: Lessons {
    Lessons(graph) { text in
      let scan = scan(text)
      return (scan.traits, scan.manner)
    }
  }

  private func scan(_ text: String) -> NeedScan {
    let utterance = analyzer.utterance(text)
    let classes = index.classes(in: utterance)
    return scan(utterance, classes, Denials(utterance, classes))
  }

  private func scan(
    _ utterance: Utterance, _ classes: [ID<WordClass>: [[Int]]], _ denials: Denials,
    isSearch: Bool = false, previous: [ID<Need>] = []
  ) -> NeedScan {
    NeedScan(
      utterance: utterance, classes: classes, denials: denials,
      isSearch: isSearch && utterance.contentCount <= Self.longestSearch, previous: previous,
      index: index, weights: weights, graph: graph)
  }

  private init(_ graph: KnowledgeGraph, words: [String]?) {
    self.graph = graph
    let stemmer = Stemmer()
    let tokenizer = Tokenizer(stemmer: stemmer)
    var vocabulary = Vocabulary()
    index = MatchIndex(graph, tokenizer, &vocabulary)
    let expansions = graph.abbreviations.values.sorted()
    for expansion in expansions {
      for token in tokenizer.tokens(expansion) { _ = vocabulary.learn(token, .inPatterns) }
    }
    let words = words ?? Lessons.words(of: graph, tokenizer, vocabulary.acronyms)
    vocabulary.know(words)
    vocabulary.close()
    analyzer = Analyzer(
      tokenizer: tokenizer, stemmer: stemmer, vocabulary: vocabulary,
      abbreviations: graph.abbreviations)
    weights = LearnedWeights(needs: [], words: words)
  }

  /// What an utterance says.
  ///
  /// `previous` are the needs of the turns before, best first: an utterance that only carries on
  /// (« plutôt la journée ») keeps them.
  public func read(_ text: String, previous: [ID<Need>] = []) -> Reading {
    let utterance = analyzer.utterance(Self.bounded(text))
    let classes = index.classes(in: utterance)
    let denials = Denials(utterance, classes)
    let scan = scan(
      utterance, classes, denials, isSearch: !speaksOfSomebody(utterance), previous: previous)
    let subjects = Subjects(
      utterance, relatives: Self.relatives.flatMap { classes[$0] ?? [] },
      carers: scan.carerRelatives, deaths: Self.deaths.flatMap { classes[$0] ?? [] })
    let facts = index.facts.mentions(
      utterance, classes: classes, denials: denials, about: subjects)
    // « 74 ans » tells something, « surtout pas d’EHPAD » refuses something, « ça coûterait combien »
    // is asked of what was just said: none asks for the fiche in which the words stand.
    let fiches = fiches(
      utterance, scan, classes,
      mayAskFreely: facts.isEmpty && denials.all.isEmpty && !scan.carriesOn)
    var matches = scan.matches.map { evidence in
      Match(
        need: evidence.need.id, person: subjects.beneficiary(of: evidence.need, evidence.words),
        score: evidence.score, explanation: evidence.explanation)
    }
    // A fact, or a card asked for, is said of what was being spoken of, and raises nothing.
    if scan.carriesOn, !facts.isEmpty || !scan.references.isEmpty { matches = [] }
    if matches.isEmpty, facts.isEmpty, scan.named.isEmpty, scan.references.isEmpty,
      scan.outside == nil, !utterance.isEmpty,
      utterance.contentCount <= Self.longestFollowUp, utterance.isMostlyKnown
    {
      matches = carriedOn(previous, without: scan.denied.map(\.need))
    }
    return Reading(
      matches: matches, possible: matches.isEmpty ? [] : scan.possible,
      denied: scan.denied.map { item in
        DeniedNeed(need: item.need, words: item.words.map { utterance.words[$0].shown })
      },
      named: scan.named,
      leanings: leanings(utterance, denials, matches.map(\.need) + scan.doubtful), fiches: fiches,
      references: scan.references,
      facts: facts, memberIsCaredFor: subjects.memberIsCaredFor,
      outside: matches.isEmpty ? scan.outside : nil,
      doubtful: matches.isEmpty && scan.outside == nil ? scan.doubtful : [],
      corrections: Self.corrections(utterance), isBlank: utterance.isEmpty)
  }

  /// Which of the schemes, and which of the contacts, of each need the words lean towards.
  private func leanings(
    _ utterance: Utterance, _ denials: Denials, _ needs: [ID<Need>]
  ) -> [Leaning] {
    let words = index.fiches.titleWords(in: utterance) { denials.deny([$0]) }
    guard !words.isEmpty else { return [] }
    var seen: Set<Target> = []
    return needs.flatMap { need -> [Leaning] in
      let targets = graph.needs[need]?.orientations.map(\.target) ?? []
      let contacts = targets.filter { if case .contact = $0 { true } else { false } }
      let schemes = targets.filter { !contacts.contains($0) }
      return [schemes, contacts].flatMap { FicheSearch.leanings(of: words, among: $0) }
    }.filter { seen.insert($0.target).inserted }
  }

  /// The fiches to show when a fact is asked for, rather than a need told: a few words about
  /// nobody, of which one asks (« horaires », « papiers »); or words that raise nothing at all.
  private func fiches(
    _ utterance: Utterance, _ scan: NeedScan, _ classes: [ID<WordClass>: [[Int]]],
    mayAskFreely: Bool
  ) -> [Item] {
    guard utterance.contentCount <= Self.longestQuestion, !speaksOfSomebody(utterance) else {
      return []
    }
    let asking = Set(MatchIndex.askingClasses.flatMap { (classes[$0] ?? []).flatMap { $0 } })
    let shown = scan.references.filter { if case .term = $0 { false } else { true } }
    if scan.references.count > shown.count, classes[ID("que-veut-dire")] != nil { return [] }
    if !asking.isEmpty || !scan.isHeardInPatterns, !shown.isEmpty {
      return shown.map { .reference($0) }
    }
    if !asking.isEmpty, let named = mostSpecific(scan.names) {
      let candidates =
        [Item.target(named)] + graph.references(of: .target(named)).map { .reference($0) }
      return index.fiches.best(of: candidates, for: utterance, asking: asking).map { [$0] } ?? []
    }
    guard !scan.isHeardInPatterns, scan.named.isEmpty, !asking.isEmpty || scan.matches.isEmpty
    else { return [] }
    return mayAskFreely ? index.fiches.find(in: utterance, asking: asking) : []
  }

  /// Of several names, the one of most words; one that answers to no need goes last.
  private func mostSpecific(_ names: [(target: Target, words: [Int])]) -> Target? {
    names.enumerated().max { left, right in
      let ranks = [left, right].map { item in
        (graph.needs(of: item.element.target).isEmpty ? 0 : 1, item.element.words.count)
      }
      return ranks[0] == ranks[1] ? left.offset > right.offset : ranks[0] < ranks[1]
    }?.element.target
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
  /// The classes that tell of a death.
  private static let deaths: [ID<WordClass>] = [ID("mot-deces"), ID("perte-d-un-proche")]
  /// More words of content than this tell a story, and ask no fact.
  private static let longestQuestion = 7
  /// More words than this say something; fewer, about nobody, are what one types in a search box.
  private static let longestSearch = 2
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
