extension StorableWords {
  /// Going out and getting there.
  static let transport = words(
    """
    déplacement déplacements transport transports voiture voitures véhicule véhicules bus taxi
    taxis navette navettes minibus tram tramway métro autobus autocar trajet trajets mobilité
    stationnement parkings sorties covoiturage sncf marcher desserte desservi desservie
    itinéraire réservation réservations voiturette bicyclette garer carburant essence péage
    péages éloignement distance distances

    passager raccompagnement tramways itinérant itinérante itinérants desservis

    transporteur transporteurs acheminement covoitureur covoitureurs voiturage piéton piétonne
    piétons cyclable trottinette itinéraires correspondances terminus automobile automobiles
    macarons billetterie billets ticket tickets horaire horaires parcours destination
    destinations randonneurs dessertes circuit circuits
    """)
}
