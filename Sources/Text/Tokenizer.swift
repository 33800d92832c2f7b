/// Cuts an utterance into words, clauses and sentences.
///
/// Elisions are split off (« l’aide » is « l » and « aide », « jusqu’ici » is « jusqu » and
/// « ici »); an apostrophe inside any other word disappears (« aujourd’hui »). Hyphens, plus signs
/// and slashes separate words. Linear in the length of the text.
public struct Tokenizer: Sendable {
  /// The words before an apostrophe that are words of their own.
  private static let elidable: Set<String> = [
    "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu",
  ]

  private let stemmer: Stemmer

  /// Makes a tokenizer that stems with `stemmer`.
  public init(stemmer: Stemmer) { self.stemmer = stemmer }

  /// The words of a text, in order.
  public func tokens(_ text: some StringProtocol) -> [Token] {
    var pass = Pass(stemmer: stemmer)
    for scalar in text.unicodeScalars { pass.read(scalar) }
    pass.endWord()
    return pass.tokens
  }

  /// One reading of one text.
  private struct Pass {
    let stemmer: Stemmer
    var tokens: [Token] = []
    private var surface = String.UnicodeScalarView()
    private var folded: [UInt8] = []
    private var clause = 0
    private var sentence = 0

    init(stemmer: Stemmer) { self.stemmer = stemmer }

    mutating func read(_ scalar: Unicode.Scalar) {
      if scalar.isASCII { return readASCII(UInt8(scalar.value), scalar) }
      var piece = String.UnicodeScalarView()
      Folding.append(scalar, to: &piece)
      guard let first = piece.first else { return surface.append(scalar) }
      if first.isASCII, piece.count == 1, !Self.isLetter(UInt8(first.value)) {
        return readASCII(UInt8(first.value), scalar)
      }
      if first.properties.isAlphabetic || first.properties.numericType != nil {
        readLetter(scalar, Array(String(piece).utf8))
      } else {
        endWord()
        markBoundary(first)
      }
    }

    /// Almost everything that is typed is ASCII once folded, and needs no Unicode property.
    private mutating func readASCII(_ byte: UInt8, _ scalar: Unicode.Scalar) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): readLetter(scalar, [byte])
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): readLetter(scalar, [byte + 0x20])
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        endWordBeforeNumber()
        surface.append(scalar)
        folded.append(byte)
      case UInt8(ascii: "'"), UInt8(ascii: "`"): endAtApostrophe(scalar)
      case UInt8(ascii: " "): endWord()
      default:
        endWord()
        markBoundary(scalar)
      }
    }

    /// « gir5 » is a word and a number; « h24 » is neither.
    private mutating func endWordBeforeNumber() {
      guard folded.count >= Self.shortestBeforeNumber, folded.last.map(Self.isLetter) == true else {
        return
      }
      endWord()
    }

    private static let shortestBeforeNumber = 3

    /// « 87ans » is a number and a word.
    private mutating func readLetter(_ scalar: Unicode.Scalar, _ bytes: [UInt8]) {
      if let last = folded.last, last <= UInt8(ascii: "9") { endWord() }
      surface.append(scalar)
      folded += bytes
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
      byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
    }

    private mutating func endAtApostrophe(_ scalar: Unicode.Scalar) {
      if Tokenizer.elidable.contains(String(decoding: folded, as: UTF8.self)) {
        endWord()
      } else if !folded.isEmpty {
        surface.append(scalar)
      }
    }

    mutating func endWord() {
      guard !folded.isEmpty else {
        if !surface.isEmpty { surface = String.UnicodeScalarView() }
        return
      }
      let word = String(decoding: folded, as: UTF8.self)
      tokens.append(
        Token(
          surface: String(surface), folded: word, stem: stemmer.stem(word), clause: clause,
          sentence: sentence))
      surface = String.UnicodeScalarView()
      folded.removeAll(keepingCapacity: true)
      if FrenchGrammar.clauseOpeners.contains(word) { openClauseBeforeLast() }
    }

    /// « mais » and the like belong to the clause that they open.
    private mutating func openClauseBeforeLast() {
      guard let last = tokens.popLast() else { return }
      if let before = tokens.last, before.clause == clause { clause += 1 }
      tokens.append(
        Token(
          surface: last.surface, folded: last.folded, stem: last.stem, clause: clause,
          sentence: last.sentence))
    }

    private mutating func markBoundary(_ scalar: Unicode.Scalar) {
      switch scalar {
      case ".", "!", "?", "\n", "…":
        sentence += 1
        clause += 1
      case ",", ";", ":", "(", ")", "+", "/", "«", "»", "\"":
        clause += 1
      default: break
      }
    }
  }
}
