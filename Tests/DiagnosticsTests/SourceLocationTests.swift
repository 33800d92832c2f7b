import Testing

@testable import Diagnostics

@Suite("Source location")
struct SourceLocationTests {
  @Test(
    "prints what is known",
    arguments: [
      (nil, nil, "a.yaml"), (3, nil, "a.yaml:3"), (3, 14, "a.yaml:3:14"), (nil, 14, "a.yaml"),
    ] as [(Int?, Int?, String)])
  func description(line: Int?, column: Int?, text: String) {
    #expect(SourceLocation(file: "a.yaml", line: line, column: column).description == text)
  }
}
