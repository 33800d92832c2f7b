import Text

/// Finds phrases of one or more words in an utterance, each carrying what it stands for.
///
/// The words of a phrase stand in its order; articles, possessives, pronouns and « ne » may be left
/// out or added, and one foreign word may stand between, but no preposition that would turn the
/// phrase round. A phrase with a single word beside those stands as written (« à bout » is not « au
/// bout »).
struct PhraseIndex<Payload: Hashable & Sendable>: Sendable {
  /// A place where a phrase was found.
  struct Found: Sendable {
    let payload: Payload
    /// The indices of the words that matched, ascending.
    let words: [Int]
    /// The least index of a word that matched.
    var start: Int { words[0] }
    /// The greatest index of a word that matched.
    var end: Int { words[words.count - 1] }
  }

  private struct Phrase: Sendable {
    let stems: [Vocabulary.StemID]
    /// The words as folded where they must stand exactly so; nil where stems are compared.
    let exact: [String]?
    let payload: Payload
  }

  private var byFirst: [Vocabulary.StemID: [Phrase]] = [:]

  /// Adds a phrase; one without any word is passed over.
  ///
  /// `isName` is for what is written in one way only: a short acronym is then not taken for another
  /// word of the same stem (« caf » is not « café »).
  mutating func add(
    _ tokens: [Token], _ payload: Payload, _ vocabulary: inout Vocabulary, isName: Bool = false
  ) {
    let content = tokens.filter { !FrenchGrammar.determiners.contains($0.folded) }
    let isAcronym = isName && tokens.count == 1 && tokens[0].folded.utf8.count <= Acronyms.longest
    let isStrict = isAcronym || (content.count < 2 && tokens.count > 1)
    let kept = isStrict || content.isEmpty ? tokens : content
    guard !kept.isEmpty else { return }
    let stems = kept.map { vocabulary.learn($0, .inPatterns) }
    byFirst[stems[0], default: []].append(
      Phrase(stems: stems, exact: isStrict ? kept.map(\.folded) : nil, payload: payload))
  }

  /// Every phrase found in an utterance, in the order of their first words.
  func find(in utterance: Utterance) -> [Found] {
    var found: [Found] = []
    for (index, word) in utterance.words.enumerated() {
      guard let stem = word.stem, let phrases = byFirst[stem] else { continue }
      for phrase in phrases {
        if let words = match(phrase, at: index, in: utterance.words) {
          found.append(Found(payload: phrase.payload, words: words))
        }
      }
    }
    return found
  }

  private func match(_ phrase: Phrase, at start: Int, in words: [Utterance.Word]) -> [Int]? {
    if let exact = phrase.exact { return matchExactly(exact, at: start, in: words) }
    // Most phrases fail at their second word: nothing is made before it is found.
    var matched: [Int] = []
    var last = start
    var foreign = 0
    for stem in phrase.stems.dropFirst() {
      guard let next = place(of: stem, from: last + 1, in: words, &foreign),
        words[next].token.clause == words[start].token.clause
      else { return nil }
      matched.append(last)
      last = next
    }
    matched.append(last)
    return matched
  }

  /// Where the next word of a phrase stands; nil when what stands before turns the phrase round, or makes
  /// more than one foreign word in all.
  private func place(
    of stem: Vocabulary.StemID, from start: Int, in words: [Utterance.Word], _ foreign: inout Int
  ) -> Int? {
    for index in start..<words.count {
      if words[index].stem == stem { return index }
      if words[index].isTurning { return nil }
      if !words[index].isFunctionWord { foreign += 1 }
      if foreign > 1 { return nil }
    }
    return nil
  }

  private func matchExactly(
    _ exact: [String], at start: Int, in words: [Utterance.Word]
  ) -> [Int]? {
    guard start + exact.count <= words.count else { return nil }
    for (offset, folded) in exact.enumerated() {
      let token = words[start + offset].token
      guard token.folded == folded || (exact.count > 1 && isInflection(token.folded, of: folded))
      else { return nil }
    }
    return Array(start..<(start + exact.count))
  }

  /// Inside a phrase that must stand as written, the word of content may still take an ending.
  private func isInflection(_ word: String, of other: String) -> Bool {
    let shorter = min(word.utf8.count, other.utf8.count)
    return shorter > 4 && abs(word.utf8.count - other.utf8.count) <= 2
      && (word.hasPrefix(other) || other.hasPrefix(word))
  }
}
