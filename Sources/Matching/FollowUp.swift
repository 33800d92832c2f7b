import Knowledge
import Text

/// How an utterance carries on with a need told before, whichever need that is: « plutôt la journée »,
/// « et si elle refuse ? », and not « par contre elle n’y voit plus ».
///
/// The traits are its words, and how clearly it tells of that need or of another by itself. So what
/// was learned of one need holds for all.
struct FollowUp {
  private let common: [Trait]
  private let weights: LearnedWeights
  /// The log odds of the columns by the utterance alone.
  private let sums: [Double]
  private let denials: DenialOdds

  /// Needs told longer ago than that are not what is being spoken of.
  static let mostPrevious = 3

  /// What each kind of trait counts.
  private enum Share {
    static let word = 0.7
    static let pair = 0.5
    static let need = 0.7
  }
  /// Log odds beyond these say no more.
  private static let oddsBounds = -6.0...4.0
  /// The log odds from which another need is clearly told.
  private static let clear = -0.7
  private static let mostWords = 12

  /// `traits` are those of the utterance by itself.
  init(
    _ utterance: Utterance, _ traits: [Trait], _ denials: DenialOdds, _ weights: LearnedWeights
  ) {
    self.weights = weights
    self.denials = denials
    sums = weights.logOdds(traits)
    var collector = Trait.Collector()
    var last = "^"
    for (place, word) in utterance.words.enumerated() {
      let name = word.name
      collector.add("f:" + name, Share.word, [place])
      collector.add(
        "f:" + last + "_" + name, Share.pair, place > 0 ? [place - 1, place] : [place])
      last = name
    }
    collector.add("f:" + last + "_$", Share.pair, [])
    collector.add("f#words", Double(min(Self.mostWords, utterance.contentCount)) / 4, [])
    common = collector.traits
  }

  /// The traits for a need told before, at a rank from 0.
  func traits(of need: ID<Need>, _ column: Int, rank: Int) -> [Trait] {
    let others = weights.needs.indices.filter { $0 != column }.map { sums[$0] }.max() ?? 0
    let signs = [
      ("f#own", bounded(sums[column]) / 2),
      ("f#gain", bounded(weights.gain(column, in: sums)) / 2),
      ("f#other", bounded(others) / 2),
      ("f#clear", others > Self.clear ? 1 : 0),
      ("f#denial", bounded(denials.odds(of: need, column)) / 2),
      ("f#outside", bounded(sums[weights.outside]) / 2),
      ("f#rank\(rank)", 1),
      ("f#\(need)", Share.need),
    ]
    return common + signs.map { Trait(name: $0.0, value: $0.1, words: []) }
  }

  private func bounded(_ odds: Double) -> Double {
    min(Self.oddsBounds.upperBound, max(Self.oddsBounds.lowerBound, odds))
  }
}
