import Knowledge
import TestSupport
import Testing

@testable import Matching

@Suite("What counts of a line")
struct TraitTests {
  /// The names of the traits of a line of which no pattern, class or name was heard.
  private static func names(_ text: String) throws -> Set<String> {
    let analyzer = Analyzer.knowing("gros paniers courses tombait 3")
    let traits = Trait.all(
      in: analyzer.utterance(text), classes: [:], heard: [], names: [], graph: try Hamlet.graph)
    return Set(traits.map(\.name))
  }

  @Test(
    "is each word by itself and with those near it",
    arguments: [
      ("elle tombait", ["g:elle", "s:tomb", "w:tombait", "b:elle_tomb"]),
      ("de gros paniers", ["r:de_gro_pani", "b:gro_pani", "x:gro_pani", "g:de"]),
      ("paniers gros", ["x:gro_pani", "b:pani_gro"]),
      ("plus courses", ["n:cours"]),
      ("gros 3 paniers", ["r:gro_#_pani", "x:gro_pani"]),
    ])
  func counted(text: String, traits: [String]) throws {
    let names = try Self.names(text)
    #expect(names.isSuperset(of: traits), "\(names.sorted())")
  }

  @Test(
    "is no number, no pair across clauses but of neighbours, and no three little words",
    arguments: [
      ("3 paniers", "s:3"), ("3 paniers", "w:3"), ("gros, paniers", "x:gro_pani"),
      ("que je le vois", "r:que_je_le"),
    ])
  func uncounted(text: String, trait: String) throws {
    let names = try Self.names(text)
    #expect(!names.contains(trait), "\(names.sorted())")
  }

  @Test("stands in each clause that says it, and in none where it spans two")
  func clauses() throws {
    let analyzer = Analyzer.knowing("gros paniers courses tombait loin magasin")
    let utterance = analyzer.utterance("elle tombait loin, elle tombait au magasin")
    let traits = Trait.all(
      in: utterance, classes: [:], heard: [], names: [], graph: try Hamlet.graph)
    let clauses = TraitClauses(of: traits, utterance)
    func places(_ name: String) throws -> Set<Int> {
      let index = try #require(traits.firstIndex { $0.name == name })
      let again = clauses.again.filter { $0.trait == index }.map(\.clause)
      return Set([clauses.first[index]].compactMap { $0 } + again)
    }
    #expect(clauses.count == 2)
    #expect(try places("s:tomb") == [0, 1])
    #expect(try places("g:elle") == [0, 1])
    #expect(try places("s:loin") == [0])
    #expect(try places("s:magasin") == [1])
    #expect(try places("b:loin_elle") == [])
  }
}
