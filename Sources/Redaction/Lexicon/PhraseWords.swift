extension StorableWords {
  /// What is safe only as a whole: the words of one may not be in the lexicon by themselves.
  ///
  /// Organisations and public numbers survive only here. A number matches only when no other number
  /// stands beside it.
  static let phrases = lines(
    """
    aide à la maison
    aides et accompagnements solidaires
    femme de ménage
    auxiliaire de vie
    auxiliaires de vie
    plan d’aide
    heures d’aide
    heures de ménage
    emploi direct
    rester à la maison
    chez soi
    à la maison
    tenir la maison
    tenir sa maison
    entretien de la maison
    ménage de la maison
    plateaux repas
    plateau repas
    garde à domicile
    garde de nuit
    accueil de jour
    accueil de nuit
    famille d’accueil
    maison de retraite
    maisons de retraite
    maison de repos
    maison de l’autonomie
    résidence senior
    foyer logement
    perte d’autonomie
    grille d’autonomie
    grille aggir
    allocation personnalisée d’autonomie
    allocation personnalisée autonomie
    allocation dépendance
    allocation de solidarité
    minimum vieillesse
    prestation dépendance totale
    actions concertées
    action sociale
    actions de prévention
    à bout
    à bout de forces
    au bout du rouleau
    bout du rouleau
    tenir le coup
    tout le temps
    de temps en temps
    de temps à autre
    au jour le jour
    coup de main
    coup de pouce
    fin de mois
    fins de mois
    fins de mois difficiles
    fin du mois
    reste à charge
    reste à vivre
    trop cher
    trop chère
    trop chères
    impôt sur le revenu
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
    club de marche
    gym douce
    gymnastique douce
    marche nordique
    atelier mémoire
    ateliers mémoire
    temps libre
    cours d’informatique
    cours de gym
    cours tablette
    jeux de cartes
    jeux de société
    séjour vacances
    départ en vacances
    café des aidants
    cafés des aidants
    journée des aidants
    plateforme de répit
    plateforme d’accompagnement et de répit
    congé proche aidant
    congé de proche aidant
    carte de stationnement
    carte de transport
    carte mobilité
    carte mobilité inclusion
    carte senior
    place de stationnement
    transports en commun
    salle de bain
    salle de bains
    salle d’eau
    barre d’appui
    barres d’appui
    barre de maintien
    douche à l’italienne
    douche de plain pied
    monte escalier
    monter les marches
    siège de douche
    chaise de douche
    chemin lumineux
    lit adapté
    loupe électronique
    bouton d’appel
    bracelet d’alarme
    télé assistance
    télé alarme
    entretien du jardin
    petits travaux
    petit bricolage
    gros ménage
    grand ménage
    mal à l’aise
    voir du monde
    voit du monde
    parler à quelqu’un
    quelqu’un
    quelqu’un à qui parler
    rompre la solitude
    en ligne
    mot de passe
    adresse mail
    données personnelles
    inclusion numérique
    directives anticipées
    remise en forme
    en cours
    en retard
    au courant
    pas au courant
    tout de suite
    parce que
    parce qu’elle
    parce qu’il
    a été
    ont été
    n’a pas été
    rendez vous
    prendre rendez vous
    en ce moment
    mettre en place
    mise en place
    en place
    à charge
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
    une loupe
    la loupe
    association empreintes
    au sim
    outil sim
    à jour
    """)
}
