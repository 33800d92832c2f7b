import Diagnostics
import Testing

@Suite("What a terminal may be sent")
struct PrintableTextTests {
  /// Characters that command a terminal, or deceive who reads it.
  static let deceivers: [Unicode.Scalar] = [
    "\u{0}", "\u{7}", "\u{8}", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{9D}", "\u{AD}",
    "\u{61C}", "\u{180E}", "\u{200B}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{2028}", "\u{2029}",
    "\u{202A}", "\u{202E}", "\u{2060}", "\u{2066}", "\u{2069}", "\u{FEFF}", "\u{FFF9}",
    "\u{E0041}",
  ]

  @Test("what commands or deceives is not printable", arguments: deceivers)
  func hidden(_ scalar: Unicode.Scalar) {
    #expect(!PrintableText.isPrintable(scalar))
    let text = "a\(scalar)b"
    #expect(PrintableText.firstUnprintable(in: text) == scalar)
    #expect(PrintableText.line(text) == "ab")
    #expect(PrintableText.screen(text) == "ab")
    #expect(PrintableText.excerpt(text) == "a\u{FFFD}b")
  }

  @Test("French, its typography, our mask and our colours stay as they are")
  func french() {
    let text = "« Où ? » l’œuvre — 1\u{202F}200\u{A0}€ … ‹…› É ÿ 🙂"
    #expect(PrintableText.firstUnprintable(in: text) == nil)
    for same in [PrintableText.line(text), PrintableText.excerpt(text), PrintableText.screen(text)]
    {
      #expect(same == text)
    }
    let painted = "\u{1B}[1;31mDANGER\u{1B}[0m\n\tsuite\n"
    #expect(PrintableText.screen(painted) == painted)
  }

  @Test(
    "every other escape loses its sign, broken off or whole",
    arguments: [
      ("\u{1B}[2Ja", "[2Ja"), ("\u{1B}]0;titre\u{7}a", "]0;titrea"), ("\u{1B}", ""),
      ("\u{1B}[", "["), ("\u{1B}[31", "[31"), ("\u{1B}[?1049h", "[?1049h"),
      ("\u{1B}\u{1B}[0m", "\u{1B}[0m"), ("\u{9B}31m", "31m"), ("\u{1B}Pq", "Pq"), ("a\rb", "ab"),
    ])
  func escapes(text: String, kept: String) { #expect(PrintableText.screen(text) == kept) }

  @Test("a line has no line break")
  func line() { #expect(PrintableText.line("a\nb\tc\r\nd") == "a b c  d") }

  @Test("a finding quotes a file without its commands, and its caret stays in place")
  func finding() {
    let finding = Diagnostic(
      location: SourceLocation(file: "a\u{1B}[2J.yaml", line: 1, column: 8), code: "essai",
      message: "valeur « \u{202E}x »", excerpt: "nom: \u{1B}\u{9B}é\u{202E}", hint: "ôtez \u{7}ceci"
    )
    #expect(
      finding.description
        == "a[2J.yaml:1:8: erreur: valeur « x » [essai]\n  nom: \u{FFFD}\u{FFFD}é\u{FFFD}\n"
        + "         ^\n  aide : ôtez ceci")
  }
}
