extension StorableWords {
  /// The call, its notes, and turns of speech in them, the second half.
  static let callPhrasesSecond = lines(
    """
    coups de téléphone
    coups de main
    par conséquent
    sans cesse
    sans raison
    face à
    face à face
    grâce à
    grâce au
    tant pis
    bien entendu
    pas sûre
    plus sûre
    mal informée
    mal informé
    mal orienté
    mal orientée
    mal renseigné
    mal renseignée
    mal expliqué
    mal comprise
    mal pris
    mal passé
    c’est bon
    à quel point
    a lieu
    avoir lieu
    aura lieu
    mise au point
    perte de temps
    gain de temps
    un long moment
    avec plaisir
    fait plaisir
    faire plaisir
    ça lui ferait plaisir
    au compte gouttes
    sur le principe
    de côté
    de façon générale
    de toute façon
    d’une façon
    façon de faire
    de manière générale
    manière de faire
    raison de plus
    en raison de
    pour quelle raison
    pour raison
    sens pratique
    bon sens
    dans tous les sens
    pas de sens
    tout est bon
    tout est clair
    plus clair
    pas clair
    pas très clair
    pas claire
    c’est clair
    clair et net
    plus simple
    plus simples
    c’est simple
    pas simple
    pas si simple
    trop simple
    tout simple
    aussi simple
    simple question
    simple demande
    simple renseignement
    simple information
    explication simple
    explications simples
    démarche simple
    démarches simples
    mots simples
    plus court
    plus courte
    plus long
    plus longue
    plus fort
    plus forte
    moins fort
    grand merci
    grand service
    grand soulagement
    grande aide
    grande difficulté
    grandes difficultés
    grande solitude
    grande inquiétude
    grand vide
    grand changement
    grands changements
    grandes lignes
    grand nombre
    gros souci
    gros soucis
    gros problème
    gros problèmes
    grosse difficulté
    grosses difficultés
    grosse erreur
    gros retard
    grosse inquiétude
    petit changement
    petite chose
    petites choses
    petites démarches
    petit groupe
    petits groupes
    petite structure
    petits soucis
    petits problèmes
    petites questions
    petites difficultés
    petite difficulté
    petite inquiétude
    petite sortie
    petites sorties
    petite promenade
    petite balade
    petits plats
    petits repas
    petite cuisine
    petite douche
    petite salle de bain
    petite quantité
    petites quantités
    bon conseil
    bons conseils
    bonnes adresses
    bons services
    bonne décision
    bonne solution
    bonnes solutions
    bon choix
    bon organisme
    bonne association
    bon établissement
    bon contrat
    bonne aide
    bonne chose
    bonne raison
    bonne surprise
    bonne information
    bonnes informations
    bonne ambiance
    bonne compagnie
    bonne entente
    bonne qualité
    bon relais
    bon usage
    bon moyen
    bon réflexe
    bons réflexes
    bon niveau
    bonne pratique
    bonnes pratiques
    bonne habitude
    mauvaise surprise
    mauvaise information
    mauvaises informations
    mauvaise nouvelle
    mauvaise décision
    mauvais contact
    mauvais service
    mauvais réseau
    mauvaise qualité
    mauvaise isolation
    mauvaise foi
    mauvais conseil
    mauvaise idée
    mauvais endroit
    mauvaise personne
    mauvais dossier
    nouveau contrat
    nouveau tarif
    nouveau numéro
    nouveau formulaire
    nouvelle carte
    nouveau prestataire
    nouvelle aide
    nouvelle association
    nouveau site
    nouvel appartement
    nouvel appel
    nouvel envoi
    nouvel essai
    nouveau message
    nouvelle tentative
    nouvelle organisation
    nouvelle activité
    nouveaux liens
    nouvelle règle
    nouvelle loi
    nouvelle réforme
    nouveau code
    nouveau compte
    nouveau devis
    nouvelle chaudière
    nouvelle facture
    nouveau frigo
    nouveau propriétaire
    nouveau syndic
    nouveau compteur
    nouveau contact
    nouveaux contacts
    nouvelle décision
    nouvelle ligne
    nouveau service
    nouveaux services
    nouveau projet
    nouveaux projets
    nouvelle machine
    nouveau système
    nouveau dispositif
    nouveaux documents
    nouveaux horaires
    ancien bail
    ancien compte
    ancien fournisseur
    ancien bailleur
    ancienne facture
    ancienne boîte mail
    anciennes factures
    longue conversation
    longue discussion
    long appel
    long échange
    n° donné
    n° transmis
    n° communiqué
    n° du clic
    n° du ccas
    n° gratuit
    n° de la section
    n° d’urgence
    sur rép
    msg sur rép
    centre de gestion
    mauvaise liaison
    échange court
    mal orthographié
    mal orthographiée
    fait du bien
    """)
}
