extension StorableWords {
  /// Everyday verbs of irregular forms, one verb a line; only forms that callers write.
  static let irregularVerbs = words(
    """
    être est sont suis était étaient étais sera serait seraient serais seront soient étant êtes
    sommes
    avoir ai as ont avait avaient avais aurait auraient aurais auront aient eu ayant avons avez
    faire fait faite faits faites font fais faisait faisaient faisais fera ferait feraient
    ferais feront fasse fassent faisant refaire refait
    aller va vais vas vont allait allaient ira irait iraient aille aillent allez allé
    pouvoir peut peux peuvent pouvait pouvaient pourra pourrait pourraient pourrais pourrai
    puisse puissent pouvez pu
    vouloir veut veux veulent voulait voulaient voudra voudrait voudraient voudrais veuille
    veuillent voulu voulue voulez voulant
    devoir doit dois doivent devait devaient devra devrait devraient devrais devez due dus
    savoir sait sais savent savait savaient savais saurait sachant savez
    falloir faut faudra faudrait fallait faille fallu
    venir vient viennent venait venaient viendra viendrait venu venue venus venues venant
    revenir revient reviennent revenait reviendra revienne revenu revenue
    devenir devient deviennent devenait devenu devenue devenus
    prévenir prévient préviennent prévenait prévenu prévenue
    intervenir intervient interviennent intervenu
    tenir tient tiennent tiens tiendra tenu tenue tenant
    obtenir obtient obtiennent obtenu obtenue
    contenir contient
    retenir retient retenu retenue
    soutenir soutient soutenu soutenue
    entretenir entretient entretenu entretenue
    maintenir maintient maintenu maintenue
    convenir convient convenu conviendrait
    souvenir souvient souviens
    prendre prend prends prennent prenait prenaient prendra prendrait prenne pris prises prenez
    prenant
    apprendre apprend apprends apprennent appris apprendrait
    comprendre comprend comprends comprennent comprenait comprendrait comprise compris comprenez
    reprendre reprend reprennent repris reprise
    surprendre surpris
    mettre met mets mettent mettait mettra mettrait mette mis mise mises mettez
    remettre remet remettent remis remise
    promet promis
    permettre permet permettent permettait permettrait permis
    transmettre transmet transmettent transmis transmise
    admettre admet admis
    dire dit dis disent disait disaient dira dirait dise dite dites disant redire
    voir voit vois voient voyait voyaient verra verrait vus vues voyant voyez
    revoir revoit revu
    recevoir reçoit reçois reçoivent recevait recevra recevrait reçu reçue reçus reçues
    prévoir prévoit prévu prévue prévus prévues
    croire croit croient croyait
    lire
    écrire écrit écris écrivent écrivait écrite écrits écrites réécrire
    inscrire inscrit inscrite inscrits inscrivent inscrivait réinscrire réinscrite
    décrire décrit
    remplir remplit rempli remplie remplis remplies remplissent
    finir finit finissent
    choisir choisit choisi choisie choisissent
    réussir réussit réussi réussissent
    réfléchir réfléchit
    agir agit
    définir
    réunir réunit réunissent
    fournir fournit fournis fournissent
    élargir
    vieillir vieillit vieillissent vieillissant
    sortir sort sors sortent sortait sortaient sortirait sorti sortie sortant
    partir part partent partait partira partirait parti partie
    repartir repart reparti repartie
    sentir sent sentent sentait sentirait
    servir sert servent servait servirait servi
    ouvrir ouvre ouvrent ouvert ouverte ouverts ouvertes
    offrir offre offrent offert offerte
    découvrir découvre découvert
    attendre attend attends attendent attendait attendra attendu attendue attendant attendez
    rendre rend rends rendent rendait rendu rendue rende
    vendre vend vendu vendue vendent
    perdre perd perds perdent perdait perdus perdues
    répondre répond répondent répondait répondu réponde
    descendre descend descendent descendait descendu
    dépendre dépend dépendent dépendait
    suspendre
    étendre étend étendu
    défendre
    vivre vit vis vivent vivait vivaient vivra vécu
    suivre suit suivent suivait suivi suivie suivis
    conduire conduit conduis conduisent conduisait conduira conduite conduisais
    reconduire reconduit reconduite
    réduire réduit réduite réduits
    traduire traduit
    construire construit
    produire
    connaître connaît connais connaissent connaissait connaissez
    reconnaître reconnaît reconnu reconnue
    paraître paraît
    plaire plaît plairait
    suffire suffit suffisent suffisait suffirait suffisant suffisante
    accueillir accueille accueillent accueilli accueillie
    recueillir
    joindre joint jointe
    rejoindre rejoint
    éteindre éteint éteinte
    craindre craint
    valoir vaut vaudrait
    aimer aimerait aimeraient aimait
    trouver trouvent trouvait trouvera trouverait
    appeler appelle appellent appelait appelée appelées appellera
    essayer essaie
    déduire
    employer emploie
    couvrir couvre couvrent
    fuir fuit
    relire relit
    plaindre plaint plaignent
    disparaître disparaît
    convaincre convaincu convaincue
    poursuivre poursuit poursuivi
    résoudre
    construite
    finira finisse
    ralentir ralentit
    avertir avertit averti avertie
    saisir saisit
    agrandir agrandi
    garantir garantit
    réagir réagi réagit
    subir subit subi
    trahir
    rafraîchir
    éclaircir
    choisira
    remplissage
    confondre confond
    étendue
    entreprendre
    surprend surprenant
    plaisait
    """)
}
