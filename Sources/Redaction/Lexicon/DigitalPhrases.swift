extension StorableWords {
  /// The internet, the telephone and public sites: phrases that are safe only as a whole.
  static let digitalPhrases = lines(
    """
    boîte de réception
    nouveau mot de passe
    code d’activation
    code wifi
    code provisoire
    code reçu par sms
    code par sms
    code de connexion
    code d’identification
    double authentification
    page d’accueil
    page bloquée
    page web
    écran noir
    écran bleu
    écran tactile
    écran figé
    grand écran
    petit écran
    souris et clavier
    clavier et souris
    clavier trop petit
    gros clavier
    moteur de recherche
    virus informatique
    fenêtre publicitaire
    fenêtres publicitaires
    espace client
    espace personnel
    espace santé
    compte personnel
    compte client
    création de compte
    création d’un compte
    ouvrir une session
    prise de rendez vous
    vente en ligne
    cours en ligne
    sites officiels
    faux site
    faux sites
    faux mail
    faux mails
    faux conseiller
    faux conseillers
    faux message
    faux messages
    faux sms
    faux appel
    faux appels
    faux courrier
    faux numéro
    appel commercial
    appels commerciaux
    appels publicitaires
    appel publicitaire
    appels indésirables
    mails indésirables
    démarchage abusif
    vente forcée
    porte à porte
    pièges sur internet
    piège sur internet
    liste rouge
    liste anti démarchage
    fibre optique
    la fibre
    passage à la fibre
    nouvelle box
    zone blanche
    bas débit
    trop lent
    nouveau téléphone
    nouvel ordinateur
    nouvelle tablette
    ancien ordinateur
    ancien téléphone
    vieil ordinateur
    vieux téléphone
    vieil appareil
    carte sim
    cours numérique
    cours numériques
    cours d’initiation
    cours pour débutants
    cours pour débutant
    cours sur tablette
    cours sur ordinateur
    cours sur smartphone
    cours de numérique
    ateliers informatiques
    aidants connect
    médiatrice numérique
    exclusion numérique
    pass numérique
    impots gouv
    france connect
    compte doctolib
    touche pas à internet
    serveur automatique
    plus de guichet
    un vrai guichet
    au guichet
    guichet fermé
    guichet unique
    quelqu’un en face
    longue liste
    ameli.fr
    service-public.fr
    mes-aides.gouv.fr
    pour-les-personnes-agees.gouv.fr
    pour les personnes âgées gouv
    pourbienvieillir.fr
    mesdroitssociaux.gouv.fr
    impots.gouv.fr
    objectif-autonomie.fr
    proche-des-aidants.fr
    cesu.urssaf.fr
    mgen.fr
    info-retraite.fr
    france-services.gouv.fr
    lassuranceretraite.fr
    """)
}
