extension StorableWords {
  /// Everyday verbs that the other two lists leave out, one verb a line, then forms of verbs of all
  /// lists: what is done, was done or will be.
  static let regularVerbsThird = words(
    """
    accapare accaparent accaparer accaparée accaparés accaparées accaparait
    accède accèdent accéder accédée accédés accédées accédait
    activent activer activée activés activées activait
    aère aèrent aérer aérée aérés aérées aérait
    affiche affichent afficher affichée affichés affichées affichait
    affranchir
    agrafe agrafent agrafer agrafée agrafés agrafées agrafait
    ajuste ajustent ajuster ajustée ajustés ajustées ajustait
    allège allègent alléger allégée allégés allégées allégeait
    alourdir
    amoindrir
    amorce amorcent amorcer amorcée amorcés amorcées amorçait
    anonymise anonymisent anonymiser anonymisée anonymisés anonymisées anonymisait
    appréhende appréhendent appréhender appréhendée appréhendés appréhendées appréhendait
    approuve approuvent approuver approuvée approuvés approuvées approuvait
    archivent archiver archivée archivées archivait
    argumente argumentent argumenter argumentée argumentés argumentées argumentait
    assouplir
    astique astiquent astiquer astiquée astiqués astiquées astiquait
    atténue atténuent atténuer atténuée atténués atténuées atténuait
    atteste attestent attester attestée attestés attestées attestait
    authentifie authentifient authentifier authentifiée authentifiés authentifiées authentifiait
    balaye balayent balayer balayée balayés balayées balayait
    bouquine bouquinent bouquiner bouquinée bouquinés bouquinées bouquinait
    câble câblent câbler câblée câblées câblait
    carreler carrelée carrelés carrelées carrelait
    cerne cernent cerner cernée cernées cernait
    certifie certifient certifier certifiée certifiés certifiées certifiait
    cible ciblent cibler ciblée ciblés ciblées ciblait
    clarifie clarifient clarifier clarifiée clarifiés clarifiées clarifiait
    clôturent clôturer clôturée clôturées clôturait
    collecte collectent collecter collectée collectés collectées collectait
    comble comblent combler comblée comblées comblait
    concrétise concrétisent concrétiser concrétisée concrétisés concrétisées concrétisait
    configure configurent configurer configurée configurés configurées configurait
    confronte confrontent confronter confrontée confrontés confrontées confrontait
    consolide consolident consolider consolidée consolidés consolidées consolidait
    consultées
    contribue contribuent contribuer contribuée contribués contribuées contribuait
    convoque convoquent convoquer convoquée convoqués convoquées convoquait
    côtoye côtoyent côtoyer côtoyée côtoyés côtoyées côtoyait
    covoiture covoiturent covoiturer covoiturée covoiturés covoiturées covoiturait
    cumulés
    dactylographie dactylographient dactylographier dactylographiée dactylographiés
    dactylographiées dactylographiait
    débarrassées
    débite débitent débiter débitée débités débitées débitait
    décongele décongelent décongeler décongelée décongelés décongelées décongelait
    décrasse décrassent décrasser décrassée décrassés décrassées décrassait
    dédommage dédommagent dédommager dédommagée dédommagés dédommagées dédommageait
    dématérialisent dématérialiser dématérialisées dématérialisait
    démonte démontent démonter démontée démontés démontées démontait
    démotive démotivent démotiver démotivée démotivés démotivées démotivait
    dépannés dépannées
    dépoussière dépoussièrent dépoussiérer dépoussiérée dépoussiérés dépoussiérées dépoussiérait
    désactive désactivent désactiver désactivée désactivés désactivées désactivait
    désencombre désencombrent désencombrer désencombrée désencombrés désencombrées désencombrait
    désengorge désengorgent désengorger désengorgée désengorgés désengorgées désengorgeait
    désherbe désherbent désherber désherbée désherbés désherbées désherbait
    désinscrire désinscrit désinscrite
    désorganise désorganisent désorganiser désorganisée désorganisés désorganisées désorganisait
    détériore détériorent détériorer détériorée détériorés détériorées détériorait
    diffère différer différée différés différées différait
    dissuade dissuadent dissuader dissuadée dissuadés dissuadées dissuadait
    échelonne échelonnent échelonner échelonnée échelonnés échelonnées échelonnait
    effectue effectuent effectuer effectuée effectués effectuées effectuait
    élabore élaborent élaborer élaborée élaborés élaborées élaborait
    émettre
    encombrés encombrées
    entérine entérinent entériner entérinée entérinés entérinées entérinait
    énumère énumèrent énumérer énumérée énumérés énumérées énumérait
    épargne épargnent épargner épargnée épargnées épargnait
    épaulent épauler épaulée épaulées épaulait
    épelle épellent épeler épelée épelés épelées épelait
    épousseter époussetée époussetés époussetées époussetait
    équipées
    esquive esquivent esquiver esquivée esquivés esquivées esquivait
    étoffe étoffent étoffer étoffée étoffés étoffées étoffait
    évalués évaluées
    exonèrent exonérer exonérés exonérées exonérait
    expérimente expérimentent expérimenter expérimentée expérimentés expérimentées expérimentait
    faxe faxent faxer faxée faxés faxées faxait
    fiabilise fiabilisent fiabiliser fiabilisée fiabilisés fiabilisées fiabilisait
    finalise finalisent finaliser finalisée finalisés finalisées finalisait
    formate formatent formater formatée formatés formatées formatait
    formule formulent formuler formulée formulés formulées formulait
    généralise généralisent généraliser généralisée généralisés généralisées généralisait
    harmonise harmonisent harmoniser harmonisée harmonisés harmonisées harmonisait
    illustre illustrent illustrer illustrée illustrés illustrées illustrait
    implique impliquent impliquer impliquée impliqués impliquées impliquait
    improvise improvisent improviser improvisée improvisés improvisées improvisait
    indemnisent indemniser indemnisée indemnisés indemnisées indemnisait
    inspecte inspectent inspecter inspectée inspectés inspectées inspectait
    instaure instaurent instaurer instaurée instaurés instaurées instaurait
    interpelle interpellent interpeller interpellée interpellés interpellées interpellait
    interprète interprètent interpréter interprétée interprétés interprétées interprétait
    inventorie inventorient inventorier inventoriée inventoriés inventoriées inventoriait
    justifiés justifiées
    listent lister listée listées listait
    majore majorent majorer majorée majorés majorées majorait
    mandate mandatent mandater mandatée mandatés mandatées mandatait
    mensualise mensualisent mensualiser mensualisée mensualisés mensualisées mensualisait
    mentionne mentionnent mentionner mentionnée mentionnés mentionnées mentionnait
    mijote mijotent mijoter mijotée mijotés mijotées mijotait
    motorisent motoriser motorisées motorisait
    mutualise mutualisent mutualiser mutualisée mutualisés mutualisées mutualisait
    notifie notifient notifier notifiée notifiés notifiées notifiait
    numérise numérisent numériser numérisée numérisés numérisées numérisait
    objecte objectent objecter objectée objectés objectées objectait
    officialise officialisent officialiser officialisée officialisés officialisées officialisait
    optimise optimisent optimiser optimisée optimisés optimisées optimisait
    paramètre paramètrent paramétrer paramétrée paramétrés paramétrées paramétrait
    parraine parrainent parrainer parrainée parrainés parrainées parrainait
    peaufine peaufinent peaufiner peaufinée peaufinés peaufinées peaufinait
    pérennise pérennisent pérenniser pérennisée pérennisés pérennisées pérennisait
    pilote pilotent piloter pilotée pilotés pilotées pilotait
    plafonne plafonnent plafonner plafonnée plafonnés plafonnées plafonnait
    postule postulent postuler postulée postulés postulées postulait
    prélève prélèvent prélever prélevée prélevés prélevées prélevait
    priorise priorisent prioriser priorisée priorisés priorisées priorisait
    procède procèdent procéder procédée procédés procédées procédait
    programment programmer programmée programmées programmait
    projette projettent projeter projetée projetés projetées projetait
    prospecte prospectent prospecter prospectée prospectés prospectées prospectait
    provoque provoquent provoquer provoquée provoqués provoquées provoquait
    questionne questionnent questionner questionnée questionnés questionnées questionnait
    raccorde raccordent raccorder raccordée raccordés raccordées raccordait
    raccourcir raccourcit
    rallonge rallongent rallonger rallongée rallongés rallongées rallongeait
    rappelés rappelées
    réactive réactivent réactiver réactivée réactivés réactivées réactivait
    réadresse réadressent réadresser réadressée réadressés réadressées réadressait
    réaménage réaménagent réaménager réaménagée réaménagés réaménagées réaménageait
    récapitule récapitulent récapituler récapitulée récapitulés récapitulées récapitulait
    recense recensent recenser recensée recensés recensées recensait
    recharge rechargent recharger rechargée rechargés rechargées rechargeait
    recontacte recontactent recontacter recontactée recontactés recontactées recontactait
    recrutés recrutées
    rectifie rectifient rectifier rectifiée rectifiés rectifiées rectifiait
    redépose redéposent redéposer redéposée redéposés redéposées redéposait
    rédigés
    redirige redirigent rediriger redirigée redirigés redirigées redirigeait
    redistribue redistribuent redistribuer redistribuée redistribués redistribuées redistribuait
    redonne redonnent redonner redonnée redonnés redonnées redonnait
    réécoute réécoutent réécouter réécoutée réécoutés réécoutées réécoutait
    réédite rééditent rééditer rééditée réédités rééditées rééditait
    réessaye réessayent réessayer réessayée réessayés réessayées réessayait
    réexpliqués réexpliquées
    référence référencent référencer référencée référencés référencées référençait
    réhabilite réhabilitent réhabiliter réhabilitée réhabilités réhabilitées réhabilitait
    réimprime réimpriment réimprimer réimprimée réimprimés réimprimées réimprimait
    réinitialise réinitialisent réinitialiser réinitialisée réinitialisés réinitialisées
    réinitialisait
    réinstalle réinstallent réinstaller réinstallée réinstallés réinstallées réinstallait
    relogent relogée relogés relogées relogeait
    reloue relouent relouer relouée reloués relouées relouait
    remédie remédient remédier remédiée remédiés remédiées remédiait
    remeuble remeublent remeubler remeublée remeublés remeublées remeublait
    remotive remotivent remotiver remotivée remotivés remotivées remotivait
    rémunère rémunèrent rémunérer rémunérée rémunérés rémunérées rémunérait
    renégocie renégocient renégocier renégociée renégociés renégociées renégociait
    renforce renforcent renforcer renforcée renforcés renforcées renforçait
    renouvelés renouvelées
    renseignées
    renvoyés renvoyées
    réorganisés réorganisées
    réoriente réorientent réorienter réorientée réorientés réorientées réorientait
    réparés réparées
    repeindre repeint repeinte
    répertorie répertorient répertorier répertoriée répertoriés répertoriées répertoriait
    ressaisir
    retravaille retravaillent retravailler retravaillée retravaillés retravaillées retravaillait
    revérifie revérifient revérifier revérifiée revérifiés revérifiées revérifiait
    rouvrir rouvert
    sensibilise sensibilisent sensibiliser sensibilisée sensibilisés sensibilisées sensibilisait
    simplifiés simplifiées
    situés situées
    socialise socialisent socialiser socialisée socialisés socialisées socialisait
    sollicités sollicitées
    souscrire souscrit souscrite
    spécifie spécifient spécifier spécifiée spécifiés spécifiées spécifiait
    stationne stationnent stationner stationnée stationnés stationnées stationnait
    structurent structurer structurée structurées structurait
    subdivise subdivisent subdiviser subdivisée subdivisés subdivisées subdivisait
    sympathise sympathisent sympathiser sympathisée sympathisés sympathisées sympathisait
    synchronise synchronisent synchroniser synchronisée synchronisés synchronisées synchronisait
    téléphonées
    temporise temporisent temporiser temporisée temporisés temporisées temporisait
    tergiverse tergiversent tergiverser tergiversée tergiversés tergiversées tergiversait
    tracassés tracassées
    tranche tranchent trancher tranchée tranchés tranchées tranchait
    uniformise uniformisent uniformiser uniformisée uniformisés uniformisées uniformisait
    validées
    véhiculent véhiculer véhiculée véhiculées véhiculait
    verrouille verrouillent verrouiller verrouillée verrouillés verrouillées verrouillait
    visualise visualisent visualiser visualisée visualisés visualisées visualisait
    zoome zooment zoomer zoomée zoomés zoomées zoomait

    rappelé appelé appelés rappellerai rappellerait rappelleront appelez envoyé envoyées enverra
    enverrai enverront enverrait renvoyé nettoyé nettoyés nettoyées essuyé appuyé appuyés ennuyé
    jeté projeté épelé transmises transmettra transmettrai prévenus prévenues prévenez obtenus
    obtenues obtiendra obtiendrait revenues retenus retenues tenus tenues reconnus reconnues
    connu connue connues inconnues paru parue lus lues relus entendus reprises surprises apprise
    apprises promises admise admises permise permises promise inscrites décrite réinscrit
    réinscription conduits traduits traduite réduites détruit détruire détruite détruites
    détruits construits joints jointes rejointe éteints couverte couverts couvertes découverte
    découvertes offerts offertes ouvrirait fournies fourniront réunis réunie réunies finie
    finies choisis remplira remplirait remplissez réfléchi réfléchie établir établi établie
    établis établies établit fourniture garantis ralenti alourdi alourdie assouplie assoupli
    agrandie agrandis raccourci raccourcie servis suivies poursuivie parvenir parvient parvenu
    parvenue provenir provient provenance concevoir conçu conçue apercevoir aperçu aperçue
    décevoir déçu déçue déçus déçues émet émis émise soumettre soumis soumise soumises compromis
    compromise interrompt rompu rompue inclus incluse incluant inclure exclure conclure conclu
    conclue nuire suffira déplaît méconnu méconnue méconnus convenue dépendra dépendrait
    prétendre défendu défendue entendrait attendrait attendrai vendus rendues perdrait acceptés
    acceptées accordés acquis ajoutés aidées aideront améliorés annulés annulées appréciés
    apportées assurés assurées augmentés baissés calculés calculées cochés commandés commandées
    complétés complétées confirmés confirmées conseillées contactés contactées contestés créés
    créées décidés déclarés déplacés déposés déposées déménagés détaillés détaillées diminués
    distribués distribuées effacés égarés emportés empruntés encaissés enregistrés enregistrées
    envisagées étudiés étudiées évoqués évoquées exigées expliquées facilitées facturées gérées
    imprimées indiqués indiquées informés informées installées intéressés intéressées invitées
    laissées loués mélangées modifiés montrées motivés notées obligées planifiés précisés
    précisées préparées présentés présentées prolongés proposera proposeront publiés récupérés
    récupérées regroupés rejetés remplacés remplacées reportées représentés résiliés retirés
    retrouvés revalorisés sécurisés sécurisées signalés signalées signées souhaités souhaitées
    supprimées suspendus suspendues téléchargés triés triées utilisées vérifiés vérifiées
    appellerai appelleront pourrez rappellez verrons verrez auras aurez iront viendront pourront
    voudront devront proposerai enverrons vaudra auparavant aussitôt quasi quasiment
    pratiquement essentiellement réellement naturellement effectivement obligatoirement
    automatiquement manuellement définitivement progressivement largement nettement mutuellement
    séparément spontanément volontairement involontairement sensiblement relativement
    moyennement extrêmement excessivement carrément discrètement calmement gentiment poliment
    pleinement vaguement brièvement longuement ultérieurement préalablement prioritairement
    initialement officiellement anonymement gracieusement bénévolement intégralement
    partiellement approximativement théoriquement techniquement administrativement juridiquement
    fiscalement localement nullement aucunement impérativement utilement abusivement
    indirectement respectivement annuellement impeccablement aimablement chaleureusement
    verbalement oralement visuellement virtuellement prudemment patiemment couramment
    constamment
    """)
}
