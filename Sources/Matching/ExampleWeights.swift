import Knowledge
import Text

/// Weighs words by how much more often the examples of one subject use them than those of others.
///
/// The weight of a word for a subject is the logarithm of the ratio of its smoothed frequencies in
/// and outside the subject's examples, so that a sentence's weight is a sum that can be explained
/// word by word. Classes of the lexicon count as words: « mari » also counts as <proche>.
struct ExampleWeights: Sendable {
  /// What the examples are about.
  enum Subject: Hashable, Sendable {
    case need(ID<Need>)
    case outside(ID<OutsideSubject>)
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

  private static let smoothing = 0.35
  private static let ceiling = 3.2
  private static let floor = -0.45
  private static let classShare = 0.55

  private var counts: [FeatureName: [Subject: Double]] = [:]
  private var totals: [FeatureName: Double] = [:]
  private var sizes: [Subject: Double] = [:]
  private var size = 0.0
  private var weights: [FeatureName: [(subject: Subject, weight: Double)]] = [:]

  /// Counts the words of one example.
  mutating func learn(_ features: [Feature], _ subject: Subject) {
    for name in Set(features.map(\.name)) {
      counts[name, default: [:]][subject, default: 0] += 1
      totals[name, default: 0] += 1
    }
    sizes[subject, default: 0] += 1
    size += 1
  }

  /// Turns the counts into weights; call once all examples are learned.
  mutating func close() {
    for (name, bySubject) in counts {
      let total = totals[name] ?? 0
      weights[name] = sizes.compactMap { subject, subjectSize in
        let inside = bySubject[subject] ?? 0
        let rate = (inside + Self.smoothing * 0.1) / (subjectSize + Self.smoothing)
        let otherRate =
          (total - inside + Self.smoothing) / (size - subjectSize + Self.smoothing * 10)
        let raw = min(Self.ceiling, max(Self.floor, Log.natural(rate / otherRate)))
        guard raw > 0.05 || raw < -0.05 else { return nil }
        let share = if case .wordClass = name { Self.classShare } else { 1.0 }
        return (subject, raw * share * Self.trust(inside))
      }
    }
    counts = [:]
    totals = [:]
  }

  /// A word seen once in the examples of a subject says less than one seen often.
  private static func trust(_ count: Double) -> Double {
    count >= 3 ? 1 : count == 2 ? 0.85 : count == 1 ? 0.6 : 0.5
  }

  /// What a sentence weighs for every subject, with the words that weigh for it.
  func scores(
    _ features: [Feature]
  ) -> [Subject: (score: Double, evidence: [(words: [Int], weight: Double)])] {
    var scores: [Subject: (score: Double, evidence: [(words: [Int], weight: Double)])] = [:]
    for feature in features {
      for (subject, weight) in weights[feature.name] ?? [] {
        scores[subject, default: (0, [])].score += weight
        if weight > 0 { scores[subject]?.evidence.append((feature.words, weight)) }
      }
    }
    return scores
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
