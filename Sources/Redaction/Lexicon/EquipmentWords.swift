extension StorableWords {
  /// Devices and technical aids.
  static let equipment = words(
    """
    équipement équipements matériel matériels technique techniques appareil appareils
    déambulateur déambulateurs rollator canne téléassistance téléassistances téléalarme
    téléalarmes médaillon médaillons bracelet bracelets alarme alarmes capteur capteurs
    télécommande télécommandes télé antidérapant antidérapants élévateur releveur rehausse
    surélévateur automatique automatiques automatisé ergonomique ergonomiques amovible amovibles
    réglable réglables pliable pliables chargeur gadget gadgets objet objets domotique motorisé
    motorisés motorisée catalogue catalogues garanti essai essais maintenance réglage réglages

    tabourets marchepied escabeau escabeaux coussin coussins matelas sommier sommiers oreiller
    couvertures couverture canapé boîtier boîtiers piles veilleuses antichute
    ergonomie pinces appareillages téléviseur télévision cuiseur robot mixeur mixeurs thermos
    poêles antidérapante antidérapantes adaptateur adaptateurs ventouses
    """)
}
