extension StorableWords {
  /// Those who help someone close: phrases that are safe only as a whole.
  static let carerPhrases = lines(
    """
    café aidants
    halte répit
    halte relais
    congé de solidarité familiale
    congé solidarité familiale
    allocation journalière du proche aidant
    carte d’aidant
    guide de l’aidant
    guide des aidants
    guide pratique
    guide pour aidants
    kit des aidants
    maisons des aidants
    réunion d’aidants
    réunions d’aidants
    journées des aidants
    semaine des aidants
    bons gestes
    pair aidance
    jeune aidant
    jeunes aidants
    aidante principale
    aidant professionnel
    charge mentale
    besoin d’un break
    faire un break
    au bord de l’épuisement
    ras le bol
    sur tous les fronts
    vie privée
    vie professionnelle
    concilier travail et aide
    passer la main
    présence rassurante
    salon des aidants
    kit de l’aidant
    carnet de l’aidant
    livret de l’aidant
    guide du proche aidant
    """)
}
