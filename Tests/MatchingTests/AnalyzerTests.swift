import Testing

@testable import Matching

@Suite("What is read of a long line")
struct AnalyzerTests {
  /// What is done for each word is bounded, so the number of words read bounds the work.
  @Test(
    "is as much of it as ever matters, however long it is",
    arguments: [
      String(repeating: "courses ", count: 10_000), String(repeating: "l'", count: 20_000),
      String(repeating: "xqzw,", count: 50_000),
      (1...10_000).map { "mot\($0)" }.joined(separator: " "),
    ])
  func bounded(text: String) {
    let analyzer = Analyzer.knowing("les courses du samedi", abbreviations: ["l": "le la"])
    let count = analyzer.utterance(text).words.count
    #expect(count >= 600)
    #expect(count <= 601)
  }
}
