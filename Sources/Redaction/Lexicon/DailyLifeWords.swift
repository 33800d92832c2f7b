extension StorableWords {
  /// The acts of every day, the house kept, meals and shopping.
  static let dailyLife = words(
    """
    autonomie quotidiennement laver lavage douche douches baignoire toilette toilettes habillage
    gestes geste lever relever aggir évaluation évaluations réévaluation
    hygiène vêtements vêtement lacets chaussettes chaussures boutonner boutonne savonner peigner
    essuyer rincer rince frotter frotte

    ménage ménages ménagère ménagères nettoyage vitres fenêtre fenêtres carreaux poussière
    poussières aspirateur aspirateurs balai serpillère serpillière seau linge draps lessive
    lessives repassage vaisselle évier lavabo étendage jardinage bricolage bricoleur bricoleuse
    travaux ampoule ampoules rangement rangements placard placards étagère étagères tiroir
    tiroirs meuble meubles rideaux volet volets moquette tapis plancher parquet plafond poubelle
    poubelles poussette cartons déchets encombrants désordre bazar crasse propreté haie tonte
    tondre tond tondu tondeuse tailler élaguer débroussailler plantes arrosage arroser gouttière
    ramonage réparation réparations réparateur plomberie électroménager

    courses course commissions supermarché supermarchés supérette hypermarché magasin magasins
    épicerie drive commerce commerces achat achats caddie cabas sacs sac chariot packs repas
    portage livraison livraisons cuisine plateau plateaux barquette barquettes alimentation
    alimentaire alimentaires nutrition aliments nourriture légumes légume fruit fruits viande
    soupe soupes potage conserve conserves surgelé surgelés frais cantine cantines restaurant
    restaurants resto frigo congélateur réfrigérateur réchauffer réchauffe réchauffés casserole
    casseroles gazinière assiette assiettes goûter appétit faim nourrir nourrit mixé mixés
    mouliné éplucher déjeuner provisions denrées colis recette recettes équilibrés variés

    jardinier jardiniers herbe herbes

    repassé repassée plier pliage cirer désinfecter torchons chiffon chiffons détergent produits
    produit seaux ustensile ustensiles bouilloire cafetière biscottes yaourt yaourts volaille
    purée dessert desserts pack camion camions camionnette marchandises primeur boulangerie
    boulangeries traiteur traiteurs ravitaillement réapprovisionner

    pressing teinturerie lingerie couette couettes housses oreillers serviette serviettes éponge
    éponges vaisselles bouteilles caddies épiceries primeurs détritus ordures déchetterie
    déchèterie arrosoir fleurs jardinières plantation plantations désherbage
    désherbant débroussaillage élagages démoussage nettoyages dépoussiérage repassages retouches
    retouche ourlets reprisage blanchisserie blanchisseries
    """)
}
