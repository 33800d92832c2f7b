import Text

@testable import Matching

extension Analyzer {
  /// An analyzer that knows the words of a line and no others.
  static func knowing(_ words: String, abbreviations: [String: String] = [:]) -> Analyzer {
    let stemmer = Stemmer()
    let tokenizer = Tokenizer(stemmer: stemmer)
    var vocabulary = Vocabulary()
    for token in tokenizer.tokens(words) {
      _ = vocabulary.learn(token, .inPatterns)
    }
    vocabulary.close()
    return Analyzer(
      tokenizer: tokenizer, stemmer: stemmer, vocabulary: vocabulary, abbreviations: abbreviations)
  }
}
