extension StorableWords {
  /// Words of the lexicon, folded, that some people or places bear as a name.
  ///
  /// Kept by a written waiver, because needs cannot be said without them, and masked after a title,
  /// a relative, a verb of place.
  static let borneAsNames = Set(
    words(
      """
      ama ameli anah appelle argent arrive aspa bloque bracelet bus carreaux cartes change
      chaudiere cher compagnie conge conges course cout couteux cuisine danse debordes delai
      delais demandes demarche depasse deplace deuil donne dossier douche fiscal forfait frais
      gagne garde gaz gere gerer geste glissant jeux lave laver lever lien liens linge louer
      lourd mail mairie manger marcher medaillon menage monalisa moyens msa navette
      papier paye payer plateaux poussiere pret prix recours repos revenu salaire sejour
      senior site solitaire solitude tarif taxi taxis theatre travaux
      """) + bornByMany)

  /// Those that organisations bear, which want and say things, too.
  static let organisationNames = Set(words("mairie ameli msa ama anah monalisa")).union(
    organisations.compactMap { Redactor.words($0).first })

  /// Those that many people bear: masked beside an unknown word, too.
  static let bornByMany = words(
    """
    mange ranger plateau escalier loyer devis coute finance droit courrier deborde
    """)
}
