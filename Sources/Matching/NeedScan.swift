import Knowledge
import Text

/// Weighs all evidence of one utterance and decides which needs it raises.
struct NeedScan {
  let matches: [Verdict.Evidence]
  let possible: [ID<Need>]
  /// What the learned weights look at.
  let traits: [Trait]
  /// How the utterance speaks of needs.
  let manner: Manner
  /// The needs that are spoken of, and denied, with the words that deny them.
  let denied: [(need: ID<Need>, words: [Int])]
  /// Schemes and contacts named, each once, with its words.
  let names: [(target: Target, words: [Int])]
  let references: [Reference]
  let outside: ID<OutsideSubject>?
  /// Whether a need was heard in words of its own, not by a name or by likeness only.
  let isHeardInPatterns: Bool
  let doubtful: [ID<Need>]
  /// The words for relatives who are the ones that take care.
  let carerRelatives: Set<Int>

  var named: [Target] { names.map(\.target) }

  /// Whether a need told before is what is meant.
  var carriesOn: Bool { matches.contains { $0.explanation.rule == .previousTurn } }

  init(
    utterance: Utterance, classes: [ID<WordClass>: [[Int]]], denials: Denials,
    isSearch: Bool, previous: [ID<Need>], index: MatchIndex, weights: LearnedWeights,
    graph: KnowledgeGraph
  ) {
    let found = index.patterns.find(
      in: utterance, classes: classes, denied: { denials.deny($0) })
    let heard = Self.withoutContained(found.filter { !denials.deny($0.words) })
    let names = Self.names(
      utterance, denials, index, isGlossaryAsked: classes[ID("que-veut-dire")] != nil)
    let asked = index.references.find(
      in: utterance, classes: classes, denials: denials, named: names.references)

    let deniedPatterns = found.filter { denials.deny($0.words) }
    let heardNeeds = Set(heard.map(\.payload))
    let refused = Self.needs(deniedPatterns.map(\.payload).filter { !heardNeeds.contains($0) })
    let manner = Manner(
      utterance, classes, denials, heard: heard, deniedPatterns: deniedPatterns, refused: refused)
    self.manner = manner
    let traits = Trait.all(
      in: utterance, classes: classes, heard: heard, names: names.targets,
      graph: graph)
    self.traits = traits
    let verdict = Verdict(
      Verdict.Findings(
        traits: traits, clauses: TraitClauses(of: traits, utterance), heard: heard,
        names: names.targets, manner: manner, refused: refused,
        previous: previous,
        utterance: utterance, hasDenial: !denials.all.isEmpty, isSearch: isSearch), weights,
      graph)
    let refusedNeeds = names.refused.compactMap { graph.needs(of: $0).first }
      .filter { need in !verdict.denied.contains { $0.need == need } }
    denied =
      verdict.denied + (verdict.matches.isEmpty ? refusedNeeds.map { ($0, []) } : [])
    let raised = Set(verdict.matches.map(\.need.id))
    self.names = names.targets.filter { name in
      graph.needs(of: name.target).first.map {
        raised.contains($0) || !verdict.withdrawn.contains($0)
      } ?? true
    }
    matches = verdict.matches
    possible = verdict.possible
    // « quand elle ne répond pas il la tape » asks for no message on a voicemail.
    let isDanger = verdict.matches.contains { $0.need.isSafety }
    references = asked.filter { reference in
      guard case .stage = reference else { return true }
      return !isDanger || names.references.contains(reference)
    }
    isHeardInPatterns = heard.contains { item in
      guard case .need(let id) = item.payload else { return false }
      return verdict.matches.contains { $0.need.id == id }
    }
    outside = references.isEmpty ? verdict.outside : nil
    doubtful = references.isEmpty ? verdict.doubtful : []
    carerRelatives = Self.carers(utterance, classes)
  }

  /// Without the patterns whose words all stand in a longer pattern of another subject.
  private static func withoutContained(
    _ heard: [PatternIndex<MatchIndex.Subject>.Found]
  ) -> [PatternIndex<MatchIndex.Subject>.Found] {
    let all = heard.map { (item: $0, words: Set($0.words)) }
    return all.filter { pattern in
      !all.contains { other in
        other.item.payload != pattern.item.payload
          && other.words.isStrictSuperset(of: pattern.words)
          && other.item.elementCount > pattern.item.elementCount
      }
    }.map(\.item)
  }

  private static func needs(_ subjects: [MatchIndex.Subject]) -> [ID<Need>] {
    var seen: Set<ID<Need>> = []
    return subjects.compactMap { subject in
      guard case .need(let id) = subject, seen.insert(id).inserted else { return nil }
      return id
    }
  }

  private struct Names {
    var targets: [(target: Target, words: [Int])] = []
    var references: [Reference] = []
    /// Schemes and contacts that are named, and denied.
    var refused: [Target] = []

