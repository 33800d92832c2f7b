import Knowledge
import Text

/// How an utterance speaks of a need, whichever need that is: « … , je me débrouille » settles
/// everything, « surtout pas … » refuses everything.
///
/// The traits are the words of the clause that tells most of the need, and less those of the clauses
/// beside it, with one blank in the place of what tells of the need. So what was learned from a
/// refused meal denies a refused cleaning too.
struct Manner: Sendable {
  private let utterance: Utterance
  private let classes: [ID<WordClass>: [[Int]]]
  private let heard: [PatternIndex<MatchIndex.Subject>.Found]
  private let deniedWords: Set<Int>
  private let deniedNeeds: Set<ID<Need>>
  private let clauses: [Int]

  /// The weight from which a word tells of a need.
  private static let tellingWeight = 1.0
  /// What a word of a pattern adds to its clause.
  private static let patternShare = 2.0
  private static let blank = "·"
  /// The trait of a need whose words a rule of grammar denies, and what it weighs before anything is
  /// learned.
  static let ruled = "m!"
  static let ruledPrior = 5.0
  private static let pairShare = 0.8
  private static let tripleShare = 0.6
  private static let classShare = 0.7
  /// What the clause before or after counts.
  private static let besideShare = 0.7
  private static let clauseOpeners: Set<String> = ["mais", "puis", "sauf"]

  init(
    _ utterance: Utterance, _ classes: [ID<WordClass>: [[Int]]], _ denials: Denials,
    heard: [PatternIndex<MatchIndex.Subject>.Found], denied: [ID<Need>]
  ) {
    self.utterance = utterance
    self.classes = classes
    self.heard = heard
    // A negation that a pattern was heard with is the complaint itself.
    let usedMarkers = Set(heard.flatMap(\.words))
    deniedWords = denials.all.filter { !usedMarkers.contains($0.marker) }
      .reduce(into: []) { $0.formUnion($1.scope) }
    deniedNeeds = Set(denied)
    clauses = utterance.clauseNumbers(openedBy: Self.clauseOpeners)
  }

  /// The traits of how a need is spoken of; `weights` say which words tell of it.
  func traits(of need: ID<Need>, _ column: Int, _ weights: LearnedWeights) -> [Trait] {
    guard let last = clauses.last else { return [] }
    let words = utterance.words
    let weighed = words.map { word in
      word.isFunctionWord || word.token.isNumber
        ? 0 : weights.weight(of: "s:" + word.token.stem, column) ?? 0
    }
    // Where no word tells of the need by itself, what tells most of it does.
    let most = weighed.max() ?? 0
    let least = most > 0 ? min(most, Self.tellingWeight) : .infinity
    var telling = Set(words.indices.filter { weighed[$0] >= least })
    for pattern in heard where pattern.payload == .need(need) {
      telling.formUnion(
        pattern.words.filter {
          !words[$0].isFunctionWord && !FrenchGrammar.negations.contains(words[$0].token.folded)
        })
    }
    var shares = [Double](repeating: 0, count: last + 1)
    for index in words.indices {
      shares[clauses[index]] +=
        max(0, weighed[index]) + (telling.contains(index) ? Self.patternShare : 0)
    }
    let main = shares.indices.max { (shares[$0], $1) < (shares[$1], $0) } ?? 0
    var collector = Trait.Collector()
    // Some needs are seldom denied: « elle ne veut personne chez elle » is one, refused or not.
    collector.add("mn:\(need)", 1, [])
    addWords(of: main, "m:", 1, telling, &collector)
    if main < last { addWords(of: main + 1, "m+:", Self.besideShare, telling, &collector) }
    if main > 0 { addWords(of: main - 1, "m-:", Self.besideShare, telling, &collector) }
    for (id, places) in classes.sorted(by: { $0.key < $1.key }) {
      let place = places.first { place in
        place.contains { clauses[$0] == main } && telling.isDisjoint(with: place)
      }
      if let place { collector.add("mc:\(id)", Self.classShare, place) }
    }
    let ruled = telling.intersection(deniedWords)
    if !ruled.isEmpty { collector.add(Self.ruled, 1, ruled.sorted()) }
    if deniedNeeds.contains(need) { collector.add("m!!", 1, []) }
    return collector.traits
  }

  private func addWords(
    of clause: Int, _ prefix: String, _ share: Double, _ telling: Set<Int>,
    _ collector: inout Trait.Collector
  ) {
    var names = ["^"]
    var places: [[Int]] = [[]]
    for index in clauses.indices where clauses[index] == clause {
      let word = utterance.words[index]
      if telling.contains(index) {
        if names.last != Self.blank {
          names.append(Self.blank)
          places.append([])
        }
        continue
      }
      names.append(
        word.token.isNumber ? "#" : word.isFunctionWord ? word.token.folded : word.token.stem)
      places.append([index])
    }
    names.append("$")
    places.append([])
    for end in names.indices.dropFirst() {
      if end < names.count - 1 { collector.add(prefix + names[end], share, places[end]) }
      collector.add(
        prefix + names[end - 1] + "_" + names[end], share * Self.pairShare,
        places[end - 1] + places[end])
      guard end > 1 else { continue }
      collector.add(
        prefix + names[end - 2] + "_" + names[end - 1] + "_" + names[end],
        share * Self.tripleShare, places[end - 2] + places[end - 1] + places[end])
    }
  }
}
