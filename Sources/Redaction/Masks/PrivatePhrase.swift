extension ContextMask {
  /// Whole phrases that say what their words, each in the lexicon or not, do not say alone.
  static let privatePhrase = ContextMask(
    name: "locution",
    examples: [
      "↓aide soignante↓, répit", "↓iso ressource↓ 2, clic", "↓fauteuil roulant↓ et rampe",
      "↓le plus proche à↓ dijon, isolée", "↓appareils auditifs↓ trop chers", "↓union libre↓, apl",
      "↓carte bleue↓ perdue, clic", "↓accueil de nuit↓, répit",
      "↓sauvegarde de justice↓, clic", "↓à découvert↓, apl", "↓petite retraite↓, apa",
      "↓crédit agricole↓, impôts", "s'est ↓mise en ménage↓, apl", "↓garde son argent↓ et clic",
      "vue l'↓an passé↓, clic", "↓compte bloqué↓, apl", "↓comptes joints↓, clic",
      "↓fuites urinaires↓, isolée", "vit sur ↓ses économies↓, loyer", "↓petite rente↓, apa",
      "↓montre connectée↓, apa", "↓assurance vie↓, clic", "mange ↓sa paye↓, clic",
      "↓souffle au↓ coeur, apa",
    ],
    counterexamples: [
      "aide ménagère", "ménage en retard", "ressources modestes", "club le plus proche",
      "sauvegarde des photos",
      "crédit d'impôt", "fuites d'eau", "bien rentrée",
    ],
    breaksPhrases: true
  ) { context in
    var masked: Set<Int> = []
    for index in context.words.indices {
      for phrase in Self.privatePhrases[context.words[index]] ?? []
      where index + phrase.count <= context.words.count
        && zip(phrase, context.words[index...]).allSatisfy({ $0 == $1 })
      {
        masked.formUnion(index..<(index + phrase.count))
      }
    }
    return masked
  }

  private static let privatePhrases: [String: [[String]]] = {
    let phrases = StorableWords.lines(
      """
      aide soignante
      aides soignantes
      aide soignant
      aide medico psychologique
      aide maternelle
      iso ressource
      iso ressources
      fauteuil roulant
      fauteuil electrique
      appareil auditif
      appareils auditifs
      appareil respiratoire
      appareil dentaire
      lit medicalise
      lit medical
      lit electrique
      le plus proche a
      la plus proche a
      les plus proches a
      les plus proches sont
      union libre
      vie maritale
      mis en menage
      mise en menage
      mettre en menage
      mettent en menage
      vit en menage
      vivent en menage
      dur d oreille
      dure d oreille
      garde son argent
      cache son argent
      garde ses sous
      cache ses sous
      garde de l argent
      cache de l argent
      sous le matelas
      sous son matelas
      compte bloque
      compte saisi
      compte a sec
      compte joint
      comptes joints
      pension militaire
      prestation compensatoire
      sa paye
      ma paye
      leur paye
      sa paie
      ma paie
      leur paie
      sa solde
      souffle au
      compte dans le rouge
      comptes dans le rouge
      prelevement rejete
      prelevements rejetes
      chaussettes de contention
      voit des gens
      voit des betes
      voit des personnes
      parle toute seule
      parle tout seul
      parle tte seule
      parle tt seul
      fuite urinaire
      fuites urinaires
      fuites d urine
      petites fuites
      a la rentree
      depuis la rentree
      demi pension
      petite rente
      petites rentes
      sa rente
      ma rente
      ses economies
      mes economies
      leurs economies
      assurance vie
      assurances vie
      panneaux solaires
      panneaux photovoltaiques
      montre connectee
      montre gps
      montre alarme
      sa pension de reversion
      ma pension de reversion
      petite pension de reversion
      petites pensions de reversion
      sur les comptes
      an passe
      mois passe
      semaine passee
      annee passee
      ete passe
      hiver passe
      meme toit
      personne a la maison
      personne dans la maison
      etait principal
      etait principale
      principal de college
      principale de college
      vieux garcon
      vieille fille
      bas de contention
      garde alternee
      garde malade
      garde partagee
      dame de compagnie
      sous protection
      sauvegarde de justice
      sous sauvegarde
      sauvegarde judiciaire
      a decouvert
      en decouvert
      fiche a la banque de france
      fiche banque de france
      fichee banque de france
      dossier banque de france
      interdit bancaire
      interdite bancaire
      mesure de protection
      mandat de protection future
      credit agricole
      credit mutuel
      credit lyonnais
      caisse d epargne
      banque postale
      banque populaire
      societe generale
      carte bleue
      carte bancaire
      carte d invalidite
      carte de sejour
      famille recomposee
      titre de sejour
      fin de vie
      perte de poids
      prise de sang
      grosse fatigue
      arret maladie
      longue maladie
      mi temps therapeutique
      medecine du travail
      travail social
      idees noires
      manque de souffle
      souffle court
      mal partout
      traitement lourd
      tension trop haute
      tension trop basse
      tension haute
      tension basse
      long sejour
      unite protegee
      mandataire judiciaire
      allocation adulte handicape
      chambre double
      groupe iso
      femme au foyer
      mere au foyer
      sans domicile
      sans profession
      accueil de nuit
      petite retraite
      petites retraites
      petite pension
      sous prefet
      sous prefete
      sous directeur
      sous directrice
      sous officier
      sous chef
      """)
    return Dictionary(grouping: phrases.map { Redactor.words($0) }) { $0.first ?? "" }
  }()
}
