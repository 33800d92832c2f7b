import Matching
import Presentation

/// How long recognition takes, for `evaluer --durees`: what the words mean, without the dialogue.
struct Timing {
  private let matcher: Matcher

  /// Readings made before any is timed.
  private static let warmUp = 50
  /// How many words the longest utterance has.
  private static let longest = 10_000

  init(_ matcher: Matcher) { self.matcher = matcher }

  /// Prints the median and the 99th percentile over the texts, and the time of a very long one.
  func report(_ texts: [String]) {
    guard !texts.isEmpty else { return }
    for text in texts.prefix(Self.warmUp) { _ = matcher.read(text) }
    let times = texts.map(milliseconds).sorted()
    let long = texts.joined(separator: " ").split(separator: " ")
    var words: [Substring] = []
    while words.count < Self.longest { words += long }
    let longTime = milliseconds(words.prefix(Self.longest).joined(separator: " "))
    Output.standard.write(
      Phrasebook.durations(
        median: times[times.count / 2], ninetyNine: times[times.count * 99 / 100],
        long: longTime, words: Self.longest) + "\n")
  }

  private func milliseconds(_ text: String) -> Double {
    let clock = ContinuousClock()
    let duration = clock.measure { _ = matcher.read(text) }
    return Double(duration.components.seconds) * 1_000
      + Double(duration.components.attoseconds) / 1e15
  }
}
