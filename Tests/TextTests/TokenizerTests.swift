import Testing

@testable import Text

@Suite("Tokenizer")
struct TokenizerTests {
  private let tokenizer = Tokenizer(stemmer: Stemmer())

  /// Words as compared, with ` | ` between clauses and ` || ` between sentences.
  private func picture(_ text: String) -> String {
    var picture = ""
    var last: Token?
    for token in tokenizer.tokens(text) {
      if let last {
        picture +=
          last.sentence != token.sentence ? " || " : last.clause != token.clause ? " | " : " "
      }
      picture += token.folded
      last = token
    }
    return picture
  }

  @Test(
    "splits elisions off, with either apostrophe",
    arguments: [
      ("l’aide", "l aide"),
      ("l'aide", "l aide"),
      ("L’AIDE", "l aide"),
      ("j’ai peur d’être seule", "j ai peur d etre seule"),
      ("j'ai peur d'etre seule", "j ai peur d etre seule"),
      ("qu’elle s’occupe", "qu elle s occupe"),
      ("jusqu’ici", "jusqu ici"),
      ("jusqu'à demain", "jusqu a demain"),
      ("lorsqu’il", "lorsqu il"),
      ("presqu’aveugle quoiqu’il", "presqu aveugle quoiqu il"),
      ("puisqu'on", "puisqu on"),
      ("n’y c’est t’aide m'aide", "n y c est t aide m aide"),
      ("l’ aide", "l aide"),
      ("l`aide", "l aide"),
      ("l’", "l"),
    ])
  func elisions(text: String, words: String) {
    #expect(picture(text) == words)
  }

  @Test(
    "keeps an inner apostrophe out of any other word",
    arguments: [
      ("aujourd’hui", "aujourdhui"),
      ("aujourd'hui", "aujourdhui"),
      ("d’aujourd’hui", "d aujourdhui"),
      ("quelqu’un", "quelquun"),
      ("entr'aide", "entraide"),
      ("solitud’écoute", "solitudecoute"),
      ("'seule'", "seule"),
      ("’", ""),
    ])
  func innerApostrophes(text: String, words: String) {
    #expect(picture(text) == words)
  }

  @Test(
    "cuts words and numbers",
    arguments: [
      ("", ""),
      ("   \t ", ""),
      ("?!…", ""),
      ("87ans", "87 ans"),
      ("elle a 87 ans", "elle a 87 ans"),
      ("2e étage", "2 e etage"),
      ("GIR4", "gir 4"),
      ("h24", "h24"),
      ("rendez-vous", "rendez vous"),
      ("peut-être", "peut etre"),
      ("sœur aînée", "soeur ainee"),
      ("24\u{A0}h\u{A0}sur\u{202F}24", "24 h sur 24"),
      ("ai\u{200B}dant", "aidant"),
      ("e\u{301}puise\u{301}e", "epuisee"),
      ("pre\u{301}nom 👵 âge", "prenom age"),
      ("seule_chez-elle", "seule chez elle"),
    ])
  func words(text: String, words: String) {
    #expect(picture(text) == words)
  }

  @Test(
    "tells clauses and sentences apart",
    arguments: [
      ("elle tombe, elle oublie", "elle tombe | elle oublie"),
      ("repas ; ménage : linge", "repas | menage | linge"),
      ("apa + gir", "apa | gir"),
      ("mari/femme", "mari | femme"),
      ("sa fille (loin) aide", "sa fille | loin | aide"),
      ("il dit « je tombe » souvent", "il dit | je tombe | souvent"),
      ("seule. épuisée ! vraiment ? oui", "seule || epuisee || vraiment || oui"),
      ("seule\népuisée… oui", "seule || epuisee || oui"),
      ("ça va mais je suis seule", "ca va | mais je suis seule"),
      ("ça va, mais je suis seule", "ca va | mais je suis seule"),
      ("mais je suis seule", "mais je suis seule"),
      ("tout va sauf le linge pourtant propre", "tout va | sauf le linge | pourtant propre"),
      ("mais mais", "mais | mais"),
      ("un - deux", "un deux"),
    ])
  func boundaries(text: String, words: String) {
    #expect(picture(text) == words)
  }

  @Test("keeps the words as typed, without their elision")
  func surfaces() {
    let tokens = tokenizer.tokens("L’Âge d’Épuisée, 87ANS")
    #expect(tokens.map(\.surface) == ["L", "Âge", "d", "Épuisée", "87", "ANS"])
    #expect(tokenizer.tokens("e\u{301}te\u{301}").map(\.surface) == ["e\u{301}te\u{301}"])
  }

  @Test("keeps an inner apostrophe in the word as typed")
  func surfaceOfInnerApostrophe() {
    #expect(tokenizer.tokens("Aujourd’hui").map(\.surface) == ["Aujourd’hui"])
  }

  @Test("gives every token the stem of its folded form")
  func stems() {
    let stemmer = Stemmer()
    let tokens = tokenizer.tokens("Elle est ÉPUISÉE, ses filles l’aident depuis 2019")
    #expect(tokens.count == 9)
    for token in tokens { #expect(token.stem == stemmer.stem(token.folded)) }
    #expect(tokens.map(\.stem).contains("epuis"))
  }

  @Test("knows numbers", arguments: [("87", true), ("h24", false), ("ans", false), ("½", false)])
  func numbers(text: String, isNumber: Bool) {
    #expect(tokenizer.tokens(text).map(\.isNumber) == [isNumber])
  }

  @Test("counts clauses and sentences from 0, never backwards")
  func counts() {
    let tokens = tokenizer.tokens("… oui, mais non. Si ! Ah, bon")
    for (left, right) in zip(tokens, tokens.dropFirst()) {
      #expect(left.clause <= right.clause)
      #expect(left.sentence <= right.sentence)
      #expect(left.sentence == right.sentence || left.clause < right.clause)
    }
    #expect(tokenizer.tokens("oui").first?.clause == 0)
    #expect(tokenizer.tokens("oui").first?.sentence == 0)
  }
}
