extension KnowledgeFixture {
  /// A script of three stages with voicemail, and a checklist with sums, for small graphs.
  public static let conduct: [String: String] = [
    "script/1-presentation.yaml": stage(
      "presentation", "{id: nom-dit, texte: Dire son nom, cochee_par: [commande]}"),
    "script/2-besoins.yaml": stage(
      "besoins",
      "{id: besoin-dit, texte: Chercher, cochee_par: [commande, evenement], evenement: besoin-entendu}",
      "{id: contact-dit, texte: Donner un numéro, cochee_par: [evenement], evenement: contact-montre}"
    ),
    "script/3-cloture.yaml": stage(
      "cloture",
      "{id: rappel-annonce, texte: Annoncer, cochee_par: [commande], si: rappel-note}",
      "{id: remerciement-fait, texte: Remercier, cochee_par: [commande]}",
      "{id: lettre-faite, texte: Écrire, cochee_par: [commande], profils: [semlh]}",
      "{id: notes-detruites, texte: Détruire, cochee_par: [commande], si: appel-fini}"),
    "script/4-repondeur.yaml": """
    \(stage("repondeur", "{id: message-laisse, texte: Laisser un message, cochee_par: [commande]}"))
    tentatives: [Premier essai., Deuxième essai., Dernier essai.]
    """,
    "pense-betes/comptes.yaml": """
    nom: Les comptes
    texte: [À faire ensemble.]
    cas:
      - id: avant
        libelle: Avant
        etapes: [{texte: Un., delai: 6 mois}, {texte: Deux.}]
    calcul:
      libelle: Le calcul
      resultat: Reste
      groupes:
        - {libelle: Revenus, signe: plus, lignes: [Pension, Salaire]}
        - {libelle: Charges, signe: moins, lignes: [Loyer]}
    sources: [{document: guide, lignes: 1}]
    """,
  ]

  private static func stage(_ id: String, _ obligations: String...) -> String {
    """
    etape: \(id)
    nom: Étape \(id)
    a_dire: [Bonjour., Au revoir.]
    a_dire_par_profil: {semlh: [Salut.]}
    a_ne_pas_dire: [Rien de faux.]
    obligations:
    \(obligations.map { "  - \($0)" }.joined(separator: "\n"))
    sources: [{document: guide, lignes: 1}]
    """
  }
}
