extension StorableWords {
  /// Those who help someone close.
  static let carers = words(
    """
    aidant aidante aidants aidantes proche proches répit relayage repos repose épuisement
    surcharge baluchonnage culpabilité congé congés surveillance organisation vacances
    débordement usure épuisante répits séjour séjours statut sacrifice sacrifie sacrifier
    disponibilité concilier formation formations atelier ateliers expérience expériences
    témoignage témoignages pairs cafés remplaçable irremplaçable

    aidance soutenante relayé relayée relayés remplaçants surmené surmenée surmenage crevé
    crevée lessivée craque craquent craquer saturé saturée reposant reposante soulagement
    ressourcer décompresser décompression

    vacancier débordant relayeur relayeuse relayeurs baluchonneur délégation délégations pause
    pauses entracte allègement allègements coaching dévouement dévouée dévoué bienveillants
    disponibilités culpabilisant planification
    """)
}
