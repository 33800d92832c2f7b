import Knowledge
import Text

/// Something of an utterance that the learned weights know by its name: a word, neighbours, a class of
/// the lexicon, a pattern of Knowledge, a scheme or contact named.
struct Trait: Sendable {
  /// `s:` a stem, `w:` a word as written, `g:` a little word, `n:` a stem right after a negation; `b:`
  /// two neighbours, `r:` three in a row, `x:` two stems near one another, in either order; `c:` a class,
  /// `p:` a pattern by what it raises, `t:` a name by the need it belongs to, `T:` a name itself; and `m`
  /// how a need is spoken of, by ``Manner``; `/` how the line goes, by ``Outline``; `f` how an
  /// utterance carries on, by ``FollowUp``.
  let name: String
  /// How much of it there is; 1 for a word.
  let value: Double
  /// The indices of the words that it rests on.
  let words: [Int]
  /// Those of the words that it rests on as much elsewhere.
  private(set) var again: [[Int]] = []

  /// To be raised whenever traits, or the stems under them, are made otherwise: weights learned of
  /// the former ones are then stale.
  static let edition = "traits 9"

  /// What a little word, a form, several words together, a class and a name count beside a stem.
  private static let littleShare = 0.5
  private static let formShare = 0.5
  private static let groupShare = 0.5
  private static let nearShare = 0.7
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
      for words in places { collector.add("c:\(id)", classShare, words) }
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
    let names = words.map(pairName)
    var content: [Int] = []
    for (index, word) in words.enumerated() {
      addNeighbours(of: index, words, names, to: &collector)
      if word.isFunctionWord {
        collector.add("g:" + word.token.folded, littleShare, [index])
        continue
      }
      for other in content.reversed().prefix(nearestWords)
      where words[other].token.clause == word.token.clause {
        let (first, second) = names[other] < names[index] ? (other, index) : (index, other)
        collector.add("x:" + names[first] + "_" + names[second], nearShare, [other, index])
      }
      content.append(index)
      guard !word.token.isNumber else { continue }
      collector.add("s:" + word.token.stem, 1, [index])
      collector.add("w:" + word.token.folded, formShare, [index])
      if index > 0, FrenchGrammar.negations.contains(words[index - 1].token.folded) {
        collector.add("n:" + word.token.stem, 1, [index - 1, index])
      }
    }
  }

  /// Adds a word with the one before it, and with the two before it.
  private static func addNeighbours(
    of index: Int, _ words: [Utterance.Word], _ names: [String], to collector: inout Collector
  ) {
    guard index > 0 else { return }
    let pair = names[index - 1] + "_" + names[index]
    collector.add("b:" + pair, groupShare, [index - 1, index])
    guard index > 1, !words[(index - 2)...index].allSatisfy(\.isFunctionWord) else { return }
    collector.add("r:" + names[index - 2] + "_" + pair, groupShare, [index - 2, index - 1, index])
  }

  /// Of how many words before it a word is taken to be near.
  private static let nearestWords = 3

  /// Whether a name is of several words together.
  static func isGroup(_ name: String) -> Bool {
    name.hasPrefix("b:") || name.hasPrefix("r:") || name.hasPrefix("x:")
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
      } else if traits[place].value == value {
        traits[place].again.append(words())
      }
    }
  }
}

/// The clauses of an utterance that may tell a need of their own, and the traits that stand in each.
struct TraitClauses: Sendable {
  /// How many clauses there are.
  private(set) var count = 0
  /// Of each trait, the number of the clause of its words; nil where they stand in none, or in several.
  private(set) var first: [Int?]
  /// The number of a trait with that of a further clause in which it stands.
  private(set) var again: [(trait: Int, clause: Int)] = []

  /// A clause of fewer words that tell something is none of its own.
  private static let fewestWords = 2

  /// « et » and « puis » open a clause too, since what follows may be a need of its own. An utterance of
  /// one clause has none apart.
  init(of traits: [Trait], _ utterance: Utterance) {
    first = traits.map { _ in nil }
    let numbers = utterance.clauseNumbers(openedBy: ["et", "puis", "mais"])
    guard let last = numbers.last, last > 0 else { return }
    var contentCounts = Array(repeating: 0, count: last + 1)
    for (word, clause) in zip(utterance.words, numbers) where !word.isFunctionWord {
      contentCounts[clause] += 1
    }
    var clauses: [Int?] = []
    for contentCount in contentCounts {
      clauses.append(contentCount >= Self.fewestWords ? count : nil)
      if contentCount >= Self.fewestWords { count += 1 }
    }
    func clause(of words: [Int]) -> Int? {
      guard let number = words.first.map({ numbers[$0] }),
        words.allSatisfy({ numbers[$0] == number })
      else { return nil }
      return clauses[number]
    }
    for (index, trait) in traits.enumerated() {
      first[index] = clause(of: trait.words)
      guard !trait.again.isEmpty else { continue }
      var seen = Set([first[index]])
      for words in trait.again {
        if let clause = clause(of: words), seen.insert(clause).inserted {
          again.append((index, clause))
        }
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
