extension StorableWords {
  /// Names of people and places, and words of the closed classes, folded, that look like an elided form
  /// and a word of the lexicon (« davis », « dargent »): never cut in two. `make gate` prints this list.
  static let neverElisions = Set(
    words(
      """
      dalle dargent daux davis delle detroit deux jaille jalle jarret joffre jordi josee laas
      laborde lai laille lama larret laura laux leclaire levier lheureux loffre lon lune maider
      maille malle mama maux melle melles metais meux mira mont moser moutils naux nils nonac saas
      salle sanah sarret saura saurais sautour saux selle selles sen seux sira sonac
      """))
}
