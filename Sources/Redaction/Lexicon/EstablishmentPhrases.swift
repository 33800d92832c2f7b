extension StorableWords {
  /// Establishments, their choice and their price: phrases that are safe only as a whole.
  static let establishmentPhrases = lines(
    """
    bonne maison de retraite
    dossier unique
    via trajectoire
    tarif dépendance
    talon dépendance
    risque dépendance
    anticiper la dépendance
    prévoir la dépendance
    épargne dépendance
    rente dépendance
    place disponible
    places disponibles
    attente d’une place
    attendre une place
    place en foyer logement
    place en hébergement temporaire
    place en accueil temporaire
    accueil familial
    accueillant familial
    accueillants familiaux
    petite unité de vie
    petites unités de vie
    habitat inclusif
    habitat intermédiaire
    conseil de la vie sociale
    livret d’accueil
    """)
}
