import Foundation
import TestSupport
import Testing
import Text

@Suite("Phrasebook")
struct PhrasebookTests {
  struct Sentence: Hashable {
    let place: String
    let text: String
  }

  /// Every literal of the phrasebook, with the file and line where it stands.
  static func literals() throws -> [Sentence] {
    let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "../../Sources/Presentation").standardized
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { $0.lastPathComponent.hasPrefix("Phrasebook") }
    return try files.flatMap { file in
      SwiftLiterals.read(try String(contentsOf: file, encoding: .utf8)).map {
        Sentence(place: "\(file.lastPathComponent):\($0.line)", text: $0.text)
      }
    }
  }

  @Test("the phrasebook is found and read")
  func isRead() throws {
    let literals = try Self.literals()
    #expect(literals.count > 60)
    #expect(literals.contains { $0.text == "Noté. Cela ne change pas les pistes." })
    #expect(literals.contains { $0.text == "Commande inconnue «\u{A0}/…\u{A0}». Tapez /aide." })
  }

  @Test("no sentence is written twice")
  func repeats() throws {
    let sentences = try Self.literals().flatMap { literal in
      Self.sentences(literal.text).map { Sentence(place: literal.place, text: $0) }
    }
    for (text, places) in Dictionary(grouping: sentences, by: \.text) where places.count > 1 {
      Issue.record("« \(text) » : \(places.map(\.place).sorted().joined(separator: ", "))")
    }
  }

  @Test("no literal has a fault of French typography")
  func typography() throws {
    for literal in try Self.literals() {
      let faults = Typography.faults(in: literal.text)
      #expect(faults.isEmpty, "\(literal.place): \(literal.text)")
    }
  }

  @Test("no literal has a plain space where French has none")
  func spaces() throws {
    for literal in try Self.literals() {
      #expect(!literal.text.contains("  "), "\(literal.place): \(literal.text)")
      #expect(!literal.text.contains(" ,") && !literal.text.contains(" ."), "\(literal.place)")
      #expect(!literal.text.contains("..."), "\(literal.place): \(literal.text)")
    }
  }

  /// The sentences of a literal that have three words or more: shorter ones are labels.
  private static func sentences(_ text: String) -> [String] {
    text.replacing(/([.?!])[ ]/) { "\($0.output.1)\n" }.split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { sentence in
        let words = sentence.split { $0 == " " || $0 == "\u{A0}" }
        return words.count { word in word.contains { $0.isLetter } } >= 3
      }
  }
}
