import Knowledge

/// Learns weights from sentences: one logistic regression for each need, one for what is out of scope,
/// and one for how a need is spoken of when it is denied.
///
/// Each starts from what is known before any sentence (a pattern speaks for its need) and is drawn
/// back to it, so that a trait seen once or twice moves little. The order of the lessons is fixed:
/// the same sentences give the same weights.
struct Teacher: Sendable {
  /// A sentence, taken apart.
  struct Lesson: Sendable {
    let traits: [Trait]
    /// The needs that it tells of; empty when there is nothing to orient.
    let needs: [ID<Need>]
    /// Needs that it must not raise.
    let denied: [ID<Need>]
    /// Whether nothing but `denied` is known of it.
    let isCounterexample: Bool
    /// How it speaks of needs; nil says nothing of that.
    var manner: Manner?
    /// Whether something is to be oriented, though it is not said what.
    var isInScope = false
    /// Whether it stands in a fiche, whose maintainer expects it to hold.
    var isExample = false
  }

  /// An utterance that came after another one.
  struct FollowUpLesson {
    let followUp: FollowUp
    /// The needs that the one before told of, best first.
    let previous: [ID<Need>]
    /// The needs that are meant now.
    let needs: Set<ID<Need>>
  }

  /// What a lesson counts against the prior, and how much more one of a fiche.
  ///
  /// One that denies a need speaks of it in the words of the need: how it is denied is learned apart
  /// (``Manner``), so that here it counts less. Not so for a danger, whose words are everybody's.
  private static let trust = 1.5
  private static let deniedShare = 0.3
  private static let deniedDangerShare = 4.0
  /// What a sentence in scope counts against there being nothing to orient.
  private static let scopeShare = 4.0
  private static let exampleShare = 4.0
  /// What a sentence that only denies counts for there being nothing to orient: where another need is
  /// told too, the words of a denial must not hide it.
  private static let deniedOutsideShare = 0.6
  /// What a manner of speaking counts against its prior, which is that it denies nothing.
  private static let mannerTrust = 1.0
  /// Several words together heard fewer times say nothing.
  private static let leastGroups = 3
  /// The fewest lists of one column that a trait of it must stand in.
  private static let leastCarried = 2
  private static let leastManners = 3
  private static let leastLooseManners = 5
  /// What an utterance that came after another counts against the prior.
  private static let followUpTrust = 0.3

  private let columns: [ID<Need>?]
  private let dangers: Set<ID<Need>>
  private let lessons: [Lesson]
  private let rows: Rows

  init(_ lessons: [Lesson], needs: [ID<Need>], dangers: Set<ID<Need>>) {
    columns = needs + [nil]
    self.dangers = dangers
    self.lessons = lessons
    rows = Rows(lessons.map(\.traits)) { Trait.isGroup($0) ? Self.leastGroups : 1 }
  }

  /// What the lessons hold, by number.
  private struct Rows: Sendable {
    var names: [String] = []
    var matrix = TraitMatrix()

    /// Without the traits that stand in fewer lists than `least` says of their name.
    init(_ lists: [[Trait]], least: (String) -> Int) {
      var frequencies: [String: Int] = [:]
      for trait in lists.joined() { frequencies[trait.name, default: 0] += 1 }
      var indices: [String: Int] = [:]
      for list in lists {
        var row: [(Int, Double)] = []
        for trait in list where frequencies[trait.name, default: 0] >= least(trait.name) {
          let index = indices[trait.name] ?? names.count
          if index == names.count {
            indices[trait.name] = index
            names.append(trait.name)
          }
          row.append((index, trait.value))
        }
        matrix.append(row)
      }
    }
  }

  /// The weights that the lessons teach.
  func weights(words: [String]) -> LearnedWeights {
    let needs = columns.compactMap { $0 }
    var learned = LearnedWeights(needs: needs, words: words)
    let names = rows.names
    var cells: [[LearnedWeights.Cell]] = names.map { _ in [] }
    for (column, need) in columns.enumerated() {
      let (weights, bias) = regression(need)
      learned.setBias(column, bias)
      for (index, weight) in weights.enumerated() where abs(weight) >= 0.02 {
        cells[index].append(LearnedWeights.Cell(column: column, weight: weight))
      }
    }
    for (index, name) in names.enumerated() { learned.set(name, cells[index]) }
    let learnedOf = Set(names)
    for (column, need) in needs.enumerated() {
      // A pattern or name that no sentence holds keeps what is known before.
      for trait in ["p:\(need)", "t:\(need)"] where !learnedOf.contains(trait) {
        learned.add(LearnedWeights.prior(trait, need), to: trait, column)
      }
    }
    learnDenial(&learned)
    return learned
  }

