import Testing

@testable import Text

@Suite("Stemmer")
struct StemmerTests {
  private let stemmer = Stemmer()

  @Test(
    "brings a family together",
    arguments: [
      ["épuisé", "épuisée", "épuisés", "épuisées", "épuisement"],
      ["isolé", "isolée", "isolés", "isolement"],
      ["chute", "chutes", "chuter", "chuté"],
      ["tombe", "tombes", "tombée", "tombées", "tomber", "tombait"],
      ["fatigue", "fatigué", "fatiguée", "fatigués"],
      ["malade", "malades", "maladie", "maladies"],
      ["maltraité", "maltraitée", "maltraitance"],
      ["aidant", "aidants"],
      ["aide", "aides", "aidé", "aidée"],
      ["seul", "seule", "seuls", "seules"],
      ["retraite", "retraites", "retraité", "retraitée"],
      ["repos", "reposer", "repose"],
      ["ménage", "ménages", "ménager"],
      ["voisin", "voisine", "voisins", "voisines"],
      ["logement", "logements"],
      ["impôt", "impôts"],
      ["répit", "répits"],
      ["sœur", "sœurs"],
      ["souci", "soucis"],
      ["mort", "morte", "morts"],
      ["idée", "idées"],
      ["APA", "apa"],
    ])
  func families(words: [String]) {
    let stems = words.map { stemmer.stem(Folding.fold($0)) }
    #expect(Set(stems).count == 1, "\(zip(words, stems).map { "\($0) → \($1)" })")
  }

  @Test(
    "keeps apart",
    arguments: [
      ("répit", "repas"), ("répit", "répète"), ("repas", "repos"), ("mer", "mère"),
      ("fils", "fille"), ("mari", "marié"), ("mort", "mer"), ("vie", "vue"), ("cas", "case"),
      ("aide", "aidant"), ("solitude", "seul"), ("retrait", "retraite"), ("mal", "malade"),
      ("perdre", "père"), ("loyer", "logement"), ("an", "âne"), ("ménage", "déménage"),
      ("pas", "passer"), ("pension", "penser"), ("gir", "gîte"),
    ])
  func strangers(left: String, right: String) {
    #expect(stemmer.stem(Folding.fold(left)) != stemmer.stem(Folding.fold(right)))
  }

  @Test(
    "brings together what Snowball keeps apart",
    arguments: [
      ("revenu", "revenus"), ("perdu", "perdus"), ("genou", "genoux"), ("aidant", "aidante"),
      ("aidants", "aidantes"),
    ])
  func irregularEndings(left: String, right: String) {
    #expect(stemmer.stem(left) == stemmer.stem(right))
  }

  @Test(
    "brings the forms of a verb together",
    arguments: [
      ["perdre", "perd", "perds", "perdent", "perdu", "perdue", "perdait"],
      ["aider", "aide", "aident", "aidait", "aiderait", "aidera"],
      ["tenir", "tiens", "tient", "tiennent", "tenu", "tiendra"],
      ["parler", "parle", "parlent", "parlerait", "parleriez"],
      ["marche", "marchent", "marcheraient"],
      ["manger", "mange", "mangent", "mangeait", "mangerions"],
    ])
  func verbForms(words: [String]) {
    let stems = words.map(stemmer.stem)
    #expect(Set(stems).count == 1, "\(zip(words, stems).map { "\($0) → \($1)" })")
  }

  @Test(
    "brings together the forms of a verb of four letters whose future its table does not hold",
    arguments: [("aider", "aiderons"), ("laver", "laveraient"), ("aimer", "aimerez")])
  func shortVerbs(infinitive: String, form: String) {
    #expect(stemmer.stem(infinitive) == stemmer.stem(form))
  }

  @Test(
    "takes no ending of a verb off a noun",
    arguments: [
      "argent", "parent", "client", "patient", "accident", "urgent", "logement", "médicament",
      "cent", "vent", "dent",
    ])
  func nounsInEnt(word: String) {
    let folded = Folding.fold(word)
    #expect(Stemmer.withoutVerbEnding(folded) == folded)
    #expect(stemmer.stem(folded) != stemmer.stem(String(folded.dropLast(2))))
  }

  @Test(
    "takes the plural and the conditional of a verb off",
    arguments: [
      ("parlent", "parle"), ("marchent", "marche"), ("aimerions", "aime"), ("aideraient", "aide"),
      ("habitez", "habitez"), ("serait", "serait"),
    ])
  func verbEndings(word: String, expected: String) {
    #expect(Stemmer.withoutVerbEnding(word) == expected)
  }

  @Test("keeps a house that is insulated from somebody who is isolated")
  func insulation() {
    let isolated = stemmer.stem("isolee")
    #expect(stemmer.stem("isolation") != isolated)
    #expect(stemmer.stem("isolants") != isolated)
    #expect(stemmer.stem("isolement") == isolated)
  }

  @Test(
    "leaves numbers and short words as they are",
    arguments: ["", "3676", "87", "1er", "an", "eau", "gir", "mal", "ces", "cas", "ée"])
  func unchanged(word: String) {
    #expect(stemmer.stem(word) == word)
  }

  @Test("never leaves fewer than three letters of a longer word, and never lengthens one")
  func lengths() {
    let words = ["repas", "repit", "amies", "idees", "bles", "vieux", "aerees", "eee", "eeeee"]
    for word in words {
      let stem = stemmer.stem(word)
      #expect((3...word.count).contains(stem.count), "\(word) → \(stem)")
    }
  }

  @Test("answers the same from many tasks at once")
  func concurrency() async {
    let words = ["epuisement", "isolement", "maltraitance", "repas", "aidants"]
    let alone = words.map(stemmer.stem)
    await withTaskGroup(of: [String].self) { group in
      for _ in 0..<16 {
        group.addTask { [stemmer] in (0..<100).flatMap { _ in words.map(stemmer.stem) } }
      }
      for await stems in group {
        #expect(stems == Array(repeating: alone, count: 100).flatMap { $0 })
      }
    }
  }
}
