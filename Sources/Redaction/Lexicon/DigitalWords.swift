extension StorableWords {
  /// The internet, the telephone.
  static let digital = words(
    """
    internet ordinateur ordinateurs tablette tablettes smartphone smartphones téléphone
    téléphones téléphonie téléphonique téléphoniques portable portables mobile mobiles numérique
    numériques informatique connexion connexions connecté connectée connectés identifiant
    identifiants mdp site sites mail mails courriel courriels messagerie messageries imprimante
    imprimantes imprimer écran écrans wifi box réseau réseaux application applications appli
    applis logiciel logiciels robots téléservice téléservices télédéclaration dématérialisé
    dématérialisée dématérialisés dématérialisation visio visios vidéos clic clics clique
    piratage piraté piratée spam spams sms répondeur standard plateforme plateformes
    franceconnect pdf initiation initiations facebook whatsapp tuto
    tutos cybercafé opérateurs panne dépannage branchement sonne sonnerie raccroche combiné

    téléchargement télécharger clavardage skype câbles chargeurs batterie débranché débranchée
    rebrancher bug bugs bugge sauvegarde sauvegardes cookies piratages hameçonnage

    curseur télétransmission cybersécurité antivirus navigateur navigateurs onglet onglets icône
    icônes captcha login forum forums tchat podcast podcasts hotspot routeur modem cartouche
    cartouches toner webcam autocollant téléphonies interlocution téléconseiller téléconseillers
    hotline arnaquée fraude fraudes frauduleux frauduleuse sécurisation visioconférence
    visioconférences webinaire webinaires newsletter bloqueur bloctel déconnexion déconnexions
    reconnexion googler google internautes internaute tutoriel tutoriels configuration
    configurations réinitialisation
    """)
}
