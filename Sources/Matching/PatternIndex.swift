import Knowledge
import Text

/// Finds patterns of Knowledge (words and classes near one another, in any order).
struct PatternIndex<Payload: Hashable & Sendable>: Sendable {
  /// A pattern that was found, with its words.
  struct Found: Sendable {
    let payload: Payload
    let pattern: Pattern
    /// The indices of the words that matched, ascending, each once.
    let words: [Int]
    /// How many elements the pattern has.
    let elementCount: Int
  }

  private enum Element: Hashable, Sendable {
    case stem(Vocabulary.StemID)
    case exact(Vocabulary.StemID, String)
    case wordClass(ID<WordClass>)
  }

  private struct Entry: Sendable {
    let pattern: Pattern
    let elements: [Element]
    let payload: Payload
    let closeness: Closeness
  }

  /// How near the elements must stand.
  private enum Closeness: Sendable {
    /// In any order, a few foreign words apart.
    case near
    /// As written, nothing between.
    case asWritten
    /// In order, with only function words between.
    case inOrder
  }

  private var entries: [Entry] = []
  private var byElement: [Element: [Int]] = [:]

  /// Adds a pattern; one without any word or class is passed over.
  ///
  /// `literally` is for what must be said just so: the words in order, in this form, with nothing
  /// but function words between (« touche l’apa » is not « voudrait toucher l’apa »).
  mutating func add(
    _ pattern: Pattern, _ payload: Payload, _ tokenizer: Tokenizer,
    _ vocabulary: inout Vocabulary, literally: Bool = false
  ) {
    var elements: [(element: Element, isFunctionWord: Bool, folded: String)] = []
    for element in pattern.elements {
      switch element {
      case .wordClass(let id): elements.append((.wordClass(id), false, ""))
      case .words(let text):
        for token in tokenizer.tokens(text) {
          let stem = vocabulary.learn(token, .inPatterns)
          elements.append(
            (.stem(stem), FrenchGrammar.functionWords.contains(token.folded), token.folded))
        }
      }
    }
    if literally { elements.removeAll { Self.isOptionalInLiteral($0.folded) } }
    let content = elements.filter { !$0.isFunctionWord || literally }
    let isStrict = content.count < 2 && elements.count > 1
    let isTelling = content.contains { !FrenchGrammar.lightWords.contains($0.folded) }
    let kept =
      isStrict || content.isEmpty
      ? elements
      : isTelling ? content : elements.filter { !FrenchGrammar.determiners.contains($0.folded) }
    guard !kept.isEmpty else { return }
    let compiled = kept.map { item -> Element in
      if case .stem(let stem) = item.element, literally || (isStrict && item.isFunctionWord) {
        return .exact(stem, item.folded)
      }
      return item.element
    }
    // The pattern is looked up by one element only: its last word of content, else its first class.
    let key = content.last.map(\.element) ?? elements[0].element
    byElement[key, default: []].append(entries.count)
    entries.append(
      Entry(
        pattern: pattern, elements: compiled, payload: payload,
        closeness: isStrict ? .asWritten : literally ? .inOrder : .near))
  }

  /// What comes and goes even in what is said just so; « a » is what having is said with.
  private static func isOptionalInLiteral(_ folded: String) -> Bool {
    folded != "a" && FrenchGrammar.determiners.contains(folded)
  }

  /// Every pattern found in an utterance whose classes were found at `classes`.
  ///
  /// Of several places, one that is not `denied` goes before one that is.
  func find(
    in utterance: Utterance, classes: [ID<WordClass>: [[Int]]],
    denied: @escaping ([Int]) -> Bool = { _ in false }
  ) -> [Found] {
    var stems: [Vocabulary.StemID: [Int]] = [:]
    for (index, word) in utterance.words.enumerated() {
      if let stem = word.stem { stems[stem, default: []].append(index) }
    }
    var candidates: [Int] = []
    for stem in stems.keys { candidates += byElement[.stem(stem)] ?? [] }
    for id in classes.keys { candidates += byElement[.wordClass(id)] ?? [] }
    return candidates.sorted().compactMap { index in
      let entry = entries[index]
      guard let words = match(entry, utterance, stems, classes, denied) else { return nil }
      return Found(
        payload: entry.payload, pattern: entry.pattern, words: words,
        elementCount: entry.elements.count)
    }
  }

