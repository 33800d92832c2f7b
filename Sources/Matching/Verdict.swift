import Knowledge
import Text

/// Decides from the odds of every need which are raised, which are only possible, and whether there
/// is anything to orient at all.
struct Verdict {
  /// A need with the words that raise it.
  struct Evidence {
    let need: Need
    let score: Double
    let explanation: Explanation
    let words: [Int]
  }

  /// The probability from which a need is raised.
  static let sure = 0.24

  /// Each found by measuring on sentences held out of the learning; `docs/decisions/0010`.
  private enum Threshold {
    /// The probability from which the best need is raised when it stands out by so much: a word or
    /// two, as one types in a search box, are never very sure.
    static let outstanding = 0.05
    static let outstandingRatio = 1.5
    /// The part of the best probability that a need must reach to be raised beside it.
    static let besideBest = 0.3
    /// The probability from which a need is worth a word, as possible.
    static let possible = 0.018
    static let possibleBesideDenial = 0.024
    /// Less than this for the best need is nothing heard.
    static let least = 0.02
    /// A danger is raised from these log odds, rather once too often; and how much those of there
    /// being nothing to orient, and of the best other need, speak against it. « Battue au scrabble »
    /// is most likely nothing at all.
    static let danger = -1.0
    static let dangerShare = 0.2
    /// Never from less than that: counter-examples are held lower.
    static let leastDanger = -2.7
    /// The log odds from which there is nothing to orient, and how much more it takes as those of the
    /// best need grow; one hardly told counts as one told no less than so.
    static let outside = 0.24
    static let outsideShare = 0.7
    static let quietest = -2.8
    /// What the words themselves must add to the odds: less is only what every utterance has.
    static let leastEvidence = 0.7
    /// What each word typed alone must add to the odds of a need, and how much of what it adds to the
    /// best.
    static let searched = 1.2
    static let searchedBesideBest = 0.5
    static let mostRaised = 5
    /// The probability from which a need of which no pattern was heard is what an utterance tells,
    /// whatever was spoken of before.
    static let tellsAlone = 0.4
    /// What the words of a line must add to the odds of a need for it to be the subject now; and one
    /// more than they add to those of any other.
    static let subject = 2.5
    /// How many needs are named in all, raised or possible.
    static let mostNamed = 3
  }

  /// The log odds from which a clause tells of a need by itself, and what it then counts more: the odds
  /// of fewer words are lower.
  private static let clearClause = -0.65
  /// The same for a danger: a few words by themselves sound like one sooner than they should.
  private static let clearDanger = 3.3
  private static let clauseGain = 0.6
  /// The log odds under which a counter-example does not raise its need.
  static let deniedCeiling = -3.3
  /// The same for a counter-example of a danger, whose patterns go on speaking for it.
  static let deniedDangerCeiling = -2.8
  /// The log odds under which a danger is not raised.
  static let dangerCeiling = -2.8
  /// The log odds from which an example raises its need.
  static let sureFloor = -0.7
  /// The log odds from which there is nothing to orient.
  static let outsideFloor = 0.6

  private(set) var matches: [Evidence] = []
  private(set) var possible: [ID<Need>] = []
  private(set) var doubtful: [ID<Need>] = []
  private(set) var outside: ID<OutsideSubject>?
  /// The needs that are spoken of, and denied, with the words that deny them; where nothing is raised,
  /// those that a word speaks of too.
  private(set) var denied: [(need: ID<Need>, words: [Int])] = []
  /// Every need so clearly denied that a name of it does not raise it.
  private(set) var withdrawn: Set<ID<Need>> = []

  /// What an utterance was found to hold.
  struct Findings {
    let traits: [Trait]
    let clauses: TraitClauses
    let heard: [PatternIndex<MatchIndex.Subject>.Found]
    let names: [(target: Target, words: [Int])]
    let manner: Manner
    /// The needs of which a pattern was heard, and denied.
    let refused: [ID<Need>]
    /// The needs told before, best first.
    let previous: [ID<Need>]
    let utterance: Utterance
    /// Whether a rule of grammar found that the utterance denies anything.
    let hasDenial: Bool
    /// Whether it is a word or two about nobody, as one types in a search box.
    let isSearch: Bool
  }