  /// Learns how a need is spoken of when it is denied, of all needs together.
  private func learnDenial(_ learned: inout LearnedWeights) {
    var manners: [[Trait]] = []
    var targets: [LogisticRegression.Target] = []
    for lesson in lessons {
      // A counter-example only sounds like its need; it seldom speaks of it.
      guard let manner = lesson.manner, !lesson.isCounterexample else { continue }
      for (needs, isDenied) in [(lesson.needs, false), (lesson.denied, true)] {
        for need in needs {
          guard let column = learned.needs.firstIndex(of: need) else { continue }
          manners.append(manner.traits(of: need, column, learned))
          let share = lesson.isExample ? Self.exampleShare : 1
          targets.append(
            LogisticRegression.Target(isTrue: isDenied, weight: share * Self.mannerTrust))
        }
      }
    }
    learned.add(Manner.ruledPrior, to: Manner.ruled, learned.denial)
    Self.learn(
      learned.denial, from: manners, targets,
      least: { Manner.isLoose($0) ? Self.leastLooseManners : Self.leastManners }, &learned
    ) { $0 == Manner.ruled ? Manner.ruledPrior : 0 }
  }

  /// Learns how one carries on with a need told before, of all needs together.
  static func learn(_ lessons: [FollowUpLesson], _ learned: inout LearnedWeights) {
    var lists: [[Trait]] = []
    var targets: [LogisticRegression.Target] = []
    for lesson in lessons {
      for (rank, need) in lesson.previous.prefix(FollowUp.mostPrevious).enumerated() {
        guard let column = learned.needs.firstIndex(of: need) else { continue }
        lists.append(
          lesson.followUp.traits(of: need, column, rank: rank))
        targets.append(
          LogisticRegression.Target(isTrue: lesson.needs.contains(need), weight: followUpTrust))
      }
    }
    learn(learned.followUp, from: lists, targets, least: { _ in leastCarried }, &learned) { _ in 0 }
  }

  /// Learns one column from lists of traits that no other column shares; those that stand in fewer
  /// lists than `least` says of their name say nothing.
  private static func learn(
    _ column: Int, from lists: [[Trait]], _ targets: [LogisticRegression.Target],
    least: (String) -> Int, _ learned: inout LearnedWeights, prior: (String) -> Double
  ) {
    let rows = Rows(lists, least: least)
    let (weights, bias) = LogisticRegression(
      rows.matrix, targets, priors: rows.names.map(prior), biasPrior: LearnedWeights.biasPrior
    ).solved()
    learned.setBias(column, bias)
    for (name, weight) in zip(rows.names, weights) {
      learned.set(name, [LearnedWeights.Cell(column: column, weight: weight)])
    }
  }

  private func regression(_ need: ID<Need>?) -> (weights: [Double], bias: Double) {
    LogisticRegression(
      rows.matrix, lessons.map { target($0, need) },
      priors: rows.names.map { LearnedWeights.prior($0, need) }, biasPrior: LearnedWeights.biasPrior
    ).solved()
  }

  /// Whether a lesson tells of a need, and how much it counts.
  private func target(_ lesson: Lesson, _ need: ID<Need>?) -> LogisticRegression.Target {
    let (isTrue, share) = answer(lesson, need)
    return LogisticRegression.Target(
      isTrue: isTrue, weight: share * Self.trust * (lesson.isExample ? Self.exampleShare : 1))
  }

  private func answer(_ lesson: Lesson, _ need: ID<Need>?) -> (isTrue: Bool, share: Double) {
    guard let need else {
      if lesson.isInScope { return (false, Self.scopeShare) }
      guard lesson.needs.isEmpty else { return (false, 1) }
      let share = lesson.denied.isEmpty ? 1 : Self.deniedOutsideShare
      return (true, lesson.isCounterexample ? 0 : share)
    }
    if lesson.needs.contains(need) { return (true, 1) }
    if lesson.denied.contains(need) {
      return (false, dangers.contains(need) ? Self.deniedDangerShare : Self.deniedShare)
    }
    return (false, lesson.isCounterexample ? 0 : 1)
  }
}
