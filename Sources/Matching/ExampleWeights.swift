import Knowledge
import Text

/// Weighs words by how much more often the examples of one subject use them than those of others.
///
/// The weight of a word for a subject starts as the logarithm of the ratio of its smoothed
/// frequencies in and outside the subject's examples; then, a few times over, each example that
/// another subject would win moves the weights of its words a little. Last, a word that a
/// subject's counter-examples use and its examples never do weighs against it. A sentence's weight stays a sum that can be explained word by
/// word. Classes of the lexicon count as words: « mari » also counts as <proche>.
struct ExampleWeights: Sendable {
  /// What the examples are about.
  enum Subject: Hashable, Sendable {
    case need(ID<Need>)
    case outside(ID<OutsideSubject>)

    /// What decides between two that weigh the same, so that every run decides alike.
    var rank: String {
      switch self {
      case .need(let id): "0/\(id)"
      case .outside(let id): "1/\(id)"
      }
    }
  }

  /// A word or class of one utterance with the words that it stands for.
  struct Feature: Sendable {
    let name: FeatureName
    let words: [Int]
  }

  enum FeatureName: Hashable, Sendable {
    case stem(Vocabulary.StemID)
    case negatedStem(Vocabulary.StemID)
    case wordClass(ID<WordClass>)
  }

  /// What a sentence weighs for one subject, with the words that weigh for it.
  struct Likeness: Sendable {
    var score = 0.0
    var evidence: [(words: [Int], weight: Double)] = []
  }

  private struct Lesson: Sendable {
    let features: [Int]
    let subject: Int
  }

  private static let smoothing = 0.35
  private static let ceiling = 3.2
  private static let floor = -0.45
  private static let classShare = 0.55
  private static let rounds = 6
  private static let pace = 0.12
  /// What a word of counter-examples weighs against their subject.
  private static let contrastWeight = 1.0
  private static let margin = 1.0

  private var subjects: [Subject] = []
  private var subjectIndices: [Subject: Int] = [:]
  private var featureIndices: [FeatureName: Int] = [:]
  private var isClass: [Bool] = []
  private var examples: [Lesson] = []
  private var counterexamples: [Lesson] = []
  /// One row of subjects for each feature.
  private var weights: [Double] = []

  /// Notes the words of one example.
  mutating func learn(_ features: [Feature], _ subject: Subject) {
    examples.append(lesson(features, subject))
  }

  /// Notes the words of a sentence that must not raise a subject.
  mutating func learnNot(_ features: [Feature], _ subject: Subject) {
    counterexamples.append(lesson(features, subject))
  }

  private mutating func lesson(_ features: [Feature], _ subject: Subject) -> Lesson {
    var indices: [Int] = []
    for name in features.map(\.name) {
      let index = featureIndices[name] ?? featureIndices.count
      if index == featureIndices.count {
        featureIndices[name] = index
        if case .wordClass = name { isClass.append(true) } else { isClass.append(false) }
      }
      if !indices.contains(index) { indices.append(index) }
    }
    let number = subjectIndices[subject] ?? subjects.count
    if number == subjects.count {
      subjectIndices[subject] = number
      subjects.append(subject)
    }
    return Lesson(features: indices, subject: number)
  }

  /// Turns what was noted into weights; call once all examples are learned.
  mutating func close() {
    let width = subjects.count
    var counts = [Double](repeating: 0, count: featureIndices.count * width)
    var sizes = [Double](repeating: 0, count: width)
    for lesson in examples {
      sizes[lesson.subject] += 1
      for feature in lesson.features { counts[feature * width + lesson.subject] += 1 }
    }
    let size = sizes.reduce(0, +)
    weights = counts
    for feature in 0..<featureIndices.count {
      let row = feature * width..<(feature + 1) * width
      let total = counts[row].reduce(0, +)
      for subject in 0..<width {
        weights[feature * width + subject] = Self.initialWeight(
          inside: counts[feature * width + subject], of: sizes[subject], total: total, size: size,
          isClass: isClass[feature])
      }
    }
    for _ in 0..<Self.rounds { correct() }
    contrast(counts)
    examples = []
    counterexamples = []
  }

  private static func initialWeight(
    inside: Double, of subjectSize: Double, total: Double, size: Double, isClass: Bool
  ) -> Double {
    let rate = (inside + smoothing * 0.1) / (subjectSize + smoothing)
    let otherRate = (total - inside + smoothing) / (size - subjectSize + smoothing * 10)
    let raw = min(ceiling, max(floor, Log.natural(rate / otherRate)))
    return raw * (isClass ? classShare : 1) * trust(inside)
  }

  /// A word seen once in the examples of a subject says less than one seen often.
  private static func trust(_ count: Double) -> Double {
    count >= 3 ? 1 : count == 2 ? 0.85 : count == 1 ? 0.6 : 0.5
  }

  /// Weighs the words that only counter-examples use against their subject, once each.
  private mutating func contrast(_ counts: [Double]) {
    let width = subjects.count
    var seen: Set<Int> = []
    for lesson in counterexamples {
      for feature in lesson.features where !isClass[feature] {
        let place = feature * width + lesson.subject
        if counts[place] == 0, seen.insert(place).inserted { weights[place] -= Self.contrastWeight }
      }
    }
  }

  /// One round over all examples, in their order.
  private mutating func correct() {
    let width = subjects.count
    var sums = [Double](repeating: 0, count: width)
    func sum(_ lesson: Lesson, _ weights: [Double]) {
      for subject in 0..<width { sums[subject] = 0 }
      for feature in lesson.features {
        for subject in 0..<width { sums[subject] += weights[feature * width + subject] }
      }
    }
    for lesson in examples {
      sum(lesson, weights)
      var rival = lesson.subject == 0 ? 1 : 0
      for subject in 0..<width where subject != lesson.subject && sums[subject] > sums[rival] {
        rival = subject
      }
      guard rival < width, sums[lesson.subject] < sums[rival] + Self.margin else { continue }
      for feature in lesson.features {
        weights[feature * width + lesson.subject] += Self.pace
        weights[feature * width + rival] -= Self.pace
      }
    }
  }

  /// What a sentence weighs for every subject.
  func likeness(_ features: [Feature]) -> [Subject: Likeness] {
    let width = subjects.count
    let known = features.compactMap { feature in
      featureIndices[feature.name].map { (row: $0 * width, words: feature.words) }
    }
    var likeness: [Subject: Likeness] = [:]
    for (number, subject) in subjects.enumerated() {
      var item = Likeness()
      for feature in known {
        let weight = weights[feature.row + number]
        item.score += weight
        if weight > 0.05 { item.evidence.append((feature.words, weight)) }
      }
      if !item.evidence.isEmpty { likeness[subject] = item }
    }
    return likeness
  }
}

/// Logarithms without Foundation.
private enum Log {
  /// The natural logarithm of a positive number, by halving and a series; exact to 1e-9.
  static func natural(_ value: Double) -> Double {
    let exponent = Double(value.exponent)
    let ratio = (value.significand - 1) / (value.significand + 1)
    let square = ratio * ratio
    var term = ratio
    var sum = 0.0
    for odd in stride(from: 1.0, through: 21.0, by: 2.0) {
      sum += term / odd
      term *= square
    }
    return 2 * sum + exponent * 0.693_147_180_559_945_3
  }
}
