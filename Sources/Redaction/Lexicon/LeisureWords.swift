extension StorableWords {
  /// Clubs, outings, learning, staying fit.
  static let leisure = words(
    """
    activité activités loisir loisirs club clubs animation animations bibliothèque bibliothèques
    médiathèque médiathèques livre livres chorale chorales chanter chante chansons musiques
    musical musicale cinéma cinémas films théâtre spectacle spectacles concert concerts danse
    danses danser exposition expositions musée musées gym gymnastique yoga sophrologie
    relaxation méditation taï chi qi gong stretching pilates randonnée randonnées rando randos
    promenade promenades balade balades balader voyage voyages excursion excursions jeux jeu
    jouer scrabble loto dominos broderie photographie généalogie langues conférence conférences
    apprentissage culturelle culturelles culturels culturel culture sport sports sportive
    sportives sportif sportifs aquagym stimulation stimuler prévention préventif préventive
    préventifs préventives vieillissement senior seniors physique physiques adhérer adhérent
    adhérente adhérents adhérentes adhésion adhésions mutualité sociétaire sociétaires amicales
    comités

    bals lotos échiquier puzzles puzzle cartonnage scrapbooking rempotage rempoter tricoter
    crocheter peindre dessiner sculpture vannerie patchwork mosaïque karaoké harmonica batucada
    conférencier conférencière culturellement marcheurs marcheuses baladeur cyclotourisme
    pétanques étirements assouplissement stimulant stimulante

    bibliobus ludothèque ressourcerie lectures revue magazines magazine documentaire
    documentaires ciné détente divertissement divertissements distraction distractions distraire
    évasion stages stage kermesse tombola confiture confitures fêtes festif festive festifs festives festivités
    intergénérations scrabbles quiz bricolages jardinages photographies histoire poésie poésies
    apprenant apprenants apprentissages bénévolats animées animés animée
    """)
}
