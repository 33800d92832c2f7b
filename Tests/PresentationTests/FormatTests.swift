import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Presentation

@Suite("Output formats")
struct FormatTests {
  @Test("the sample page shows every role")
  func sampleIsComplete() {
    #expect(Set(Page.sample.spans.map(\.role)) == Set(Page.Role.all))
  }

  @Test("each format writes its golden file", arguments: OutputFormat.all.map(\.name))
  func golden(_ name: String) throws {
    let format = try #require(OutputFormat.all.first { $0.name == name })
    let text = format.render(.sample, 60)
    #expect(try Golden("Goldens/\(name).txt").difference(from: text) == nil)
  }

  @Test("every format has a golden file and every golden file a format")
  func goldensAreThoseOfTheFormats() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    #expect(Set(files.map(\.lastPathComponent)) == Set(OutputFormat.all.map { "\($0.name).txt" }))
  }

  @Test("one file per format")
  func formatsAreTheFiles() throws {
    let folder = Repository.root.appending(path: "Sources/Presentation/Formats")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    let names = files.map { $0.deletingPathExtension().lastPathComponent.lowercased() }
    #expect(Set(names).subtracting(["outputformat"]) == Set(OutputFormat.all.map(\.name)))
  }

  @Test(
    "a format is chosen by what was asked, then by the environment",
    arguments: [
      (true, true, false, "simple"), (true, false, true, "simple"), (false, true, false, "couleur"),
      (false, true, true, "texte"), (false, false, false, "texte"), (false, false, true, "texte"),
    ])
  func choice(simple: Bool, isTerminal: Bool, noColour: Bool, expected: String) {
    let chosen = OutputFormat.choose(simple: simple, isTerminal: isTerminal, noColour: noColour)
    #expect(chosen.name == expected)
  }
}

@Suite("Wrapping")
struct WrappingTests {
  static let pages: [Page] =
    [.sample, HelpView.page(for: nil)] + EmergencyLine.dangers.map { CallView.warning($0) }

  @Test(
    "no line is longer than the screen, except one word that nothing breaks",
    arguments: [20, 40, 80], ["texte", "couleur"])
  func width(_ width: Int, _ name: String) throws {
    let format = try #require(OutputFormat.all.first { $0.name == name })
    for page in Self.pages {
      for line in format.render(page, width).split(separator: "\n") {
        let shown = Self.withoutColours(String(line))
        #expect(
          shown.count <= width || Self.isOneWord(shown), "\(shown.count) > \(width): \(shown)")
      }
    }
  }

  @Test("wrapping loses no word and breaks none", arguments: [20, 40, 80, 400])
  func words(_ width: Int) {
    for page in Self.pages {
      let expected = page.paragraphs.flatMap { paragraph in
        Self.words(paragraph.marker) + paragraph.spans.flatMap { Self.words($0.text) }
      }
      let shown = OutputFormat.texte.render(page, width)
      #expect(Self.words(shown.replacing("\n", with: " ")) == expected)
    }
  }

  @Test("colours end with their line, and say nothing that the text does not", arguments: [20, 60])
  func colours(_ width: Int) {
    for page in Self.pages {
      let text = OutputFormat.couleur.render(page, width)
      #expect(Self.withoutColours(text) == OutputFormat.texte.render(page, width))
      for line in text.split(separator: "\n") {
        let opened = line.ranges(of: "\u{1B}[").count
        let closed = line.ranges(of: "\u{1B}[0m").count
        #expect(opened == 2 * closed, "\(line.debugDescription)")
      }
    }
  }

  @Test("on a narrow screen the margins give way")
  func narrowMargins() {
    var page = Page()
    page.add(Page.Span("un deux trois quatre cinq six"), indent: 2)
    #expect(OutputFormat.texte.render(page, 20) == "un deux trois quatre\ncinq six\n")
    #expect(
      OutputFormat.texte.render(page, 40) == "      un deux trois quatre cinq six\n")
  }

  @Test("a page is separated from the one before it by its own empty line only")
  func emptyPage() {
    for format in OutputFormat.all { #expect(format.render(Page(), 80).isEmpty) }
    #expect(OutputFormat.texte.render(.line("oui", .plain), 80) == "oui\n")
  }

  @Test("simple: one line per paragraph, no escape, no margin, no bullet", arguments: [20, 80])
  func simple(_ width: Int) {
    for page in Self.pages {
      let text = OutputFormat.simple.render(page, width)
      #expect(!text.utf8.contains(0x1B))
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      #expect(lines.count == page.paragraphs.count)
      for line in lines {
        #expect(!line.isEmpty && line.first?.isWhitespace == false && !line.contains("•"))
      }
      for span in page.spans { #expect(text.contains(span.text)) }
    }
  }

  @Test("simple says danger in a word")
  func simpleDanger() {
    for need in EmergencyLine.dangers {
      #expect(OutputFormat.simple.render(CallView.warning(need), 80).hasPrefix("DANGER "))
    }
  }

  private static func words(_ text: String) -> [Substring] { text.split(separator: " ") }

  private static func withoutColours(_ text: String) -> String {
    text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
  }

  /// Whether a line holds one word, after its margin and its marker.
  private static func isOneWord(_ line: String) -> Bool {
    let words = words(line)
    let isMarked = words.first.map { $0 == "•" || $0 == "DANGER" || $0.hasSuffix(".") } ?? false
    return words.count == 1 || (words.count == 2 && isMarked)
  }
}
