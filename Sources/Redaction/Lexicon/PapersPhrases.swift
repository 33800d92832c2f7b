extension StorableWords {
  /// Papers, taxes, expenses, benefits and help that is paid for: phrases that are safe only as a
  /// whole.
  static let papersPhrases = lines(
    """
    pièces justificatives
    pièce justificative
    pièces manquantes
    pièce manquante
    pièces à fournir
    pièce à fournir
    pièces demandées
    pièces du dossier
    pièces à joindre
    liste des pièces
    autres pièces
    pièce jointe
    pièces jointes
    accusé de réception
    bulletin d’inscription
    bulletin d’adhésion
    bulletin de salaire
    bulletins de salaire
    bulletins de paie
    bulletin de pension
    titre de pension
    relevé de carrière
    traitement du dossier
    traitement de la demande
    traitement des demandes
    état d’avancement
    état du dossier
    état de la demande
    avancement du dossier
    délai de traitement
    délais de traitement
    trop long
    trop longue
    trop longs
    trop longues
    trop court
    trop courte
    trop courts
    c’est long
    long délai
    longs délais
    longue attente
    longues démarches
    longue procédure
    long dossier
    longs dossiers
    à long terme
    à court terme
    une copie
    copie du dossier
    copie de l’avis
    copie du bail
    copie de la lettre
    copie de la demande
    copie des papiers
    double des papiers
    double du dossier
    feuille d’impôts
    feuille d’impôt
    feuilles d’impôts
    feuille à remplir
    feuilles à remplir
    page à remplir
    pages à remplir
    première page
    dernière page
    case à cocher
    cases à cocher
    case cochée
    coche la case
    cocher la case
    cocher la bonne case
    bon formulaire
    bons papiers
    bonne formule
    bon dossier
    bonne démarche
    bonnes démarches
    mauvais formulaire
    à l’étude
    en suspens
    en bonne et due forme
    mettre de l’ordre
    en ordre
    ordre dans les papiers
    pile de papiers
    pile de courrier
    tas de papiers
    montagne de papiers
    anciens papiers
    anciens courriers
    ancien courrier
    nouveaux papiers
    derniers papiers
    derniers courriers
    premiers papiers
    première lettre
    dernière lettre
    courrier de la caisse
    boîte à archives
    perdre le fil
    perd le fil
    carte nationale d’identité
    carte d’électeur
    carte électorale
    demande de passeport
    refaire le passeport
    photo d’identité
    photos d’identité
    état civil
    acte de naissance
    livret de famille
    certificat de vie
    certificats de vie
    carte grise
    changement de nom
    carte de fidélité
    carte de sécurité sociale
    liste électorale
    listes électorales
    bureau de vote
    centre des impôts
    centre d’impôts
    perception des impôts
    demi part
    demie part
    parts fiscales
    quotient familial
    foyer fiscal
    case des impôts
    frais bancaires
    frais de notaire
    frais de santé
    frais de port
    frais imprévus
    gros frais
    grosse facture
    grosses factures
    grosse dépense
    grosses dépenses
    dépense imprévue
    dépenses imprévues
    dépenses de santé
    trop élevé
    trop élevée
    trop élevés
    trop élevées
    plus élevé
    mal remboursée
    mal remboursés
    mal remboursées
    aide du département
    aides du département
    aide de l’état
    aides de l’état
    aide de la région
    aide de la caisse
    avance remboursable
    prime d’activité
    prime énergie
    prime rénov
    fonds d’aide
    fonds d’action sociale
    fonds de solidarité
    plan d’apurement
    joindre les deux bouts
    boucler le mois
    prix de l’heure
    demi tarif
    tarif préférentiel
    bon tarif
    bon prix
    petit prix
    petits prix
    remise en banque
    compte en banque
    compte bancaire
    banque en ligne
    changer de banque
    assurance auto
    assurance voiture
    assurance obsèques
    assurance maison
    assurance santé
    assurance complémentaire
    contrat d’assurance
    contrats d’assurance
    changer d’assurance
    bonne mutuelle
    nouvelle mutuelle
    ancienne mutuelle
    carte de la mutuelle
    centre payeur
    ouverture de droits
    ouverture des droits
    ayants droit
    point retraite
    points retraite
    caisse nationale
    caisse régionale
    régime général
    déclaration de succession
    démarches de succession
    dossier de succession
    papiers de succession
    papiers de la succession
    régler la succession
    frais d’avocat
    concession funéraire
    gré à gré
    cesu préfinancé
    contrat de travail
    rupture de contrat
    rupture du contrat
    temps de travail
    bulletin cesu
    grille d’évaluation
    nombre d’heures
    heures supplémentaires
    heures en plus
    plus d’heures
    pas assez d’heures
    moins d’heures
    heures accordées
    quelques heures
    nouvelle évaluation
    repas chauds
    repas froids
    repas équilibré
    plats cuisinés
    plat cuisiné
    plats surgelés
    plats à réchauffer
    plat à réchauffer
    bons repas
    menus variés
    menu à choisir
    choix de menus
    choix des menus
    restos du cœur
    resto du cœur
    secours populaire
    secours catholique
    bon alimentaire
    bons alimentaires
    panier solidaire
    paniers solidaires
    panier repas
    paniers repas
    """)
}
