import Dialogue
import Diagnostics
import Foundation
import Knowledge
import Maintenance
import Matching
import Presentation
import Redaction
import TestSupport
import Testing

@Suite("House rules")
struct SourceRuleTests {
  @Test("no Swift file is longer than 400 lines")
  func length() throws {
    for file in try SourceFiles.swift(under: "Sources") + SourceFiles.swift(under: "Tests") {
      let count = file.lines.count - 1
      #expect(count <= 400, "\(file.path) has \(count) lines")
    }
  }

  @Test("no file names a folder of somebody's machine")
  func machinePaths() throws {
    // Written in pieces, so that this file is not a finding itself.
    let folders = ["/home" + "/", "/Users" + "/", "/root" + "/", "/work" + "/", "C:" + "\\"]
    for file in try SourceFiles.tracked() {
      for (index, line) in file.lines.enumerated() {
        let found = folders.first { line.contains($0) }
        #expect(found == nil, "\(file.path):\(index + 1): \(line)")
      }
    }
  }

  @Test("every public declaration says what it is")
  func documentation() throws {
    // What conforms to ``LineEditor`` is documented there.
    for file in try SourceFiles.swift(under: "Sources") where !file.path.contains("/Terminal/") {
      let lines = file.lines.map { $0.drop { $0 == " " } }
      for (index, line) in lines.enumerated() where Self.isPublicDeclaration(line) {
        var above = index - 1
        while above >= 0, lines[above].hasPrefix("@") || lines[above].hasPrefix("#") { above -= 1 }
        let isDocumented = above >= 0 && lines[above].hasPrefix("///")
        #expect(isDocumented, "\(file.path):\(index + 1): \(line)")
      }
    }
  }

  private static func isPublicDeclaration(_ line: Substring) -> Bool {
    line.hasPrefix("public ") && !line.hasPrefix("public import ")
  }

  /// A list of values of one type, each declared in the folder, in a file that has its name.
  struct List: Sendable, CustomTestStringConvertible {
    let type: String
    let folder: String
    let count: Int

    var testDescription: String { "\(type).all" }
  }

  static let lists = [
    List(type: "SlashCommand", folder: "Dialogue/Commands", count: SlashCommand.all.count),
    List(type: "ContextMask", folder: "Redaction/Masks", count: ContextMask.all.count),
    List(type: "OutputFormat", folder: "Presentation/Formats", count: OutputFormat.all.count),
    List(type: "LintRule", folder: "Maintenance/LintRules", count: LintRule.all.count),
    List(type: "Importer", folder: "Maintenance/Importers", count: Importer.all.count),
  ]

  @Test("a list of all is its folder", arguments: lists)
  func listIsFolder(_ list: List) throws {
    let target = String(list.folder.prefix { $0 != "/" })
    let home = try #require(
      SourceFiles.swift(under: "Sources/\(target)").first {
        $0.path.hasSuffix("/\(list.type).swift")
      })
    let start = try #require(home.text.firstRange(of: "static let all: [\(list.type)] = ["))
    let names = home.text[start.upperBound...].prefix { $0 != "]" }.matches(of: /\.(\w+)/)
    let listed = names.map { String($0.output.1) }

    var declared: [String] = []
    for file in try SourceFiles.swift(under: "Sources/\(list.folder)")
    where !file.path.hasSuffix("/\(list.type).swift") {
      let values = file.text.matches(of: /static let (\w+)(?:: \w+)? = (\w+)\(/)
        .filter { $0.output.2 == list.type }.map { String($0.output.1) }
      declared += values
      let file = URL(filePath: file.path).deletingPathExtension().lastPathComponent
      #expect(values.map { $0.lowercased() } == [file.lowercased()], "\(list.folder)/\(file).swift")
    }
    #expect(Set(listed) == Set(declared))
    #expect(listed.count == list.count)
    #expect(Set(listed).count == listed.count)
  }

  @Test("names are unique within their list")
  func uniqueNames() {
    for names in [
      SlashCommand.all.map(\.name), ContextMask.all.map(\.name), OutputFormat.all.map(\.name),
      LintRule.all.map(\.code), Importer.all.map(\.name),
    ] { #expect(Set(names).count == names.count, "\(names)") }
  }
}

@Suite("The shipped Knowledge")
struct ShippedKnowledgeTests {
  @Test("loads strictly")
  func loads() {
    do {
      let graph = try Repository.graph
      #expect(graph.needs.all.count >= 25)
      #expect(graph.schemes.all.count >= 50)
      #expect(graph.contacts.all.count >= 60)
    } catch {
      Issue.record("\(error)")
    }
  }

  /// All findings, made once: every example of every need is read.
  private static let findings = Result {
    let graph = try Repository.graph
    return LintRule.check(graph, Matcher(graph), folder: "Knowledge")
  }

  @Test("has nothing that lint finds", arguments: LintRule.all.map(\.code))
  func lint(_ code: String) throws {
    let findings = try Self.findings.get().filter { $0.code == code }
    let count = findings.count
    let shown = findings.prefix(20).map(\.description).joined(separator: "\n")
    #expect(count == 0, "\(shown)")
  }

  @Test("has every line that is compiled in, with the same number")
  func emergencyLines() throws {
    let graph = try Repository.graph
    for line in EmergencyLine.all {
      let contact = try #require(graph.contacts[line.id], "contacts/\(line.id).yaml")
      #expect(contact.phones.contains { $0.number == line.number }, "contacts/\(line.id).yaml")
    }
  }
}
