/// The words of the storable lexicon, by kind; each form that may be stored is listed.
///
/// One file a theme. `make gate` checks every form against the names of people and places and the
/// closed classes.
enum StorableWords {
  /// Every verb form.
  static let verbs = irregularVerbs + regularVerbsFirst + regularVerbsSecond + regularVerbsThird

  /// The vocabulary of needs, acronyms left aside.
  static let themes =
    dailyLife + help + housing + money + paperwork + digital + company + carers + transport
    + equipment + leisure

  /// Every form of one word, but for those that only join others.
  static let singles = everyday + verbs + themes + organisations

  /// Every form of several words.
  static let phrases: [String] = [
    homePhrases, rightsPhrases, turnsOfPhrase, organisationPhrases, dwellingPhrases,
    leisurePhrases, papersPhrases, digitalPhrases, transportPhrases, establishmentPhrases,
    carerPhrases, bodyPhrases, callPhrasesFirst, callPhrasesSecond,
  ].flatMap { $0 }

  /// The public sites among the phrases (« ameli.fr »), as folded words.
  static let publicSites = Set(phrases.filter { $0.contains(".") }.map { Redactor.words($0) })

  /// Splits a list written over several lines.
  static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Splits a list with one phrase per line.
  static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init).filter { !$0.isEmpty }
  }
}
