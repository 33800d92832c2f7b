/// Projects what a caller typed to what may be stored.
///
/// Nothing is detected: a word is kept only when it is in the storable lexicon and no context masks
/// it. What remains of a private word is one neutral mask that does not say what it was.
public struct Redactor: Sendable {
  private let lexicon: StorableLexicon
  private let masks: [ContextMask]

  /// Makes a redactor for the shipped lexicon.
  public init() { self.init(masks: ContextMask.all) }

  /// Makes a redactor with some of the masks only, to show what each is for.
  init(masks: [ContextMask]) {
    lexicon = .shipped
    self.masks = masks
  }

  /// A typed line as it may be stored; a single mask when more than half of what remains is masks.
  public func atoms(_ text: String) -> [Atom] {
    let typed = Elision.restored(TypedWord.words(of: text), in: lexicon)
    guard !typed.isEmpty else { return [] }
    let words = projected(typed)
    var atoms: [Atom] = []
    var index = 0
    while index < words.count {
      if let phrase = lexicon.phrase(at: index, in: words) {
        atoms.append(.lexeme(phrase.lexeme))
        index += phrase.length
        continue
      }
      if let lexeme = lexicon.lexeme(words[index].folded) {
        atoms.append(.lexeme(lexeme))
      } else {
        atoms.append(.mask)
      }
      index += 1
    }
    let kept = settled(atoms)
    return isMostlyMasked(kept) ? [.mask] : kept
  }

  /// Stored atoms as text.
  public func text(_ atoms: [Atom]) -> String {
    var text = ""
    for (index, atom) in atoms.enumerated() {
      var piece =
        switch atom {
        case .lexeme(let lexeme): lexicon.text(lexeme)
        case .mask: MaskText.mask
        }
      if piece == "à", isVerb(atoms, at: index) { piece = "a" }
      if piece == "ou", asksWhere(atoms, at: index) { piece = "où" }
      if !text.isEmpty, !text.hasSuffix("’") { text += " " }
      text += piece
    }
    return text
  }

  /// The atoms that a stored line stands for; nil when a word of it is not an atom.
  public func atoms(reading text: some StringProtocol) -> [Atom]? {
    var atoms: [Atom] = []
    for (position, part) in text.split(separator: MaskText.mask, omittingEmptySubsequences: false)
      .enumerated()
    {
      if position > 0 { atoms.append(.mask) }
      let words = TypedWord.words(of: String(part))
      var index = 0
      while index < words.count {
        if let phrase = lexicon.phrase(at: index, in: words) {
          atoms.append(.lexeme(phrase.lexeme))
          index += phrase.length
        } else if lexicon.holds(words[index].folded),
          let lexeme = lexicon.lexeme(words[index].folded)
        {
          atoms.append(.lexeme(lexeme))
          index += 1
        } else {
          return nil
        }
      }
    }
    return atoms
  }

  /// The folded words of a line, elisions split off.
  static func words(_ text: String) -> [String] { TypedWord.words(of: text).map(\.folded) }

  /// The words with typing errors corrected and masked ones emptied, so that what is stored is cut
  /// into phrases exactly as it will be on reading.
  private func projected(_ typed: [TypedWord]) -> [TypedWord] {
    let context = MaskingContext(typed: typed, lexicon: lexicon)
    var masked: Set<Int> = []
    for rule in masks {
      let indices = rule.masked(context)
      masked.formUnion(rule.breaksPhrases ? indices : indices.filter { !context.isSafe($0) })
    }
    masked.formUnion(echoes(of: masked, in: context))
    var words = typed
    // Initials are masked by now, but for those in a phrase: what is left of one is read without them.
    for index in words.indices { words[index].isInitial = false }
    for index in words.indices where masked.contains(index) || !context.isSafe(index) {
      let word = words[index]
      if masked.contains(index) {
        words[index].folded = ""
      } else if !word.hasNumber, !lexicon.holds(word.folded) {
        let lexeme = isLikelyError(index, in: context) ? lexicon.lexeme(word.folded) : nil
        words[index].folded = lexeme.flatMap { Self.words(lexicon.text($0)).first } ?? ""
      }
    }
    return words
  }

  /// Whether an unknown word can be a typing error: beside another unknown word, or as the subject of
  /// what only people do, it is rather a name.
  private func isLikelyError(_ index: Int, in context: MaskingContext) -> Bool {
    !(context.continues(at: index) && context.isForeign(index - 1))
      && !(context.continues(at: index + 1) && context.isForeign(index + 1))
      && !(context.opensClause(at: index)
        && StorableWords.doneByPeople.contains(context.word(index + 1)))
  }

