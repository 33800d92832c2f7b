extension StorableWords {
  /// Means, help with money, taxes, debts.
  static let money = words(
    """
    argent budget budgets paye payée payer paient paiement paiements prélèvement prélèvements
    virement virements facturation coût coûts coûte coûter coûteux coûteuse tarif tarifs
    tarification prix montant montants somme finance financer financement financements financier
    financière financières financiers dépense dépenses ressource ressources revenus retraite
    retraites pension pensions économie économies dette dettes impayé impayés impayée impayées
    surendettement remboursement remboursements mutuelle mutuelles mutualiste mutualistes
    complémentaire complémentaires cotisation cotisations allocation allocations allocataire
    subvention subventions droit droits indemnité indemnités indemnisation indemnisé réversion
    prêt prêts emprunt emprunts emprunter taux mensualité mensualités échéance échéances
    échéancier avance avances avancer chèque chèques secours exceptionnelle exceptionnel
    participation participations plafonds barème barèmes impôt impôts fiscal fiscale fiscaux
    fiscales fiscalité taxe taxes foncière foncier imposition exonération exonérations exonéré
    exonérée abattement abattements redevance trésorerie fisc déduction déductions déductible
    déductibles réduction réductions remises rabais majoration majorations pénalité pénalités
    amende amendes acompte acomptes forfait forfaits forfaitaire supplément suppléments
    dépassement dépassements franchise franchises modérateur honoraires récupération récupérable
    recouvrement compensation régularisation perçu perçoit percevoir moyens modestes précaire
    précaires précarité pauvreté fragilité aumône charité caisses tirelire comptes cartes relevé
    relevés retraitée retraitées augmenté augmentée revalorisation revalorisé revalorisée
    obsèques

    dégrèvement dégrèvements taxation trésor versement versements verse versée versés
    subventionné subventionnée subventionnés rente capital économique économiques rentable
    onéreux onéreuse abordable abordables dispendieux chiffrage chiffrer

    ristourne ristournes surcoût surcoûts défiscalisé défiscalisation contribuable contribuables
    inflation augmentations dépensier débit débits encaissement bénéfice bénéfices rémunération
    rémunérations dédommagement dédommagements défraiement
    défraiements surloyer cofinancement cofinancé tarifaire tarifaires
    """)
}
