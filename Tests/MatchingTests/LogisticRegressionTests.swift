import Testing

@testable import Matching

@Suite("Logistic regression")
struct LogisticRegressionTests {
  private static func solve(
    _ rows: [([(index: Int, value: Double)], Bool, Double)], priors: [Double], bias: Double = 0
  ) -> (weights: [Double], bias: Double) {
    var matrix = TraitMatrix()
    for row in rows { matrix.append(row.0) }
    let targets = rows.map { LogisticRegression.Target(isTrue: $0.1, weight: $0.2) }
    return LogisticRegression(matrix, targets, priors: priors, biasPrior: bias).solved()
  }

  @Test("stays at the priors when no row weighs anything", arguments: [[], [0.0]])
  func priors(weights: [Double]) {
    let solution = Self.solve(
      weights.map { ([(0, 1)], true, $0) }, priors: [3, -2], bias: -4)
    #expect(solution.weights == [3, -2])
    #expect(solution.bias == -4)
  }

  @Test(
    "reaches the point where the pull of the rows and that of the priors are equal",
    arguments: [1.0, 5, 40])
  func optimum(weight: Double) {
    let rows: [([(index: Int, value: Double)], Bool, Double)] = [
      ([(0, 1), (1, 0.5)], true, weight), ([(0, 1)], false, weight), ([(1, 2), (2, 1)], true, 1),
      ([(2, 1)], false, weight), ([(0, 0.5), (2, 1)], true, 2),
    ]
    let priors = [0.0, 1, 0]
    let (weights, bias) = Self.solve(rows, priors: priors, bias: -1)
    var pull = [weights[0] - priors[0], weights[1] - priors[1], weights[2] - priors[2], bias + 1]
    for (row, isTrue, weight) in rows {
      let odds = row.reduce(bias) { $0 + weights[$1.index] * $1.value }
      let error = weight * (Logistic.of(odds) - (isTrue ? 1 : 0))
      for (index, value) in row { pull[index] += error * value }
      pull[3] += error
    }
    for part in pull { #expect(abs(part) < 0.05 * weight, "\(pull)") }
  }

  @Test("tells apart what one trait tells apart, however often another goes with it")
  func separates() {
    let rows: [([(index: Int, value: Double)], Bool, Double)] = (0..<20).map { number in
      number.isMultiple(of: 2) ? ([(0, 1), (1, 1)], true, 1) : ([(1, 1)], false, 1)
    }
    let (weights, bias) = Self.solve(rows, priors: [0, 0])
    #expect(bias + weights[0] + weights[1] > 1)
    #expect(bias + weights[1] < -0.9)
    #expect(weights[0] > abs(weights[1]))
  }

  @Test(
    "takes logarithms from no library",
    arguments: [
      (0.0, 0.693_147_180_559_945), (3, 0.048_587_351_573_742), (-3, 3.048_587_351_573_742),
    ])
  func loss(margin: Double, expected: Double) {
    #expect(abs(Logistic.loss(margin) - expected) < 1e-6)
  }
}
