extension StorableWords {
  /// Everyday verbs in -er, from A to I, one verb a line; only forms that callers write.
  static let regularVerbsFirst = words(
    """
    aborde abordent aborder abordée abordait
    accepte acceptent accepter acceptée acceptait accepterait
    accompagne accompagnent accompagner accompagnée accompagnés accompagnées accompagnait
    accompagnez
    accorde accordent accorder accordée accordées accordait
    accroche accrochent accrocher accrochée accrochait accrochant
    achète achètent acheter achetée achetés achetées achetait
    actualise actualisent actualiser actualisée actualisait
    adaptent adapter adaptait
    adressent adresser adressée adressées adressait
    aggrave aggravent aggraver aggravée aggravait
    aident aidée aidait aiderait aidera aidez
    ajoute ajoutent ajouter ajoutée ajoutait ajouterait
    alerte alertent alerter alertée alertés alertait
    aligne alignent aligner alignée alignait
    alimente alimentent alimenter alimentée alimentait
    allume allument allumer allumée allumées allumait
    améliore améliorent améliorer améliorée améliorait
    aménagent aménagés aménageait
    amène amènent amener amenée amenait
    amuse amusent amuser amusée amusait amuserait
    annonce annoncent annoncer annoncée annoncés annonçait
    annule annulent annuler annulée annulait
    anticipe anticipent anticiper anticipée anticipées anticipait
    applique appliquent appliquer appliquée appliquait
    apporte apportent apporter apportée apportés apportait apportaient apportera
    apprécie apprécient apprécier appréciée appréciait
    approche approchent approcher approchée approchait
    appuie appuient appuyer appuyée appuyait appuyez appuyant
    arrange arrangent arranger arrangée arrangeait arrangerait
    arrête arrêtent arrêter arrêtée arrêtés arrêtées arrêtait arrêtaient arrêtera arrêtez
    arrive arrivent arriver arrivée arrivés arrivées arrivait arriverait arrivant
    articule articulent articuler articulée articulait
    assiste assistent assister assistée assistait
    associe associent associer associée associait
    assume assument assumer assumée assumait
    assure assurent assurer assurée assurait
    attrape attrapent attraper attrapée attrapait attrapez attrapant
    attribue attribuent attribuer attribuée attribuait
    augmentent augmenter augmentées augmentait
    autorise autorisent autoriser autorisée autorisait autorisant
    avancent avancée avancées avançait avancerait avançant
    avoue avouent avouer avouée avouait
    baissent baisser baissée baissait
    bascule basculent basculer basculée basculait
    bavardent bavarder bavardée bavardés bavardait
    bénéficient bénéficiée bénéficiait
    bloquent bloquer bloquait
    bouchent bouchés bouchées bouchait
    boucle bouclent boucler bouclée bouclés bouclait
    bouge bougent bouger bougée bougeait bougez
    branchent brancher branchée branchait
    bricole bricolent bricoler bricolée bricolés bricolait
    bute butent buter butée butait
    cache cachent cacher cachée cachés cachait
    calcule calculent calculer calculée calculait
    cale calent caler calée calait
    calment calmer calmée calmées calmait
    capte captent capter captée captait
    cassées
    causent causer causée causait
    cessent cesser cessée cessait
    change changent changer changée changés changeait
    chargent charger chargée chargeait
    chauffent chauffer chauffés chauffait
    cherche cherchent chercher cherchée cherchait cherchez cherchant
    choque choquent choquer choquée choquait
    circule circulent circuler circulée circulait
    classe classent classer classée classés classées classait
    cliquent cliquer cliquée cliquait
    cochent cochée cochées cochait cochera
    coince coincent coincer coincée coincées coinçait
    collent coller collée collés collait
    commande commandent commander commandée commandait
    commente commentent commenter commentée commentait
    commence commencent commencer commencée commencés commençait commençant
    communique communiquent communiquer communiquée communiquait
    compare comparent comparer comparée comparait
    compense compensent compenser compensée compensait
    complètent compléter complétée complétait
    complique compliquent compliquées compliquait compliquera
    compte comptent compter comptée comptées comptait comptez comptant
    concède concèdent concéder concédée concédait
    concernent concerner concernait
    concilie concilient conciliée conciliait
    conditionne conditionnent conditionner conditionnée conditionnait
    confie confient confier confiée confiés confiées confiait confiaient
    confirme confirment confirmer confirmée confirmait confirmez
    connectent connecter connectées connectait
    conseille conseillent conseiller conseillée conseillés conseillait conseillerait conseillez
    conservent conserver conservée conservées conservait conservez
    consiste consistent consister consistée consistait
    consomme consomment consommer consommée consommait
    constate constatent constater constatée constatait
    constitue constituent constituer constituée constituait
    consulte consultent consulter consultée consultés consultait
    contacte contactent contacter contactée contactait
    contentent contenter contentée contentait contenterait
    conteste contestent contester contestée contestait
    continue continuent continuer continuée continuait continuera
    contourne contournent contourner contournée contournait
    contrarie contrarient contrarier contrariée contrariait
    contrôlent contrôler contrôlée contrôlait
    converse conversent converser conversée conversait
    coordonne coordonnent coordonner coordonnée coordonnait
    copient copier copiée copiés copiait
    corrigent corriger corrigée corrigeait corrigeant
    cotise cotisent cotiser cotisée cotisés cotisait cotisant
    couchant
    coupent couper coupée coupés coupées coupait
    coûtent coûtée coûtait coûtaient coûterait coûtera
    craquée craquait
    crée créent créer créée créait
    critiquent critiquer critiquée critiquait
    cuisinent cuisiner cuisinée cuisinés cuisinait cuisinant
    culpabilise culpabilisent culpabiliser culpabilisée culpabilisait
    cumule cumulent cumuler cumulée cumulées cumulait
    débarrasse débarrassent débarrasser débarrassée débarrassés débarrassait débarrassant
    débloquent débloquée débloquait
    débordent déborder débordait
    débranchent débrancher débranchait
    débrouille débrouillent débrouiller débrouillée débrouillait débrouillez
    décale décalent décaler décalée décalait
    décharge déchargent décharger déchargée déchargeait
    déchire déchirent déchirer déchirée déchirés déchirait
    décide décident décider décidée décidait décidera
    déclare déclarent déclarer déclarée déclarées déclarait déclarant
    déclenche déclenchent déclencher déclenchée déclenchait
    déconnecte déconnectent déconnecter déconnectée déconnectait
    déconseille déconseillent déconseiller déconseillée déconseillait
    décourage découragent décourager décourageait
    décroche décrochent décrocher décrochée décrochés décrochait décrochant
    défile défilent défiler défilée défilait
    dégage dégagent dégager dégagée dégageait
    dégoûte dégoûtent dégoûter dégoûtée dégoûtait
    dégrade dégradent dégrader dégradée dégradait
    délégue déléguent déléguer déléguée délégués déléguait
    demandent demander demandée demandées demandait demanderait demandera demandez demandant
    démarchent démarcher démarchée démarchait
    démarre démarrent démarrer démarrée démarrait
    dèmêlent démêler démêlée démêlait
    déménage déménagent déménager déménagée déménageait
    dénonce dénoncent dénoncer dénoncée dénonçait
    dépanne dépannent dépanner dépannée dépannait
    dépassent dépasser dépassait dépassaient
    dépensent dépenser dépensée dépensait
    déplace déplacent déplacer déplacée déplacées déplaçait
    dépose déposent déposer déposée déposait déposera
    dérange dérangent déranger dérangée dérangeait dérangez
    dérive dérivent dériver dérivée dérivait
    déshabille déshabillent déshabiller déshabillée déshabillait
    désirent désirer désirait
    dessine dessinent dessinée dessinait
    détaille détaillent détailler détaillée détaillait
    déteste détestent détester détestée détestait
    détourne détournent détourner détournée détournait
    dévalue dévaluent dévaluer dévaluée dévaluait
    devine devinent deviner devinée devinait devinez devinant
    dialoguent dialoguer dialoguée dialoguait
    dicte dictent dicter dictée dictées dictait
    diminue diminuent diminuer diminuée diminuées diminuait
    dirige dirigent diriger dirigée dirigeait
    discute discutent discutée discutait
    dispose disposent disposer disposée disposait
    distribue distribuent distribuer distribuée distribuait
    divise divisent diviser divisée divisés divisait
    domine dominent dominer dominée dominait
    donne donnent donner donnée donnés donnait donnaient donnerait donnera donnez donnant
    douchent douchée douchait
    doutent douter doutée doutait
    dure durent durer durait duraient durerait durera
    échangent échangée échangeait
    échappe échappent échapper échappée échappait
    éclaire éclairent éclairer éclairée éclairait
    économise économisent économiser économisée économisait
    écoutent écoutée écoutait écoutera écoutez écoutant
    écrase écrasent écraser écrasée écrasés écrasait
    efface effacent effacer effacée effacées effaçait effacez
    égare égarent égarer égarée égarées égarait
    élimine éliminent éliminer éliminée éliminait
    embarrasse embarrassent embarrasser embarrassée embarrassait
    embauchent embaucher embauchée embauchait
    embête embêtent embêter embêtée embêtait
    embrouille embrouillent embrouiller embrouillée embrouillait
    emmêle emmêlent emmêler emmêlée emmêlait
    emmène emmènent emmener emmenée emmenait emmènera
    empêche empêchent empêcher empêchée empêchait
    emporte emportent emporter emportée emportait
    emprunte empruntent empruntée empruntait
    encadre encadrent encadrer encadrée encadrait
    encaisse encaissent encaisser encaissée encaissait
    enchaîne enchaînent enchaîner enchaînée enchaînait
    encombrent encombrer encombrait
    encourage encouragent encourager encouragée encourageait
    énerve énervent énerver énervée énervait
    enfile enfilent enfiler enfilée enfilait enfilant
    engage engagent engager engagée engageait
    engueule engueulent engueuler engueulée engueulait
    enjambe enjambent enjamber enjambée enjambait
    enlève enlèvent enlever enlevée enlevés enlevait enlèvera enlevez
    ennuient ennuyée ennuyait
    enregistre enregistrent enregistrer enregistrée enregistrait
    entame entament entamer entamée entamait
    entasse entassent entasser entassée entassées entassait
    entourent entourer entourait
    entraîne entraînent entraîner entraînée entraînait
    entrepose entreposent entreposer entreposée entreposait
    entrent entrer entrés entrées entrait entrera entrant
    envisage envisagent envisager envisagée envisageait
    envoie envoient envoyer envoyée envoyés envoyait envoyez
    épluche épluchent épluchée épluchait épluchera épluchant
    équipent équiper équipait
    espace espacent espacer espacée espaçait
    espèrent espérer espérée espérait espérant
    essaye essayent essayée essayées essayait
    essuie essuient essuyée essuyait
    estime estiment estimer estimée estimait
    étale étalent étaler étalée étalait
    étonne étonnent étonner étonnée étonnait
    étudie étudient étudier étudiée étudiait
    évacue évacuent évacuer évacuée évacuait
    évalue évaluent évaluer évaluée évaluait
    évite évitent éviter évitée évitait
    évoque évoquent évoquer évoquée évoquait évoquant
    exagère exagèrent exagérer exagérée exagérés exagérait
    excusent excuser excusée excusait excusez
    exécute exécutent exécuter exécutée exécutait
    exige exigent exiger exigée exigés exigeait
    existe existent exister existée existait existerait existera
    expédie expédient expédier expédiée expédiait
    explique expliquent expliquer expliquée expliqués expliquait expliquera expliquez
    explose explosent exploser explosée explosait
    expose exposent exposer exposée exposait
    expriment exprimer exprimait
    fabrique fabriquent fabriquer fabriquée fabriquait
    facilite facilitent faciliter facilitée facilités facilitait
    facturent facturer facturée facturait
    favorise favorisent favoriser favorisée favorisait
    ferme ferment fermer fermée fermés fermées fermait fermez
    feuillète feuillètent feuilleter feuilletée feuilletait
    ficèle ficèlent ficeler ficelée ficelait
    financent financée financés financées finançait
    fixe fixent fixer fixée fixés fixait
    flâne flânent flâner flânée flânait
    fonctionne fonctionnent fonctionner fonctionnée fonctionnait
    forcent forcer forcée forcés forçait forçant
    forment former formait
    fouille fouillent fouiller fouillée fouillait fouillera
    fouine fouinent fouiner fouinée fouinait
    fréquente fréquentent fréquenter fréquentée fréquentait
    gagne gagnent gagner gagnée gagnait gagnerait
    galère galèrent galérer galérée galérait
    garde gardent garder gardée gardées gardait garderait gardera gardez gardant
    gaspille gaspillent gaspiller gaspillée gaspillait
    gêne gênent gêner gênait
    gère gèrent gérer gérée gérés gérait gèrera gérez
    glisse glissent glisser glissée glissés glissait
    grignote grignotent grignoter grignotée grignotait
    grimpe grimpent grimper grimpée grimpait grimpaient
    gronde grondent gronder grondée grondait
    habille habillent habiller habillée habillait habillant
    habitue habituent habituer habituée habituait
    héberge hébergent héberger hébergée hébergeait hébergeant
    hésite hésitent hésiter hésitée hésitait
    identifie identifient identifier identifiée identifiait
    ignore ignorent ignorer ignorée ignorées ignorait
    imagine imaginent imaginer imaginée imaginait imaginez
    imite imitent imiter imitée imitait
    importe importent importer importée importait
    """)
}
