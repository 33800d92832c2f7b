import Testing

@testable import Redaction

@Suite("A swallowed apostrophe")
struct ElisionTests {
  private let redactor = Redactor()

  private func stored(_ typed: String) -> String { redactor.text(redactor.atoms(typed)) }

  @Test(
    "is put back before a known word",
    arguments: [
      ("demande lapa", "demande l’apa"), ("besoin daide", "besoin d’aide"),
      ("soccupe de tout", "s’occupe de tout"), ("nen peut plus", "n’en peut plus"),
      ("na plus de voiture", "n’a plus de voiture"), ("cest trop lourd", "c’est trop lourd"),
      ("ne sait pas ce quil faut", "ne sait pas ce qu’il faut"),
      ("puisquil faut de l’aide", "puisqu’il faut de l’aide"),
      ("besoin qaide pour le ménage", "besoin ‹…› pour le ménage"),
    ])
  func restored(typed: String, text: String) {
    #expect(stored(typed) == text)
  }

  @Test(
    "is not looked for in a name or before an unknown word",
    arguments: ["Davis", "dargent", "Lama", "Mira", "dolto", "nice", "cécile", "tours"])
  func names(typed: String) {
    let words = TypedWord.words(of: typed)
    #expect(Elision.restored(words, in: .shipped).map(\.folded) == words.map(\.folded))
  }

  @Test("lets the masks see the word after it")
  func masks() {
    #expect(stored("lassistante sociale passe") == stored("l’assistante sociale passe"))
    #expect(stored("sappelle rose et veut l’apa") == stored("s’appelle rose et veut l’apa"))
  }

  @Test("leaves every name of the list whole")
  func listed() {
    for name in StorableWords.neverElisions {
      let words = TypedWord.words(of: name)
      #expect(Elision.restored(words, in: .shipped).count == words.count, "\(name)")
    }
  }
}
