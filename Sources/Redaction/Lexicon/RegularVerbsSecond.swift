extension StorableWords {
  /// Everyday verbs in -er, the rest of the alphabet.
  static let regularVerbsSecond = words(
    """
    impose imposent imposer imposée imposait
    imprime impriment imprimée imprimés imprimait imprimant
    incite incitent inciter incitée incitait
    indique indiquent indiquer indiquée indiquait
    informent informer informait
    inonde inondent inonder inondée inondait
    inquiètent inquiéter inquiétée inquiétait inquiétez inquiétant
    insiste insistent insister insistée insistait insistera
    installe installent installer installée installés installait installera
    intègre intègrent intégrer intégrée intégrait
    intéressent intéresser intéressait intéresserait intéressant
    interroge interrogent interroger interrogée interrogeait
    intitulent intituler intitulée intitulait
    invente inventent inventer inventée inventait inventez
    invite invitent inviter invitée invités invitait
    isolent isoler isolait
    jardine jardinent jardiner jardinée jardinait
    jette jettent jeter jetée jetés jetées jetait jetterait
    jongle jonglent jongler jonglée jonglait
    joue jouent jouée joués jouait jouera
    jugent juger jugée jugeait
    justifie justifient justifier justifiée justifiait
    lâche lâchent lâcher lâchée lâchés lâchait
    laisse laissent laisser laissée laissés laissait laissaient laisserait laissera laissez
    laissant
    lamente lamentent lamenter lamentée lamentait
    lancent lancer lancée lançait
    lave lavent lavée lavés lavait lavera
    légalise légalisent légaliser légalisée légalisait
    lessivent lessiver lessivait
    limitent limiter limitée limitées limitait
    livrent livrer livrée livrées livrait
    logent loger logée logeait
    louent louer louée louait
    lutte luttent luttée luttait
    maile mailent mailer mailée mailait
    mange mangent manger mangée mangés mangeait mangeaient mangera mangez mangeant
    manifeste manifestent manifester manifestée manifestait
    manœuvre manœuvrent manœuvrer manœuvrée manœuvrait
    manquent manquer manquée manquait manquerait
    marchent marchée marchait marchant
    méfie méfient méfier méfiée méfiait
    mélange mélangent mélanger mélangée mélangés mélangeait
    mènent mener menée menait mènerait mènera
    mérite méritent mériter méritée méritait mériterait
    mesure mesurent mesurer mesurée mesurés mesurait
    meublent meubler meublée meublait
    mixent mixer mixée mixées mixait
    mobilise mobilisent mobiliser mobilisée mobilisait
    modifie modifient modifier modifiée modifiées modifiait
    montent monter montée montées montait monterait
    montrent montrer montrée montrés montrait montrez
    moque moquent moquer moquée moquait moquez
    motive motivent motiver motivait
    murmure murmurent murmurer murmurée murmurait
    navigue naviguent naviguer naviguée naviguait
    néglige négligent négliger négligée négligeait
    négocie négocient négocier négociée négociait
    nettoie nettoient nettoyer nettoyée nettoyait
    note notent noter notée notés notait notez
    oblige obligent obliger obligée obligés obligeait
    occupe occupent occuper occupées occupait occupera occupez occupant
    oppose opposent opposer opposée opposait
    ordonne ordonnent ordonner ordonnée ordonnait
    organise organisent organiser organisée organisés organisées organisait organisez
    oriente orientent orienter orientée orientait
    ose osent oser osée osait
    oublient oublier oubliés oubliées oubliait oubliez
    papote papotent papoter papotée papotait
    parle parlent parlée parlés parlait parlaient parlerait parlera parlez parlant
    partage partagent partager partagée partagés partageait
    participe participent participer participée participait
    passe passent passer passée passés passées passait passaient passerait passera passez
    passant
    patientent patienter patientée patientait
    payent payés payées payait
    peine peinent peiner peinée peinait
    pénalise pénalisent pénaliser pénalisée pénalisait
    penche penchent pencher penchée penchait
    pense pensent penser pensée pensées pensait pensera pensez pensant
    perfectionne perfectionnent perfectionner perfectionnée perfectionnait
    persiste persistent persister persistée persistait
    pèse pèsent peser pesée pesait
    photocopient photocopiée photocopiait
    photographient photographier photographiée photographiait
    pianote pianotent pianoter pianotée pianotait
    plaisante plaisantent plaisanter plaisantée plaisantait
    planifie planifient planifier planifiée planifiait
    plantent planter plantée plantait
    plie plient pliée pliées pliait pliant
    poireaute poireautent poireauter poireautée poireautait
    pollue polluent polluer polluée polluait
    pose posent poser posée posées posait posez
    poussent pousser poussée poussés poussait poussera
    pratiquent pratiquer pratiquée pratiquait
    précède précèdent précéder précédée précédait
    précipite précipitent précipiter précipitée précipitait
    précise précisent préciser précisée précisait
    préfère préfèrent préférer préférée préférait préfèrerait
    préjuge préjugent préjuger préjugée préjugeait
    prépare préparent préparer préparée préparés préparait
    présente présentent présenter présentée présentait
    prêtent prêter prêtée prêtés prêtait
    privilégie privilégient privilégier privilégiée privilégiait
    profite profitent profiter profitée profitait profitez
    progresse progressent progresser progressée progressait
    prolonge prolongent prolonger prolongée prolongeait
    promène promènent promener promenée promenait
    prononcent prononcer prononcée prononçait
    propose proposent proposer proposée proposés proposées proposait proposez
    protège protègent protéger protégée protégeait
    prouve prouvent prouver prouvée prouvait
    quitte quittent quitter quittée quittés quittées quittait quitterait quittez quittant
    raccompagne raccompagnent raccompagner raccompagnée raccompagnées raccompagnait
    raccrochent raccrocher raccrochée raccrochait raccrochez raccrochant
    raconte racontent raconter racontée racontait racontant
    râle râlent râler râlée râlait
    ramassent ramasser ramassée ramassées ramassait ramassant
    ramène ramènent ramener ramenée ramenait
    range rangent ranger rangée rangés rangées rangeait rangeant
    rappelle rappellent rappeler rappelée rappelait rappellera rappelez
    rapporte rapportent rapporter rapportée rapportait
    rapproche rapprochent rapprocher rapprochée rapprochait rapprochez
    rassure rassurent rassurer rassurées rassurait rassurerait rassurez
    ratent rater ratée ratés ratées ratait
    rattrape rattrapent rattraper rattrapée rattrapait
    réalise réalisent réaliser réalisée réalisait
    rebranche rebranchent rebranchée rebranchait
    recale recalent recaler recalée recalait
    recherche recherchent rechercher recherchée recherchait
    récite récitent réciter récitée récitait
    réclame réclament réclamer réclamée réclamés réclamées réclamait
    recommandent recommander recommandée recommandées recommandait
    recommence recommencent recommencer recommencée recommençait
    reconnecte reconnectent reconnecter reconnectée reconnectait
    recopie recopient recopier recopiée recopiait
    recrute recrutent recruter recrutée recrutait
    recule reculent reculer reculée reculait
    récupère récupèrent récupérer récupérée récupérait
    redemande redemandent redemander redemandée redemandait
    redémarre redémarrent redémarrer redémarrée redémarrait
    rédige rédigent rédiger rédigée rédigées rédigeait
    redoute redoutent redouter redoutée redoutait
    réévalue réévaluent réévaluer réévaluée réévaluait
    réexplique réexpliquent réexpliquer réexpliquée réexpliquait
    refusent refuser refusait refusera
    régale régalent régaler régalée régalait
    regarde regardent regarder regardée regardés regardait regardez regardant
    règlent régler réglée réglées réglait règlera
    regrette regrettent regretter regrettée regrettait regretterait
    regroupe regroupent regrouper regroupée regroupait
    régularise régularisent régulariser régularisée régularisait
    rejette rejettent rejeter rejetée rejetait
    relancent relancer relancée relançait
    relayent relayer relayait
    relèvent relevée relevait
    remanie remanient remanier remaniée remaniait
    remarque remarquent remarquer remarquée remarqués remarquait remarquez
    rembourse remboursent rembourser remboursée remboursés remboursées remboursait
    remercie remercient remercier remerciée remerciait
    remonte remontent remonter remontée remontait
    remplace remplacent remplacer remplacée remplaçait
    remue remuent remuer remuait remuerait
    rencontrent rencontrer rencontrée rencontrait
    renonce renoncent renoncer renoncée renonçait
    renoue renouent renouer renouée renouait
    renouvelle renouvellent renouveler renouvelée renouvelait renouvellera
    rénovent rénover rénovait
    renseigne renseignent renseigner renseignée renseignés renseignait renseignez
    rentre rentrent rentrer rentrée rentrés rentrées rentrait rentrera rentrez rentrant
    renvoie renvoient renvoyer renvoyée renvoyait
    réorganise réorganisent réorganiser réorganisée réorganisait
    répare réparent réparer réparée réparait
    repassent repasser repassés repassait repassant
    repense repensent repenser repensée repensait
    repère repèrent repérer repérée repérés repérait
    répète répètent répéter répétée répétées répétait
    réplique répliquent répliquer répliquée répliqués répliquait
    reporte reportent reporter reportée reportés reportait
    reposent reposer reposée reposés reposait reposez
    repousse repoussent repousser repoussée repoussait
    réserve réservent réserver réservée réservés réservées réservait
    résilie résilient résilier résiliée résiliait
    résiste résistent résister résistée résistait résistant
    respecte respectent respecter respectée respectait respectant
    ressemble ressemblent ressembler ressemblée ressemblait
    restent rester restée restés restées restait resterait restera restez
    restitue restituent restituer restituée restituait
    résument résumer résumée résumait
    retape retapent retaper retapée retapait
    retarde retardent retarder retardée retardait
    retire retirent retirer retirée retirait
    retombe retombent retomber retombée retombait retombera
    retourne retournent retourner retournée retournait retournant
    retrace retracent retracer retracée retraçait
    retrouve retrouvent retrouver retrouvée retrouvées retrouvait retrouvera
    revalorisent revaloriser revalorisait
    révèle révèlent révéler révélée révélait
    révise révisent réviser révisée révisait
    rigole rigolent rigoler rigolée rigolait
    risquent risquer risquée risquait
    roule roulent rouler roulée roulés roulait roulant
    sacrifient sacrifiée sacrifiait
    salue saluent saluer saluée saluait saluez
    saturent saturer saturait
    saute sautent sauter sautée sautait sautant
    sauvegardent sauvegarder sauvegardée sauvegardait
    sécurise sécurisent sécuriser sécurisée sécurisait
    sélectionne sélectionnent sélectionner sélectionnée sélectionnait
    semble semblent sembler semblée semblait semblez semblant
    signale signalent signaler signalée signalait
    signe signent signer signée signait signera signez signant
    simplifie simplifient simplifier simplifiée simplifiait
    simule simulent simuler simulée simulait
    situe situent situer située situait
    sollicite sollicitent solliciter sollicitée sollicitait
    songe songent songer songée songés songeait
    souffle soufflent souffler soufflée soufflés soufflait
    souhaite souhaitent souhaiter souhaitée souhaitait
    soulage soulagent soulageait soulagerait
    soulève soulèvent soulever soulevée soulevait
    souligne soulignent souligner soulignée soulignait
    subventionnent subventionner subventionnait
    succède succèdent succéder succédée succédait
    suggère suggèrent suggérer suggérée suggérait
    supporte supportent supporter supportée supportait supporterait
    suppose supposent supposer supposée supposait
    supprime suppriment supprimer supprimée supprimés supprimait
    surchargent surcharger surchargée surchargeait
    surveille surveillent surveiller surveillée surveillait
    suspecte suspectent suspecter suspectée suspectait
    taper
    tarde tardent tarder tardée tardait
    tâtonne tâtonnent tâtonner tâtonnée tâtonnait
    télécharge téléchargent téléchargée téléchargeait
    téléphonent téléphoner téléphonée téléphonait
    témoigne témoignent témoigner témoignée témoignait
    tente tentent tenter tentée tentait tenterait
    terminent terminer terminée terminés terminait
    testent tester testée testait
    tire tirent tirer tirée tirés tirait tirant
    tolère tolèrent tolérer tolérée tolérait
    tombés tombera tombez tombant
    touchent toucher touchée touchées touchait touchera touchant
    tournent tourner tournée tournées tournait tournera tournez tournant
    tracasse tracassent tracasser tracassée tracassait tracassez
    traîne traînent traîner traînée traînées traînait
    transfère transfèrent transférer transférée transférés transférait
    transforme transforment transformer transformée transformait
    transporte transportent transporter transportée transportait
    travaille travaillent travailler travaillée travaillait travaillez
    traverse traversent traverser traversée traversait
    triche trichent tricher trichée trichait
    trie trient triée triait
    trimballe trimballent trimballer trimballée trimballait
    trompe trompent tromper trompée trompait
    tutoie tutoient tutoyer tutoyée tutoyait
    usent user usait usant
    utilise utilisent utiliser utilisée utilisés utilisait
    valide valident valider validée validés validait
    valorise valorisent valoriser valorisée valorisait
    varie varient varier variée variait
    verbalise verbalisent verbaliser verbalisée verbalisait
    vérifie vérifient vérifier vérifiée vérifiait
    versent verser versées versait
    vèxent vexer vexée vexés vexait vèxerait vexant
    vident vider vidée vidait
    virent virer virée virait
    vise visent viser visée visait
    visitent visiter visitée visitait visitant
    vissent visser vissée vissés vissait
    vote votent voter votée votait
    voyagent voyager voyagée voyageait
    """)
}
