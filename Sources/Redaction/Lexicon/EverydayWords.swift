extension StorableWords {
  /// Pronouns, negations, conjunctions, adverbs, auxiliary and everyday verbs, in the forms typed.
  ///
  /// One group a paragraph. Where two words fold together (« a » and « à »), one of them stands.
  static let everyday = words(
    """
    il elle on je nous vous ils elles lui eux moi me se ça cela qui que quoi dont où y et mais
    donc car si comme quand lorsque puisque ne pas plus jamais rien aucun aucune personne ni non
    oui

    très trop bien mieux aussi encore déjà tout toute tous toutes même alors puis peu assez
    beaucoup souvent parfois toujours presque seulement surtout maintenant après avant pendant
    depuis contre sauf malgré vraiment moins autant plutôt ensemble ailleurs partout loin près mal
    vite facilement difficilement régulièrement actuellement directement rapidement comment
    pourquoi combien

    est sont était étaient être suis sera serait soit ont avait avaient avoir ai avez avons aura
    aurait auraient

    fait faits faite faire faisait va vais vont aller allait peut peux peuvent pouvait pouvoir
    pourrait pourra veut veux veulent voulait vouloir voudrait voudrais voudraient aimerait
    aimerais aimeraient souhaite souhaitent souhaitait souhaiterait souhaiter doit dois doivent
    devait devrait faut faudra faudrait sait savent savait savoir arrive arrivent arrivait arriver
    cherche cherchent cherchait chercher demande demandent demandait demander demandée trouvent
    trouvait trouver dit disent dire parle parlent parlait parler appelle appellent appelait
    appeler appel appels rappelle rappeler rappelée rappel rappels prend prennent prendre prenait
    vient viennent venir venait revient revenir reste restent restait rester met mettent mettre
    donne donnent donner laisse laissent laisser passe passent passer voit voient voir voyait
    revoir comprend comprends comprennent comprendre comprenait compris refuse refusent refuser
    refusait refusée refus accepte acceptent accepter essaie essayer essayé commence commencer
    continue continuer attend attendent attendre attente pense penser croit sent sentent sentir
    sentait aimait connaît connaître connaissait tient tenir sort sortent sortait sortir perd
    perdre perdu perdue envoie envoyer envoyé reçoit recevoir reçu reçue répond répondre réponse
    permet permettre utilise utiliser utilisait servir sert aider aident aidait aiderait explique
    expliquer prévu prévue prévoir dépend change changer arrête arrêter existe existent concerne
    intéresse intéressée intéresser propose proposer conseille conseiller

    besoin besoins envie peur avis problème problèmes pb pbs souci soucis difficulté difficultés
    difficile difficiles possible impossible compliqué compliquée compliqués manque manquent
    manquer chose choses gens quelque quelques autre autres chaque plusieurs certains certaines
    question questions merci svp info infos information informations inquiet inquiète inquiets
    inquiétude inquiétudes

    pr dem dps ds bcp tjs

    vit sais vois personnes partir préparer quel quelle quels quelles longtemps dehors perds
    obtenir reprendre installer suffit suffisent fonctionne renonce ici tellement davantage
    """)
}
