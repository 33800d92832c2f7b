/// Sentences as one sparse matrix: a row for each, a number for each of its traits.
struct TraitMatrix: Sendable {
  private(set) var rowStarts: [Int] = [0]
  private(set) var indices: [Int] = []
  private(set) var values: [Double] = []
  /// One more than the largest index.
  private(set) var width = 0

  var rowCount: Int { rowStarts.count - 1 }

  /// Appends a row.
  mutating func append(_ row: [(index: Int, value: Double)]) {
    for (index, value) in row {
      indices.append(index)
      values.append(value)
      width = max(width, index + 1)
    }
    rowStarts.append(indices.count)
  }
}

/// One logistic regression over the rows of a matrix, solved to its optimum.
///
/// The loss is the sum over the rows of what each weighs times the logarithm of its odds, and half
/// the squared distance of the weights from their priors. It is convex: there is one best answer, and
/// limited-memory BFGS finds it. Stopping early would not do: words that many needs share come to
/// rest last, and until then they raise what a sentence only touches.
struct LogisticRegression {
  /// What a row says of the subject.
  struct Target {
    let isTrue: Bool
    /// How much it weighs; a row of weight 0 says nothing.
    let weight: Double
  }

  private let matrix: TraitMatrix
  private let targets: [Target]
  /// The priors of the weights, then that of the bias.
  private let priors: [Double]

  /// How much smaller than at the start the gradient must be, and how many steps may be tried.
  private static let tolerance = 1e-3
  private static let mostSteps = 120
  /// How many former steps tell the curvature.
  private static let memory = 8

  init(_ matrix: TraitMatrix, _ targets: [Target], priors: [Double], biasPrior: Double) {
    self.matrix = matrix
    self.targets = targets
    self.priors = priors + [biasPrior]
  }

  /// The weights at the optimum, and the bias.
  func solved() -> (weights: [Double], bias: Double) {
    var point = priors
    var (loss, gradient) = evaluate(point)
    let goal = Self.tolerance * max(1, norm(gradient))
    var history: [Curvature] = []
    for _ in 0..<Self.mostSteps where norm(gradient) > goal {
      var direction = descent(gradient, history)
      var slope = dot(direction, gradient)
      if slope >= 0 {
        history = []
        direction = gradient.map { -$0 }
        slope = -dot(gradient, gradient)
      }
      // Nothing is known of the curvature at the first step: a short one.
      var length = history.isEmpty ? min(1, 1 / norm(gradient)) : 1
      var next = moved(point, along: direction, by: length)
      var (nextLoss, nextGradient) = evaluate(next)
      while nextLoss > loss + 1e-4 * length * slope, length > 1e-10 {
        length /= 2
        next = moved(point, along: direction, by: length)
        (nextLoss, nextGradient) = evaluate(next)
      }
      guard nextLoss < loss else { break }
      if let curvature = Curvature(
        step: difference(next, point), turn: difference(nextGradient, gradient))
      {
        history.append(curvature)
        if history.count > Self.memory { history.removeFirst() }
      }
      (point, loss, gradient) = (next, nextLoss, nextGradient)
    }
    return (Array(point.dropLast()), point[priors.count - 1])
  }

  /// The loss at a point, and its gradient.
  private func evaluate(_ point: [Double]) -> (loss: Double, gradient: [Double]) {
    var gradient = difference(point, priors)
    var loss = dot(gradient, gradient) / 2
    let bias = priors.count - 1
    for row in 0..<matrix.rowCount where targets[row].weight > 0 {
      let span = matrix.rowStarts[row]..<matrix.rowStarts[row + 1]
      var sum = point[bias]
      for place in span { sum += point[matrix.indices[place]] * matrix.values[place] }
      let target = targets[row]
      let margin = target.isTrue ? sum : -sum
      loss += target.weight * Logistic.loss(margin)
      let error = (target.isTrue ? -1.0 : 1.0) * target.weight * Logistic.of(-margin)
      for place in span { gradient[matrix.indices[place]] += error * matrix.values[place] }
      gradient[bias] += error
    }
    return (loss, gradient)
  }

  // MARK: - Curvature

  /// A former step and how the gradient turned along it.
  private struct Curvature {
    let step: [Double]
    let turn: [Double]
    let product: Double

    /// Nil when the step tells nothing.
    init?(step: [Double], turn: [Double]) {
      product = dot(step, turn)
      guard product > 1e-12 else { return nil }
      self.step = step
      self.turn = turn
    }
  }

  /// Where to go from a gradient, as the former steps show the curvature.
  private func descent(_ gradient: [Double], _ history: [Curvature]) -> [Double] {
    var direction = gradient.map { -$0 }
    var shares: [Double] = []
    for item in history.reversed() {
      let share = dot(item.step, direction) / item.product
      shares.append(share)
      add(-share, item.turn, to: &direction)
    }
    if let last = history.last {
      let scale = last.product / dot(last.turn, last.turn)
      for index in direction.indices { direction[index] *= scale }
    }
    for (item, share) in zip(history, shares.reversed()) {
      add(share - dot(item.turn, direction) / item.product, item.step, to: &direction)
    }
    return direction
  }
}

/// The logistic function and its loss, without Foundation.
enum Logistic {
  /// The probability of log odds.
  static func of(_ odds: Double) -> Double { 1 / (1 + Exponential.of(-odds)) }

  /// What a margin costs: the logarithm of 1 + e^-margin.
  static func loss(_ margin: Double) -> Double {
    margin >= 0
      ? logarithm(onePlus: Exponential.of(-margin))
      : logarithm(onePlus: Exponential.of(margin)) - margin
  }

  /// The natural logarithm of 1 + x, for x from 0 to 1.
  private static func logarithm(onePlus value: Double) -> Double {
    // ln(1 + x) = 2 artanh(x / (2 + x)), whose series converges fast up to a third.
    let ratio = value / (2 + value)
    let square = ratio * ratio
    var power = ratio
    var sum = 0.0
    for odd in stride(from: 1.0, through: 21, by: 2) {
      sum += power / odd
      power *= square
    }
    return 2 * sum
  }
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

// MARK: - Vectors

private func dot(_ left: [Double], _ right: [Double]) -> Double {
  var sum = 0.0
  for index in left.indices { sum += left[index] * right[index] }
  return sum
}

private func norm(_ vector: [Double]) -> Double { dot(vector, vector).squareRoot() }

private func difference(_ left: [Double], _ right: [Double]) -> [Double] {
  left.indices.map { left[$0] - right[$0] }
}

private func moved(_ point: [Double], along direction: [Double], by length: Double) -> [Double] {
  point.indices.map { point[$0] + length * direction[$0] }
}

private func add(_ share: Double, _ vector: [Double], to sum: inout [Double]) {
  for index in sum.indices { sum[index] += share * vector[index] }
}