  /// The other places of what is masked somewhere in the line, even inside safe phrases: what is
  /// private is so throughout (« mme france veut france services »).
  private func echoes(of masked: Set<Int>, in context: MaskingContext) -> Set<Int> {
    let isPrivate: (Int) -> Bool = { masked.contains($0) || context.isForeign($0) }
    let hidden = Set(
      context.words.indices.filter {
        isPrivate($0)
          && !(context.typed[$0].isTiedToNumber
            && StorableWords.organisationNames.contains(context.words[$0]))
      }.map { context.words[$0] }
        .filter {
          $0.utf8.count > 2 && !StorableWords.commonplace.contains($0)
            && !MaskingContext.placeEpithets.contains($0)
        })
    return Set(context.words.indices.filter { hidden.contains(context.words[$0]) })
  }

  /// Whether more than half of a line is masks, its articles and prepositions left aside.
  ///
  /// Runs count once: how many words a name or number has must change nothing.
  private func isMostlyMasked(_ atoms: [Atom]) -> Bool {
    var masks = 0
    var words = 0
    for atom in atoms {
      switch atom {
      case .mask: masks += 1
      case .lexeme(let lexeme):
        if !lexicon.isJoining(lexeme) { words += lexicon.length(lexeme) }
      }
    }
    return masks > words
  }

  /// Merges runs of masks, and absorbs what stands before them and tells of what is hidden: articles
  /// and prepositions, quantities (« très », « depuis »), and the « et » between two masks.
  ///
  /// An elided form stays only before a vowel: it is an initial otherwise.
  private func settled(_ atoms: [Atom]) -> [Atom] {
    var kept = atoms
    for index in kept.indices.reversed() {
      guard case .lexeme(let lexeme) = kept[index] else { continue }
      let after = index + 1 < kept.count ? kept[index + 1] : nil
      let isBetween = after == .mask && index > 0 && kept[index - 1] == .mask
      if after == .mask, lexicon.isLeaning(lexeme) || (isBetween && lexicon.isCoordinating(lexeme))
      {
        kept[index] = .mask
      } else if lexicon.isJoining(lexeme), lexicon.text(lexeme).hasSuffix("’"),
        !opensWithVowel(after)
      {
        kept[index] = .mask
      }
    }
    for index in kept.indices.dropFirst() where kept[index - 1] == .mask {
      guard case .lexeme(let lexeme) = kept[index] else { continue }
      if lexicon.isTrailing(lexeme) {
        kept[index] = .mask
      } else if lexicon.text(lexeme) == "depuis", index + 1 < kept.count,
        case .lexeme(let span) = kept[index + 1], Self.spans.contains(lexicon.text(span))
      {
        kept[index] = .mask
        kept[index + 1] = .mask
      }
    }
    var merged: [Atom] = []
    for atom in kept where !(atom == .mask && merged.last == .mask) { merged.append(atom) }
    return merged
  }

  private func opensWithVowel(_ atom: Atom?) -> Bool {
    guard case .lexeme(let lexeme) = atom,
      let first = Self.words(lexicon.text(lexeme)).first?.unicodeScalars.first
    else { return false }
    return ["a", "e", "i", "o", "u", "y", "h"].contains(first)
  }

  /// Whether « a » is the verb: after a subject, or before what only follows the verb.
  private func isVerb(_ atoms: [Atom], at index: Int) -> Bool {
    let (before, next) = neighbours(atoms, of: index)
    return Self.subjects.contains(before) || Self.complements.contains(next)
      || next.hasSuffix("é") || next.hasSuffix("ée")
  }

  /// Whether « ou » asks for a place: after what asks.
  private func asksWhere(_ atoms: [Atom], at index: Int) -> Bool {
    let before = neighbours(atoms, of: index).before
    return Self.asking.contains(String(before.split(separator: " ").last ?? ""))
  }

  /// The words before and after a place; empty where a mask or an end is.
  private func neighbours(_ atoms: [Atom], of index: Int) -> (before: String, next: String) {
    func text(_ place: Int) -> String {
      guard atoms.indices.contains(place), case .lexeme(let lexeme) = atoms[place] else {
        return ""
      }
      return lexicon.text(lexeme)
    }
    return (text(index - 1), text(index + 1))
  }

  /// How long, when it says something of what is hidden: « veuve depuis peu ».
  private static let spans: Set<String> = ["peu", "longtemps", "toujours"]

  private static let subjects: Set<String> = [
    "il", "elle", "on", "qui", "y", "n’", "l’", "m’", "s’", "ne", "lui", "nous", "vous", "ça",
  ]

  private static let asking: Set<String> = [
    "sait", "sais", "savoir", "saurait", "demande", "demander", "indiquer", "d’", "là", "jusqu’",
  ]

  private static let complements: Set<String> = [
    "besoin", "peur", "envie", "droit", "déjà", "pas", "plus", "toujours", "jamais", "rien", "du",
    "des", "fait", "reçu", "perdu", "compris", "trop", "mal", "beaucoup", "l’", "d’", "bien",
  ]
}
