import Matching
import Testing

@Suite("Words")
struct SpellingTests {
  @Test(
    "that are glued are told apart",
    arguments: [
      ("estisolée", ["est", "isolee"], "solitude"), ("lesrepas", ["les", "repas"], "repas"),
      ("pourleloyer", ["pour", "le", "loyer"], "loyer"),
      ("sontoilette", ["son", "toilette"], "toilette"),
    ])
  func glued(text: String, meant: [String], need: String) throws {
    let reading = try Hamlet.matcher.read(text)
    #expect(reading.corrections.map(\.meant) == meant)
    #expect(Set(reading.corrections.map(\.typed)) == [text])
    #expect(reading.needs.map(\.rawValue) == [need])
  }

  @Test(
    "that are written as they are heard are taken for the word meant",
    arguments: [
      ("sa toilaite", "toilaite", "toilette", "toilette"),
      ("ses deplassement", "deplassement", "deplacement", "deplacements"),
      ("epuizer", "epuizer", "epuise", "repit"),
      ("suppermarchet trop loin", "suppermarchet", "supermarche", "courses"),
    ])
  func heard(text: String, typed: String, meant: String, need: String) throws {
    let reading = try Hamlet.matcher.read(text)
    #expect(reading.corrections.map(\.typed) == [typed])
    #expect(reading.corrections.map(\.meant) == [meant])
    #expect(reading.needs.map(\.rawValue) == [need])
  }

  @Test(
    "with letters wrong are taken for the nearest word",
    arguments: [
      // One letter, in a word long enough to be no other, goes before little words run together.
      ("suparmarché loin", "suparmarché", "supermarche", "courses"),
      ("ses deplacemnt", "deplacemnt", "deplacement", "deplacements"),
      // Two pairs swapped.
      ("un spuemrarche trop loin", "spuemrarche", "supermarche", "courses"),
    ])
  func mistyped(text: String, typed: String, meant: String, need: String) throws {
    let reading = try Hamlet.matcher.read(text)
    #expect(reading.corrections.map(\.typed) == [typed])
    #expect(reading.corrections.map(\.meant) == [meant])
    #expect(reading.needs.map(\.rawValue) == [need])
  }

  @Test(
    "that are known, or like nothing, are left alone",
    arguments: ["le loyer", "xylophone", "zodiaque", "lezz", "sonxylophone"])
  func untouched(text: String) throws {
    let corrections = try Hamlet.matcher.read(text).corrections
    #expect(corrections == [])
  }

  @Test("that are glued keep their clause, so that a denial reaches them")
  func clause() throws {
    let reading = try Hamlet.matcher.read("pas derepas, et leloyer")
    #expect(reading.needs.map(\.rawValue) == ["loyer"])
    #expect(reading.denied.map(\.need.rawValue) == ["repas"])
  }
}
