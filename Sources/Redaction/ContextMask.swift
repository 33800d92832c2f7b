/// A rule that masks words because of what stands before them, even words of the lexicon.
///
/// « mme le goff »: what follows a title is a person. One file per rule in `Masks`, listed in
/// ``all``; each rule carries its examples (`↓` around what it masks) and counter-examples, which
/// are its tests.
public struct ContextMask: Sendable {
  /// A name for messages and tests.
  public let name: String
  /// Sentences with `↓` around what is masked.
  public let examples: [String]
  /// Sentences in which it masks nothing.
  public let counterexamples: [String]
  /// Whether it masks words of safe phrases, too: « ma femme de ménage le mercredi » is a habit.
  let breaksPhrases: Bool
  /// The indices of the words that it masks.
  let masked: @Sendable (MaskingContext) -> Set<Int>

  init(
    name: String, examples: [String], counterexamples: [String], breaksPhrases: Bool = false,
    masked: @escaping @Sendable (MaskingContext) -> Set<Int>
  ) {
    self.name = name
    self.examples = examples
    self.counterexamples = counterexamples
    self.breaksPhrases = breaksPhrases
    self.masked = masked
  }

  /// Every rule.
  public static let all: [ContextMask] = [
    .title, .kinship, .naming, .residence, .street, .location, .birth, .member, .reachability,
    .medication, .grade, .spelling, .reference, .namesake, .numeral, .address, .income, .habit,
    .keepsake, .ailment, .occupation, .facility, .visitor, .privatePhrase,
    .compound, .walkingAid, .symptom, .complement,
  ]

  /// The indices that this rule masks in a text, for its tests.
  public func indices(in text: String) -> Set<Int> {
    let typed = Elision.restored(TypedWord.words(of: text), in: .shipped)
    return masked(MaskingContext(typed: typed, lexicon: .shipped))
  }
}
