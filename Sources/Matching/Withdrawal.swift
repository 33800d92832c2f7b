import Knowledge
import Text

/// What is spoken of as denied: settled, refused, supposed, or somebody else’s.
struct Withdrawal {
  /// A need, with the words that deny it; none where a rule of grammar does.
  typealias Denied = (need: ID<Need>, words: [Int])

  /// The log odds from which it matters whether a need is denied: a little less, and it is not even
  /// possible.
  private static let worthDenying = -3.9
  /// The log odds of a denial from which a need loses some of its own, and how much it loses.
  private static let denial = -0.8
  private static let denialShare = 1.2
  /// How much of the log odds of a need, up to a bound either way, speaks against its denial: what
  /// is told in many words is seldom denied by one.
  private static let toldShare = 0.3
  private static let mostTold = 4.0
  /// What a danger does not lose to a denial.
  private static let dangerKept = 6.4
  /// The most that is left of the log odds of a need denied, however strongly its words tell of it:
  /// less than what is possible. A denial that is hardly likelier than not leaves more.
  private static let leftOfDenied = -4.8
  private static let likelyDenial = 0.23
  /// The log odds, above those of a denial, of one so clear that a name of the need does not raise it.
  private static let clearDenial = 1.0
  /// The weight from which a word by itself speaks of a need.
  private static let speakingWeight = 1.5
  /// What the line must add to the odds of a need that a word speaks of, beside what it adds to the
  /// most spoken of: « côté » makes nobody think of a stroke where « courses » stands beside it.
  private static let spokenBesideMost = 0.5
  /// How many traits are shown to tell why a need is denied.
  private static let mostDenyingTraits = 3

  /// The needs that would otherwise be raised, and those of which a pattern is denied.
  private(set) var denied: [Denied]
  /// The same, and those that a word speaks of though they would not be raised: « pas isolée ».
  private(set) var spokenOf: [Denied]
  /// Every need so clearly denied that a name or a bare word of it does not raise it.
  private(set) var clear: Set<ID<Need>>
  /// Whether anything that may be told is denied, even where it would not be raised.
  private(set) var isDenying: Bool

  /// Lowers the odds of what is denied.
  ///
  /// A danger is held on to: « plus une goutte d’eau » sounds like a denial and is the danger itself.
  init(
    _ sums: inout [Double], _ findings: Verdict.Findings, _ denials: DenialOdds,
    _ weights: LearnedWeights, _ graph: KnowledgeGraph
  ) {
    denied = findings.refused.map { ($0, []) }
    spokenOf = denied
    clear = Set(findings.refused)
    isDenying = findings.hasDenial || !findings.refused.isEmpty
    let named = Set(findings.names.compactMap { graph.needs(of: $0.target).first })
    let isAnyRaised = weights.needs.indices.contains { Logistic.of(sums[$0]) >= Verdict.sure }
    // A word typed alone is said in no manner at all, nor is the name of a scheme.
    guard !Self.isWordAlone(findings), !Self.isNameAlone(findings) else { return }
    let spoken = isAnyRaised ? [] : Self.spokenColumns(sums, denials.words, weights)
    for (column, need) in weights.needs.enumerated() {
      let isRaised = Logistic.of(sums[column]) >= Verdict.sure
      guard
        sums[column] >= Self.worthDenying || spoken.contains(column) || named.contains(need)
      else { continue }
      let told = min(Self.mostTold, max(-Self.mostTold, sums[column]))
      let odds = denials.odds(of: need, column) - Self.denial - Self.toldShare * told
      let isSafety = graph.needs[need]?.isSafety ?? false
      if odds >= Self.clearDenial { clear.insert(need) }
      let kept = isSafety ? Self.dangerKept : 0
      let cost = Self.denialShare * odds - kept
      guard cost > 0 else { continue }
      if isRaised || (odds >= Self.clearDenial && spoken.contains(column)) {
        let manner = findings.manner.traits(of: need, column, weights)
        let told = weights.contributions(manner, to: weights.denial)
          .prefix(Self.mostDenyingTraits)
        let denying = Set(told.filter { $0.score > 0 }.flatMap(\.trait.words)).sorted()
        if isRaised { Self.note((need, denying), in: &denied) }
        Self.note((need, denying), in: &spokenOf)
      }
      sums[column] -= cost
      guard odds > kept + Self.likelyDenial else { continue }
      sums[column] = min(sums[column], Self.leftOfDenied)
      isDenying = true
    }
  }

  /// The needs that a word by itself speaks of, and the line too.
  private static func spokenColumns(
    _ sums: [Double], _ words: WordWeights, _ weights: LearnedWeights
  ) -> Set<Int> {
    let columns = words.columns(toldFrom: speakingWeight, below: weights.outside)
    let most = columns.map { weights.gain($0, in: sums) }.max() ?? 0
    return columns.filter { weights.gain($0, in: sums) >= most * spokenBesideMost }
  }

  /// Whether nothing is said but one word, with or without its article: « jardin », « le jardin ».
  private static func isWordAlone(_ findings: Verdict.Findings) -> Bool {
    let words = findings.utterance.words
    guard words.count > 1 else { return true }
    return findings.isSearch && findings.utterance.contentCount == 1
      && words.allSatisfy { word in
        let folded = word.token.folded
        return word.isFunctionWord
          ? FrenchGrammar.determiners.contains(folded)
          : !FrenchGrammar.negations.contains(folded)
      }
  }

  /// Whether nothing is said but the name of a scheme or contact.
  private static func isNameAlone(_ findings: Verdict.Findings) -> Bool {
    let words = findings.utterance.words
    return findings.names.contains { name in
      words.indices.allSatisfy { words[$0].isFunctionWord || name.words.contains($0) }
    }
  }

  private static func note(_ item: Denied, in list: inout [Denied]) {
    list.removeAll { $0.need == item.need }
    list.append(item)
  }
}
