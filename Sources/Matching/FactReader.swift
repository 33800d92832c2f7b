import Knowledge
import Text

/// Picks up facts said in passing, each about the right person.
///
/// Ages and GIR are read from numbers; the other facts from the `en_passant` patterns of their
/// questions. A fact is about the person cared for when the words are said of a relative, and about
/// the member otherwise.
struct FactReader: Sendable {
  private struct Passing: Hashable, Sendable {
    let fact: ID<Fact>
    let person: Person
    let value: FactValue
  }

  private static let age = ID<Fact>("age")
  private static let gir = ID<Fact>("gir")
  private static let relatives = ID<WordClass>("proche")

  private var passing = PatternIndex<Passing>()
  private var persons: [ID<Fact>: Set<Person>] = [:]
  private var bounds: [ID<Fact>: ClosedRange<Int>] = [:]

  init(_ graph: KnowledgeGraph, _ tokenizer: Tokenizer, _ vocabulary: inout Vocabulary) {
    for question in graph.questions.all {
      persons[question.fact.fact, default: []].insert(question.fact.person)
      if case .number(let range, _) = question.kind { bounds[question.fact.fact] = range }
      for answer in question.answers {
        for pattern in answer.passing {
          let payload = Passing(
            fact: question.fact.fact, person: question.fact.person, value: answer.value)
          passing.add(pattern, payload, tokenizer, &vocabulary, literally: true)
        }
      }
    }
  }

  func mentions(
    _ utterance: Utterance, classes: [ID<WordClass>: [[Int]]], denials: Denials, about: Subjects
  ) -> [FactMention] {
    var mentions: [FactMention] = []
    for index in utterance.words.indices {
      if let mention = ageMention(index, utterance, about) ?? girMention(index, utterance, about) {
        mentions.append(mention)
      }
    }
    let said = passing.find(in: utterance, classes: classes)
    for found in said where !denials.deny(found.words) && !Self.isInside(found, said) {
      let key = FactKey(
        found.payload.fact, person(of: found.payload, at: found.words[0], about))
      mentions.append(
        FactMention(
          key: key, value: found.payload.value,
          words: found.words.map { utterance.words[$0].shown }))
    }
    return firstOfEach(mentions)
  }

  /// The longest phrase wins: « jamais touché l’apa » holds « touché l’apa ».
  private static func isInside(
    _ found: PatternIndex<Passing>.Found, _ all: [PatternIndex<Passing>.Found]
  ) -> Bool {
    all.contains { other in
      other.words.count > found.words.count && Set(found.words).isSubset(of: other.words)
        && other.payload.fact == found.payload.fact
    }
  }

  private func firstOfEach(_ mentions: [FactMention]) -> [FactMention] {
    var seen: Set<FactKey> = []
    return mentions.filter { seen.insert($0.key).inserted }
  }

  private func person(of passing: Passing, at index: Int, _ about: Subjects) -> Person {
    let possible = persons[passing.fact] ?? []
    guard possible.contains(.caredFor), possible.contains(.member) else { return passing.person }
    return about.person(at: index)
  }

  /// « 87 ans », « 82 ans »; « deux ans » and « 6 ans » are durations.
  private func ageMention(
    _ index: Int, _ utterance: Utterance, _ about: Subjects
  ) -> FactMention? {
    let words = utterance.words
    guard words[index].token.isNumber, index + 1 < words.count,
      ["ans", "an"].contains(words[index + 1].token.folded),
      let value = Int(words[index].token.folded), value >= 18,
      bounds[Self.age]?.contains(value) ?? false,
      !isDuration(before: index, words)
    else { return nil }
    return FactMention(
      key: FactKey(Self.age, about.person(at: index)), value: .number(value),
      words: [words[index].shown, words[index + 1].shown])
  }

  /// « depuis 50 ans », « marié 50 ans », « il y a 20 ans », « après 60 ans ».
  private func isDuration(before index: Int, _ words: [Utterance.Word]) -> Bool {
    guard index > 0 else { return false }
    let previous = words[index - 1].token.folded
    if ["depuis", "pendant", "apres", "avant", "dans", "durant", "marie", "maries"].contains(
      previous)
    {
      return true
    }
    return index > 1 && previous == "a" && words[index - 2].token.folded == "y"
  }

