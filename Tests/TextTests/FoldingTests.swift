import Foundation
import Testing

@testable import Text

@Suite("Folding")
struct FoldingTests {
  @Test(
    "brings to one form",
    arguments: [
      ("", ""),
      ("MGEN", "mgen"),
      ("Épuisée", "epuisee"),
      ("àâäçéèêëîïôöùûüÿñ", "aaaceeeeiioouuuyn"),
      ("ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸÑ", "aaaceeeeiioouuuyn"),
      ("sœur, cœur, ŒUVRE", "soeur, coeur, oeuvre"),
      ("ex æquo, Æ", "ex aequo, ae"),
      ("Straße", "strasse"),
      ("l’a l'a l‘a lʼa l′a l´a l＇a", "l'a l'a l'a l'a l'a l'a l'a"),
      ("24\u{A0}h\u{202F}? \u{2009}\u{3000}", "24 h ?   "),
      ("c’est‑à‑dire — vraiment – non − ‐", "c'est-a-dire - vraiment - non - -"),
      ("e\u{301}puise\u{301}e", "epuisee"),
      ("C\u{327}A", "ca"),
      ("ai\u{200B}dant\u{FEFF}e\u{AD}s\u{200D}\u{2060}", "aidantes"),
      ("75 ans, 3676 !", "75 ans, 3676 !"),
      ("Λόγος", "λόγος"),
      ("👵", "👵"),
    ])
  func table(typed: String, folded: String) {
    #expect(Folding.fold(typed) == folded)
  }

  @Test("takes a grave accent typed alone for an apostrophe")
  func graveAccent() {
    #expect(Folding.fold("l`aide") == "l'aide")
  }

  @Test("is the same for precomposed and decomposed French")
  func composition() {
    let letters = "àâäçéèêëîïôöùûüÿñÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸÑ"
    for letter in letters {
      let decomposed = String(letter).decomposedStringWithCanonicalMapping
      #expect(decomposed.unicodeScalars.count == 2)
      #expect(Folding.fold(decomposed) == Folding.fold(String(letter)), "\(letter)")
    }
  }

  @Test("is the same for precomposed and decomposed letters of every Latin neighbour")
  func compositionOfNeighbours() {
    let letters = (0xC0...0x17F).compactMap(Unicode.Scalar.init).map(String.init)
    let faults = letters.filter {
      Folding.fold($0) != Folding.fold($0.decomposedStringWithCanonicalMapping)
    }
    #expect(faults.isEmpty, "\(faults.joined())")
  }

  @Test("changes nothing the second time")
  func idempotence() {
    for value in 0..<UInt32(0x1E00) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Folding.fold(String(scalar))
      #expect(Folding.fold(once) == once, "U+\(String(value, radix: 16))")
    }
  }
}
