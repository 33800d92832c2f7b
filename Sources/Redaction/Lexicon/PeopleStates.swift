extension StorableWords {
  /// Words of needs that say what somebody is, folded: after « mme » they are no name.
  static let states = Set(
    words(
      """
      aidant aidante aidants aidantes proche benevole benevoles adherent adherente adherents
      adherentes retraite retraitee retraites locataire locataires proprietaire proprietaires
      beneficiaire beneficiaires eligible seule seul seuls seules salarie salariee senior debutant
      debutante entouree entoure endeuillee endeuille connectee connecte equipee equipe bloquee
      bloque refusee refuse hebergee abandonnee abandonne solitaire mutualiste precaire inscrite
      aide demande coute visite parle oubliee motorisee deduit exoneree bruyante amene accueille
      """))

  /// Adverbs and quantities, folded, that lean on what follows them: absorbed before a mask.
  static let leaning = Set(
    words(
      """
      tres trop plus moins assez environ presque depuis apres avant pendant sauf tous toutes tout
      toute chaque plusieurs quelques meme memes pres partir devenu devenue encore deja toujours
      jamais non derriere devant face contre parmi aupres
      """) + ["pas encore"])

  /// Words of any subject, folded: masked in one place, they hide nothing in another.
  static let commonplace = Set(
    (joining + everyday + verbs).compactMap { Redactor.words($0).first })

  /// Verbs of wanting and saying, folded.
  static let wishes: Set<String> = [
    "veut", "voudrait", "demande", "dem", "cherche", "souhaite", "aimerait", "dit", "prefere",
    "accepte", "rappelle",
  ]

  /// Verbs of what only people do, folded: what stands bare before one is a name.
  static let doneByPeople: Set<String> = [
    "veut", "voudrait", "demande", "dem", "cherche", "souhaite", "aimerait", "appelle", "rappelle",
    "se", "habite", "vit", "parle", "dit", "prefere", "accepte", "a", "est",
  ]
}
