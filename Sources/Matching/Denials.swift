import Knowledge
import Text

/// Tells a negation that is the complaint (« ne conduit plus ») from one that denies a need
/// (« pas isolée », « pas de souci de déplacement »).
///
/// A denial has a marker and a scope. A pattern whose words fall in the scope is denied, unless it
/// holds the marker itself: then the negation is what it is about.
struct Denials: Sendable {
  struct Denial: Sendable {
    let marker: Int
    let scope: Set<Int>
  }

  let all: [Denial]

  /// `classes` are the classes of the lexicon found: some say that all is well, that a thing is
  /// settled, put off, supposed, or somebody else's.
  init(_ utterance: Utterance, _ classes: [ID<WordClass>: [[Int]]] = [:]) {
    let reader = Reader(words: utterance.words)
    let settled = Self.settling.flatMap { classes[$0] ?? [] }
    let supposed = classes[ID("hypothese")] ?? []
    let others = classes[ID("autrui")] ?? []
    let contrasts = classes[ID("moi-non")] ?? []
    all =
      utterance.words.indices.compactMap(reader.denial)
      + utterance.words.indices.compactMap(reader.possession)
      + settled.compactMap(reader.satisfaction) + supposed.compactMap(reader.supposition)
      + others.compactMap { reader.somebodyElse($0, contrasts) }
  }

  /// What says that nothing is to be done about what the clause names.
  private static let settling: [ID<WordClass>] = [
    ID("satisfaction"), ID("deja-regle"), ID("se-suffit"), ID("remis-a-plus-tard"),
  ]

  /// Whether words that were matched together are denied.
  func deny(_ matched: [Int]) -> Bool {
    all.contains { denial in
      !matched.contains(denial.marker) && matched.contains(where: denial.scope.contains)
    }
  }

  private struct Reader {
    let words: [Utterance.Word]

    private func folded(_ index: Int) -> String { words[index].token.folded }

    func denial(_ index: Int) -> Denial? {
      let word = folded(index)
      guard FrenchGrammar.negations.contains(word) else { return nil }
      if clearsTrouble(after: index) {
        return Denial(marker: index, scope: clause(of: index).subtracting([index]))
      }
      let scope: Set<Int>
      switch word {
      case "pas", "point", "guere", "jamais": scope = scopeOfPas(index)
      case "aucun", "aucune", "sans", "ni": scope = following(index, 2)
      case "non": scope = scopeOfNon(index)
      case "rien": scope = scopeOfRien(index)
      case "personne": scope = scopeOfPersonne(index)
      default: scope = []
      }
      return scope.isEmpty ? nil : Denial(marker: index, scope: scope)
    }

    /// « pas de souci », « aucun problème », « plus besoin ».
    private func clearsTrouble(after index: Int) -> Bool {
      var next = index + 1
      while next < words.count, ["de", "d", "du", "tout", "trop", "a"].contains(folded(next)) {
        next += 1
      }
      return next < words.count && words[next].token.clause == words[index].token.clause
        && FrenchGrammar.troubleNouns.contains(folded(next))
    }

    private func scopeOfPas(_ index: Int) -> Set<Int> {
      guard let previous = previousWord(index) else { return following(index, 3) }
      let verb = folded(previous)
      if FrenchGrammar.deniableVerbs.contains(verb) {
        if isWishNotToBe(after: index) { return [] }
        return following(index, 3).union([previous])
      }
      if ["a", "ai", "as", "ont", "avait", "et", "mais", "ou", "vraiment"].contains(verb) {
        return following(index, folded(index) == "jamais" ? 3 : 2)
      }
      if folded(index) == "jamais" { return following(index, 3).union([previous]) }
      return isInability(verb) ? [] : [previous]
    }

    /// « ne veut pas être seule » is a wish for company.
    private func isWishNotToBe(after index: Int) -> Bool {
      index + 1 < words.count
        && ["etre", "rester", "finir", "vivre", "mourir", "deranger"].contains(folded(index + 1))
    }

    private func isInability(_ verb: String) -> Bool {
      FrenchGrammar.inabilityBeginnings.contains { verb.hasPrefix($0) }
    }

    /// « rien à redemander », « besoin de rien ».
    private func scopeOfRien(_ index: Int) -> Set<Int> {
      if let previous = previousWord(index), FrenchGrammar.troubleNouns.contains(folded(previous)) {
        return clause(of: index).subtracting([index])
      }
      return index + 1 < words.count && folded(index + 1) == "a" ? following(index, 3) : []
    }