  /// « gir 3 », « classée en gir 4 »; « gir 3-4 » says no single group.
  private func girMention(
    _ index: Int, _ utterance: Utterance, _ about: Subjects
  ) -> FactMention? {
    let words = utterance.words
    guard words[index].token.folded == "gir", index + 1 < words.count,
      let value = Int(words[index + 1].token.folded),
      bounds[Self.gir]?.contains(value) ?? false
    else { return nil }
    if isRange(after: index + 1, words) { return nil }
    return FactMention(
      key: FactKey(Self.gir, about.person(at: index)), value: .number(value),
      words: [words[index].shown, words[index + 1].shown])
  }
}

extension FactReader {
  /// « gir 3-4 » says no single group; « gir 4, 79 ans » does.
  private func isRange(after index: Int, _ words: [Utterance.Word]) -> Bool {
    let next = index + 1
    guard next < words.count, words[next].token.isNumber,
      words[next].token.clause == words[index].token.clause
    else { return false }
    return next + 1 >= words.count || words[next + 1].token.folded != "ans"
  }
}

/// Whom each word of an utterance is about: the member, or the person that is cared for.
///
/// A relative is the person cared for unless the utterance shows the relative to be the carer, or to
/// have died. A pronoun of the third person is about the last relative of that gender named before it in the
/// turn; without one, about the member. The first person is the member.
struct Subjects: Sendable {
  private let persons: [Person]
  /// True when a relative takes care of the member.
  let memberIsCaredFor: Bool

  private static let masculine: Set<String> = ["il", "lui"]
  private static let feminine: Set<String> = ["elle"]
  private static let feminineRelatives: Set<String> = [
    "mere", "maman", "femme", "epouse", "soeur", "fille", "tante", "compagne", "conjointe", "mamie",
    "niece", "cousine",
  ]

  /// How many words there may be from a relative to the word that tells of a death: « mari, décédé ».
  private static let nearDeath = 3

  /// `deaths` are the words that tell of a death, by themselves or with the relative.
  init(_ utterance: Utterance, relatives: [[Int]], carers: Set<Int>, deaths: [[Int]]) {
    let words = utterance.words
    let named = Set(relatives.flatMap { $0 })
    let starts = named.subtracting(deaths.flatMap { Self.dead(named, $0, words) })
    var persons: [Person] = []
    var current = Person.member
    var feminine = Person.member
    var masculine = Person.member
    var clause = 0
    for (index, word) in words.enumerated() {
      let folded = word.token.folded
      if word.token.clause != clause {
        clause = word.token.clause
        if word.token.sentence > (words[max(0, index - 1)].token.sentence) {
          current = .member
        }
      }
      if starts.contains(index), !carers.contains(index) {
        current = .caredFor
        if Self.feminineRelatives.contains(folded) {
          feminine = .caredFor
        } else {
          masculine = .caredFor
        }
      } else if FrenchGrammar.firstPerson.contains(folded), !["mon", "ma", "mes"].contains(folded) {
        current = .member
      } else if Self.masculine.contains(folded) {
        current = masculine
      } else if Self.feminine.contains(folded) {
        current = feminine
      }
      persons.append(current)
    }
    self.persons = persons
    memberIsCaredFor = !carers.isEmpty
  }

  /// Who of the relatives is told to have died: those among the words that tell of it, else the
  /// nearest, after them rather than before.
  private static func dead(
    _ relatives: Set<Int>, _ death: [Int], _ words: [Utterance.Word]
  ) -> [Int] {
    let own = death.filter(relatives.contains)
    guard own.isEmpty, let first = death.first else { return own }
    let distance = { (relative: Int) in death.map { abs($0 - relative) }.min() ?? .max }
    let near = relatives.filter {
      distance($0) <= nearDeath && words[$0].token.sentence == words[first].token.sentence
    }
    return near.min { (distance($0), $1) < (distance($1), $0) }.map { [$0] } ?? []
  }

  /// Whose need it is that these words raise.
  ///
  /// A carer's need is about the person cared for, who is the member when a relative is the carer.
  func beneficiary(of need: Need, _ words: [Int]) -> Person {
    if need.theme == .carers { return memberIsCaredFor ? .member : .caredFor }
    if memberIsCaredFor { return .member }
    let about = words.count { person(at: $0) == .caredFor }
    return about * 2 > words.count ? .caredFor : .member
  }

  /// The person that the word at an index is about.
  func person(at index: Int) -> Person {
    persons.indices.contains(index) ? persons[index] : .member
  }
}