  private func match(
    _ entry: Entry, _ utterance: Utterance, _ stems: [Vocabulary.StemID: [Int]],
    _ classes: [ID<WordClass>: [[Int]]], _ denied: @escaping ([Int]) -> Bool
  ) -> [Int]? {
    var places: [[[Int]]] = []
    for element in entry.elements {
      let found: [[Int]]
      switch element {
      case .stem(let stem): found = (stems[stem] ?? []).map { [$0] }
      case .exact(let stem, let folded):
        found = (stems[stem] ?? []).filter { utterance.words[$0].token.folded == folded }.map {
          [$0]
        }
      case .wordClass(let id): found = classes[id] ?? []
      }
      if found.isEmpty { return nil }
      places.append(found)
    }
    var search = Search(
      words: utterance.words, places: places, closeness: entry.closeness, denied: denied)
    return search.tightest()
  }

  /// Looks for the choice of one place per element that spans the fewest words.
  private struct Search {
    let words: [Utterance.Word]
    let places: [[[Int]]]
    let closeness: Closeness
    let denied: ([Int]) -> Bool
    private var best: [Int]?
    private var bestSpan = Int.max
    private var bestIsDenied = true
    /// Bounds the work on long repetitive texts; far above what a sentence needs.
    private var steps = 400

    init(
      words: [Utterance.Word], places: [[[Int]]], closeness: Closeness,
      denied: @escaping ([Int]) -> Bool
    ) {
      self.words = words
      self.places = places
      self.closeness = closeness
      self.denied = denied
    }

    mutating func tightest() -> [Int]? {
      descend(0, [])
      return best
    }

    private mutating func descend(_ depth: Int, _ chosen: [Int]) {
      guard steps > 0 else { return }
      steps -= 1
      if depth == places.count {
        if closeness != .near, chosen != chosen.sorted() { return }
        return keep(chosen.sorted())
      }
      for place in places[depth] where !place.contains(where: chosen.contains) {
        descend(depth + 1, chosen + place)
      }
    }

    private mutating func keep(_ chosen: [Int]) {
      guard let first = chosen.first, let last = chosen.last else { return }
      let span = last - first
      guard span < bestSpan || bestIsDenied, isNear(chosen, first, last) else { return }
      let isDenied = denied(chosen)
      guard best == nil || (isDenied ? 1 : 0, span) < (bestIsDenied ? 1 : 0, bestSpan) else {
        return
      }
      best = chosen
      bestSpan = span
      bestIsDenied = isDenied
    }

    /// « l’ordinateur je maîtrise, c’est le loyer qui ne passe plus »: of three words or more, a
    /// negation that stands in a clause with none of the others negates none of them.
    private func holdsStrayNegation(_ chosen: [Int]) -> Bool {
      guard places.count > 2 else { return false }
      func isNegation(_ index: Int) -> Bool {
        FrenchGrammar.negations.contains(words[index].token.folded)
      }
      let negated = Set(chosen.filter { !isNegation($0) }.map { words[$0].token.clause })
      return chosen.contains { isNegation($0) && !negated.contains(words[$0].token.clause) }
    }

    private func isNear(_ chosen: [Int], _ first: Int, _ last: Int) -> Bool {
      if closeness == .asWritten { return last - first == chosen.count - 1 }
      guard words[first].token.sentence == words[last].token.sentence,
        !holdsStrayNegation(chosen)
      else { return false }
      let foreign = (first...last).count { !chosen.contains($0) && !words[$0].isFunctionWord }
      return foreign <= (closeness == .inOrder ? 0 : 3 * max(1, places.count - 1))
    }
  }
}
