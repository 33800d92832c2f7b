import Dialogue
import Testing
import Text

@testable import Presentation

@Suite("Help")
struct HelpTests {
  @Test("lists every command with what it does")
  func everyCommand() {
    let lines = OutputFormat.simple.render(HelpView.page(for: nil), 80).split(separator: "\n")
    for command in SlashCommand.all {
      #expect(
        lines.contains { $0.hasPrefix("/\(command.name)") && $0.contains(command.summary) },
        "/\(command.name)")
    }
  }

  @Test(
    "of one command says what it does and what it leaves on the disk",
    arguments: SlashCommand.all.map(\.name))
  func oneCommand(_ name: String) throws {
    let command = try #require(SlashCommand.named(name))
    let text = OutputFormat.simple.render(HelpView.page(for: name), 80)
    #expect(text.hasPrefix("/\(name)"))
    #expect(text.contains(command.summary))
    #expect(text.contains(command.trace ?? Phrasebook.nothingOnDisk))
  }

  @Test("of an unknown command is the help of all")
  func unknownCommand() {
    #expect(HelpView.page(for: "bidule") == HelpView.page(for: nil))
  }

  @Test("what commands say of themselves follows French typography")
  func typography() {
    for command in SlashCommand.all {
      for text in [command.summary, command.trace ?? ""] {
        #expect(Typography.faults(in: text).isEmpty, "/\(command.name): \(text)")
      }
    }
  }
}