  init(_ findings: Findings, _ weights: LearnedWeights, _ graph: KnowledgeGraph) {
    let isSafety = weights.needs.map { graph.needs[$0]?.isSafety ?? false }
    var sums = Self.logOdds(findings, weights, isSafety)
    let denials = DenialOdds(findings.manner, weights)
    let withdrawal = Withdrawal(&sums, findings, denials, weights, graph)
    withdrawn = withdrawal.clear
    denied = withdrawal.denied
    defer { if matches.isEmpty { denied = withdrawal.spokenOf } }
    let carried = Self.carryOn(&sums, findings, denials, weights, isSafety)
    let told = sums
    let ranked = weights.needs.indices
      .filter { weights.gain($0, in: told) >= Threshold.leastEvidence }
      .map { (column: $0, probability: Logistic.of(told[$0])) }
      .sorted { ($0.probability, $1.column) > ($1.probability, $0.column) }
    let best = ranked.first?.probability ?? 0
    let explainer = Explainer(findings, weights)
    func evidence(_ column: Int) -> Evidence? {
      graph.needs[weights.needs[column]].map { need in
        carried.contains(column)
          ? explainer.evidence(need, carriedOn: told[column])
          : explainer.evidence(need, column, told[column])
      }
    }
    let ordinary = weights.needs.indices.filter { !isSafety[$0] }.map { told[$0] }.max() ?? 0
    let dangerFloor = max(
      Threshold.leastDanger,
      Threshold.danger + Threshold.dangerShare * (told[weights.outside] + ordinary))
    let dangers = ranked.filter { isSafety[$0.column] && told[$0.column] >= dangerFloor }
    let isNothing = dangers.isEmpty && Self.isNothing(told, ranked.first?.column, carried, weights)
    if isNothing || best < Threshold.least || findings.traits.isEmpty {
      matches = named(findings, graph, explainer)
      if matches.isEmpty { outside = subject(findings) }
      if matches.isEmpty, outside == nil, findings.isSearch {
        doubtful = searched(told, weights, isSafety, wordCount: findings.utterance.contentCount)
      }
      return
    }
    let second = ranked.dropFirst().first?.probability ?? 0
    let isOutstanding =
      best >= Threshold.outstanding && best >= second * Threshold.outstandingRatio
    let others = ranked.filter { item in
      let isSure = item.probability >= max(Self.sure, Threshold.besideBest * best)
      return !isSafety[item.column] && (isSure || (isOutstanding && item.probability == best))
    }
    matches = (dangers + others).prefix(Threshold.mostRaised).compactMap { evidence($0.column) }
    if matches.isEmpty { matches = named(findings, graph, explainer) }
    // Where something is denied, what is merely possible is most often just that.
    let possible =
      withdrawal.isDenying ? Threshold.possibleBesideDenial : Threshold.possible
    let less = ranked.filter { item in
      item.probability >= possible
        && !matches.contains { $0.need.id == weights.needs[item.column] }
        && !isSafety[item.column]
    }.map { weights.needs[$0.column] }
    if matches.isEmpty {
      doubtful = Array(less.prefix(Threshold.mostNamed))
    } else {
      self.possible = Array(less.prefix(max(0, Threshold.mostNamed - matches.count)))
    }
  }

  /// Whether there is nothing to orient, rather than what the best need is about. A need with which
  /// the utterance carries on counts in full: it was told in other words than these.
  private static func isNothing(
    _ sums: [Double], _ best: Int?, _ carried: Set<Int>, _ weights: LearnedWeights
  ) -> Bool {
    let told = max(best.map { sums[$0] } ?? Threshold.quietest, Threshold.quietest)
    let share = best.map(carried.contains) == true ? 1 : Threshold.outsideShare
    return sums[weights.outside] > Threshold.outside + share * told
  }

