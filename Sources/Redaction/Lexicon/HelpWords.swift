extension StorableWords {
  /// Help at home, who employs it and how it goes.
  static let help = words(
    """
    aide aides aider auxiliaire auxiliaires intervenant intervenants intervenante intervenantes
    intervention interventions prestataire prestataires mandataire mandataires employeur
    employeurs emplois employé employée embauche salarié salariée salariés salariées salaire
    salaires accompagnement accompagnements accompagnant accompagnants accompagnatrice
    accompagnateur service services domicile maintien remplacement remplacements remplaçante
    remplaçant coordination coordinateur coordinatrice planning plannings organisme organismes
    structure structures agence agences entreprise entreprises association associations
    associatif associative équipe équipes bénévole bénévoles bénévolat volontariat cesu paie
    fiche fiches contrat contrats préavis licenciement licencier déclaration déclarations
    mission missions prestation prestations qualité qualifiée qualifié formé formée formés
    ponctualité relais relai soutien solidarité solidarités solidaire solidaires entraide
    proximité assistance

    salarier
    """)
}
