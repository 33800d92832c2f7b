import Knowledge
import Text

/// How much each kind of evidence counts, and how much it takes to raise a need.
///
/// Found by measuring on examples held out of the learning; `docs/decisions/0005-matching.md`.
private enum Weight {
  /// A pattern of one element.
  static let pattern = 2.2
  /// Each further element of a pattern.
  static let patternElement = 0.9
  /// A further pattern of the same need, heard in other words.
  static let furtherPattern = 0.5
  /// What the likeness to examples counts alone, and beside a pattern.
  static let likenessAlone = 0.62
  static let likenessBesidePattern = 0.45
  /// A scheme or contact named: for the first of its needs, and for the others.
  static let named = 1.9
  static let namedOthers = 0.9
  /// The likeness to examples that raises a need without any pattern: a short utterance has few
  /// words to be alike with, so it takes less, up to a ceiling.
  static let leastLikeness = 1.6
  static let likenessPerWord = 0.8
  static let mostLikeness = 3.6
  /// The same for a danger, whose words are also those of everyday talk.
  static let enoughLikenessToDanger = 6.5
  /// Part of the best score that a need must reach to stand beside it.
  static let besideBest = 0.42
  /// The same for a need raised by likeness only.
  static let likenessBesideBest = 0.72
  /// How much more than enough a clause must be alike by itself, and the fewest words that it needs.
  static let clauseShare = 1.4
  static let fewestClauseWords = 2
  /// The part of enough likeness from which a doubt is worth asking about.
  static let doubt = 0.85
}

/// Gathers the evidence for every subject.
struct EvidenceLedger {
  private static let mostMatches = 5

  private struct Account {
    var patterns: [(score: Double, words: [Int], text: String)] = []
    var likeness = ExampleWeights.Likeness()
    /// The likeness of one clause by itself, when that is enough.
    var clause: ExampleWeights.Likeness?
    var named: [(score: Double, words: [Int], target: Target)] = []
  }

  private let utterance: Utterance
  private var accounts: [MatchIndex.Subject: Account] = [:]

  init(utterance: Utterance) { self.utterance = utterance }

  mutating func hear(_ item: PatternIndex<MatchIndex.Subject>.Found) {
    let score = Weight.pattern + Weight.patternElement * Double(item.elementCount - 1)
    accounts[item.payload, default: Account()].patterns.append(
      (score, item.words, item.pattern.description))
  }

  /// Drops patterns whose words all belong to a longer pattern of another subject.
  mutating func dropContained() {
    let all = accounts.flatMap { subject, account in
      account.patterns.map { (subject, Set($0.words), $0.score) }
    }
    for (subject, var account) in accounts {
      account.patterns.removeAll { pattern in
        let words = Set(pattern.words)
        return all.contains { other in
          other.0 != subject && other.1.isStrictSuperset(of: words) && other.2 > pattern.score
        }
      }
      accounts[subject] = account
    }
  }

  mutating func weigh(_ scores: [MatchIndex.Subject: ExampleWeights.Likeness]) {
    for (subject, score) in scores { accounts[subject, default: Account()].likeness = score }
  }

  /// Weighs one clause by itself: what it is most alike with may be a need of its own.
  mutating func weigh(
    clause: [Int], _ scores: [MatchIndex.Subject: ExampleWeights.Likeness]
  ) {
    let words = clause.count { !utterance.words[$0].isFunctionWord }
    guard words >= Weight.fewestClauseWords,
      let best = scores.max(by: {
        ($0.value.score, $1.key.rank) < ($1.value.score, $0.key.rank)
      }), case .need = best.key,
      best.value.score >= enoughLikeness(words: words) * Weight.clauseShare
    else { return }
    accounts[best.key, default: Account()].clause = best.value
  }

  mutating func name(_ target: Target, _ words: [Int], _ graph: KnowledgeGraph) {
    let needs =
      switch target {
      case .scheme(let id): graph.schemes[id]?.needs ?? []
      case .contact(let id): graph.contacts[id]?.needs ?? []
      }
    for (rank, need) in needs.enumerated() {
      let score = rank == 0 ? Weight.named : Weight.namedOthers
      accounts[.need(need), default: Account()].named.append((score, words, target))
    }
  }

  private struct Raised {
    let need: Need
    let total: Double
    let strong: Bool
    /// Whether one clause by itself raises it.
    let ownClause: Bool
    let explanation: Explanation
    let words: [Int]
  }

  struct Verdict {
    var matches: [NeedScan.Evidence] = []
    var outside: ID<OutsideSubject>?
    var doubtful: [ID<Need>] = []
  }

  /// Whether nothing but names was heard: they then raise all of their needs.
  private var onlyNames: Bool { accounts.values.allSatisfy(\.patterns.isEmpty) }

