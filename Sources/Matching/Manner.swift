import Knowledge
import Text

/// How an utterance speaks of a need: « …, je me débrouille » settles what it names, « surtout pas … »
/// refuses it.
///
/// The traits are the words of the clause that tells most of the need, and less those of the clauses
/// beside it, with one blank in the place of what tells of the need, so that what was learned from a
/// refused meal denies a refused cleaning too; then all words of the utterance, alone and with those
/// near them, and each with the need itself, since « veuve depuis trente ans » sets a bereavement aside
/// and nothing else; and the ``Outline`` of the whole.
struct Manner: Sendable {
  let utterance: Utterance
  /// The patterns that were heard, denied or not.
  private let spoken: [PatternIndex<MatchIndex.Subject>.Found]
  private let deniedWords: Set<Int>
  /// The needs of which patterns were heard, and all denied.
  private let refused: Set<ID<Need>>
  private let clauses: [Int]
  /// What each word is called in the traits.
  private let names: [String]
  private let outline: Outline
  /// The classes of the lexicon, in the order of their names, each with its first place.
  private let classes: [(id: ID<WordClass>, words: [Int])]

  /// The weight from which a word tells of a need.
  private static let tellingWeight = 1.0
  /// What a pattern adds to the clause in which it stands.
  private static let patternShare = 2.0
  /// How far apart two words are still taken together.
  private static let farthest = 4
  /// The trait of a need whose words a rule of grammar denies, and what it weighs before anything is
  /// learned.
  static let ruled = "m!"
  static let ruledPrior = 5.0
  /// What the clause before or after counts.
  private static let besideShare = 0.7
  private static let clauseOpeners: Set<String> = ["mais", "puis", "sauf"]

  /// What each kind of trait counts beside a word of the main clause.
  private enum Share {
    static let pair = 0.8
    static let triple = 0.6
    static let anywhere = 0.6
    static let groupAnywhere = 0.4
    static let form = 0.5
    static let ofNeed = 0.8
    static let telling = 0.5
    static let outline = 0.6
    static let wordClass = 0.5
    /// The words before or after what tells of the need, the nearest first.
    static let near = [1.0, 0.7, 0.7]
  }

  init(
    _ utterance: Utterance, _ classes: [ID<WordClass>: [[Int]]], _ denials: Denials,
    heard: [PatternIndex<MatchIndex.Subject>.Found],
    deniedPatterns: [PatternIndex<MatchIndex.Subject>.Found], refused: [ID<Need>]
  ) {
    self.utterance = utterance
    self.refused = Set(refused)
    spoken = heard + deniedPatterns
    // A negation that a pattern was heard with is the complaint itself.
    let usedMarkers = Set(heard.flatMap(\.words))
    deniedWords = denials.all.filter { !usedMarkers.contains($0.marker) }
      .reduce(into: []) { $0.formUnion($1.scope) }
    clauses = utterance.clauseNumbers(openedBy: Self.clauseOpeners)
    names = utterance.words.map(\.name)
    outline = Outline(utterance, clauses: clauses)
    self.classes = classes.sorted { $0.key < $1.key }.compactMap { id, places in
      places.first.map { (id: id, words: $0) }
    }
  }

  /// Whether a trait is one of the many that say something only when they were met more often.
  static func isLoose(_ name: String) -> Bool {
    name.hasPrefix("mt:") || name.hasPrefix("mk:") || name.hasPrefix("mw:")
  }

  /// Adds the traits that are the same for all needs: the words and classes of the whole utterance.
  func addCommon<Sink: TraitSink>(to sink: inout Sink) {
    for (place, name) in names.enumerated() {
      sink.add("ma:" + name, Share.anywhere, [place])
      let pair = (place > 0 ? names[place - 1] : "^") + "_" + name
      sink.add("ma:" + pair, Share.groupAnywhere, place > 0 ? [place - 1, place] : [place])
      if place > 1 {
        sink.add(
          "mt:" + names[place - 2] + "_" + pair, Share.groupAnywhere, [place - 2, place - 1, place])
      }
      for other in max(0, place - Self.farthest)..<max(0, place - 1) {
        sink.add("mk:" + names[other] + "_" + name, Share.groupAnywhere, [other, place])
      }
      let word = utterance.words[place]
      if !word.isFunctionWord, !word.token.isNumber {
        sink.add("mw:" + word.token.folded, Share.form, [place])
      }
    }
    for (id, words) in classes { sink.add("mc:\(id)", Share.wordClass, words) }
  }

  /// The traits of how a need is spoken of; `weights` say which words tell of it.
  func traits(of need: ID<Need>, _ column: Int, _ weights: LearnedWeights) -> [Trait] {
    var collector = Trait.Collector()
    addCommon(to: &collector)
    addOwn(of: need, column, WordWeights(utterance, weights), to: &collector)
    return collector.traits
  }

