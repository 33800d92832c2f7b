import Knowledge
import Text

/// Finds the fiche that a question of fact is about, by the words of its text.
///
/// A last resort beside needs and names: « coût d’achat des lits de Bordeaux » names nothing and
/// tells no need, but one fiche only holds those words. Each word counts by how few fiches hold it.
struct FicheSearch: Sendable {
  private struct Posting: Sendable {
    let entry: Int
    let isTitle: Bool
  }

  /// How much more a word of a name says than one of the text.
  private static let titleShare = 1.8
  /// The part of what is asked that a fiche must hold to answer it.
  private static let enough = 0.6
  /// Fewer words of content than this find too much.
  private static let fewestWords = 2
  private static let mostFound = 3
  /// How much more than the first another fiche must hold to be shown in its place.
  private static let clearlyMore = 1.15
  /// What another fiche must reach of the best to be pointed to.
  private static let besideBest = 0.8

  /// A word of more names than this (« aide ») is no word of any, nor does one that more of the
  /// targets of a need hold tell them apart.
  private static let mostTitles = 6
  private static let mostLeaning = 3

  private var items: [Item] = []
  private var entries: [Item: Int] = [:]
  private var postings: [Vocabulary.StemID: [Posting]] = [:]

  init(_ graph: KnowledgeGraph, _ tokenizer: Tokenizer, _ vocabulary: inout Vocabulary) {
    for scheme in graph.schemes.all {
      let labels = scheme.amounts.compactMap(\.label)
      add(
        .target(.scheme(scheme.id)), title: [scheme.name] + scheme.aliases,
        text: [scheme.summary] + scheme.spokenConditions + scheme.papers + labels, tokenizer,
        &vocabulary)
    }
    for contact in graph.contacts.all {
      let places = [contact.address, contact.whereToFind, contact.site, contact.email]
      let labels = contact.phones.compactMap(\.label)
      add(
        .target(.contact(contact.id)), title: [contact.name] + contact.aliases,
        text: [contact.summary] + places.compactMap { $0 } + labels, tokenizer, &vocabulary)
    }
    for card in graph.cards.all {
      add(
        .reference(.card(card.id)), title: [card.name] + card.aliases,
        text: card.paragraphs + card.examples, tokenizer, &vocabulary)
    }
    for list in graph.checklists.all {
      add(
        .reference(.checklist(list.id)), title: [list.name] + list.aliases,
        text: list.paragraphs + list.examples + Self.steps(list), tokenizer, &vocabulary)
    }
    for stage in graph.script {
      add(
        .reference(.stage(stage.id)), title: [stage.name] + stage.aliases,
        text: stage.toSay + stage.notToSay + stage.obligations.map(\.text), tokenizer, &vocabulary)
    }
  }

  private static func steps(_ list: Checklist) -> [String] {
    list.cases.flatMap { item in
      [item.label] + item.steps.flatMap { step in [step.text, step.deadline ?? ""] }
    }
  }

  private mutating func add(
    _ item: Item, title: [String], text: [String], _ tokenizer: Tokenizer,
    _ vocabulary: inout Vocabulary
  ) {
    let entry = items.count
    items.append(item)
    entries[item] = entry
    var found: [Vocabulary.StemID: Bool] = [:]
    for (texts, isTitle) in [(title, true), (text, false)] {
      for token in texts.flatMap({ tokenizer.tokens($0) }) where Self.isTelling(token) {
        let stem = vocabulary.learn(token, .inExamples)
        if found[stem] == nil { found[stem] = isTitle }
      }
    }
    for (stem, isTitle) in found {
      postings[stem, default: []].append(Posting(entry: entry, isTitle: isTitle))
    }
  }

  private static func isTelling(_ token: Token) -> Bool {
    !FrenchGrammar.functionWords.contains(token.folded)
      && !FrenchGrammar.negations.contains(token.folded)
  }

