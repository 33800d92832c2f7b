extension StorableWords {
  /// Public bodies and local services: phrases that are safe only as a whole.
  static let bodyPhrases = lines(
    """
    la sécu
    conseil régional
    conseil municipal
    service municipal
    services municipaux
    services du département
    le département
    au département
    la préfecture
    en préfecture
    point justice
    point d’accès au droit
    maison de justice et du droit
    maison de la justice et du droit
    défenseur des droits
    conciliateur de justice
    association de consommateurs
    aide juridictionnelle
    consultation juridique
    consultations juridiques
    chambre des notaires
    pompes funèbres
    point france services
    maisons france services
    maison des services
    maison de services au public
    maison des solidarités
    maison de la solidarité
    maison du département
    maison départementale
    maisons de l’autonomie
    pôle autonomie
    pôle action sociale
    pôle social
    pôle senior
    pôle seniors
    maison des seniors
    maison des aînés
    point senior
    point seniors
    office des retraités
    office des aînés
    comité d’entraide
    comité de retraités
    france rénov
    espace conseil habitat
    mon accompagnateur rénov
    banque de france
    comité départemental
    comité local
    siège national
    au siège
    section semlh
    comité semlh
    office national
    caisse des dépôts
    service des aînés
    service client
    service clients
    services clients
    service après vente
    acteurs locaux
    élu local
    élus locaux
    au maire
    voir le maire
    numéro unique
    carnet d’adresses
    site du département
    site gouvernemental
    assistante de service social
    travailleuse sociale
    travailleurs sociaux
    conseillère en économie sociale
    médiatrice sociale
    évaluateur apa
    permanence d’un avocat
    conseiller mgen
    service des impôts
    service des retraites
    droit à la retraite
    registre canicule
    plan canicule
    """)
}
