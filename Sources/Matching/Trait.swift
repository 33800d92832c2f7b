import Knowledge
import Text

/// Something of an utterance that the learned weights know by its name: a word, two neighbours, a
/// class of the lexicon, a pattern of Knowledge, a scheme or contact named.
struct Trait: Sendable {
  /// `s:` a stem, `n:` a stem right after a negation, `b:` two neighbouring stems, `k:` two stems with
  /// nothing but little words between them, `c:` a class,
  /// `p:` a pattern by what it raises, `t:` a name by the need it belongs to, `T:` a name itself; and
  /// `m` how a need is spoken of, by ``Manner``; `f` how an utterance carries on, by ``FollowUp``.
  let name: String
  /// How much of it there is; 1 for a word.
  let value: Double
  /// The indices of the words that it rests on.
  let words: [Int]

  /// To be raised whenever traits, or the stems under them, are made otherwise: weights learned of
  /// the former ones are then stale.
  static let edition = "traits 7"

  /// What a pair of neighbours, a class and a name count beside a word.
  private static let pairShare = 0.5
  private static let classShare = 0.5
  private static let nameShare = 0.5
  /// What a pattern counts, and each further element of it.
  private static let patternShare = 0.7
  private static let elementShare = 0.3

  /// The traits of an utterance, each name once.
  static func all(
    in utterance: Utterance, classes: [ID<WordClass>: [[Int]]],
    heard: [PatternIndex<MatchIndex.Subject>.Found], names: [(target: Target, words: [Int])],
    graph: KnowledgeGraph
  ) -> [Trait] {
    var collector = Collector()
    addWords(of: utterance, to: &collector)
    for (id, places) in classes.sorted(by: { $0.key < $1.key })
    where !MatchIndex.askingClasses.contains(id) {
      guard let words = places.first else { continue }
      collector.add("c:\(id)", classShare, words)
    }
    for item in heard {
      let value = patternShare + elementShare * Double(item.elementCount)
      collector.add(name(of: item.payload), value, item.words)
    }
    for (target, words) in names {
      for (rank, need) in graph.needs(of: target).enumerated() {
        collector.add(name(of: need, rank: rank), 1, words)
      }
      collector.add("T:\(target.rawValue)", nameShare, words)
    }
    return collector.traits
  }

  /// The trait of a pattern of a subject.
  static func name(of subject: MatchIndex.Subject) -> String {
    switch subject {
    case .need(let id): "p:\(id)"
    case .outside(let id): "p:out/\(id)"
    }
  }

  /// The trait of a name whose fiche gives a need first, or after others.
  static func name(of need: ID<Need>, rank: Int) -> String {
    rank == 0 ? "t:\(need)" : "t:\(need)2"
  }

  private static func addWords(
    of utterance: Utterance, to collector: inout Collector
  ) {
    let words = utterance.words
    var previous: Int?
    for (index, word) in words.enumerated() {
      if !word.isFunctionWord {
        if let other = previous, index - other > 1 {
          collector.add(
            "k:" + pairName(words[other]) + "_" + pairName(word), pairShare, [other, index])
        }
        previous = index
      }
      if !word.isFunctionWord, !word.token.isNumber {
        collector.add("s:" + word.token.stem, 1, [index])
        if index > 0, FrenchGrammar.negations.contains(words[index - 1].token.folded) {
          collector.add("n:" + word.token.stem, 1, [index - 1, index])
        }
      }
      guard index > 0, !(word.isFunctionWord && words[index - 1].isFunctionWord) else { continue }
      collector.add(
        "b:" + pairName(words[index - 1]) + "_" + pairName(word), pairShare, [index - 1, index])
    }
  }

  /// All numbers are one: which one it is must neither be learned nor told.
  private static func pairName(_ word: Utterance.Word) -> String {
    word.token.isNumber ? "#" : word.token.stem
  }

  /// Gathers traits, each name once, with the most there is of it.
  struct Collector: TraitSink {
    private(set) var traits: [Trait] = []
    private var places: [String: Int] = [:]

    mutating func add(_ name: String, _ value: Double, _ words: @autoclosure () -> [Int]) {
      guard let place = places[name] else {
        places[name] = traits.count
        traits.append(Trait(name: name, value: value, words: words()))
        return
      }
      if traits[place].value < value {
        traits[place] = Trait(name: name, value: value, words: words())
      }
    }
  }
}

/// Takes traits one by one; of those of one name, the one with the largest value counts.
protocol TraitSink {
  /// `words` are the indices of the words that the trait rests on.
  mutating func add(_ name: String, _ value: Double, _ words: @autoclosure () -> [Int])
}

extension KnowledgeGraph {
  /// The needs that a scheme or contact belongs to, best first.
  func needs(of target: Target) -> [ID<Need>] {
    switch target {
    case .scheme(let id): schemes[id]?.needs ?? []
    case .contact(let id): contacts[id]?.needs ?? []
    }
  }
}
