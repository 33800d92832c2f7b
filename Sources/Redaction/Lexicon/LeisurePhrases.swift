extension StorableWords {
  /// Clubs, culture, outings, company and prevention: phrases that are safe only as a whole.
  static let leisurePhrases = lines(
    """
    cours de peinture
    cours de dessin
    cours de chant
    cours de musique
    cours de danse
    cours de sport
    cours de pilates
    cours de langue
    cours de langues
    cours d’anglais
    cours d’espagnol
    cours de couture
    cours de poterie
    cours de relaxation
    cours de sophrologie
    cours d’aquagym
    cours de gymnastique
    cours de tricot
    cours de théâtre
    cours de jardinage
    cours en groupe
    cours à distance
    cours gratuits
    cours de jeu
    atelier d’écriture
    ateliers d’écriture
    atelier écriture
    atelier couture
    atelier tricot
    atelier chant
    atelier créatif
    ateliers créatifs
    atelier poterie
    loisirs créatifs
    travaux manuels
    activité manuelle
    activités manuelles
    arts plastiques
    histoire de l’art
    activité douce
    activités douces
    cercle de lecture
    livre audio
    livres audio
    livre en gros caractères
    livres en gros caractères
    gros caractères
    grands caractères
    petits caractères
    club de bridge
    club de belote
    club de tarot
    club d’échecs
    club de pétanque
    club de couture
    club de tricot
    club des aînés
    club du troisième âge
    clubs de marche
    amicale des retraités
    parties de cartes
    jeu de société
    thé dansant
    thés dansants
    table ouverte
    tables ouvertes
    maison des associations
    salle des fêtes
    centre culturel
    centres culturels
    centre de loisirs
    centre socioculturel
    centres socioculturels
    espaces de vie sociale
    lieu de rencontre
    lieux de rencontre
    lieu d’accueil
    lieux d’accueil
    lieu d’écoute
    lieux d’écoute
    lieu convivial
    lieu de convivialité
    tiers lieu
    tiers lieux
    université inter âges
    université du troisième âge
    université permanente
    université populaire
    université pour tous
    visite guidée
    visites guidées
    sortie nature
    sorties nature
    départs en vacances
    bons vacances
    maison de vacances
    maisons de vacances
    carte culture
    pass culture
    place de cinéma
    places de cinéma
    places de théâtre
    place de théâtre
    places de concert
    ciné débat
    salle de sport
    salle de gym
    salle de gymnastique
    sport santé
    sport doux
    marche douce
    groupe de marche
    groupes de marche
    marche en groupe
    randonnée douce
    gym équilibre
    yoga doux
    yoga sur chaise
    aquagym douce
    activité physique douce
    faire de l’exercice
    un peu d’exercice
    exercice physique
    exercices physiques
    exercices adaptés
    exercices à la maison
    réunion de prévention
    réunions de prévention
    trouve le temps long
    tisser des liens
    tisser du lien
    recréer du lien
    recréer des liens
    nouer des liens
    vie de groupe
    vie en groupe
    briser l’isolement
    rompre l’isolement
    lutter contre l’isolement
    temps de parole
    espace de parole
    prendre un café
    boire un café
    café associatif
    cafés associatifs
    café rencontre
    café numérique
    café solidaire
    café social
    café citoyen
    café de l’amitié
    visite amicale
    oreille attentive
    ligne d’écoute
    point d’écoute
    points d’écoute
    soutien moral
    échange de savoirs
    échanges de savoirs
    jardin partagé
    jardins partagés
    jardin collectif
    jeunes en service civique
    jeune en service civique
    service civique
    services civiques
    jeunes bénévoles
    lien entre générations
    liens entre générations
    rencontre entre générations
    club de scrabble
    club de jeux
    club de lecture
    club de retraités
    club des retraités
    club de loisirs
    club de sport
    club de gym
    club de randonnée
    club de chant
    club de danse
    club de cartes
    club de théâtre
    club de seniors
    clubs de lecture
    clubs de randonnée
    """)
}
