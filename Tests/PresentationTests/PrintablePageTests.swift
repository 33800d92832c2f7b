import Presentation
import Testing

@Suite("A page commands no terminal")
struct PrintablePageTests {
  @Test("whatever a text holds, in every format", arguments: OutputFormat.all.map(\.name))
  func formats(_ name: String) throws {
    let format = try #require(OutputFormat.all.first { $0.name == name })
    let text = "avant\u{1B}[2J\u{1B}]0;t\u{7}\u{9B}31m\u{202E}\u{200B}après\nsuite"
    let shown = format.render(Page.line(text, .name), 80)
    let bare = shown.replacing(/\u{1B}\[[0-9;]*m/, with: "").unicodeScalars
    #expect(
      bare.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value < 0x7F || $0.value > 0xA0 })
    #expect(!bare.contains("\u{202E}") && !bare.contains("\u{200B}"))
    #expect(String(bare).contains("après suite"))
  }
}
