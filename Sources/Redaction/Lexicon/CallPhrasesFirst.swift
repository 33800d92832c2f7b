extension StorableWords {
  /// The call, its notes, and turns of speech in them, the first half: phrases that are safe only
  /// as a whole.
  static let callPhrasesFirst = lines(
    """
    1er appel
    2e appel
    2eme appel
    3e appel
    3eme appel
    1re tentative
    1ere tentative
    2e tentative
    2eme tentative
    3e tentative
    3eme tentative
    4e tentative
    1er essai
    2e essai
    2eme essai
    3e essai
    3eme essai
    1er message
    2e message
    2eme message
    3e message
    1er contact
    2e contact
    2eme contact
    1re demande
    1ere demande
    2e demande
    2eme demande
    2e relance
    2eme relance
    1re relance
    3e relance
    1er rappel
    2e rappel
    2eme rappel
    3e rappel
    1er rdv
    2e rdv
    1ere fois
    1re fois
    2e fois
    2eme fois
    3e fois
    1er courrier
    2e courrier
    2eme courrier
    1er devis
    2e devis
    2eme devis
    première tentative
    première relance
    deuxième relance
    troisième relance
    deuxième message
    troisième message
    premier message
    dernier message
    dernier appel
    deuxième courrier
    deuxième devis
    deuxième avis
    second avis
    second appel
    second message
    seconde tentative
    seconde demande
    deuxième essai
    troisième essai
    deuxième contact
    troisième contact
    quatrième appel
    quatrième tentative
    deuxième fois
    troisième fois
    prochain appel
    prochaine fois
    prochaine étape
    prochain courrier
    prochaine permanence
    prochain contact
    premier contact
    premier échange
    premier entretien
    première étape
    première réponse
    premier courrier
    premier refus
    premier devis
    première évaluation
    première visite
    première rencontre
    premier pas
    premiers pas
    premier essai
    première approche
    premières démarches
    première démarche
    en premier
    en premier lieu
    dernière fois
    dernière demande
    dernier avis
    dernier recours
    dernière relance
    dernier relevé
    dernières nouvelles
    dernière étape
    dernier point
    dernière question
    dernier contact
    dernier versement
    tombe sur répondeur
    tombe sur le répondeur
    tombe sur la messagerie
    tombe sur messagerie
    suite à donner
    suite au courrier
    suite à l’appel
    suite à son appel
    suite à un courrier
    suite au message
    suite à la demande
    suite de la demande
    suite du dossier
    suite donnée
    faire suite
    par la suite
    et la suite
    n° vert
    bon n°
    mauvais n°
    bons numéros
    bon contact
    bons contacts
    bon échange
    bons échanges
    bon accueil
    bonne écoute
    bonne conversation
    bonne discussion
    bon entretien
    bon retour
    bon moment
    bons moments
    bonne réception
    bonne suite
    bonne continuation
    bonne prise de contact
    prise de contact
    bon souvenir
    bons souvenirs
    à rapp
    rapp section
    ligne occupée
    ligne coupée
    ligne mauvaise
    mauvaise ligne
    mauvaise réception
    appel écourté
    appel long
    échange long
    fin d’appel
    fin de l’appel
    fin de l’entretien
    fin de conversation
    clore l’appel
    début d’appel
    début de l’appel
    haut parleur
    point positif
    points positifs
    point négatif
    point d’attention
    points à revoir
    point à revoir
    point à éclaircir
    autre point
    autres points
    case rappel
    case rappel section
    rappel section coché
    conseillère mgen
    conseillers mgen
    une conseillère
    militant mgen
    section locale
    réunion de section
    charte de confidentialité
    données de santé
    avis défavorable
    en train de
    est en train
    au départ
    au début
    à la fin
    le cas échéant
    en urgence
    d’urgence
    en principe
    en théorie
    en réalité
    en gros
    en clair
    en revanche
    en vain
    en totalité
    en grande partie
    en tout point
    au hasard
    au maximum
    au minimum
    au final
    au fond
    au clair
    au plus tôt
    à fond
    à défaut
    à disposition
    à vie
    à titre gratuit
    à titre personnel
    à but non lucratif
    à portée
    tout à l’heure
    du coup
    d’un coup
    sur le coup
    après coup
    vaut le coup
    valoir le coup
    coup d’œil
    coups de fil
    """)
}
