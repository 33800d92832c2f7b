extension StorableWords {
  /// Words of the lexicon, folded, that some people or places bear as a name.
  ///
  /// Kept by a written waiver, because needs cannot be said without them, and masked after a title,
  /// a relative, a verb of place.
  static let borneAsNames = Set(
    words(
      """
      laver lave douche lever manger geste salaire carreaux poussiere linge travaux course cuisine
      plateaux gaz tombe glissant argent payer paye cout couteux cher tarif prix frais revenu moyens
      pret fiscal dossier papier demarche demandes recours mairie delai delais bloque site mail
      solitude solitaire compagnie lien liens deuil repos debordes depasse conge conges deplace bus
      taxi taxis navette marcher medaillon bracelet theatre danse sejour jeux cartes sante senior
      age aspa ama anah msa ameli monalisa lourd gere gerer confort radio forfait
      """) + bornByMany)

  /// Those that many people bear: masked beside an unknown word, too.
  static let bornByMany = words(
    """
    bain mange menage ranger plateau escalier loyer devis coute finance droit courrier deborde
    """)

  /// Names of people and places, and words that may never be stored, folded, that lie one edit from
  /// a word of the lexicon: never taken for a typing error.
  static let neverTypingErrors = Set(
    words(
      """
      aidann allain allais allart alliat amance apance appelles arbent arcueil argens argenty artres
      aubres auriat autret autrey auxant avanne bailleul bailleux bedoin besain bessin bessins
      broque cantin carbes carces carlat carles carrat carreau carsac carsan carter carves castine
      certain certines chance changy chargey charles charmes chorges cintre combier commenge commeny
      compagne condes congis connantre conseil conseillere contant contat contes contres cortes
      cosges couches couchey couder courbe courbes courcier courmes courrieres courte courtes
      courtier cousse coutant coutel coutens coutier credin cuisinier cultures debord debuire
      decorde dehais delain delair delande delarche delplace demange denais desbordes dettey devant
      deviat donnery dosches douchy doucier ducher dupuis echire epagne epargnes escallier etaves
      etoges faisant forner fracture gardere gardes gardet gastes gesnes gestas gestel gesties
      guedes guidel guidet guidez guines hamide herbergement isolde isomes jalais jamain jamois
      laisne laissa lamisse lattre lavail lavisse lectoure lestre lieres liettres livers loisia
      loisin lourde lourdes loures loyere magrie maigre mailie mangel manier marche marches marchet
      marque marquer mauger maugre menades menges mesage mesnage mestre nadette nagette najette
      nanette palante pamiers panier parfait parker paroches passel pateau patient patout peintre
      peintures pendue pensec perbet pernet peronne perret pertre pioche poignet pourrain poussier
      presqu preuve pupier quelmes quesques rangen rebais rebours recourt reiter relans remond
      reneve renoir reuter salaise salavre salazie saules savarit savart savoie secourt selles
      senier serain servies servin seulles sigler signes siguer singer sochaux soorts soucia
      soufflet soufien soules souris tavaux touges toutens touvent trouve venant viennet vitrey
      voulte
      """))
}