  /// The log odds of every column; a need that one clause tells of clearly, read by itself, is told,
  /// whatever the others say.
  private static func logOdds(
    _ findings: Findings, _ weights: LearnedWeights, _ isSafety: [Bool]
  ) -> [Double] {
    let (whole, clauses) = weights.logOdds(findings.traits, in: findings.clauses)
    var sums = whole
    let clear = isSafety.map { $0 ? clearDanger : clearClause }
    for own in clauses {
      for column in weights.needs.indices where own[column] >= clear[column] {
        sums[column] = max(sums[column], own[column] + clauseGain)
      }
    }
    return sums
  }

  /// Raises the needs told before with which the utterance carries on, and gives the columns of those
  /// that no word of it names.
  ///
  /// Where the utterance tells of a need by itself, that one goes alone: those of before stay in account
  /// anyway. A danger is for its own turn.
  private static func carryOn(
    _ sums: inout [Double], _ findings: Findings, _ denials: DenialOdds,
    _ weights: LearnedWeights, _ isSafety: [Bool]
  ) -> Set<Int> {
    guard !findings.previous.isEmpty, findings.names.isEmpty, findings.utterance.isMostlyKnown,
      !tells(sums, findings, weights)
    else { return [] }
    let subject = subjectNow(sums, weights)
    let followUp = FollowUp(findings.utterance, findings.traits, denials, weights)
    var carried: Set<Int> = []
    for (rank, need) in findings.previous.prefix(FollowUp.mostPrevious).enumerated() {
      guard let column = weights.needs.firstIndex(of: need), !isSafety[column],
        subject == nil || subject == column
      else { continue }
      let traits = followUp.traits(of: need, column, rank: rank)
      let odds = weights.logOdds(traits, of: weights.followUp)
      guard odds > sums[column] else { continue }
      sums[column] = odds
      if subject == nil { carried.insert(column) }
    }
    return carried
  }

  /// Whether an utterance tells of a need by itself, whatever was spoken of before.
  private static func tells(
    _ sums: [Double], _ findings: Findings, _ weights: LearnedWeights
  ) -> Bool {
    let heard = Set(findings.heard.map(\.payload))
    return weights.needs.enumerated().contains { column, need in
      let floor = heard.contains(.need(need)) ? sure : Threshold.tellsAlone
      return Logistic.of(sums[column]) >= floor
    }
  }

  /// The need of which the words speak more than of any other: « et pour les repas ? ».
  private static func subjectNow(_ sums: [Double], _ weights: LearnedWeights) -> Int? {
    let gains = gains(sums, weights)
    guard let best = gains.first, best.gain >= Threshold.subject else { return nil }
    return gains.count > 1 && gains[1].gain + 1 > best.gain ? nil : best.column
  }

  /// What the words add to the odds of each need, the most first.
  private static func gains(
    _ sums: [Double], _ weights: LearnedWeights
  ) -> [(column: Int, gain: Double)] {
    weights.needs.indices.map { (column: $0, gain: weights.gain($0, in: sums)) }
      .sorted { ($0.gain, $1.column) > ($1.gain, $0.column) }
  }

  /// A scheme or contact named raises the need that it belongs to, even when nothing else does.
  private func named(
    _ findings: Findings, _ graph: KnowledgeGraph, _ explainer: Explainer
  ) -> [Evidence] {
    var seen = withdrawn
    return findings.names.compactMap { target, words in
      guard let id = graph.needs(of: target).first, seen.insert(id).inserted,
        let need = graph.needs[id]
      else { return nil }
      return explainer.evidence(need, named: target, words)
    }
  }

  /// The needs that a word or two make one think of; words that nobody says of needs give none.
  private func searched(
    _ sums: [Double], _ weights: LearnedWeights, _ isSafety: [Bool], wordCount: Int
  ) -> [ID<Need>] {
    guard wordCount > 0 else { return [] }
    let gains = Self.gains(sums, weights)
      .filter { !isSafety[$0.column] && !withdrawn.contains(weights.needs[$0.column]) }
    let least = max(
      Threshold.searched * Double(wordCount),
      (gains.first?.gain ?? 0) * Threshold.searchedBesideBest)
    return gains.prefix { $0.gain >= least }.prefix(Threshold.mostNamed).map {
      weights.needs[$0.column]
    }
  }

