/// One word of an utterance, as typed and as compared.
public struct Token: Hashable, Sendable {
  /// The word as it was typed, without its elision.
  public let surface: String
  /// Lower case, no accents, no apostrophe.
  public let folded: String
  /// The form under which inflections of the word fall together.
  public let stem: String
  /// Which clause of the utterance it stands in, from 0.
  public let clause: Int
  /// Which sentence of the utterance it stands in, from 0.
  public let sentence: Int

  /// Makes a token; the stem is computed by ``Stemmer``.
  public init(surface: String, folded: String, stem: String, clause: Int, sentence: Int) {
    self.surface = surface
    self.folded = folded
    self.stem = stem
    self.clause = clause
    self.sentence = sentence
  }

  /// Whether the word is made of digits only.
  public var isNumber: Bool {
    !folded.isEmpty && folded.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }
}