  /// The fiches that hold most of what is asked, best first; none when no fiche holds enough.
  ///
  /// Words at `asking` (« adresse », « combien ») say what is asked, not of what: they count less.
  func find(in utterance: Utterance, asking: Set<Int>) -> [Item] {
    let tally = tally(utterance, asking)
    guard tally.wordCount >= Self.fewestWords else { return [] }
    let found = items.indices.filter { tally.held[$0] >= tally.all * Self.enough }
      .sorted {
        (tally.scores[$0], items[$1].rawValue) > (tally.scores[$1], items[$0].rawValue)
      }
    guard let best = found.first else { return [] }
    return found.prefix { tally.scores[$0] >= tally.scores[best] * Self.besideBest }
      .prefix(Self.mostFound).map { items[$0] }
  }

  /// Which of several fiches holds most of what is asked; the first when none holds more.
  func best(of candidates: [Item], for utterance: Utterance, asking: Set<Int>) -> Item? {
    let tally = tally(utterance, asking)
    var best: (item: Item, held: Double)?
    for candidate in candidates {
      let held = entries[candidate].map { tally.held[$0] } ?? 0
      if best.map({ held > $0.held * Self.clearlyMore }) ?? true { best = (candidate, held) }
    }
    return best?.item
  }

  /// A word that stands in the names of a few items.
  struct TitleWord {
    let shown: String
    let items: [Item]
  }

  /// The words of an utterance that stand in the names or aliases of a few items; one that is
  /// `denied` is none of them.
  func titleWords(in utterance: Utterance, denied: (Int) -> Bool) -> [TitleWord] {
    var seen: Set<Vocabulary.StemID> = []
    return utterance.words.enumerated().compactMap { index, word -> TitleWord? in
      guard Self.isTelling(word.token), let stem = word.stem, seen.insert(stem).inserted,
        let places = postings[stem]
      else { return nil }
      let titles = places.filter(\.isTitle).map { items[$0.entry] }
      guard !titles.isEmpty, titles.count <= Self.mostTitles, !denied(index) else { return nil }
      return TitleWord(shown: word.shown, items: titles)
    }
  }

  /// Which of several targets the words lean towards: « parkinson » towards one of the three lines
  /// for diseases of memory. A word that many of them hold tells none from the others.
  static func leanings(of words: [TitleWord], among targets: [Target]) -> [Leaning] {
    var found: [Target: (words: [String], share: Double)] = [:]
    for word in words {
      let held = targets.filter { word.items.contains(.target($0)) }
      guard held.count <= mostLeaning else { continue }
      for target in held {
        found[target, default: ([], 0)].words.append(word.shown)
        found[target, default: ([], 0)].share += 1 / Double(held.count)
      }
    }
    return targets.compactMap { target in
      found[target].map { Leaning(target: target, words: $0.words, share: min(1, $0.share)) }
    }
  }

  /// What every fiche holds of what is asked.
  private struct Tally {
    var scores: [Double]
    var held: [Double]
    var all = 0.0
    var wordCount = 0
  }

  private func tally(_ utterance: Utterance, _ asking: Set<Int>) -> Tally {
    var tally = Tally(
      scores: Array(repeating: 0, count: items.count),
      held: Array(repeating: 0, count: items.count))
    var seen: Set<Vocabulary.StemID> = []
    for (index, word) in utterance.words.enumerated() where Self.isTelling(word.token) {
      let share = asking.contains(index) ? 0.3 : 1
      guard let stem = word.stem else {
        tally.all += share
        continue
      }
      guard seen.insert(stem).inserted else { continue }
      tally.wordCount += 1
      let places = postings[stem] ?? []
      let rarity = share / Double(max(1, places.count)).squareRoot()
      // What no fiche holds counts as rare: it is asked for, and not found.
      tally.all += places.isEmpty ? share : rarity
      for place in places {
        tally.scores[place.entry] += rarity * (place.isTitle ? Self.titleShare : 1)
        tally.held[place.entry] += rarity
      }
    }
    return tally
  }
}
