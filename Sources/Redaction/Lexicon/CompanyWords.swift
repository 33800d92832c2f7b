extension StorableWords {
  /// Loneliness, listening, meeting people.
  static let company = words(
    """
    isolement solitude solitaire solitaires visite visiteurs visiteuse écouter discuter échanger
    compagnie entourage entourée entouré entourés lien liens ennuie ennuyer deuil deuils
    endeuillé endeuillée endeuillés convivialité convivial conviviale conviviaux social sociale
    sociaux sociales silencieuse abandon abandonnée abandonné oubliée oublié parler papotage
    bavardage bavarde causette correspondance jumelage amitié amitiés groupe groupes sociabilité
    dansant dansants dansante fraternité fraternel bienveillance bienveillante bienveillant
    réconfort réconforter réconfortant consoler conforter apaiser apaisée apaisé parlotte
    accueillante accueillant chaleureux chaleureuse

    convivialement papotages retrouvailles camaraderie copinage sociabiliser sociables
    relationnel relationnelle délaissée délaissé délaissés esseulée esseulé esseulés

    isolements papotes bavard convives affinités affinité interactions interaction présences
    accompagnatrices amical amicaux fraternelle parrainage solitudes communauté communautaire
    marrainage connaissances connaissance sociabilisation socialisation
    """)
}
