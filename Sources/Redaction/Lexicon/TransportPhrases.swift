extension StorableWords {
  /// Transport, errands and shopping: phrases that are safe only as a whole.
  static let transportPhrases = lines(
    """
    moyen de transport
    carte de bus
    carte de train
    carte de tram
    carte de métro
    pass senior
    pass transport
    titre de transport
    titres de transport
    bon taxi
    bons taxi
    bons de taxi
    prendre le train
    prend le train
    billet de train
    billets de train
    voyager en train
    code de la route
    place de parking
    places de parking
    place pour se garer
    trouver une place
    aire de covoiturage
    macaron de stationnement
    chauffeur bénévole
    chauffeurs bénévoles
    conducteur bénévole
    conducteurs bénévoles
    ligne supprimée
    ligne de car
    gare trop loin
    navette du marché
    bus du marché
    transport pour le marché
    bureau de poste
    aller à la poste
    aller à la banque
    aller au marché
    aller au centre
    se rendre au marché
    aller simple
    porter les courses
    porter ses courses
    porter les packs
    porter des packs
    packs d’eau
    pack d’eau
    packs de lait
    bouteilles d’eau
    bouteille de gaz
    trop lourde
    caddie à roulettes
    sac à roulettes
    grosses courses
    petites courses d’appoint
    faire les boutiques
    faire un tour
    faire un petit tour
    petit commerce
    petits commerces
    commerce ambulant
    commerces ambulants
    épicerie ambulante
    petits trajets
    petit trajet
    longs trajets
    long trajet
    longue distance
    """)
}
