extension StorableWords {
  /// Turns of everyday speech that are safe only as a whole.
  static let turnsOfPhrase = lines(
    """
    emploi direct
    chez soi
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
    reste à vivre
    trop cher
    trop chère
    trop chères
    marche nordique
    temps libre
    salle d’eau
    monter les marches
    chemin lumineux
    lit adapté
    bouton d’appel
    mal à l’aise
    voir du monde
    voit du monde
    quelqu’un
    en ligne
    mot de passe
    directives anticipées
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
    en ce moment
    mettre en place
    mise en place
    en place
    une loupe
    la loupe
    à jour
    rez de chaussée
    comment ça marche
    ça marche
    faire de la marche
    de la marche
    bien manger
    prendre soin
    personne âgée
    gens âgés
    à qui écrire
    à qui s’adresser
    petit coup de main
    un petit peu
    plus petit
    trop petit
    trop petite
    trop grand
    trop grande
    trop haute
    trop haut
    trop hautes
    trop tard
    pas assez
    pas mal
    du mal
    du mal à
    mal isolé
    mal isolée
    mal compris
    mal remboursé
    ça va mal
    vit mal
    plus tard
    au plus vite
    mieux vivre
    le plus vite possible
    aussitôt que possible
    une autre fois
    un autre moment
    un moment
    pour le moment
    au bon moment
    à la fois
    de nouveau
    à nouveau
    d’abord
    d’accord
    d’habitude
    comme d’habitude
    d’ailleurs
    à côté
    mettre de côté
    à cause
    au cas où
    en cas
    au lieu
    au sujet
    à propos
    au moins
    au contraire
    au revoir
    à part
    à peu près
    à force
    en plus
    en effet
    en fait
    en général
    en attente
    liste d’attente
    listes d’attente
    délai d’attente
    délai de réponse
    sans réponse
    sur place
    quel âge
    à partir de quel âge
    limite d’âge
    assurance dépendance
    prévoyance dépendance
    carte de tiers payant
    tiers payant
    carte vitale
    sortir plus
    ne sort plus
    ne sort pas
    sort peu
    bourse d’études
    bourses d’études
    mi temps
    temps partiel
    temps complet
    temps plein
    point d’information
    point d’information local
    point info
    points info
    point conseil
    faire le point
    un point
    rien de prévu
    rien en place
    tout est en place
    donner suite
    pas de suite
    sans suite
    mise à jour
    mettre à jour
    pièce d’identité
    carte d’identité
    cours de français
    cours collectif
    cours collectifs
    cours particuliers
    au cours
    bon courage
    bonne idée
    bonne nouvelle
    bonne volonté
    de bonne humeur
    tout seul
    toute seule
    toutes seules
    tous seuls
    par hasard
    pas grave
    rien de grave
    peut être
    plus rien
    plus personne
    personne d’autre
    quelqu’un d’autre
    quelque part
    autre part
    nulle part
    n’importe quoi
    n’importe qui
    il y a
    y a
    y a t il
    n’y a
    est ce
    est ce que
    qu’est ce que
    c’est à dire
    c’est quoi
    a t on
    ça sert
    à quoi ça sert
    ne trouve pas
    ne trouve plus
    ne trouve personne
    trouve pas
    trouve plus
    trouve personne
    trouve rien
    où trouver
    comment trouver
    pour trouver
    à trouver
    doit trouver
    peut trouver
    veut trouver
    de trouver
    le trouver
    la trouver
    les trouver
    elle aime
    il aime
    aime pas
    aime bien
    aime lire
    aime sortir
    aime cuisiner
    n’aime pas
    n’aime plus
    compte en ligne
    se rendre compte
    tenir compte
    reste seule
    reste seul
    seule chez elle
    seul chez lui
    voir des gens
    voir quelqu’un
    plus de goût
    goût à rien
    goût de vivre
    le goût
    carte avantage
    carte inclusion
    en section
    la section
    rappel par la section
    la note
    mon parcours
    petits déjeuners
    plats préparés
    plat préparé
    plats chauds
    four à micro ondes
    faire son lit
    faire le lit
    changer le lit
    main courante
    mains courantes
    tout compris
    haut débit
    sans fil
    feu vert
    mise en relation
    mise en route
    mise en contact
    ne tient plus
    à pied
    pas cher
    pas chère
    moins cher
    moins chère
    meilleur marché
    bon marché
    faire le marché
    grande surface
    grandes surfaces
    grand chose
    grand monde
    gros œuvre
    gros entretien
    seul au monde
    seule au monde
    de l’eau
    coupure de courant
    plan d’épargne
    à tour de rôle
    bouche à oreille
    en main
    coup de fil
    au bout du fil
    prendre l’air
    changer d’air
    code d’accès
    chemin d’accès
    par exemple
    marque d’attention
    trop lourdes
    lourdes à porter
    lourd à porter
    juste un peu
    juste besoin
    juste pour
    par la poste
    fait le point
    ne sait plus où donner
    a vu
    ai vu
    jamais vu
    déjà vu
    vu que
    vu sur
    voudrais juste
    voudrait juste
    veut juste
    juste savoir
    juste une question
    juste des
    intérêt général
    de plus en plus
    de moins en moins
    tourne en rond
    tourner en rond
    sans arrêt
    à la place
    dans le coin
    à porter
    écrivain public
    écrivains publics
    devient un calvaire
    à bout de souffle
    pas encore
    a coupé
    qui tourne
    ça tourne
    pas de place
    plus de place
    manque de place
    marche à pied
    sans fin
    bon de commande
    bons de commande
    bons plans
    bonne question
    bonne journée
    bonne chance
    bonne réponse
    bonne personne
    bon endroit
    bon interlocuteur
    en bon état
    en mauvais état
    mauvais état
    mauvais souvenir
    à son nom
    à mon nom
    quel nom
    à l’ancienne
    point de vue
    un bon point
    par moments
    sur le moment
    au dernier moment
    dernier rappel
    premier appel
    deuxième appel
    deuxième tentative
    troisième appel
    troisième tentative
    première fois
    en deux fois
    en plusieurs fois
    une seule fois
    hors de question
    petit souci
    petit problème
    petite question
    petit bout
    carreau cassé
    vitre cassée
    rideau métallique
    porte blindée
    garde corps
    prend contact
    prend le temps
    prend son temps
    prend trop de temps
    prend du temps
    prendre des nouvelles
    serveur vocal
    """)
}