  /// Adds the traits that are those of one need.
  func addOwn<Sink: TraitSink>(
    of need: ID<Need>, _ column: Int, _ weights: WordWeights, to sink: inout Sink
  ) {
    guard let last = clauses.last else { return }
    let words = utterance.words
    let weighed = words.indices.map { weights.weight(of: $0, column) }
    // Where no word tells of the need by itself, what tells most of it does.
    let most = weighed.max() ?? 0
    let least = most > 0 ? min(most, Self.tellingWeight) : .infinity
    var telling = Set(words.indices.filter { weighed[$0] >= least })
    var inPatterns: Set<Int> = []
    for pattern in spoken where pattern.payload == .need(need) {
      inPatterns.formUnion(
        pattern.words.filter {
          !words[$0].isFunctionWord && !FrenchGrammar.negations.contains(words[$0].token.folded)
        })
    }
    telling.formUnion(inPatterns)
    // The strongest word decides which clause is meant: many weak ones elsewhere may be another need.
    var shares = [Double](repeating: 0, count: last + 1)
    for index in words.indices {
      let share = max(0, weighed[index]) + (inPatterns.contains(index) ? Self.patternShare : 0)
      shares[clauses[index]] = max(shares[clauses[index]], share)
    }
    let main = shares.indices.max { (shares[$0], $1) < (shares[$1], $0) } ?? 0
    // Some needs are seldom denied: « elle ne veut personne chez elle » is one, refused or not.
    sink.add("mn:\(need)", 1, [])
    addWords(of: main, "m:", 1, telling, &sink)
    if main < last { addWords(of: main + 1, "m+:", Self.besideShare, telling, &sink) }
    if main > 0 { addWords(of: main - 1, "m-:", Self.besideShare, telling, &sink) }
    addNeighbours(of: telling, in: main, &sink)
    outline.add(telling: telling, share: Share.outline, to: &sink)
    for index in words.indices {
      let isTelling = telling.contains(index)
      let shown = isTelling ? [] : [index]
      sink.add("mx:\(need):" + names[index], Share.ofNeed, shown)
      if isTelling { sink.add("ml:" + names[index], Share.telling, []) }
    }
    let ruled = telling.intersection(deniedWords)
    if !ruled.isEmpty { sink.add(Self.ruled, 1, ruled.sorted()) }
    if refused.contains(need) { sink.add("m!!", 1, []) }
  }

  /// The words that stand right before and after what tells of the need, in its clause.
  private func addNeighbours<Sink: TraitSink>(
    of telling: Set<Int>, in main: Int, _ sink: inout Sink
  ) {
    let places = telling.filter { clauses[$0] == main }
    guard let first = places.min(), let last = places.max() else { return }
    for (distance, share) in Share.near.enumerated() {
      for (index, side) in [(first - distance - 1, "m<:"), (last + distance + 1, "m>:")]
      where names.indices.contains(index) && clauses[index] == main {
        sink.add(side + names[index], share, [index])
      }
    }
  }

  private func addWords<Sink: TraitSink>(
    of clause: Int, _ prefix: String, _ share: Double, _ telling: Set<Int>,
    _ sink: inout Sink
  ) {
    var shown = BlankedWords()
    for index in clauses.indices where clauses[index] == clause {
      shown.append(names[index], at: index, isTelling: telling.contains(index))
    }
    shown.close()
    let words = shown.words
    for end in words.indices.dropFirst() {
      if end < words.count - 1 {
        sink.add(prefix + words[end], share, shown.indices(in: end...end))
      }
      sink.add(
        prefix + words[end - 1] + "_" + words[end], share * Share.pair,
        shown.indices(in: (end - 1)...end))
      guard end > 1 else { continue }
      sink.add(
        prefix + words[end - 2] + "_" + words[end - 1] + "_" + words[end],
        share * Share.triple, shown.indices(in: (end - 2)...end))
    }
  }
}

/// What each word of an utterance by itself weighs for the needs, looked up once for all of them.
struct WordWeights {
  private let cells: [[LearnedWeights.Cell]]

  init(_ utterance: Utterance, _ weights: LearnedWeights) {
    cells = utterance.words.map { word in
      word.isFunctionWord || word.token.isNumber
        ? [] : weights.cells(of: "s:" + word.token.stem)
    }
  }

  /// 0 for a word that says nothing of the column.
  func weight(of word: Int, _ column: Int) -> Double {
    cells[word].first { $0.column == column }?.weight ?? 0
  }

  /// The columns below `end` of which a word by itself tells most, with at least so much weight.
  func columns(toldFrom least: Double, below end: Int) -> Set<Int> {
    Set(
      cells.compactMap { cells in
        cells.filter { $0.column < end && $0.weight >= least }
          .max { ($0.weight, $1.column) < ($1.weight, $0.column) }?.column
      })
  }
}

/// The log odds that needs are spoken of as denied; what is the same for all is added up once.
struct DenialOdds {
  let words: WordWeights
  private let manner: Manner
  private let weights: LearnedWeights
  private let common: Double

  init(_ manner: Manner, _ weights: LearnedWeights) {
    self.manner = manner
    self.weights = weights
    words = WordWeights(manner.utterance, weights)
    var common = LearnedWeights.Sum(weights, of: weights.denial)
    manner.addCommon(to: &common)
    self.common = weights.biases[weights.denial] + common.value
  }

  func odds(of need: ID<Need>, _ column: Int) -> Double {
    var own = LearnedWeights.Sum(weights, of: weights.denial)
    manner.addOwn(of: need, column, words, to: &own)
    return common + own.value
  }
}
