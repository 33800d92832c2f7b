import Testing

@testable import Redaction

@Suite("Each context mask, taken away")
struct AblationTests {
  /// The words that stand between the marks of an example.
  private func marked(_ example: String) -> Set<String> {
    let parts = example.split(separator: "↓", omittingEmptySubsequences: false)
    let inside = parts.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
    return Set(inside.flatMap { Redactor.words(String($0)) })
  }

  @Test(
    "lets a private word through that the others do not hold",
    arguments: ContextMask.all.map(\.name))
  func withoutIt(name: String) throws {
    let rule = try #require(ContextMask.all.first { $0.name == name })
    let all = Redactor()
    let others = Redactor(masks: ContextMask.all.filter { $0.name != name })
    let missed = rule.examples.contains { example in
      let typed = example.replacing("↓", with: "")
      let held = Set(Redactor.words(all.text(all.atoms(typed))))
      let leaked = Set(Redactor.words(others.text(others.atoms(typed)))).subtracting(held)
      return !leaked.isDisjoint(with: marked(example))
    }
    #expect(missed)
  }
}
