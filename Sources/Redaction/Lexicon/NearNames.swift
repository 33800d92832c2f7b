extension StorableWords {
  /// Names of people and places, and words of the closed classes, folded, that lie one edit from one
  /// word of the lexicon: never taken for a typing error. `make gate` prints this list.
  static let neverTypingErrors = Set(
    words(
      """
      abymes acheres acheve acigne acquin adoptee adopter agreve aillant aimable aimais alaigne
      alberte alette alizea allain allais allant allart allere alleves alliat allure amance amedee
      amicale amicie anaise andance annuel aouste apance appert arandon arbent arcueil argences
      argens argenty arnieres arrenes arrentes arrose arroses arsure arsures artiere artres
      arviere aspres assise assistante assoie assureur atteindre atteinte attendais aubais aubrais
      aulais aupetit auriat aurieres aurons auteur autorite autret autrey auxais auxant avanne
      avantes averty baccon bagard bailleul bailleux bajard balaze ballon balson barbieres bareges
      bargeme barreme barriere bassee basses batard batisse bayard bedoin belaye besain bessin
      bessins beutal bezoin biarre bienvenu billet biscotte blancher boisse borderie bouble
      bouchain bouchez boucly bougie bougue bouille boulangere boules boulle bouquin bourges
      bourre boursies bousse bousses bouteille bouteiller boutier boutiers bouyer bremes breuille
      broque brouilla brouville brouviller bruant bruille buches buisse buneaux bureau cabane
      cabinet cachets cachette cafard caisnes caisse calais calmels calmont cambon campion camron
      canale cantin carayon carbes carces carine carion carlat carreau carres carsac carsan carton
      carves castine caudies caunette causse causses cayres celles centaines centre cerier cernes
      certificat certines chamant chanes chanet changis changy channes chanson chantier chants
      charce charcot charente charles charlot charmee charmes charmont charrin chasses chasseur
      chatte chauffeur chaussette chaussure chauviere choisies choisy chorges cintrat cintre
      claids claira claire clairis clairy claise claisse clause clausse clesse clisse clocher
      cogles coinches coincy colette collas collat colleen college collette collier combier combre
      comines commeny commercant commercy commune compagne compote comprime comprises conceze
      conche conches conchez concoret condes conflent congis conlie connaissais connaisse
      connantre conques conseil consigny constat consult contes contraire contres controleur
      convers convert copine copines coquette corrigeais corrine cortrat cosette cosges cotone
      couchee coucher couches coudes coudre coulours coupis couple courbes courir courmes
      courrieres courte courtes courtois cousin cousins coussan coutais couteaux coutens cozette
      crains credit cresse crever criant crisse croise crolles croyais cuirieux cuisinier culles
      danger debarre debats debord debrouillais decede decedee decines decize declar deduite
      defait degrange degrave dejeune delage delain delange delerue delivrande delplace demont
      demuin deraille derniere deroche desbordes desert deserts desirat desire desiree desroches
      dessin dessins detain detourbe detroit dettey deviat deviens devigne devoirs disputent
      dissais dizant domagne domaize domene dominois dommange donges donnais donnerais dorees
      dorine dornes dosches douchapt douchy drevant droite dumaine dupuis durdent durnes dussert
      echarpe echire eclans econome elaire elevee elever eleves encausse entendre entendu entendue
      entier entrains enverse environs envolee epagne epeluche epoque equilibre erreux escazeaux
      escombres espeche esperce essars esserent estree estrees etalle etampes etaples eteins
      etoges etouffe etouffent etouffer eveque expedit extrait eyrans fabras faches faible failli
      failly famille faucher fausses fauste fayence femmes fenetrange feries fermete ferree ferrer
      ferres feuillade feuille feuillet fichet fidele flament fleure fleury fliers flotte fources
      fourmies fourmis fournes fournet fournier foville fracture francaise francoise freche frette
      froment fuites gagnais gardais garderais garderes gardie gardies gardiez garges gastes
      gasville gaudent genest gentil gentile gesnes gestas gestel gesties gestin gironde glissade
      gouters gouttieres grande grattery grenant grillet grippe guedes guichet guidee guidel
      guider guidez guines habite habitent habiter harmonie haussez haussy hebert herbergement
      herbet herbeys herite heriter hermes housse houssen housset imoges independance infirme
      insuffisance interets internat interne isomes jalais jamain jardin jardins jarrie jarrige
      jouvent jusqua justin labets lacres lafage lagnes lahage laignes laisne lanches lancie
      langres langue lanier lanques larcher laruelle lattre lavare lavenu leches lectoure leglise
      leignes lemiere lesquielles lestre levait levres lieres liettres livers livreur loches
      logeais lognes loisia loisin longues louenn lourde lourdes loures louvent loyere lumier
      lutter mabile magnieres magrie maider maigre maille malange mangeais manier maniere maniez
      mansat manses mantes manzat marchais marchand marges maries marque marquer masnieres masque
      mauger mauges maugre mauries maxent maylee mazieres megange meillers melanie menace menaces
      menades menier menthon menton merize mesanger messanges mesvres metier mettais mettrais
      mettray meules meures misson modene modere modeste monges monier montain montais montan
      montane montbre montels montenot montero montge montry monture mortree mosquee moulaine
      moulin mouliner moulines moulinet moulins najette niveaux nogent nolent norges norman
      nouvelle novion nullemont officier oreille orthographie orvillers ouvrier ouvrira pacsee
      pacses palais palante palier pallue pamiers panier paniers papillon paquet pareage pareid
      pareils pareol parking parlan parlante parleur parnes paroches parole parrain parres partiel
      parties parves parville pasquet passage passages passais patient paumes pavant pavillons
      peigne peigney peintures pelouse pelousey pendue pereille perine perles pernant pernet
      peronne perret pertes pertre pescher pesenti petanque piegon plages plaines plains plaisance
      plancard planche planchers planches planchez planee planes plantier plantis platre pleins
      plesse poches poignet poignets porcher porquet portait portal portent potager poumons
      pourron pouvrai prancher prefet prefete prefets prejet prendrais presle presqu pressins
      pressy preste pretend preuves previens prevost prevot prieur prisces privas proces propos
      prouvy prudence prudent publier puissant quelmes quesques quinte quitteur rablais rances
      randon rannee ravoir reaume receveur reconnais reconnaissance recourt recques recueillie
      recurer referme regades regent regnie relaient relanges relans remarie remariee rembours
      remond remuee renard rendra rendus renouf renoux renwez reorte repots reprends residente
      resigny respect restigne restitut restos retaud retiers revenant reviens revues reynies
      rideau robinet robles rocles rongeant rouger rouges rouille rouillie rouland roulans
      roulante roulants roulier routes rouves rouyer rugles salaise salavre salazie saliha saules
      saurai saurais saurat sauvant sauvee savoie sechet secourt secrets selles senier serans
      serezin sergent sergine series serine sernin serons serpent serret serris servas servat
      serves serveuse servies servin seulles sichon sigale signets simple singles sioule sochaux
      soignant soignee soignent soigner solaires sommer sommieres sonner soorts sorges sortira
      souain soubes soubise soucia soudaine soudan souffel souffre soulatge soulce soulge souligny
      souline soumia souper soupex souppes sourde souris souvenirs souvigne speciales statue
      succos sumene surgeres surveillante surville tabouret taille taillee taillet talant taller
      tampon tartonne tavant tavaux tendre termenes ternant terrasse thermes tiendrai tilles
      tombante tombent torchon tordre touges tournai tournan tournans tourneur tournie tournier
      toutens touvent tracteur trains traite traitee traize transfert transferts travailleur
      travers treiche trempe tricote trieves trinit troche tronche troupe trouve trouvee trouves
      trouvez turner urgence utilite vaires valade valines valise valises valois varces varize
      varnier vasquez veille veillent vendes vendres venere vennes ventes ventouse ventre verand
      verger verges vergez vergons vernou verrens verres verrey verron verson vertou veuilly
      viagere vialer viance vianne viennet virgile viriat viscos vision visker vismes vitrey
      vivement vouille voulgis voulte vouvant voyais voyante vraies
      """))
}
