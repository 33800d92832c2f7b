import Testing

@testable import Text

@Suite("The sound of a word")
struct FrenchSoundTests {
  @Test(
    "is that of the word written as it is heard",
    arguments: [
      ("enterrement", "enterman"), ("escalier", "escallie"),
      ("hôpital", "opital"), ("maison", "mezon"), ("retraite", "retrete"),
      ("déplacement", "deplassement"), ("ménage", "menaje"), ("téléphone", "telefone"),
      ("bateau", "bato"), ("petit", "petits"), ("pharmacie", "farmacie"),
    ])
  func alike(word: String, heard: String) {
    let left = FrenchSound.key(Folding.fold(word))
    let right = FrenchSound.key(Folding.fold(heard))
    #expect(!left.isEmpty)
    #expect(left == right)
  }

  @Test("is that of « occupe » for « okup »")
  func soundedPAtTheEnd() {
    #expect(FrenchSound.key("okup") == FrenchSound.key("occupe"))
  }

  @Test(
    "tells apart what is heard otherwise",
    arguments: [
      ("repas", "repos"), ("mari", "mairie"), ("loyer", "lever"), ("bain", "bon"),
      ("vent", "vin"), ("maison", "moisson"), ("père", "mère"), ("argent", "agent"),
      ("chute", "cuite"), ("poisson", "poison chaud"), ("retraite", "retard"),
      ("pan", "panne"), ("gare", "garage"),
    ])
  func apart(left: String, right: String) {
    #expect(FrenchSound.key(Folding.fold(left)) != FrenchSound.key(Folding.fold(right)))
  }

  @Test("of what is no word is empty", arguments: ["", "87", "gir3", "09 72", "h", "🙂", "é"])
  func empty(text: String) {
    #expect(FrenchSound.key(text) == "")
  }

  @Test(
    "is written with a capital where several letters make one",
    arguments: [("chat", "Sa"), ("bon", "bO"), ("montagne", "mOtaN"), ("lundi", "lIdi")])
  func groups(word: String, expected: String) {
    #expect(FrenchSound.key(word) == expected)
  }
}
