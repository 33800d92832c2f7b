import Knowledge
import Text

/// Gathers what the weights are learned from.
struct Lessons {
  private let graph: KnowledgeGraph
  private let read: (String) -> (traits: [Trait], manner: Manner)

  /// `read` takes a sentence apart.
  init(_ graph: KnowledgeGraph, read: @escaping (String) -> (traits: [Trait], manner: Manner)) {
    self.graph = graph
    self.read = read
  }

  /// The examples of needs, the subjects out of scope, and the counter-examples.
  var examples: [Teacher.Lesson] { examples(without: { _ in false }) }

  /// The same without the examples of needs that are held out, by their places.
  func examples(without heldOut: (Int) -> Bool) -> [Teacher.Lesson] {
    var lessons: [Teacher.Lesson] = []
    for need in graph.needs.all {
      for (place, text) in need.examples.enumerated() where !heldOut(place) {
        lessons.append(lesson(text, [need.id]))
      }
    }
    for subject in graph.outsideSubjects.all {
      for text in subject.examples { lessons.append(lesson(text, [])) }
    }
    for need in graph.needs.all {
      for text in need.counterexamples {
        lessons.append(lesson(text, [], denied: [need.id], isCounterexample: true))
      }
    }
    for subject in graph.outsideSubjects.all {
      for text in subject.counterexamples {
        var lesson = lesson(text, [], isCounterexample: true)
        lesson.isInScope = true
        lessons.append(lesson)
      }
    }
    for index in lessons.indices { lessons[index].isExample = true }
    return lessons
  }

  /// What was heard, beside the examples.
  var speech: [Teacher.Lesson] {
    graph.speech.filter(\.context.isEmpty).map { lesson($0.text, $0.needs, denied: $0.denied) }
  }

  /// What was heard to carry on, or not, with what was said before.
  var followUps: [HeardSentence] { graph.speech.filter { !$0.context.isEmpty } }

  private func lesson(
    _ text: String, _ needs: [ID<Need>], denied: [ID<Need>] = [], isCounterexample: Bool = false
  ) -> Teacher.Lesson {
    let (traits, manner) = read(text)
    return Teacher.Lesson(
      traits: traits, needs: needs, denied: denied, isCounterexample: isCounterexample,
      manner: manner)
  }

  // MARK: Checksums

  /// What the weights of a graph must have been learned from.
  static func origin(of graph: KnowledgeGraph) -> LearnedWeights.Origin {
    LearnedWeights.Origin(examples: examplesChecksum(graph), speech: speechChecksum(graph))
  }

  static func examplesChecksum(_ graph: KnowledgeGraph) -> String {
    var sum = Checksum()
    sum.add(Trait.edition)
    for need in graph.needs.all {
      sum.add(need.id.rawValue)
      need.expressions.forEach { sum.add($0.description) }
      need.examples.forEach { sum.add($0) }
      need.counterexamples.forEach { sum.add($0) }
    }
    for subject in graph.outsideSubjects.all {
      subject.expressions.forEach { sum.add($0.description) }
      subject.examples.forEach { sum.add($0) }
      subject.counterexamples.forEach { sum.add($0) }
    }
    for wordClass in graph.wordClasses.all {
      sum.add(wordClass.id.rawValue)
      (wordClass.entries + wordClass.notAfter).forEach { sum.add($0) }
    }
    return sum.hexadecimal
  }

  private static func speechChecksum(_ graph: KnowledgeGraph) -> String {
    var sum = Checksum()
    for sentence in graph.speech {
      sum.add(sentence.text)
      sum.add(sentence.context)
      (sentence.needs + sentence.denied).forEach { sum.add($0.rawValue) }
    }
    return sum.hexadecimal
  }

  /// Tells that something was edited, nothing more.
  private struct Checksum {
    private var fingerprint = Fingerprint()

    mutating func add(_ text: String) {
      for byte in text.utf8 { fingerprint.add(byte) }
      fingerprint.add(0x1F)
    }

