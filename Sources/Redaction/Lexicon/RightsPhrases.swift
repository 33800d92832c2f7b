extension StorableWords {
  /// Subjects of rights, papers, money, company and care that are safe only as a whole.
  static let rightsPhrases = lines(
    """
    fracture numérique
    protection juridique
    bulletin de paie
    maison de retraite
    maisons de retraite
    maison de repos
    action sociale
    impôt sur le revenu
    atelier mémoire
    ateliers mémoire
    cours d’informatique
    cours tablette
    jeux de cartes
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
    place de stationnement
    transports en commun
    parler à quelqu’un
    quelqu’un à qui parler
    adresse mail
    données personnelles
    inclusion numérique
    rendez vous
    prendre rendez vous
    vie sociale
    marcher un peu
    atelier équilibre
    ateliers équilibre
    atelier nutrition
    atelier numérique
    ancienne adresse
    à qui parler
    petite retraite
    petites retraites
    petite pension
    petits revenus
    petit budget
    entrée en maison de retraite
    entrer en maison de retraite
    place en maison de retraite
    prix des ehpad
    prix des maisons de retraite
    tarif des ehpad
    tarifs des ehpad
    choisir une maison de retraite
    cherche une maison de retraite
    coût de l’ehpad
    condition d’âge
    conditions d’âge
    crédit d’impôt
    crédits d’impôt
    demande de crédit d’impôt
    taxe foncière
    taxe d’habitation
    taxe d’ordures ménagères
    garantie obsèques
    contrat obsèques
    carte mutuelle
    carte de mutuelle
    carte bus
    numéro de téléphone
    numéro vert
    numéro d’adhérent
    adresse du clic
    droit d’opposition
    droit de réponse
    droit commun
    droits de succession
    pension de réversion
    demande de réversion
    de la réversion
    groupe de parole
    groupes de parole
    groupe d’entraide
    aide aux aidants
    aide financière
    aides financières
    aide exceptionnelle
    aide au répit
    aide administrative
    épicerie sociale
    chèque énergie
    chèque vacances
    chèques vacances
    chèque service
    chèque emploi service
    transport à la demande
    transport accompagné
    bus de ville
    arrêt de bus
    ligne de bus
    horaires de bus
    horaires du bus
    prêt d’honneur
    prêts d’honneur
    secours exceptionnel
    fonds de secours
    fin de droits
    dates de paiement
    date de versement
    aide à l’aidant
    aidant familial
    aidants familiaux
    aidant salarié
    proche aidant
    proches aidants
    maison des aidants
    dédommagement aidant
    droit au répit
    aide financière au répit
    maison de répit
    séjour de répit
    relais d’aidant
    relais des aidants
    à la retraite
    en retraite
    départ en retraite
    prendre sa retraite
    âge de la retraite
    retraite complémentaire
    caisse complémentaire
    boîte mail
    boîte aux lettres
    boîte à lettres
    réseaux sociaux
    cours d’internet
    cours d’ordinateur
    cours de smartphone
    aime parler
    compte sur internet
    personne à qui parler
    besoin de parler
    envie de parler
    aide de la mairie
    carte réduction
    carte de réduction
    demande en cours
    dossier en cours
    en mairie
    à la mairie
    action sociale mgen
    avec nos proches
    lecture des compteurs
    remboursement lunettes
    remboursement des lunettes
    payer ses lunettes
    prix des lunettes
    vieux papiers
    panne de courant
    plan de financement
    coup de téléphone
    avoir le droit
    a le droit
    a droit
    conseiller numérique
    conseillers numériques
    conseillère sociale
    suivi de dossier
    suivi du dossier
    a entendu parler
    entendu parler de
    entendre parler
    fonds social
    tarif social
    coupé internet
    coupé le téléphone
    coupure d’internet
    avis d’impôt
    avis d’imposition
    avis d’échéance
    bonne adresse
    bon numéro
    mauvaise expérience
    mauvais numéro
    mauvaise adresse
    nouveau rendez vous
    nouveau courrier
    nouveau dossier
    nouvelle demande
    nouvelle adresse
    nouveaux tarifs
    ancien dossier
    ancien numéro
    dernier courrier
    premier rendez vous
    première demande
    deuxième demande
    hors de prix
    chaudière en panne
    chauffe eau en panne
    ascenseur en panne
    frigo en panne
    machine en panne
    lave linge en panne
    téléphone en panne
    tombe en panne
    en panne
    prend rendez vous
    pris rendez vous
    prend le bus
    prendre le bus
    prend la voiture
    """)
}
