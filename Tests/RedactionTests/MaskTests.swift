import Foundation
import Testing

@testable import Redaction

/// A sentence of a rule.
struct MaskExample: CustomTestStringConvertible, Sendable {
  let rule: String
  let text: String
  var testDescription: String { "\(rule): \(text)" }

  static let examples = ContextMask.all.flatMap { rule in
    rule.examples.map { MaskExample(rule: rule.name, text: $0) }
  }
  static let counterexamples = ContextMask.all.flatMap { rule in
    rule.counterexamples.map { MaskExample(rule: rule.name, text: $0) }
  }

  var mask: ContextMask {
    get throws { try #require(ContextMask.all.first { $0.name == rule }) }
  }

  /// The text without its marks, and the words that stand between them.
  var unmarked: (text: String, masked: Set<Int>) {
    var text = ""
    var masked: Set<Int> = []
    for (position, part) in self.text.components(separatedBy: "↓").enumerated() {
      let before = Redactor.words(text).count
      text += part
      if position % 2 == 1 { masked.formUnion(before..<Redactor.words(text).count) }
    }
    return (text, masked)
  }
}

@Suite("Context masks")
struct MaskTests {
  @Test("mask exactly what is marked", arguments: MaskExample.examples)
  func examples(example: MaskExample) throws {
    let (text, masked) = example.unmarked
    #expect(!masked.isEmpty)
    #expect(try example.mask.indices(in: text) == masked, "\(Redactor.words(text))")
  }

  @Test("mask nothing of a counter-example", arguments: MaskExample.counterexamples)
  func counterexamples(example: MaskExample) throws {
    #expect(try example.mask.indices(in: example.text).isEmpty)
  }

  @Test("are all listed: one per file of the folder")
  func everyFileIsListed() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Redaction/Masks").standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "swift" }
    #expect(files.count == ContextMask.all.count)
    for file in files {
      let source = try String(contentsOf: file, encoding: .utf8)
      let listed = ContextMask.all.filter { source.contains("name: \"\($0.name)\"") }
      #expect(listed.count == 1, "\(file.lastPathComponent)")
    }
  }

  @Test("have each a name, examples and counter-examples of their own")
  func everyRuleIsDocumented() {
    #expect(Set(ContextMask.all.map(\.name)).count == ContextMask.all.count)
    for rule in ContextMask.all {
      #expect(rule.examples.count >= 2, "\(rule.name)")
      #expect(rule.counterexamples.count >= 2, "\(rule.name)")
    }
  }
}
