extension StorableWords {
  /// The dwelling, its works, its equipment and what is done in it: phrases that are safe only as
  /// a whole.
  static let dwellingPhrases = lines(
    """
    table à repasser
    fer à repasser
    plaque de cuisson
    plaques de cuisson
    plaque à induction
    plaques à induction
    plaque électrique
    plaques électriques
    micro ondes
    micro onde
    grille pain
    ouvre boîte
    ouvre bocal
    pince à linge
    four en panne
    plaque en panne
    table de lit
    table roulante
    chaise haute
    tabouret de douche
    siège pivotant
    siège rabattable
    siège élévateur
    siège monte escalier
    siège de baignoire
    siège releveur
    siège adapté
    fauteuil élévateur
    fauteuil de douche
    lit trop bas
    lit trop haut
    rehausser le lit
    fauteuil trop bas
    marche trop haute
    trop hauts
    trop bas
    trop basse
    trop basses
    rebord de baignoire
    rebord de la baignoire
    bord de la baignoire
    enjamber le rebord
    baignoire à porte
    baignoire sabot
    douche extra plate
    bac à douche
    bac de douche
    receveur de douche
    receveur extra plat
    paroi de douche
    pare douche
    pommeau de douche
    flexible de douche
    porte de douche
    rideau de douche
    wc surélevés
    toilettes surélevées
    toilettes sèches
    évier bouché
    lavabo bouché
    canalisation bouchée
    chambre à l’étage
    chambre en bas
    chambre au rez de chaussée
    robinet qui fuit
    robinet qui coule
    le robinet fuit
    changer le robinet
    changer un robinet
    chasse d’eau
    arrivée d’eau
    compteur d’eau
    ballon d’eau chaude
    eau chaude
    eau froide
    fuite d’eau
    fuites d’eau
    fuite au robinet
    fuite sous l’évier
    fuite dans la salle de bain
    fuite de gaz
    fuite de toiture
    fuite dans le toit
    dégât des eaux
    dégâts des eaux
    coupure d’eau
    coupures d’eau
    facture d’eau chaude
    pression d’eau
    barre de douche
    barres de douche
    barre dans la douche
    barres dans la douche
    barre dans la baignoire
    barre aux toilettes
    barre aux wc
    barres aux wc
    barres aux toilettes
    barres de maintien
    barre de redressement
    barre de lit
    barre de relevage
    pose de barres
    pose d’une barre
    poser une barre
    poser des barres
    installer des barres
    installer une barre
    poignée de porte
    poignées de porte
    plan incliné
    nez de marche
    nez de marches
    marches glissantes
    marche d’entrée
    marches d’entrée
    marche à l’entrée
    marches à l’entrée
    marches à monter
    marches à descendre
    trop de marches
    plusieurs marches
    seuil de porte
    pas de porte
    perron glissant
    sol glissant
    sols glissants
    tapis de bain
    bandes antidérapantes
    bande antidérapante
    détecteur de fumée
    détecteurs de fumée
    détecteur de mouvement
    prise électrique
    prise de courant
    tableau électrique
    panneau électrique
    fils électriques
    panneaux solaires
    panneau solaire
    porte automatique
    porte coulissante
    portes coulissantes
    porte trop étroite
    portes trop étroites
    élargir la porte
    élargir les portes
    élargir une porte
    porte de chambre
    porte de la chambre
    porte de placard
    porte qui ferme mal
    porte du frigo
    volets manuels
    store banne
    double vitrage
    simple vitrage
    isolation des combles
    les combles
    isolation des murs
    isoler les murs
    maison sécurisée
    maison mal isolée
    maison froide
    maison humide
    maison à étage
    maison de plain pied
    maison accessible
    maison trop petite
    pompe à chaleur
    poêle à granulés
    poêle à bois
    chaudière à fioul
    cuve à fioul
    chauffage au fioul
    fioul trop cher
    prix du fioul
    livraison de fioul
    livraison de bois
    bois à rentrer
    rentrer le bois
    rentrer du bois
    porter le bois
    chauffage au bois
    conduit de cheminée
    ramonage de la cheminée
    ramoner la cheminée
    chauffage central
    chauffage d’appoint
    fait froid
    trop froid
    trop froide
    logement froid
    appartement froid
    froid chez soi
    trop chaude
    fortes chaleurs
    forte chaleur
    pièce froide
    pièces froides
    pièce humide
    murs humides
    mur humide
    traces d’humidité
    moisissures aux murs
    moisissure sur les murs
    dernière marche
    cage d’escalier
    parties communes
    bac à poubelle
    tri sélectif
    sortir les bacs
    monte charge
    plain pied
    logement plus grand
    office hlm
    logement foyer
    logements foyers
    état des lieux
    fin de bail
    main d’œuvre
    remise en état
    en mauvais état général
    mal entretenu
    mal entretenue
    mal éclairé
    mal éclairée
    mal équipé
    mal équipée
    mal chauffés
    mal isolés
    tondre la pelouse
    tonte de la pelouse
    tonte de pelouse
    tonte du jardin
    tondre le jardin
    désherber le jardin
    jardin à entretenir
    jardin trop grand
    accès au jardin
    entretenir le jardin
    entretien jardin
    entretien de jardin
    travaux de jardin
    petits travaux de jardin
    petit jardinage
    nettoyer le jardin
    aide au jardin
    aide pour le jardin
    s’occuper du jardin
    outils de jardin
    taille de haie
    taille de haies
    taille des haies
    mauvaises herbes
    arracher les mauvaises herbes
    ramasser les feuilles
    ramassage des feuilles
    feuilles à ramasser
    feuilles mortes
    branches à couper
    couper les branches
    couper du bois
    entretien des extérieurs
    espaces verts
    espace vert
    lavage des sols
    laver les sols
    laver le sol
    faire les sols
    nettoyer les sols
    panier de linge
    panier à linge
    linge de maison
    machine de linge
    faire une machine
    faire tourner une machine
    pile de la télécommande
    déboucher l’évier
    déboucher les toilettes
    déboucher le lavabo
    percer un trou
    petit dépannage
    petits dépannages
    petite réparation
    petit entretien
    petit nettoyage
    petits meubles
    petit meuble
    grand rangement
    grand tri
    grands travaux
    gros meubles
    grosse réparation
    grosses réparations
    gros rangement
    gros bricolage
    gros électroménager
    petit électroménager
    vider la cave
    vider le grenier
    nids de guêpes
    nid de guêpes
    gant de toilette
    entrer dans le bain
    sortir du bain
    prendre un bain
    aide pour le coucher
    pince ramasse objets
    chausse pied
    long chausse pied
    loupe éclairante
    bouton d’urgence
    bouton sos
    bouton d’alerte
    bouton d’alarme
    pendentif d’alarme
    petit équipement
    petit matériel
    petits équipements
    grosses touches
    touches larges
    ligne fixe
    téléphone simple
    """)
}
