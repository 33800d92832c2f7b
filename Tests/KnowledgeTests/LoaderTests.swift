import Diagnostics
import Foundation
import Testing
import TestSupport

@testable import Knowledge

@Suite("Strict loading")
struct LoaderTests {
  @Test("points at what is wrong", arguments: BrokenFile.all)
  func brokenFile(broken: BrokenFile) throws {
    let fixture = try KnowledgeFixture(broken.texts)
    let error = try #require(throws: DiagnosticError.self) { try fixture.strict() }
    let found = error.diagnostics
    #expect(found.map(\.location) == broken.expected(in: fixture.path), "\(error)")
    #expect(found.allSatisfy { $0.code == broken.code }, "\(error)")
    #expect(found.allSatisfy { $0.severity == .error })
    for diagnostic in found {
      let file = broken.files.first { fixture.path + "/" + $0.path == diagnostic.location.file }
      let lines = file?.content.text.components(separatedBy: "\n")
      #expect(diagnostic.excerpt == diagnostic.location.line.flatMap { lines?[$0 - 1] })
    }
  }
}