    mutating func add(_ target: Target, _ words: [Int]) {
      if !targets.contains(where: { $0.target == target }) { targets.append((target, words)) }
    }
  }

  private static func names(
    _ utterance: Utterance, _ denials: Denials, _ index: MatchIndex, isGlossaryAsked: Bool
  ) -> Names {
    var names = Names()
    let found = index.names.find(in: utterance).filter { isMeant($0, utterance, isGlossaryAsked) }
    names.refused = found.filter { denials.deny($0.words) }.compactMap { item in
      if case .target(let target) = item.payload { target } else { nil }
    }
    let all = found.filter { !denials.deny($0.words) }
    // A name inside a longer name is not meant: « apa » in « apa en établissement ».
    let longest = all.filter { item in
      !all.contains { other in
        other.words.count > item.words.count && Set(item.words).isSubset(of: other.words)
      }
    }
    for item in longest {
      switch item.payload {
      case .target(let target): names.add(target, item.words)
      case .reference(let reference):
        if !names.references.contains(reference) { names.references.append(reference) }
      }
    }
    for (target, words) in numbers(utterance, index) { names.add(target, words) }
    return names
  }

  /// « gir 3 » says a fact about a person, and names nothing.
  private static func isMeasured(_ words: [Int], _ utterance: Utterance) -> Bool {
    guard words.count == 1, let last = words.last, last + 1 < utterance.words.count else {
      return false
    }
    return utterance.words[last].token.folded == "gir" && utterance.words[last + 1].token.isNumber
  }

  /// Many acronyms are also words (« pas », « al ») : an acronym of the glossary is one in capitals,
  /// or alone, or one whose meaning is asked for.
  private static func isMeant(
    _ item: PhraseIndex<MatchIndex.Named>.Found, _ utterance: Utterance, _ isGlossaryAsked: Bool
  ) -> Bool {
    if isMeasured(item.words, utterance) { return false }
    guard case .reference(.term) = item.payload else { return true }
    if isGlossaryAsked || utterance.words.count == 1 { return true }
    let isNegation = item.words.contains {
      FrenchGrammar.negations.contains(utterance.words[$0].token.folded)
    }
    if utterance.words.count == 2, !isNegation { return true }
    // A line typed in capitals only tells no acronym from a word.
    let isAllCapitals = utterance.words.allSatisfy {
      $0.token.surface == $0.token.surface.uppercased()
    }
    return !isAllCapitals
      && item.words.allSatisfy { index in
        let surface = utterance.words[index].token.surface
        return surface.count > 1 && surface == surface.uppercased()
      }
  }

  /// Contacts whose number was typed, in whatever groups of digits.
  private static func numbers(_ utterance: Utterance, _ index: MatchIndex) -> [(Target, [Int])] {
    var found: [(Target, [Int])] = []
    var start = 0
    while start < utterance.words.count {
      let run = Array(
        utterance.words[start...].indices.prefix { utterance.words[$0].token.isNumber })
      let digits = run.map { utterance.words[$0].token.folded }
      // The whole run of digits, or its first group: « le 3676 15 h ».
      for (number, words) in [(digits.joined(), run), (digits.first ?? "", Array(run.prefix(1)))] {
        let isMeant = number.count >= 4 || utterance.words.count <= 2
        guard isMeant, let targets = index.numbers[number] else { continue }
        found += targets.map { ($0, words) }
        break
      }
      start += max(1, run.count)
    }
    return found
  }

  /// « sa fille est épuisée », « son mari s’occupe de tout »: the relative is the carer; in « elle
  /// s’occupe de son mari jour et nuit » the burden before it shows that it is not.
  private static func carers(
    _ utterance: Utterance, _ classes: [ID<WordClass>: [[Int]]]
  ) -> Set<Int> {
    let burdens = (classes[ID("epuisement")] ?? []) + (classes[ID("s-occuper-de")] ?? [])
    var carers: Set<Int> = []
    let relatives = [ID<WordClass>("proche"), ID("conjoint"), ID("parent-age"), ID("enfant")]
    for relative in relatives.flatMap({ classes[$0] ?? [] }).compactMap(\.last) {
      let word = utterance.words[relative]
      for burden in burdens {
        guard let start = burden.min(), start > relative,
          utterance.words[start].token.clause == word.token.clause,
          !burdens.contains(where: { other in
            other.contains {
              $0 < relative && utterance.words[$0].token.clause == word.token.clause
            }
          }),
          (relative + 1..<start).allSatisfy({ utterance.words[$0].isFunctionWord }),
          !(relative + 1..<start).contains(where: {
            FrenchGrammar.firstPerson.contains(utterance.words[$0].token.folded)
          })
        else { continue }
        carers.insert(relative)
      }
    }
    return carers
  }
}
