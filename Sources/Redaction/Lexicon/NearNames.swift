extension StorableWords {
  /// Names of people and places, and words of the closed classes, folded, that lie one edit from one
  /// word of the lexicon: never taken for a typing error. `make gate` prints this list.
  static let neverTypingErrors = Set(
    words(
      """
      prefet prefete prefets abymes acheres acheve acigne adoptee adopter agreve aillant aimais alaigne alberte
      alette alizea allain allais allant allart alliat allure amance amedee amicale amicie
      anaise andance annuel apance appert arandon arbent arcueil argences argens argenty
      arrenes arrentes arrose arroses arsure artres aspres assise assistante assoie assureur
      atteindre atteinte attendais aubais aubrais aulais aupetit auriat aurons auteur autorite
      autret autrey auxais auxant avanne avantes averty baccon bailleul bailleux balaze ballon
      balson barbieres bareges bargeme barreme barriere bassee batisse bedoin besain bessin
      bessins beutal bezoin biarre biscotte blancher boisse borderie bouble bouchain bouchez
      boucly bougie bougue bouille boulangere boules boulle bourges bourre boursies bousse
      bousses bouyer bremes breuille broque brouilla brouville brouviller bruant bruille
      buches buisse buneaux bureau cabane cabinet cachets cachette cafard caisnes caisse
      calais calmels calmont cambon campion camron cantin carayon carbes carces carine carion
      carlat carreau carres carsac carsan carton carves castine caunette causse causses celles
      centaines centre cernes certificat certines chanes chanet changis changy channes chanson
      chantier chants charcot charente charles charlot charmee charmes charrin chasses
      chasseur chatte chauffeur chaussette chaussure chauviere choisies choisy chorges cintrat
      cintre claids claira claire clairis clairy claise claisse clause clausse clesse clisse
      clocher cogles coinches coincy collas collat colleen college collier combier comines
      commeny commercant commercy commune compagne compote comprime comprises conceze condes
      conflent congis conlie connaissais connaisse connantre conseil consigny constat consult
      contes contraire contres controleur convers convert copine copines corrigeais corrine
      cortrat cosges couchee coucher coudes coudre coulours coupis couple courbes courir
      courmes courrieres courte courtes coutais couteaux coutens crains credit cresse crever
      criant crisse croise crolles croyais cuirieux cuisinier culles danger debarre debats
      debord debrouillais decede decedee decize declar deduite defait degrange degrave dejeune
      delage delain delange delerue delplace demuin deraille derniere deroche desbordes desert
      deserts desirat desire desiree desroches dessin dessins detain detourbe dettey deviat
      deviens devigne devoirs disputent dissais dizant domene dominois dommange donges donnais
      donnerais dorees dorine dornes dosches douchapt douchy drevant droite dupuis durdent
      durnes dussert echarpe echire eclans econome elaire elevee elever eleves encausse
      entendre entendu entendue entier entrains enverse environs envolee epeluche epoque
      equilibre erreux espeche esperce essars esserent estree estrees etalle etampes etaples
      eteins etoges eveque expedit extrait eyrans fabras faible failli failly famille faucher
      fausses fauste femmes feries fermete ferree ferrer ferres feuille feuillet fichet fidele
      flament flotte fources fourmis fournes fournet fournier foville fracture francaise
      francoise frette froment gagnais gardais garderais garderes gardie gardies gardiez
      garges gastes gasville gaudent genest gesnes gestas gestel gesties gestin gironde
      glissade gouters gouttieres grande grattery grenant grippe guedes guichet guidee guidel
      guider guidez guines habite habitent habiter haussez haussy hebert herbergement herbet
      herbeys herite heriter hermes housse imoges independance infirme insuffisance interets
      internat interne isomes jalais jamain jardin jardins jarrie jarrige jouvent jusqua
      labets lacres lafage lagnes lahage laignes laisne lanches lancie langres langue lanier
      lanques larcher laruelle lattre lavare lavenu leches lectoure leglise leignes lemiere
      lesquielles lestre levait levres lieres liettres livers livreur loches logeais lognes
      loisia loisin longues louenn lourde lourdes loures louvent loyere lumier lutter mabile
      magrie maider maigre maille malange mangeais manier maniez mansat manses mantes manzat
      marchais marchand marges maries marque marquer masque mauger mauges maugre mauries
      maxent maylee megange meillers melanie menades menier menthon menton merize mesanger
      messanges mesvres metier mettais mettrais mettray meules meures misson modene modere
      modeste monges monier montain montais montan montane montbre montels montenot montero
      montry monture mortree mosquee moulaine moulin mouliner moulines moulinet moulins
      najette niveaux nogent nolent norges norman nouvelle officier orthographie ouvrier
      ouvrira pacsee pacses palais palante palier pallue pamiers panier paniers papillon
      paquet pareage pareid pareils pareol parking parlan parlante parleur parnes paroches
      parole parres partiel parties parves parville pasquet passage passages passais patient
      pavant pavillons peigne peigney peintures pelouse pelousey pendue pereille perine perles
      pernant pernet peronne perret pertes pertre pescher pesenti petanque plages plaines
      plains plaisance plancard planche planchers planches planchez planee planes plantier
      plantis platre pleins poches poignet poignets porcher porquet portait portent potager
      pouvrai prancher prejet prendrais presqu pretend preuves previens prevost prevot prieur
      prisces privas proces propos prouvy prudence prudent puissant quelmes quesques quinte
      quitteur rablais rances randon rannee ravoir reaume receveur reconnais reconnaissance
      recourt recques recueillie recurer referme regades regent relaient relanges relans
      remarie remariee rembours remond remuee renard rendra rendus renouf renoux renwez reorte
      repots reprends residente respect restitut restos retaud revenant reviens revues rideau
      robinet robles rocles rongeant rouger rouges rouland roulans roulante roulants roulier
      routes rouves rouyer rugles salaise salavre salazie saliha saules saurai saurais saurat
      sauvant sauvee savoie sechet secourt secrets selles senier serans sergent serons serpent
      serret serris servat serveuse servies servin seulles sichon sigale simple sioule sochaux
      soignant soignee soignent soigner solaires sommer sonner soorts sorges sortira souain
      soubes soucia soudaine soudan souffel souffre soulatge soulce soulge souligny souline
      souper soupex souppes sourde souris souvenirs souvigne speciales statue succos sumene
      surgeres surveillante surville taille taillee taillet talant taller tartonne tavant
      tavaux tendre termenes ternant tiendrai tilles tombante tombent torchon tordre touges
      tournai tournan tournans tourneur tournie tournier toutens touvent tracteur trains
      traite traitee traize transfert transferts travailleur travers treiche trempe tricote
      trinit troche troupe trouve trouvee trouves trouvez turner urgence utilite vaires valade
      valines valise valises valois varces varize varnier veille veillent vendes vendres
      venere vennes ventes ventre verand verger verges vernou verres verron verson vertou
      veuilly viagere vialer viance vianne viennet virgile viriat viscos vision visker vismes
      vitrey vivement vouille voulgis voulte vouvant voyais voyante vraies
      """))
}
