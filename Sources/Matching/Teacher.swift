import Knowledge

/// Learns weights from sentences: one logistic regression for each need, and one for what is out of
/// scope.
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
    /// Whether something is to be oriented, though it is not said what.
    var isInScope = false
  }

  private static let rounds = 22
  /// What a lesson counts against the prior, and how much more one that tells of the need.
  private static let trust = 0.7
  private static let positiveShare = 3.0
  private static let deniedShare = 4.0
  private static let pace = 0.35
  /// How strongly the bias is drawn back to its prior, in lessons.
  private static let biasTrust = 20.0
  /// A pair of neighbours heard fewer times says nothing.
  private static let leastPairs = 2

  private let columns: [ID<Need>?]
  private var names: [String] = []
  private var counts: [Double] = []
  private var lessons: [Row] = []

  /// A lesson with its traits by number.
  private struct Row: Sendable {
    let traits: [(index: Int, value: Double)]
    let lesson: Lesson
  }

  init(_ lessons: [Lesson], needs: [ID<Need>]) {
    columns = needs + [nil]
    var frequencies: [String: Int] = [:]
    for lesson in lessons {
      for trait in lesson.traits { frequencies[trait.name, default: 0] += 1 }
    }
    var indices: [String: Int] = [:]
    for lesson in lessons {
      var traits: [(Int, Double)] = []
      for trait in lesson.traits
      where !(trait.name.hasPrefix("b:") || trait.name.hasPrefix("k:"))
        || frequencies[trait.name, default: 0] >= Self.leastPairs
      {
        let index = indices[trait.name] ?? names.count
        if index == names.count {
          indices[trait.name] = index
          names.append(trait.name)
          counts.append(0)
        }
        counts[index] += 1
        traits.append((index, trait.value))
      }
      self.lessons.append(Row(traits: traits, lesson: lesson))
    }
  }

  /// The weights that the lessons teach.
  func weights(words: Set<String>) -> LearnedWeights {
    let needs = columns.compactMap { $0 }
    var learned = LearnedWeights(needs: needs, words: words)
    var cells: [[LearnedWeights.Cell]] = names.map { _ in [] }
    let order = shuffled()
    for (column, need) in columns.enumerated() {
      let (weights, bias) = regression(need, order)
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
    return learned
  }

  /// One regression by stochastic descent, each weight at its own pace (AdaGrad).
  private func regression(_ need: ID<Need>?, _ order: [Int]) -> (weights: [Double], bias: Double) {
    let priors = names.map { LearnedWeights.prior($0, need) }
    var weights = priors
    var gradients = [Double](repeating: 1e-6, count: names.count)
    var bias = LearnedWeights.biasPrior
    var biasGradient = 1.0
    let size = Double(max(1, lessons.count))
    let targets = lessons.map { target($0.lesson, need) }
    for _ in 0..<Self.rounds {
      for place in order {
        guard let (isTrue, share) = targets[place] else { continue }
        let traits = lessons[place].traits
        var sum = bias
        for trait in traits { sum += weights[trait.index] * trait.value }
        // What is plainly false already teaches nothing more.
        if !isTrue, sum < -9 { continue }
        let error = (Self.logistic(sum) - (isTrue ? 1 : 0)) * share * Self.trust
        for trait in traits {
          let index = trait.index
          let pull = (weights[index] - priors[index]) / counts[index]
          let gradient = error * trait.value + pull
          gradients[index] += gradient * gradient
          weights[index] -= Self.pace * gradient / gradients[index].squareRoot()
        }
        let step = error + (bias - LearnedWeights.biasPrior) * Self.biasTrust / size
        biasGradient += step * step
        bias -= Self.pace * step / biasGradient.squareRoot()
      }
    }
    return (weights, bias)
  }

  /// Whether a lesson tells of a need, and how much it counts; nil when it does not say.
  private func target(_ lesson: Lesson, _ need: ID<Need>?) -> (isTrue: Bool, share: Double)? {
    guard let need else {
      if lesson.isInScope { return (false, Self.deniedShare) }
      return lesson.isCounterexample
        ? nil : (lesson.needs.isEmpty, lesson.needs.isEmpty ? Self.positiveShare : 1)
    }
    if lesson.needs.contains(need) { return (true, Self.positiveShare) }
    if lesson.denied.contains(need) { return (false, Self.deniedShare) }
    return lesson.isCounterexample ? nil : (false, 1)
  }

  /// The lessons in an order that mixes the needs, the same at every run.
  private func shuffled() -> [Int] {
    var order = Array(lessons.indices)
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    for index in order.indices.dropFirst().reversed() {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      order.swapAt(index, Int((state >> 33) % UInt64(index + 1)))
    }
    return order
  }

  static func logistic(_ value: Double) -> Double { 1 / (1 + Exponential.of(-value)) }
}

/// The exponential without Foundation.
enum Exponential {
  /// e to the power of a number, exact to some parts in ten million; bounded far from zero.
  static func of(_ value: Double) -> Double {
    let bounded = min(60, max(-60, value))
    // e^x = (e^(x/1024))^1024
    let small = bounded / 1024
    var result = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
    for _ in 0..<10 { result *= result }
    return result
  }
}
