extension StorableWords {
  /// Files, forms, requests, appeals.
  static let paperwork = words(
    """
    dossier dossiers papier papiers paperasse paperasses démarche démarches formulaire
    formulaires document documents courrier courriers lettre lettres enveloppe enveloppes timbre
    timbres administratif administrative administratifs administratives administration
    administrations administré administrés demande demandes inscription inscriptions attestation
    attestations justificatif justificatifs justificative certificats photocopie photocopies
    photocopier renouvellement renouvellements recours contestation contestations réclamation
    réclamations médiateur médiation conciliateur conciliation litige litiges juridique
    juridiques signature signatures convocations notification notifications coordonnées numéro
    numéros adresse adresses mairie mairies guichets permanence permanences rendez brochure
    brochures dépliant dépliants plaquette guides documentation annuaire simulateur
    simulation simulations condition conditions critère critères éligible éligibles éligibilité
    bénéficiaire bénéficiaires bénéficie bénéficier délais bloqué bloquée bloquées bloqués
    complément compléments instruction instruit agrément agréé agréée agréés conventionné
    conventionnée réglementation règlement règlements loi légale légales statuts réforme
    réformes dispositif dispositifs programme programmes procédure procédures formalité
    formalités cocher rubrique rubriques lignes stylo crayon ardoise classeur classeurs
    classement tri trier archive archives réception envoi envois expédition refusé refusée
    refusés refusées suppression interruption expiration périmé périmée valable valables
    validité obligatoire obligatoires facultatif facultative rédaction lecture orthographe
    illisible illisibles registre registres enquête enquêtes questionnaire questionnaires
    sondage référent référente référents secrétariat bureaux relance relances commission
    orientation orientations confidentialité confidentiel confidentielle anonymat données
    fichier fichiers consentement autorisation autorisations procuration procurations mandat
    mandats abonnement abonnements résiliation résiliations démarchage démarcheur démarcheurs
    arnaque arnaques escroc escrocs escroquerie escroqueries publicité publicités prospectus

    écrivaine récépissé cachetée affranchie recommandé recommandés décompte décomptes bordereau
    bordereaux photocopieuse saisine mémo mémos calendrier agenda agendas annuaires répertoire
    listing surligner formulation intitulé intitulés alinéa

    duplicata récapitulatif récapitulatifs pochette pochettes intercalaire intercalaires
    agrafeuse surligneur correcteur tampons justification justifications affichage flyer flyers
    fascicule livrets plaquettes sigle sigles acronyme acronymes jargon paraphe parapher
    destinataire destinataires expéditeur rectificatif rectification rectifications instructeur
    instructeurs requête requêtes péremption mainlevée réexamen dérogation dérogations
    délivrance retrait retraits authentification duplicatas interlocutrices correspondante
    correspondants réclamant relecture nomenclature chronologie numérisation
    """)
}
