extension StorableWords {
  /// Pronouns, negations, conjunctions, adverbs, and the nouns and adjectives of any subject.
  ///
  /// One group a paragraph, abbreviations last. Where two words fold together (« a » and « à », « ou »
  /// and « où »), one of them stands. None says who, where, when, or how somebody’s health is.
  static let everyday = words(
    """
    je tu il elle on nous vous ils elles lui eux moi toi soi me te se ça cela ceci qui que quoi
    dont ou y celui ceux celle lequel laquelle lesquels lesquelles auquel duquel chacun chacune
    quiconque et mais donc car si comme quand lorsque puisque ni sinon soit or ne pas plus
    jamais rien aucun aucune personne personnes non oui guère quel quelle quels quelles comment
    pourquoi combien pourtant cependant sauf malgré contre afin pendant selon envers parmi hors
    excepté hormis voilà voici

    très trop bien mieux aussi encore déjà tout toute tous toutes même mêmes alors puis peu
    assez beaucoup souvent parfois toujours presque seulement surtout maintenant après avant
    depuis vraiment moins autant plutôt ensemble ailleurs partout loin près vite dehors dedans
    derrière devant autour ici enfin ensuite ainsi tant tellement davantage longtemps exprès
    volontiers environ sûrement forcément heureusement malheureusement justement complètement
    totalement parfaitement franchement rapidement doucement lentement facilement difficilement
    directement actuellement finalement normalement gratuitement uniquement personnellement
    absolument évidemment simplement exactement régulièrement apparemment éventuellement
    ponctuellement temporairement provisoirement dorénavant désormais immédiatement récemment
    vraisemblablement probablement certainement correctement suffisamment énormément moralement
    physiquement financièrement socialement légalement également autrement entièrement rarement
    concrètement précisément principalement notamment particulièrement spécialement généralement
    globalement clairement proprement tranquillement sérieusement visiblement fortement seul
    seule seuls seules

    quelque quelques autre autres chaque plusieurs certaines différents différentes divers
    diverses tel telle tels telles moindre meilleur meilleure meilleurs pire total totale

    gens interlocuteur interlocuteurs interlocutrice correspondant inconnu inconnus particulier
    particuliers

    chose choses truc trucs problème problèmes souci soucis difficulté difficultés question
    questions réponse réponses idée idées avis envie envies peur peurs besoin besoins solution
    solutions cas sujet sujets thème type types sorte reste monde temps mot mots liste listes
    choix effort efforts avantage avantages inconvénient accès intérêt attention confiance
    patience courage joie espoir ennui ennuis inquiétude inquiétudes tristesse chagrin honte
    colère fierté pudeur dignité honneur crainte doute doutes méfiance surprise déception regret
    regrets reproche reproches conflit conflits dispute accord désaccord décision décisions
    projet projets objectif objectifs but étape étapes rôle règle règles priorité priorités
    situation situations contexte motif motifs résultat résultats conséquence conséquences
    changement changements évolution amélioration améliorations baisse hausse augmentation
    manque retard retards attente attentes présence possibilité possibilités occasion
    proposition propositions conseils précision précisions détail détails renseignement
    renseignements explication explications information informations info infos message messages
    appel appels rappel rappels contact contacts échange échanges paroles conversation
    conversations discussion discussions entretien entretiens rencontre rencontres relation
    relations dialogue écoute nouvelles usage usages habitude habitudes mode modes niveau
    endroit endroits limite limites risque risques responsabilité responsabilités charges tâches
    contrainte contraintes obligation obligations refus

    difficile difficiles facile faciles possible possibles impossible impossibles nécessaire
    nécessaires utile utiles inutile inutiles urgent urgente important importante importants
    importantes compliquée compliqués normal normale normales spécial spéciale spéciaux public
    publique publics publiques privé privée privés privées gratuit gratuite gratuits gratuites
    payant payante payants payantes cher chers contente ravie triste tristes gênée gênant
    gênante rassurée rassurant motivée intéressée intéressé prête occupée disponible disponibles
    vide vides plein pleine sale propre propres lourd lourds insupportable incompréhensible
    compréhensible clairs adaptée adapté adaptés adaptées complète complet complets incomplet
    incomplète exact exacte vrai vraie vrais fausse suffisants insuffisant insuffisante
    insuffisants inquiet inquiète inquiets inquiètes curieux curieuse sérieux sérieuse efficace
    efficaces pratique pratiques agréable agréables désagréable sympa rapide rapides lente
    régulier régulière réguliers régulières provisoire définitif définitive ponctuel ponctuelle
    ponctuels temporaire temporaires permanent permanente permanents quotidien quotidienne
    quotidiens quotidiennes supplémentaire supplémentaires nombreux nombreuses principal
    personnelles personnels commun collectif collective collectifs collectives individuel
    individuelle individuels local locale locaux locales départemental départementale
    départementales départementaux national nationale nationaux nationales régional régionale
    officiel officielle extérieur extérieure intérieur intérieure rassurés isolé isolée isolés
    isolées perdu perdue autonome autonomes indépendant indépendante dépassé dépassée dépassés
    débordée débordé débordés épuisé épuisée épuisés épuisées découragée démunie démuni démunis
    désemparée désemparé soulagée reconnaissante méfiante méfiant réticente réticent réticents
    favorable hésitante demandeur demandeuse demandeurs volontaire volontaires active actif
    actifs concerné concernée concernés informé informée

    pr dem dps dp ds bcp tjs tjrs tjr tt tte ttes qd pq pcq pkoi qq qqn qqun qqch svp stp mtnt
    pb pbs ok doc docs admin dom permt svt qque rens renseigt accompagt remplct rappt ctc tph
    inscript kel keske kan tro ya jarrive narrive merci désolée tps logt logmt appt appart domi
    domic hebergt demgt depl deplacemt aidt ménag ordi asso assos rdv rv num dur durs dures
    cumulable cumulables cumul études bourse bourses pénible pénibles débrouillarde exprimé
    exprimée exprimés promesse promettre engagement engagements certains recherches anticipation

    actuel actuelle ancienneté avenir futur prochainement différence différences différent
    direct directe directs base bases source sources calme logique bizarre drôle terrible
    ridicule injuste honnête raisonnable excellent excellente parfaite magnifique super rare
    rares pareil pareille discret discrète prudente hâte lassitude satisfait satisfaite
    satisfaction satisfaits content contents heureux heureuse bonheur politesse compréhension
    incompréhension malentendu hésitation intention intentions préférence préférences opinion
    opinions attitude comportement initiative initiatives tentative tentatives étonnement
    curiosité encouragement encouragements remerciement remerciements excuse excuses
    félicitations échec succès réussite progrès oubli oublis erreur erreurs faute fautes
    mensonge mensonges secret silence critique critiques plainte plaintes contrôle contrôles
    enquêteur vérification vérifications confirmation convocation présentation comparaison
    comparatif calcul calculs nombre chiffre chiffres série version modèle modèles exemplaire
    exemplaires format système systèmes outil outils phase processus fonctionnement gestion
    utilisation consommation installation installations rapport rapports bilan résumé article
    articles texte textes phrase phrases virgule mention vocabulaire langage traduction
    expression définition explicite symbole logo image images photo photos visuel film vidéo pub
    slogan étiquette étiquettes notice emploi consigne consignes recommandation recommandations
    vocal vocale standardiste musique durée durées période périodes moment moments délai instant
    interrompu interrompue suspendu suspendue débloquer débloqué débloqués résolu résolue relu
    relue corrigé prononcé terminé finis fini compliquer simplification facilitation faisable
    infaisable réaliste encombrant encombrante fatras usé usés usée usées abîmé abîmés abîmée
    percé bloc dommage hélas zut bof hein certes quant soudain nulle auprès lors aurai aura
    serai ferai dirai verrai voudrai veu aimerais voulais pouvais devais souhaiterais
    préférerais disais pensais parlais cherchais demandais néanmoins toutefois bref sincèrement
    sûrs pourvu jusque renvoi renvois retour retours arrêt interrompre
    utilisateur utilisateurs usager usagers fournisseur fournisseurs opérateur gestionnaire

    nrp msg msgs dde ddes cf nb etc idem asap coord coords rdvs attestat docum justif justifs
    qté vérif vérifs réf entretemps notion notions domaine domaines manières façons concret
    concrète concrets global globale précis valeur valeurs majorité minorité cadre cadres
    contenu contenus piste pistes option options alternative alternatives offres suggestion
    suggestions impression impressions sentiment sentiments ressenti ressentis épreuve épreuves
    émotions soulagements sérénité sereine serein sereins tranquille tranquilles tranquillité
    apaisement gratitude chance chances malchance difficultueux éventuel éventuelle
    éventuelles éventuels futurs future futures moderne modernes
    compétent compétente compétents sympathique sympathiques gentils aimables adorable charmant
    charmante déterminée déterminé adéquat adéquate approprié appropriée appropriés inadapté
    inadaptée inadaptés inapproprié inaccessible inaccessibles injoignables indisponible
    indisponibles capables capable prioritaire prioritaires facultatifs indispensable
    indispensables essentiel essentielle essentiels primordial secondaire fondamental
    suffisantes excessif excessive excessifs exorbitant exorbitante énorme énormes immense
    minime minimes considérable raisonnables déraisonnable abusive abusifs illégal illégale
    incorrect incorrecte erroné erronée erronés flou floue flous contradictoire contradictoires
    cohérent cohérente répétitif répétitive répétitifs laborieux laborieuse fastidieux
    fastidieuse interminable interminables chronophage stressant stressante stressée stressé
    inquiétante inquiétants perplexe perplexes dubitative dubitatif sceptique sceptiques
    résignée résigné frustrée frustré agacée agacé lassée vexé navrée navré ravis enchantée
    enchanté volontariste spontanée spontané curieuses polie courtoise timide timides discrets
    pressée pressé hésitant

    fois écriture humeur sourire rire souriante souriant caractères calepin
    reformuler reformule volubile injoignable lingettes motorisation essaiera composé
    grillée grillées sifflent orages friche rouillée rouillées réponds parlons disons reparle
    inscrivez croyez voudrions auriez seriez étiez remette refaites pouvons payons paierait paierais
    paiera débourser demanderai cochez choisisse confondez perdez introuvables incompréhensifs
    minuscules clignote rallumer trottoir trottoirs siffler
    """)
}
