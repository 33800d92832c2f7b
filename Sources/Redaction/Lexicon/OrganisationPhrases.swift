extension StorableWords {
  /// Organisations, schemes and public numbers, which survive only as whole names.
  ///
  /// A number matches only when no other number stands beside it.
  static let organisationPhrases = lines(
    """
    aides et accompagnements solidaires
    garde à domicile
    maison de l’autonomie
    allocation personnalisée d’autonomie
    allocation personnalisée autonomie
    allocation dépendance
    allocation de solidarité
    prestation dépendance totale
    actions concertées
    caisse de retraite
    caisses de retraite
    caisse primaire
    caisse d’allocations familiales
    assurance maladie
    assurance retraite
    assurance vieillesse
    complémentaire santé
    régime de retraite
    conseil départemental
    conseil général
    centre communal d’action sociale
    centre local d’information
    centre social
    centres sociaux
    centre de jour
    assistante sociale
    assistant social
    assistantes sociales
    travailleur social
    france services
    maison france services
    mutualité française
    mutualité sociale agricole
    service public
    service social du personnel
    ancien employeur
    éducation nationale
    section départementale
    rappel section
    petits frères des pauvres
    petits frères
    sos amitié
    solitud’écoute
    croix rouge
    croix rouge écoute
    compagnie des aidants
    association française des aidants
    association je t’aide
    france assos santé
    objectif autonomie
    points info famille
    point info famille
    agence nationale de l’habitat
    amélioration de l’habitat
    ma prime adapt
    prime adapt
    j’aménage mon logement
    légion d’honneur
    société d’entraide
    université virtuelle du temps disponible
    université du temps libre
    club santé senior
    jeux de société
    rompre la solitude
    3676
    36 76
    09 72 72 27 28
    0972722728
    09 72 39 40 50
    0972394050
    01 84 72 94 72
    0184729472
    0 805 38 14 14
    0805 38 14 14
    0805381414
    0 800 47 47 88
    0800 47 47 88
    0800474788
    01 42 38 08 08
    0142380808
    09 72 44 09 79
    0972440979
    association empreintes
    au sim
    outil sim
    club santé
    santé senior
    prévention santé
    mutuelle santé
    seniors mgen
    """)
}
