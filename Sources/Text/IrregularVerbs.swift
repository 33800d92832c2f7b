/// Forms of everyday verbs that no rule of endings brings together, folded.
///
/// One line a verb: its infinitive, then the forms. Those that are also another common word (« vue »,
/// « part », « cours », « sens », « vers ») are left out, and so are the auxiliaries, which carry no
/// subject.
enum IrregularVerbs {
  /// Each form with its infinitive.
  static let infinitives: [String: String] = {
    var forms: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for form in words.dropFirst() { forms[form] = words[0] }
    }
    return forms
  }()

  private static let table = """
    perdre perd perds perdent perdu perdue perdus perdues perdait perdais perdez perdra perdant
    prendre prend prends prennent prenait prenais prenez prendra prendrait prise prises prenne
    comprendre comprend comprends comprennent comprenait comprenais comprenez compris comprenne
    apprendre apprend apprends apprennent apprenait appris apprenez apprise apprenne
    reprendre reprend reprends reprennent reprenait repris reprise
    surprendre surprend surpris surprise
    rendre rend rends rendent rendu rendue rendait rendez rendra rendus
    vendre vend vends vendent vendu vendue vendait vendus vendra
    attendre attend attends attendent attendu attendait attendais attendez attendra
    entendre entend entends entendent entendu entendait entendais entendez entendra entendue
    descendre descend descends descendent descendu descendait descendue descendra
    dependre depend dependent dependait
    repondre repond reponds repondent repondu repondait repondra
    defendre defend defends defendu
    mettre met mets mettent mettait mettais mettez mettra
    remettre remet remets remettent remettait remettra
    permettre permet permettent permettait
    promettre promet promettent promettait promise
    battre bat bats battent battait battu battue
    venir vient viens viennent venu venue venus venait venais viendra viendrait vienne venez
    revenir revient reviens reviennent revenait reviendra revienne revenue
    devenir devient deviens deviennent devenu devenue devenait deviendra
    tenir tient tiens tiennent tenu tenue tenait tiendra tienne tenez
    soutenir soutient soutiennent soutenu soutenait
    obtenir obtient obtiennent obtenu obtenue obtenait
    retenir retient retiens retiennent retenu retenait
    maintenir maintient maintiennent maintenu
    entretenir entretient entretiennent entretenu entretenait
    prevenir previent previens previennent prevenu prevenue prevenait
    souvenir souvient souviens souviennent souvenait
    dormir dort dors dorment dormi dormait dormais dormez dormira dorme
    endormir endort endors endorment endormi endormie
    sortir sors sortent sorti sortie sorties sortait sortais sortez sortira sortis
    partir pars partent partait partais partez partira partirait
    sentir sent sentent senti sentait sentais sentez ressent
    servir sert sers servent servi servait servie servira serve
    mentir ment mens mentent menti mentait
    courir court courent couru courait
    offrir offre offrent offert offerte offrait
    ouvrir ouvre ouvrent ouvert ouverte ouvrait ouvrez ouvrira ouvres
    souffrir souffre souffrent souffert souffrait souffres
    couvrir couvre couvrent couvert couverte couvrait
    mourir meurt meurs meurent mourait mourra mourrait
    finir finit finis finissent finissait fini finie finira finisse
    vieillir vieillit vieillis vieillissent vieilli vieillissait vieillissant
    remplir remplit remplis remplissent rempli remplie remplissait
    choisir choisit choisis choisissent choisi choisie choisissait
    maigrir maigrit maigris maigri maigrissait
    faiblir faiblit faibli
    guerir guerit gueri guerie
    vivre vivent vecu vivait vivais vivez vivra vivrait vive
    suivre suit suivent suivi suivie suivait suivis
    ecrire ecrit ecris ecrivent ecrivait ecrivez ecrite ecrira
    lire lit lis lisent lisait lisais lisez lira
    conduire conduit conduis conduisent conduisait conduisais conduite conduira
    traduire traduit traduis
    construire construit construite
    produire produit produisent
    detruire detruit detruite
    cuire cuit cuis cuite
    boire boit boivent buvait bu
    croire croit croient croyait croyais croyez cru
    voir voit voient voyait voyais voyez verra verrait verrais voie
    revoir revoit revoyait revoient
    recevoir recoit recois recoivent recu recue recevait recus
    apercevoir apercoit apercu apercevait
    decevoir decoit decu decue
    savoir sait savent savait savais savez saura saurait sachant
    pouvoir peut peux peuvent pouvait pouvais pouvez pourra pourrait pourrais puisse
    vouloir veut veux veulent voulait voulais voulez voudra voudrait voudrais voulu veuille
    devoir doit dois doivent devait devais devez devra devrait devrais
    falloir faut fallait faudra faudrait fallu faille
    valoir vaut valent valait vaudrait
    connaitre connait connais connaissent connaissait connu connue connaissez
    reconnaitre reconnait reconnais reconnaissent reconnaissait reconnu reconnue
    disparaitre disparait disparu disparue disparaissent
    paraitre parait paraissait paraissent
    naitre nait naissent
    plaire plait plaisait plaisent plu
    taire tait taisait taisent
    craindre craint crains craignent craignait
    plaindre plaint plains plaignent plaignait plainte
    eteindre eteint eteins eteignent eteignait eteinte
    atteindre atteint atteinte atteints
    peindre peint peins peignait
    joindre joint joins joignent joignait joindra
    rejoindre rejoint rejoins rejoignent
    rire rit ris rient riait
    sourire sourit souris sourient souriait
    asseoir assoit assied assis assise asseyait assoir
    bouillir bout bouillait
    coudre cousait cousu coud
    resoudre resout resolu
    vaincre vaincu
    convaincre convainc convaincu convaincue
    fuir fuit fuis fuient
    hair hait hais
    acquerir acquis
    payer paie paies paient paye payes payent payait payais paiera paierait
    essayer essaie essaies essaient essayait essayais essaiera
    nettoyer nettoie nettoies nettoient nettoyait 
    envoyer envoie envoies envoient envoyait enverra envoye
    renvoyer renvoie renvoient renvoyait renverra
    ennuyer ennuie ennuies ennuient ennuyait
    appuyer appuie appuies appuient appuyait
    essuyer essuie essuies essuient essuyait
    employer emploie emploies emploient employait
    noyer noie noies noient noyait
    appeler appelle appelles appellent appelait appelais appellera
    rappeler rappelle rappelles rappellent rappelait rappellera
    jeter jette jettes jettent jetait
    peser pese peses pesent pesait
    lever leve leves levent levait levais levez levera
    relever releve releves relevent relevait
    laver lave laves lavent lavait lavais lavez lavera laverait
    acheter achete achetes achetent achetait achetera
    mener mene menes menent menait
    emmener emmene emmenes emmenent emmenait emmenera
    promener promene promenes promenent promenait
    manger mange manges mangent mangeait mangeais mangez mangera mangeons
    nager nage nagent nageait
    ranger range ranges rangent rangeait
    changer change changes changent changeait
    aimer aime aimes aiment aimait aimerais aimerait aimerions aimeraient
    aider aide aides aident aidait aidera aiderait aidez aidee aidons
    """
}
