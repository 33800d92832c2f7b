internal import CStemmer
internal import Synchronization

/// Snowball's French stemmer on folded words.
///
/// Callers type without accents, so words are stemmed without them: « épuisée », « epuisee » and
/// « épuisés » share the stem « epuis ». What Snowball leaves of a silent ending is cut off. Where
/// it would leave three letters or fewer (« répit » and « repas » both « rep »), only the plural
/// and the feminine are taken off.
public final class Stemmer: Sendable {
  /// Owns the C object, which keeps a buffer and must be used by one caller at a time.
  private struct Handle: ~Copyable, @unchecked Sendable {
    let pointer: OpaquePointer
    deinit { sb_stemmer_delete(pointer) }
  }

  /// Words of another sense that Snowball takes for one: insulating a house isolates nobody.
  private static let exceptions = [
    "isolation": "isolation", "isolations": "isolation", "isolant": "isolation",
    "isolants": "isolation",
  ]

  private let handle: Mutex<Handle>

  /// Makes a stemmer.
  ///
  /// Stops the program if the installed library knows no French: it was built without its only
  /// purpose here, and no call can be served.
  public init() {
    guard let pointer = sb_stemmer_new("french", "UTF_8") else {
      fatalError("libstemmer was built without its French algorithm")
    }
    handle = Mutex(Handle(pointer: pointer))
  }

  /// The stem of one folded word (see ``Folding/fold(_:)``); a number or a short word is its own.
  public func stem(_ folded: String) -> String {
    guard folded.utf8.first.map({ $0 > 0x39 }) ?? false else { return folded }
    if let exception = Self.exceptions[folded] { return exception }
    if let infinitive = IrregularVerbs.infinitives[folded] { return regularStem(infinitive) }
    let form = Self.withoutVerbEnding(folded)
    return regularStem(IrregularVerbs.infinitives[form] ?? form)
  }

  /// « parlent » and « aimerions » as « parle » and « aime »: without its accents Snowball keeps
  /// these endings.
  static func withoutVerbEnding(_ folded: String) -> String {
    for ending in conditionalEndings where folded.hasSuffix(ending) {
      let root = folded.dropLast(ending.count)
      if root.utf8.count > 2 { return root + "e" }
    }
    guard folded.utf8.count > 5, folded.hasSuffix("ent"), !folded.hasSuffix("ment"),
      !nounsInEnt.contains(folded)
    else { return folded }
    return String(folded.dropLast(2))
  }

  private static let conditionalEndings = [
    "eraient", "erions", "eriez", "erais", "erait", "eront", "erons", "erez", "erai",
  ]

  /// Words whose « -ent » is no ending of a verb.
  private static let nounsInEnt: Set<String> = [
    "parent", "argent", "patient", "client", "accident", "souvent", "content", "absent", "present",
    "urgent", "recent", "agent", "talent", "different", "adolescent", "evident", "prudent",
    "resident", "president", "precedent", "equivalent", "inconvenient", "couvent", "serpent",
    "torrent", "frequent", "permanent", "violent", "impatient", "imprudent", "insolent",
    "indifferent", "suffisent", "competent", "incompetent", "pourcent", "accent", "orient",
    "occident", "incident", "continent", "excellent", "innocent", "transparent", "apparent",
    "regent", "dissident", "pertinent", "coherent", "adherent", "referent", "inherent", "decent",
  ]

  private func regularStem(_ folded: String) -> String {
    guard folded.utf8.count > 4 else { return withoutPlural(folded) }
    let stemmed = handle.withLock { handle in
      var word = folded
      return word.withUTF8 { bytes in
        let result = sb_stemmer_stem(handle.pointer, bytes.baseAddress, Int32(bytes.count))
        let length = Int(sb_stemmer_length(handle.pointer))
        return String(decoding: UnsafeBufferPointer(start: result, count: length), as: UTF8.self)
      }
    }
    let stem = withoutSilentEnding(stemmed)
    guard stem.utf8.count > 3 else { return withoutPlural(folded) }
    // Without its accent Snowball takes « -us » and « -oux » for part of the word.
    return stem.hasSuffix("us") || stem.hasSuffix("oux") ? String(stem.dropLast()) : stem
  }

  /// The word without a final s or x, and with one e where two stand.
  private func withoutPlural(_ word: String) -> String {
    var stem = Substring(word)
    if stem.utf8.count > 3, stem.hasSuffix("s") || stem.hasSuffix("x") { stem.removeLast() }
    if stem.utf8.count > 3, stem.hasSuffix("ee") { stem.removeLast() }
    if stem.utf8.count > 6, stem.hasSuffix("e") { stem.removeLast() }
    return String(stem)
  }

  private func withoutSilentEnding(_ stem: String) -> String {
    var bytes = Substring(stem)
    while bytes.utf8.count > 3, bytes.hasSuffix("e") { bytes.removeLast() }
    return String(bytes)
  }
}
