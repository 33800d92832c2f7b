import Foundation
import TestSupport
import Testing

@testable import Redaction

/// Random, broken and realistic lines, the same for the same seed.
private struct LineMaker {
  private var random: SeededGenerator
  private let forms = StorableLexicon.shipped.allForms
  private let foreign = [
    "kerbrat", "Le Goff", "mme", "06 39 98 14 27", "14h30", "16:00", "j.", "l'", "fille", "née",
    "habite", "rue", "gir", "4", "à", "€", "‹…›", "\u{202E}", "prend", "A", "aaaaaa", "s'appelle",
    "W", "x@exemple.fr", "arobase", "@", "zéro", "et un", "le mardi", "clé", "ancien", "ehpad les",
    "n°", "APA-77120", "\u{1B}[31m", "\u{0}", "é\u{301}", "блаnc", "ＡＰＡ", "𝐚𝐩𝐚", "d-u-p-o-n-t", "‹",
    "›",
    "…", "’", "\u{200B}", "ß", "œ", "١٢", "½", "🧓🏽", "mosnieur", "quatre-vingt-dix", "‹…›‹…›",
  ]
  private let separators = [
    " ", " ", " ", ", ", "-", "'", ".", "/", "  ", ";", "\t", ":", "", "\n",
  ]

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func line() -> String {
    var line = ""
    let kind = Int.random(in: 0..<8, using: &random)
    for _ in 0..<Int.random(in: 0...16, using: &random) {
      switch kind {
      case 0: line.unicodeScalars.append(scalar())
      case 1...4: line += word(isKnown: Int.random(in: 0..<5, using: &random) > 0)
      default: line += word(isKnown: Bool.random(using: &random))
      }
      if kind > 0 { line += separators.randomElement(using: &random) ?? " " }
    }
    return line
  }

  private mutating func word(isKnown: Bool) -> String {
    var word = (isKnown ? forms : foreign).randomElement(using: &random) ?? ""
    if word.count > 4, Int.random(in: 0..<6, using: &random) == 0 {
      word.remove(
        at: word.index(word.startIndex, offsetBy: Int.random(in: 0..<word.count, using: &random)))
    }
    if Int.random(in: 0..<9, using: &random) == 0 { word = word.uppercased() }
    return word
  }

  private mutating func scalar() -> Unicode.Scalar {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x7F, 0x80...0x24F, 0x300...0x52F, 0x2000...0x206F, 0...0x1FFFF,
    ]
    let range = ranges.randomElement(using: &random) ?? 0...0x7F
    return Unicode.Scalar(UInt32.random(in: range, using: &random)) ?? "?"
  }
}

@Suite("Whatever is typed")
struct FuzzTests {
  /// 20,000 lines in all, or what `make fuzz` asks for.
  private static let lineCount =
    (ProcessInfo.processInfo.environment["REPERE_FUZZ"].flatMap { Int($0) } ?? 20_000) / parts
  private static let parts = 4

  @Test("is stored as atoms only, and read back as the same ones", arguments: 0..<parts)
  func atomsOnly(part: Int) {
    let redactor = Redactor()
    let reader = AtomReader(forms: StorableLexicon.shipped.allForms)
    var lines = LineMaker(seed: 20_260_601 + UInt64(part))
    for _ in 0..<Self.lineCount {
      let line = lines.line()
      let atoms = redactor.atoms(line)
      let text = redactor.text(atoms)
      let isRead = reader.reads(text)
      let isReadBack = redactor.atoms(reading: text) == atoms
      // A macro on each line would take longer than the lines.
      if !isRead || !isReadBack { Issue.record("« \(line) » → « \(text) »") }
    }
  }

  @Test(
    "is refused by the second reader when it is no atom",
    arguments: ["kerbrat", "veut l’apa kerbrat", "‹…› ‹…›", "veut  l’apa", "veut 12 repas", "Veut"])
  func notAtoms(text: String) {
    let isRead = AtomReader(forms: StorableLexicon.shipped.allForms).reads(text)
    #expect(!isRead)
  }
}
