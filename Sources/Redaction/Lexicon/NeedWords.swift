extension StorableWords {
  /// The vocabulary of needs, one theme a paragraph, every inflection listed.
  ///
  /// No homograph of a commune, of a first name of 500 bearers or of a frequent surname, but for the
  /// words waived in ``borneAsNames``: without them too many lines would be empty.
  static let needs = words(
    """
    autonomie autonome autonomes quotidien quotidienne quotidiens laver lave lavait douche douches
    doucher baignoire bain toilette habiller habille habillage déshabiller lever coucher relever
    manger mange gestes geste enjamber enfiler seul seule seuls seules évaluation évaluer évalué
    réévaluation réévaluer aggir

    aide aides auxiliaire auxiliaires intervenant intervenants intervenante intervenantes
    intervention interventions prestataire prestataires mandataire employeur emploi employer
    embauche embaucher salarié salariée salaire accompagner accompagne accompagnement
    accompagnements accompagnée service services domicile maintien présence remplacement remplacer
    remplaçante

    ménage ménages ménagère ménagères nettoyer nettoyage entretien entretenir vitres carreaux
    poussière aspirateur linge lessive lessives repassage repasser vaisselle jardinage jardiner
    bricolage bricoler bricole travaux ampoules débarrasser rangement ranger

    courses course commissions supermarché magasin magasins achats acheter repas portage livraison
    livraisons livrer livrés cuisine cuisiner cuisinait alimentation alimentaire alimentaires
    nutrition plateau plateaux cantine

    logement logements appartement aménager aménagement aménagements aménagée adapter adapté
    adaptée adaptés adaptées adaptation adaptations escalier escaliers ascenseur rampe rampes
    poignée poignées chauffage chauffer isolation humide humidité loyer loyers 
    hlm bailleur charges étage étages déménager déménagement
    déménage hébergement hébergements résidence résidences énergie énergies électricité gaz
    rénovation rénover devis sécurité sécuriser chute chutes tombe tomber tombée glissant
    glissante sdb wc

    argent budget budgets payer paie paye payée paient paiement facture factures coût coûts coûte
    coûtent coûter coûteux coûteuse cher chers tarif tarifs prix finance financer financement
    financements financier financière financiers financières financièrement dépense dépenses frais
    ressources revenu revenus retraite retraites pension pensions minimum épargne dette dettes
    impayé impayés découvert remboursé remboursée rembourser remboursement remboursements
    remboursés mutuelle mutuelles mutualiste cotisation cotisations prestation prestations
    allocation allocations subvention subventions droits droit indemnité réversion moyens
    économies prêt crédit chèque chèques avance secours exceptionnelle exceptionnel participation
    plafond plafonds impôt impôts fiscal fiscale fiscaux fiscales taxe taxes foncière déclaration
    déclarations déclarer déduction déduire réduction réductions

    dossier dossiers papiers papier paperasse paperasses démarche démarches formulaire formulaires
    document documents courrier courriers lettre lettres remplir rempli remplie remplit écrire
    administratif administrative administratifs administratives administration administrations
    demandes inscription inscrire inscrit inscrite attestation attestations justificatif
    justificatifs justificative renouvellement renouveler recours contester contestation signer
    signature rdv renseigner renseigne renseignement renseignements informer informé informée
    orienter orientation orientée conseils coordonnées contact contacts contacter contacté numéro
    numéros adresser association associations assos mairie permanence accueil brochure brochures
    guides documentation simulateur simulation conditions critères éligible éligibles éligibilité
    bénéficier bénéficie bénéficiaire accordé accordée accorder accord délai délais bloqué bloquée
    bloquées bloqués

    internet ordinateur ordinateurs tablette tablettes smartphone téléphone téléphones téléphoner
    téléphonique téléphoniques portable numérique numériques informatique connexion connecter
    connecté connectée site sites mail mails messagerie imprimante imprimer écran

    isolement isolé isolée isolés isolées solitude solitaire visite visites bénévole bénévoles
    bénévolat écoute écouter discuter discute échanger échange échanges compagnie rencontre
    rencontres rencontrer entourage entourée entouré lien liens ennui ennuie triste tristesse
    deuil deuils obsèques convivialité convivial social sociale sociaux sociales soutien soutenir
    soutenue soutenu confiance

    aidant aidante aidants aidantes proche proches répit relais souffler reposer repos épuisé
    épuisée épuisés épuisées épuisement débordé débordée débordés dépassé dépassée relayer
    vacances baluchonnage surcharge culpabilise culpabilité concilier congé congés occupe occupent
    occuper occupait garder surveiller surveillance organiser organisation organise planning
    relève familial familiale familiaux familiales

    déplacement déplacements déplacer déplace transport transports voiture voitures véhicule
    véhicules bus taxi taxis navette navettes conduire conduit conduisait conduite permis trajet
    trajets mobilité stationnement sortie sorties covoiturage sncf marcher

    équipement équipements équiper équipé équipée matériel matériels technique techniques appareil
    appareils appareillage canne déambulateur déambulateurs fauteuil fauteuils lunettes
    téléassistance téléalarme médaillon bracelet alarme alarmes détecteur détecteurs télécommande
    location

    activité activités loisir loisirs club clubs animation animations atelier ateliers lecture
    lire bibliothèque bibliothèques chorale peinture musique cinéma théâtre danse gym gymnastique
    yoga randonnée randonnées promenade promenades promener voyage voyages séjour séjours jeux
    jouer cartes scrabble conférence conférences formation formations apprendre former culturelle
    culturelles culturels sport sports sportive sportives

    prévention préventif préventive équilibre vieillir vieillissement santé senior seniors âgée
    âgé âgées âgés physique physiques

    données confidentialité adhérent adhérente adhérents adhérentes adhésion retraitée retraitées
    mutualité

    apa clic clics ccas cias caf aspa apl als alf cesu ehpad ehpads spasad admr maprimeadapt
    mooc ama aas anah msa cpam carsat cnav cnsa ameli urssaf mgen semlh smlh monalisa uvtd srias
    vivoptim onac edf css rgpd amd capah ciaaf agirc arrco

    insuffisant insuffisante insuffisants supprimé supprimée lourd lourds prêts collectif
    collective collectifs collectives envoi voulu voulue gère gérer gratuit gratuite gratuits
    gratuites payante payants local locale locaux locales national nationale départemental
    départementale départementales amélioration améliorer utile utiles électrique électriques
    électronique électroniques automatique automatiques antidérapant antidérapants éclairage
    confort dignité ponctuel ponctuelle temporaire temporaires disponible disponibles proximité
    quotidiennement débrouille débrouiller dépannage dépanner fuite fuites radio musée musées
    spectacles participer participe recherche recherches consulter surendettement précarité
    précaire réfrigérateur visiteur visiteurs envoyée transmise transmis transmettre transmet
    complémentaire complémentaires forfait forfaits bracelets médaillons téléassistances capteur
    capteurs vieillit prévenir prévient anticiper anticipe anticipation adresse dispositif
    dispositifs
    """)
}