    /// « des repas livrés, non merci » refuses what stands before it.
    private func scopeOfNon(_ index: Int) -> Set<Int> {
      let next = index + 1
      let isLast = next >= words.count || words[next].token.clause != words[index].token.clause
      if isLast || folded(next) == "merci" {
        let own = clause(of: index).filter { $0 < index }
        return own.isEmpty ? sentence(before: index) : own
      }
      return following(index, 2)
    }

    /// « personne ne me maltraite ».
    private func scopeOfPersonne(_ index: Int) -> Set<Int> {
      index + 1 < words.count && ["ne", "n"].contains(folded(index + 1))
        ? following(index + 1, 3) : []
    }

    /// « les courses, ça va »: all is well with what the clause names, or, when the clause names
    /// nothing, with what the sentence named before.
    func satisfaction(_ place: [Int]) -> Denial? {
      guard let first = place.first, let last = place.last else { return nil }
      let next = last + 1
      if next < words.count, words[next].token.clause == words[last].token.clause,
        ["pas", "plus", "mal", "moins", "jamais"].contains(folded(next))
      {
        return nil
      }
      // « rien n’est réglé », « pas encore en place »: not settled at all.
      let isUndone = clause(of: first).contains {
        $0 < first && FrenchGrammar.unsettling.contains(folded($0))
      }
      if isUndone, !place.contains(where: { ["rien", "pas", "sans"].contains(folded($0)) }) {
        return nil
      }
      let own = clause(of: first).subtracting(place)
      if own.contains(where: { !words[$0].isFunctionWord }) {
        return Denial(marker: first, scope: own)
      }
      let before = sentence(before: first)
      return before.isEmpty ? nil : Denial(marker: first, scope: before)
    }

    /// « a déjà l’APA », « déjà en EHPAD »: what one has is not what one wants; « a déjà chuté » is
    /// another thing.
    func possession(_ index: Int) -> Denial? {
      guard folded(index) == "deja", index + 1 < words.count else { return nil }
      let isHeld =
        ["l", "le", "la", "les", "un", "une", "des", "du", "en", "au", "son", "sa", "ses", "mon"]
        .contains(folded(index + 1)) || folded(index + 1) == "apa"
      guard isHeld else { return nil }
      let scope = following(index, 1)
      return scope.isEmpty ? nil : Denial(marker: index, scope: scope)
    }

    /// « si un jour je tombe, on verra »: supposed, up to the end of the clause. What comes before
    /// would make it a precaution, which is a need (« prévoir, si un jour… »).
    func supposition(_ place: [Int]) -> Denial? {
      guard let first = place.first,
        first == 0 || words[first - 1].token.sentence != words[first].token.sentence
      else { return nil }
      let scope = clause(of: first).subtracting(place)
      return scope.isEmpty ? nil : Denial(marker: first, scope: scope)
    }

    /// « c’est ma voisine qui a Alzheimer, moi… »: somebody else’s, when the person is set against
    /// it after.
    func somebodyElse(_ place: [Int], _ contrasts: [[Int]]) -> Denial? {
      guard let first = place.first, let last = place.last else { return nil }
      let sentence = words[first].token.sentence
      let contrast = contrasts.compactMap(\.first).filter {
        $0 > last && words[$0].token.sentence == sentence
      }.min()
      guard let contrast else { return nil }
      let scope = Set((first..<contrast).filter { words[$0].token.sentence == sentence })
        .subtracting(place)
      return scope.isEmpty ? nil : Denial(marker: first, scope: scope)
    }

    /// What the sentence said before a word, back to its last « mais ».
    private func sentence(before index: Int) -> Set<Int> {
      let sentence = words[index].token.sentence
      return Set(
        (0..<index).reversed().prefix {
          words[$0].token.sentence == sentence && folded($0) != "mais"
        })
    }

    private func previousWord(_ index: Int) -> Int? {
      var previous = index - 1
      while previous >= 0, words[previous].token.clause == words[index].token.clause {
        if !["du", "tout", "vraiment", "surtout", "plus", "de", "d", "encore"].contains(
          folded(previous))
        {
          return previous
        }
        previous -= 1
      }
      return nil
    }

    /// The next words of content of the clause, up to a conjunction.
    private func following(_ index: Int, _ count: Int) -> Set<Int> {
      var scope: Set<Int> = []
      var next = index + 1
      while next < words.count, words[next].token.clause == words[index].token.clause,
        scope.count < count
      {
        if ["et", "mais", "car", "que", "qui", "pour"].contains(folded(next)), !scope.isEmpty {
          break
        }
        let isCarried =
          words[next].isFunctionWord || FrenchGrammar.denialAdverbs.contains(folded(next))
        if !isCarried { scope.insert(next) }
        next += 1
      }
      return scope
    }

    private func clause(of index: Int) -> Set<Int> {
      Set(words.indices.filter { words[$0].token.clause == words[index].token.clause })
    }
  }
}