    var hexadecimal: String {
      let digits = String(fingerprint.value, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
  }

  // MARK: Words

  /// The words that sentences hold often enough not to be typing errors, the most heard first.
  static func words(
    of graph: KnowledgeGraph, _ tokenizer: Tokenizer, _ acronyms: Acronyms
  ) -> [String] {
    var counts: [String: Int] = [:]
    let texts =
      graph.speech.map(\.text) + graph.needs.all.flatMap { $0.examples + $0.counterexamples }
      + graph.outsideSubjects.all.flatMap(\.examples)
    for text in texts {
      for token in tokenizer.tokens(text) where !token.isNumber && token.folded.utf8.count > 2 {
        counts[token.folded, default: 0] += 1
      }
    }
    let frequent = counts.filter { $0.value >= leastUses }
    var byLetters: [String: Int] = [:]
    var bySound: [String: Int] = [:]
    for (word, count) in frequent {
      byLetters[Vocabulary.undoubled(word), default: 0].raise(to: count)
      bySound[FrenchSound.key(word), default: 0].raise(to: count)
    }
    return frequent.filter { word, count in
      let elided = FrenchGrammar.elisions(of: word).map { counts[$0.rest] ?? 0 }.max() ?? 0
      let sounding = bySound[FrenchSound.key(word)] ?? 0
      let isUndoubled =
        count <= mostMisspelt
        && count * drownedByDoubled <= (byLetters[Vocabulary.undoubled(word)] ?? 0)
      let acronym = acronyms.meant(by: word).flatMap { $0 == word ? nil : counts[$0] } ?? 0
      let isAcronym = count <= mostMisspelt && count * drownedByDoubled <= acronym
      return count * drownedBy > sounding && count * drownedByElided > elided && !isUndoubled
        && !isAcronym
    }.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
  }

  /// Sentences hold typing errors too, but seldom the same three times.
  private static let leastUses = 3
  /// What sounds like a word so many times as frequent is that word, written as it is heard.
  private static let drownedBy = 40
  /// What is such a word with an elided one run into it (« lhopital ») is those two.
  private static let drownedByElided = 10
  /// The same for « apareil », which differs by a doubled letter only, and is written so a few times.
  private static let drownedByDoubled = 20
  private static let mostMisspelt = 12
}

extension LearnedWeights {
  /// Moves the weights of what the examples say wrong, a little at a time, until they say it right.
  ///
  /// What a maintainer has just written must hold before the weights are learned anew.
  mutating func correct(
    _ lessons: [Teacher.Lesson], dangers: Set<ID<Need>>, rounds: Int = 30
  ) {
    let dangers = needs.indices.filter { dangers.contains(needs[$0]) }
    for _ in 0..<rounds {
      var isRight = true
      for lesson in lessons where !correctOne(lesson, dangers) { isRight = false }
      if isRight { return }
    }
  }

  private static let step = 0.15
  private static let margin = 0.4

  /// True when nothing had to move.
  private mutating func correctOne(_ lesson: Teacher.Lesson, _ dangers: [Int]) -> Bool {
    let sums = logOdds(lesson.traits)
    var isRight = true
    func column(_ need: ID<Need>) -> Int? { needs.firstIndex(of: need) }
    for need in lesson.denied {
      guard let column = column(need) else { continue }
      let ceiling =
        dangers.contains(column) ? Verdict.deniedDangerCeiling : Verdict.deniedCeiling
      guard sums[column] > ceiling else { continue }
      move(lesson, column, -Self.step, sparingPatterns: dangers.contains(column))
      isRight = false
    }
    if lesson.isCounterexample {
      let best = needs.indices.map { sums[$0] }.max() ?? 0
      guard lesson.isInScope else { return isRight }
      if best < Verdict.sureFloor, let column = needs.indices.max(by: { sums[$0] < sums[$1] }) {
        move(lesson, column, Self.step)
        isRight = false
      }
      if sums[outside] > min(best, -0.5) {
        move(lesson, outside, -Self.step)
        isRight = false
      }
      return isRight
    }
    // A danger goes before everything: it must not be raised where it is not meant.
    for danger in dangers
    where !isAmong(danger, lesson.needs) && sums[danger] > Verdict.dangerCeiling {
      move(lesson, danger, -Self.step, sparingPatterns: true)
      isRight = false
    }
    let wanted = lesson.needs.first.flatMap(column) ?? outside
    var rival = -1
    for index in 0...outside where index != wanted && !isAmong(index, lesson.needs) {
      if rival < 0 || sums[index] > sums[rival] { rival = index }
    }
    let floor = wanted == outside ? Verdict.outsideFloor : Verdict.sureFloor
    if rival >= 0, sums[wanted] < sums[rival] + Self.margin || sums[wanted] < floor {
      move(lesson, wanted, Self.step)
      move(lesson, rival, -Self.step)
      isRight = false
    }
    return isRight
  }

  private func isAmong(_ column: Int, _ wanted: [ID<Need>]) -> Bool {
    column < needs.count && wanted.contains(needs[column])
  }

  /// What a pattern says of a danger is spared: it must go on saying so of other sentences.
  private mutating func move(
    _ lesson: Teacher.Lesson, _ column: Int, _ delta: Double, sparingPatterns: Bool = false
  ) {
    for trait in lesson.traits where !(sparingPatterns && trait.name.hasPrefix("p:")) {
      add(delta * trait.value, to: trait.name, column)
    }
  }
}

extension Int {
  fileprivate mutating func raise(to other: Int) { self = Swift.max(self, other) }
}
