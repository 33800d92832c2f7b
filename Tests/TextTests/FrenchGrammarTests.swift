import Testing

@testable import Text

@Suite("French grammar")
struct FrenchGrammarTests {
  @Test(
    "lists words as the tokenizer makes them",
    arguments: [
      FrenchGrammar.functionWords, FrenchGrammar.clauseOpeners, FrenchGrammar.negations,
      FrenchGrammar.deniableVerbs, FrenchGrammar.denialAdverbs, FrenchGrammar.troubleNouns,
      FrenchGrammar.firstPerson,
    ])
  func wordsAreTokens(words: Set<String>) {
    let tokenizer = Tokenizer(stemmer: Stemmer())
    #expect(!words.isEmpty)
    for word in words.sorted() where word != "la-bas" {
      #expect(tokenizer.tokens(word).map(\.folded) == [word])
    }
  }

  @Test("lists « là-bas », which the tokenizer cuts in two")
  func overThere() {
    let isListed = FrenchGrammar.functionWords.contains("la-bas")
    #expect(!isListed)
  }
}
