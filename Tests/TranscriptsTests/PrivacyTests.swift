import Knowledge
import TestSupport
import Testing
import Transcripts

@Suite("A transcript")
struct PrivacyTests {
  private static let needs = [
    "loyer", "le ménage", "elle veut souffler", "ménage et loyer", "fait un avc", "veut mourir",
    "loyer après un avc",
  ]

  /// Pairs of sensitive values between which the advice differs: an age under and over 60, a GIR
  /// with and without the APA.
  private static let pairs = [
    (SensitiveValues(age: 82, gir: 3), SensitiveValues(age: 45, gir: 3)),
    (SensitiveValues(age: 82, gir: 3), SensitiveValues(age: 82, gir: 5)),
    (SensitiveValues(age: 45, gir: 6), SensitiveValues(age: 99, gir: 1)),
  ]

  /// What calls leave that differ in sensitive values only, where it differs.
  private func differences(
    _ desk: Desk, seed: UInt64, calls: Int, needs: [String], hasBare: Bool
  ) -> [String] {
    var generator = CallGenerator(seed: seed, needs: needs)
    var found: [String] = []
    for _ in 0..<calls {
      let call = generator.call(hasBare: hasBare)
      for (left, right) in Self.pairs {
        let texts = desk.twins(call, left, right)
        if texts.left != texts.right {
          found.append("\(call) \(left) \(right)\n\(texts.left)--\n\(texts.right)")
        }
      }
    }
    return found
  }

  @Test("is the same, byte for byte, whatever the sensitive facts said", arguments: 0..<4)
  func sensitiveFacts(seed: UInt64) throws {
    let found = differences(
      try Hamlet.desk, seed: seed, calls: 150, needs: Self.needs, hasBare: false)
    #expect(found.isEmpty, "\(found.count) calls, such as \(found.first ?? "")")
  }

  @Test("is the same, byte for byte, whatever the sensitive answers given", arguments: 0..<4)
  func sensitiveAnswers(seed: UInt64) throws {
    let found = differences(
      try Hamlet.desk, seed: seed, calls: 150, needs: Self.needs, hasBare: true)
    #expect(found.isEmpty, "\(found.count) calls, such as \(found.first ?? "")")
  }

  @Test(
    "of calls about the real Knowledge is the same whatever the sensitive values",
    arguments: [false, true])
  func real(hasBare: Bool) throws {
    let desk = try RealDesk.shared.get()
    let examples = desk.graph.needs.all.flatMap { $0.examples.prefix(5) }
    let found = differences(desk, seed: 5, calls: 12, needs: examples, hasBare: hasBare)
    #expect(found.isEmpty, "\(found.count) calls, such as \(found.first ?? "")")
  }

  @Test(
    "does not tell by what follows what a sensitive answer was",
    arguments: [
      "non", "oui", "1", "2", "3", "7", "?", "je ne sais pas", "jamais demandé l’apa", "locataire",
    ])
  func afterwards(line: String) throws {
    let desk = try Hamlet.desk
    // After GIR 6 nothing more is asked, after GIR 3 the age is.
    let asked = ["ménage", "non"]
    let first = desk.text(asked + ["3", line])
    let second = desk.text(asked + ["6", line])
    // Once one was given, `Recorder` must mask whatever could be an answer: every line but those
    // that raise a need by their own words, and numbers out of range too.
    #expect(first == second)
  }

  @Test(
    "does not tell a GIR said in a way that is understood from one that is not",
    arguments: [
      ["gir 3", "gir 3-4"], ["elle a 87 ans", "elle a 12 ans"],
    ])
  func almostFacts(lines: [String]) throws {
    let desk = try Hamlet.desk
    let texts = lines.map { desk.text(["loyer", $0]) }
    #expect(texts[0] == texts[1])
  }

  @Test(
    "does not tell where the call is",
    arguments: [
      "/lieu fougeres", "/lieu 35300", "/lieu xyzt", "/lieu", "/preparer 35", "/preparer",
      "/preparer 355", "/lieux fougeres", "/prepare fougeres",
    ])
  func place(line: String) throws {
    let desk = try Hamlet.desk
    #expect(desk.text(["loyer", line, "non"]) == desk.text(["loyer", "non"]))
  }

  @Test("never holds the id of anything sensitive", arguments: 0..<3)
  func sensitiveIDs(seed: UInt64) throws {
    try expectNoSensitiveID(
      try Hamlet.desk, seed: seed, needs: Self.needs + ["groupe avc"], calls: 200)
  }

  @Test("never holds the id of anything sensitive of the real Knowledge")
  func realSensitiveIDs() throws {
    let desk = try RealDesk.shared.get()
    let sensitive = desk.graph.needs.all.filter(\.isSensitive).flatMap(\.examples)
    try expectNoSensitiveID(desk, seed: 3, needs: sensitive, calls: 30)
  }

  private func expectNoSensitiveID(
    _ desk: Desk, seed: UInt64, needs: [String], calls: Int
  ) throws {
    let graph = desk.graph
    let ids = Set(
      graph.needs.all.filter(\.isSensitive).map(\.id.rawValue)
        + graph.schemes.all.filter(\.isSensitive).map(\.id.rawValue)
        + graph.contacts.all.filter(\.isSensitive).map(\.id.rawValue)
        + graph.questions.all.filter(\.isSensitive).map(\.id.rawValue))
    #expect(!ids.isEmpty)
    var generator = CallGenerator(seed: seed, needs: needs + ids.sorted().map { "/fiche \($0)" })
    for _ in 0..<calls {
      let lines = generator.call().map(SensitiveValues(age: 82, gir: 3).fill)
      for line in desk.text(lines).split(separator: "\n")
      where line.hasPrefix("=") || line.hasPrefix("> /") {
        let words = line.split(separator: " ").map(String.init)
        #expect(ids.isDisjoint(with: words), "\(lines): \(line)")
        let numbers = words.filter { Int($0) != nil }
        #expect(numbers == [], "\(lines): \(line)")
      }
    }
  }
}