  func verdict(denied: Set<ID<Need>>, graph: KnowledgeGraph) -> Verdict {
    var raised: [Raised] = []
    var doubts: [(ID<Need>, Double)] = []
    var bestOutside: (ID<OutsideSubject>, Double)?
    var mostAlikeOutside = 0.0
    for (subject, account) in accounts {
      let total = self.total(account)
      switch subject {
      case .outside(let id):
        mostAlikeOutside = max(mostAlikeOutside, account.likeness.score)
        guard isEnough(account, danger: false) else { continue }
        if bestOutside.map({ (total, $0.0) > ($0.1, id) }) ?? true { bestOutside = (id, total) }
      case .need(let id):
        guard !denied.contains(id), let need = graph.needs[id] else { continue }
        if isEnough(account, danger: need.isSafety) {
          let isStrong = !account.patterns.isEmpty || !account.named.isEmpty
          raised.append(
            Raised(
              need: need, total: total, strong: isStrong, ownClause: account.clause != nil,
              explanation: explanation(account, total), words: words(of: account)))
        } else if account.likeness.score >= enoughLikeness * Weight.doubt, !need.isSafety {
          doubts.append((id, account.likeness.score))
        }
      }
    }
    raised.sort { ($0.total, $1.need.id) > ($1.total, $0.need.id) }
    let best = raised.first?.total ?? 0
    if let outside = bestOutside, outside.1 > best,
      !raised.contains(where: { $0.need.isSafety })
    {
      return Verdict(outside: outside.0)
    }
    let kept = besideBest(raised, best)
    let ordered = kept.filter(\.need.isSafety) + kept.filter { !$0.need.isSafety }
    let matches = ordered.prefix(Self.mostMatches).map {
      NeedScan.Evidence(
        need: $0.need, score: $0.total, explanation: $0.explanation, words: $0.words)
    }
    doubts.removeAll { $0.1 <= mostAlikeOutside }
    doubts.sort { ($0.1, $1.0) > ($1.1, $0.0) }
    return Verdict(matches: matches, doubtful: doubts.prefix(3).map(\.0))
  }

  /// What stands beside the best: dangers, what comes near it, and what was heard in words of its
  /// own.
  private func besideBest(_ raised: [Raised], _ best: Double) -> [Raised] {
    var taken: Set<Int> = []
    return raised.filter { item in
      let hasOwnWords = (item.strong || item.ownClause) && !taken.isSuperset(of: item.words)
      // What is only alike must be so by other words than those that a pattern explains.
      let own = item.words.count { !taken.contains($0) }
      if !item.strong, !item.need.isSafety, own * 2 < item.words.count { return false }
      let share = item.strong ? Weight.besideBest : Weight.likenessBesideBest
      guard item.need.isSafety || hasOwnWords || item.total >= best * share else { return false }
      if item.strong { taken.formUnion(item.words) }
      return true
    }
  }

  private func isEnough(_ account: Account, danger: Bool) -> Bool {
    if !account.patterns.isEmpty { return true }
    if account.named.contains(where: { onlyNames || $0.score >= Weight.named }) { return true }
    if danger { return account.likeness.score >= Weight.enoughLikenessToDanger }
    return account.clause != nil || account.likeness.score >= enoughLikeness
  }

  private var enoughLikeness: Double { enoughLikeness(words: utterance.contentCount) }

  private func enoughLikeness(words: Int) -> Double {
    min(Weight.mostLikeness, Weight.leastLikeness + Weight.likenessPerWord * Double(words))
  }

  private func total(_ account: Account) -> Double {
    parts(account).reduce(0) { $0 + $1.score }
  }

  /// The pieces of evidence; their scores add up to what counts.
  private func parts(_ account: Account) -> [Explanation] {
    var parts = patternParts(account)
    if let name = account.named.max(by: { $0.score < $1.score }) {
      parts.append(
        Explanation(rule: .named(name.target), words: shown(name.words), score: name.score))
    }
    let isAlone = parts.isEmpty
    let likeness =
      isAlone
      ? max(account.likeness.score, account.clause?.score ?? 0) * Weight.likenessAlone
      : max(-1, account.likeness.score * Weight.likenessBesidePattern)
    if likeness != 0 {
      let telling = (account.clause ?? account.likeness).evidence.sorted {
        ($0.weight, $1.words[0]) > ($1.weight, $0.words[0])
      }.prefix(4)
      let words = likeness > 0 ? Set(telling.flatMap(\.words)).sorted() : []
      parts.append(Explanation(rule: .likeExamples, words: shown(words), score: likeness))
    }
    return parts
  }

  /// The best pattern, and every further one heard in other words.
  private func patternParts(_ account: Account) -> [Explanation] {
    var covered: Set<Int> = []
    var parts: [Explanation] = []
    let best = account.patterns.sorted { ($0.score, $1.text) > ($1.score, $0.text) }
    for pattern in best where !covered.isSuperset(of: pattern.words) {
      covered.formUnion(pattern.words)
      parts.append(
        Explanation(
          rule: .pattern(pattern.text), words: shown(pattern.words),
          score: parts.isEmpty ? pattern.score : Weight.furtherPattern))
    }
    return parts
  }

  /// The words that the best evidence rests on.
  private func words(of account: Account) -> [Int] {
    if let best = account.patterns.max(by: { $0.score < $1.score }) { return best.words }
    return (account.clause ?? account.likeness).evidence.flatMap(\.words)
  }

  private func explanation(_ account: Account, _ total: Double) -> Explanation {
    let parts = parts(account)
    if parts.count == 1 { return parts[0] }
    let words = parts.flatMap(\.words)
    return Explanation(rule: .sum, words: unique(words), score: total, parts: parts)
  }

  private func shown(_ indices: [Int]) -> [String] {
    unique(indices.map { utterance.words[$0].shown })
  }

  private func unique(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}
