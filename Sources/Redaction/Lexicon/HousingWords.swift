extension StorableWords {
  /// The dwelling, its works, its safety, moving.
  static let housing = words(
    """
    logement logements habitation habitat appartement appartements studio pavillon immeuble
    immeubles résidence résidences location locations locataire locataires locatif locative
    locatives propriétaire propriétaires propriété copropriété copropriétaires syndic bailleur
    bailleurs bail loyer loyers hlm quittance quittances dépôt garantie garanties caution
    expulsion expulsé expulsée aménager aménagement aménagements adaptation adaptations
    accessible accessibles accessibilité escalier escaliers ascenseur ascenseurs rampe rampes
    poignée poignées étage étages couloir couloirs entrée garage garages balcon véranda toit
    toiture façade isolation vitrage serrure serrures verrou interphone sonnette éclairage
    lumière lumières lampe lampes veilleuse interrupteur interrupteurs électricité électrique
    électriques électronique électroniques gaz chauffage chauffages chaudière radiateur
    radiateurs convecteur convecteurs granulés thermique énergie énergies énergétique
    énergétiques facture factures compteur compteurs robinets robinetterie siphon
    tuyau tuyaux canalisation canalisations humidité humide humides moisissure moisissures
    insalubre insalubres insalubrité vétuste vétustes dangereux dangereuse rénovation
    rénovations ravalement peinture carrelage glissant glissante glissants glissades chute
    chutes tomber cabine baignoires barrières douchette devis maçonnerie expertise sécurité
    cambriolage cambriolages inondation inondations dégât dégâts incendie sinistre sinistres
    détecteur détecteurs déménagement déménagements hébergement hébergements colocation
    cohabitation cohabiter viager béguinage intergénérationnel intergénérationnelle
    établissement établissements admission admissions visites accueil sdb wc normes norme
    équipée étroit étroite étroites hauteur largeur aménagé aménagée surélevé rehausseur
    insonorisation bruit bruits bruyant bruyants

    laverie laveries toits installateur chaleur chaud chauffée chauffé isolante charpente
    cloison cloisons buanderie cagibi débarras copropriétaire loggia porche clôture clôtures
    jardinet pelouses arbustes élagage ferrailles encombrement encombrée encombré hs surchauffe
    disjoncteur plinthes store stores moustiquaire paillasse mitigeur mitigeurs abattant cuvette
    tapisserie revêtement revêtements rénové rénovée salubrité nuisible nuisibles cafards
    punaises insonorisé bailleresse quittancement relogement reloger relogé

    récupérateur évacuation évacuations éclairages parquets faïence linoléum isolants fenêtrage
    vasque vmc aération climatiseur climatisation clim ventilateur ventilateurs thermostat
    thermostats programmateur programmateurs sanitaires surfaces superficie dénivelé dénivelés
    seuils obstacles vitrages cumulus linky portail portails visiophone paillassons gravats
    copropriétés emménagement emménager propriétés buanderies dressing terrasses multiprise
    multiprises voisinage domotisé logeable habitable décennale
    """)
}