  /// The subject out of scope that was heard in words of its own.
  private func subject(_ findings: Findings) -> ID<OutsideSubject>? {
    let heard = findings.heard.compactMap { item -> (ID<OutsideSubject>, Int)? in
      if case .outside(let id) = item.payload { (id, item.elementCount) } else { nil }
    }
    return heard.max { ($0.1, $1.0) < ($1.1, $0.0) }?.0
  }
}

/// Takes the odds of a need apart, for `/pourquoi`.
struct Explainer {
  private let findings: Verdict.Findings
  private let weights: LearnedWeights

  /// How many telling words are shown.
  private static let mostWords = 4

  init(_ findings: Verdict.Findings, _ weights: LearnedWeights) {
    self.findings = findings
    self.weights = weights
  }

  /// The evidence for a need; its parts add up to its log odds.
  func evidence(_ need: Need, _ column: Int, _ sum: Double) -> Verdict.Evidence {
    let contributions = weights.contributions(findings.traits, to: column)
    var parts = patternParts(need, contributions)
    let names = contributions.filter {
      $0.trait.name.hasPrefix("t:") || $0.trait.name.hasPrefix("T:")
    }
    let nameScore = names.reduce(0) { $0 + $1.score }
    if let (target, words) = findings.names.first, nameScore > 0 {
      parts.append(Explanation(rule: .named(target), words: shown(words), score: nameScore))
    }
    let told = parts.reduce(0) { $0 + $1.score }
    let telling = contributions.filter { item in
      item.score > 0 && !["p:", "t:", "T:"].contains { item.trait.name.hasPrefix($0) }
    }.prefix(Self.mostWords)
    let words = Set(telling.flatMap(\.trait.words)).sorted()
    if words.isEmpty, let first = parts.first {
      // What no word tells is the part that every utterance has: it goes with the strongest.
      parts[0] = Explanation(
        rule: first.rule, words: first.words, score: first.score + sum - told)
    } else {
      parts.append(Explanation(rule: .likeExamples, words: shown(words), score: sum - told))
    }
    let own = ownPatterns(need).max { $0.elementCount < $1.elementCount }?.words
    let explanation =
      parts.count == 1
      ? parts[0]
      : Explanation(rule: .sum, words: unique(parts.flatMap(\.words)), score: sum, parts: parts)
    return Verdict.Evidence(
      need: need, score: sum, explanation: explanation, words: own ?? words)
  }

  /// The evidence for a need told before, with which the utterance carries on.
  func evidence(_ need: Need, carriedOn odds: Double) -> Verdict.Evidence {
    Verdict.Evidence(
      need: need, score: odds,
      explanation: Explanation(rule: .previousTurn, words: [], score: odds), words: [])
  }

  /// The evidence for a need that only a name raises.
  func evidence(_ need: Need, named target: Target, _ words: [Int]) -> Verdict.Evidence {
    let score = LearnedWeights.namePrior
    return Verdict.Evidence(
      need: need, score: score,
      explanation: Explanation(rule: .named(target), words: shown(words), score: score),
      words: words)
  }

  private func ownPatterns(_ need: Need) -> [PatternIndex<MatchIndex.Subject>.Found] {
    findings.heard.filter { $0.payload == .need(need.id) }
  }

  /// Every pattern of the need heard in words of its own; the longest carries what patterns add.
  private func patternParts(
    _ need: Need, _ contributions: [LearnedWeights.Contribution]
  ) -> [Explanation] {
    let score = contributions.filter { $0.trait.name.hasPrefix("p:") }.reduce(0) { $0 + $1.score }
    let patterns = ownPatterns(need).sorted {
      ($0.elementCount, $1.pattern.description) > ($1.elementCount, $0.pattern.description)
    }
    var covered: Set<Int> = []
    var parts: [Explanation] = []
    for pattern in patterns where !covered.isSuperset(of: pattern.words) {
      covered.formUnion(pattern.words)
      parts.append(
        Explanation(
          rule: .pattern(pattern.pattern.description), words: shown(pattern.words),
          score: parts.isEmpty ? score : 0))
    }
    return parts
  }

  private func shown(_ indices: [Int]) -> [String] {
    unique(indices.map { findings.utterance.words[$0].shown })
  }

  private func unique(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}
