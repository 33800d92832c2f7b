extension StorableWords {
  /// Subjects of daily life and of the home that are safe only as a whole: the words of one may not be
  /// in the lexicon by themselves.
  static let homePhrases = lines(
    """
    aide à la maison
    auxiliaire de vie
    auxiliaires de vie
    plan d’aide
    heures d’aide
    heures de ménage
    rester à la maison
    à la maison
    tenir la maison
    tenir sa maison
    entretien de la maison
    ménage de la maison
    plateaux repas
    plateau repas
    accueil de jour
    famille d’accueil
    résidence senior
    foyer logement
    perte d’autonomie
    grille d’autonomie
    grille aggir
    actions de prévention
    reste à charge
    club de marche
    gym douce
    gymnastique douce
    cours de gym
    carte senior
    salle de bain
    salle de bains
    barre d’appui
    barres d’appui
    barre de maintien
    douche à l’italienne
    douche de plain pied
    monte escalier
    siège de douche
    chaise de douche
    loupe électronique
    bracelet d’alarme
    télé assistance
    télé alarme
    entretien du jardin
    petits travaux
    petit bricolage
    gros ménage
    grand ménage
    remise en forme
    à charge
    coucher et lever
    lever et coucher
    aide au lever
    aide au coucher
    aide à la toilette
    aide au repas
    aide au bain
    peur de tomber
    éviter de tomber
    risque de chute
    vie quotidienne
    vie associative
    vie chère
    cadre de vie
    projet de vie
    de la vie quotidienne
    actes de la vie quotidienne
    gestes de la vie quotidienne
    la maison
    sa maison
    ma maison
    notre maison
    leur maison
    une maison
    maison adaptée
    maison trop grande
    dans la maison
    devant la maison
    monte escaliers
    monter les escaliers
    monter les étages
    descendre les escaliers
    monter dans la baignoire
    entrer dans la baignoire
    sortir de la baignoire
    porte d’entrée
    volets roulants
    fauteuil releveur
    fauteuil monte escalier
    chauffe eau
    facture d’eau
    factures d’eau
    facture d’électricité
    facture de gaz
    facture de chauffage
    bois de chauffage
    bien vieillir
    personnes âgées
    petits frais
    mal chauffé
    mal chauffée
    à l’aide
    en charge
    prise en charge
    prises en charge
    prendre en charge
    pris en charge
    place en établissement
    place en résidence
    entrée en établissement
    entrée en ehpad
    entrée en résidence
    entrer en établissement
    entrer en ehpad
    entrer en résidence
    place en ehpad
    places en ehpad
    choisir un ehpad
    trouver un ehpad
    cherche un ehpad
    frais d’hébergement
    hébergement temporaire
    résidence autonomie
    résidences autonomie
    résidence services
    résidence seniors
    plusieurs aides
    assez d’aide
    contrat dépendance
    garantie dépendance
    assurance habitation
    carte d’adhérent
    frais de succession
    aide ménagère
    aides ménagères
    aide à domicile
    aides à domicile
    aide au logement
    aides au logement
    aide technique
    aides techniques
    aides techniques appareillage
    aide alimentaire
    banque alimentaire
    colis alimentaire
    colis alimentaires
    épicerie solidaire
    service d’aide
    service d’aide à domicile
    services d’aide à domicile
    heure d’aide
    plans d’aide
    portage de repas
    portage des repas
    portage à domicile
    repas à domicile
    livraison de repas
    fonds d’entraide
    fin de contrat
    prise en main
    cours de cuisine
    cours de yoga
    aide pour trouver
    aime chanter
    compte ameli
    à la charge
    seul à la maison
    seule à la maison
    bruit de voisinage
    aide de la caf
    section mgen
    adhérente mgen
    adhérent mgen
    note capah
    notes capah
    mes aides
    je t’aide
    petit déjeuner
    plat chaud
    machine à laver
    lave linge
    lave vaisselle
    sèche linge
    laver le linge
    sortir les poubelles
    sortir la poubelle
    changer les draps
    descendre la poubelle
    faire les vitres
    lit électrique
    siège de bain
    planche de bain
    tapis antidérapant
    lunettes remboursées
    pour les lunettes
    point relais
    mise en sécurité
    mettre en sécurité
    bas de l’immeuble
    gros travaux
    coupure d’électricité
    tour des aides
    bénévole visiteur
    visiteur bénévole
    à domicile
    courses lourdes
    lever et repas
    le lever
    sous les toits
    en bout de course
    fond de solidarité
    coupé l’électricité
    repas des anciens
    repas des aînés
    colis des aînés
    marche d’escalier
    bon service
    nouveau logement
    ancien logement
    ancien contrat
    ancien prestataire
    point d’accueil
    points d’accueil
    dernière facture
    petit logement
    petit appartement
    petits appareils
    petit jardin
    petite aide
    petites courses
    petites réparations
    petit service
    petits services
    grand logement
    grand jardin
    grande maison
    grand nettoyage
    grands carreaux
    porte de garage
    garde meuble
    prend le relais
    prendre le relais
    en a marre
    vitres sales
    volet cassé
    volets cassés
    portail cassé
    chaudière cassée
    tondeuse cassée
    télé cassée
    machine cassée
    ampoule grillée
    ampoules grillées
    grille rouillée
    boîte de conserve
    boîtes de conserve
    panier de légumes
    faire les lits
    lire le journal
    jardin à partager
    marches trop hautes
    nettoyer les gouttières
    déblayer la neige
    neige à déblayer
    cuve vide
    diagnostic immobilier
    diagnostic du logement
    au dessus de l’escalier
    sonnette trop faible
    sonnerie plus forte
    sonnerie trop faible
    chaussures trop serrées
    cherche un plombier
    trouver un plombier
    besoin d’un plombier
    bon plombier
    cherche un électricien
    trouver un électricien
    besoin d’un électricien
    cherche un serrurier
    trouver un serrurier
    cherche un artisan
    trouver un artisan
    artisan de confiance
    artisan sérieux
    cherche un jardinier
    trouver un jardinier
    vider la maison
    lampe de chevet
    montre d’alerte
    prises électriques
    fil électrique
    rallonge électrique
    """)
}
