extension StorableWords {
  /// Words of the lexicon, folded, that some people or places bear as a name.
  ///
  /// Kept by a written waiver, because needs cannot be said without them, and masked after a title,
  /// a relative, a verb of place.
  static let borneAsNames = Set(
    words(
      """
      ama ameli anah appelle argent arrive aspa bloque bracelet bus carreaux cartes change
      chaudiere cher compagnie conge conges course cout couteux cuisine danse debordes delai
      delais demandes demarche depasse deplace deuil donne dossier douche fiscal forfait frais
      gagne garde gaz gere gerer geste glissant jeux lave laver lever lien liens linge louer
      lourd mail mairie manger marcher medaillon menage monalisa moyens msa navette
      papier paye payer plateaux poussiere pret prix recours repos revenu salaire sejour
      senior site solitaire solitude tarif taxi taxis theatre travaux
      """) + bornByMany)

  /// Those that organisations bear, which want and say things, too.
  static let organisationNames = Set(words("mairie ameli msa ama anah monalisa")).union(
    organisations.compactMap { Redactor.words($0).first })

  /// Those that many people bear: masked beside an unknown word, too.
  static let bornByMany = words(
    """
    mange ranger plateau escalier loyer devis coute finance droit courrier deborde
    """)

  /// Adjectives, folded, that open phrases and are borne as names: a phrase is no phrase when one
  /// stands after an unknown word or with a capital (« jeanine petit groupe de parole »).
  static let surnamesOfLook = Set(
    words(
      """
      bas bon bonne bonnes clair demie faux fort forte grand gros grosse juste long lourdes
      mauvais moyen nouveau nouvel petit simple vieux
      """))

  /// Other words, folded, that open phrases, are not storable alone and are borne as names: no phrase
  /// after an unknown word (« mme jardin partagé »).
  static let surnamesOfThings = Set(
    words(
      """
      aire ballon barre barres billet bois bord bouche bouteille bouton branches bureau carnet
      carreau centres chaise chambre charge chausse chemin clavier conseil coupe cours croix cuve
      facon fins four france gout grace guichet jardin ligne loupe machine maison maisons maniere
      marche marches marque menu menus montagne monte mur murs page pages panier pare passage
      perron pince place places plan planche plans plat plats point porte portes prime raison rapp
      reunion rideau robinet salle salon sens seuil sol table tabouret talon titre touche touches tour
      vie vitre
      """))

  /// Nouns of no need, folded, that say of nobody what she is: alone after « mme », one is a name.
  static let plainNouns = Set(
    words(
      """
      probleme souci question reponse envie solution sujet theme reste monde liste effort avantage
      interet confiance patience courage joie espoir ennui tristesse chagrin honte colere fierte
      pudeur dignite honneur crainte doute surprise regret reproche conflit dispute accord projet
      objectif etape regle motif resultat consequence baisse hausse retard presence occasion
      proposition detail message appel contact echange conversation discussion entretien rencontre
      dialogue usage habitude endroit limite risque avenir futur base source bonheur politesse
      intention preference opinion attitude curiosite excuse echec reussite oubli erreur faute
      mensonge secret silence critique plainte controle calcul nombre chiffre serie version modele
      format systeme outil phase rapport bilan resume article texte phrase virgule mention langage
      expression symbole logo image photo film notice emploi consigne musique periode delai instant
      bloc dommage renvoi retour arret notion domaine valeur cadre piste option impression epreuve
      serenite gratitude chance malchance ecriture humeur sourire rire calepin friche trottoir hate
      lassitude merci promesse bourse cumul
      """))
}
