import Text

/// Closed classes of private words, folded, that context masks lean on.
///
/// They detect nothing by themselves: none is in the lexicon, so none can be stored. They only
/// widen a mask to the words that hang on them (« perd la mémoire », « va au club le mardi »).
enum SensitiveWords {
  private static func set(_ text: String) -> Set<String> { Set(StorableWords.words(text)) }

  /// Numbers spelt out.
  static let numbers = set(
    """
    zero deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt
    vingts trente quarante cinquante soixante septante octante huitante nonante cent cents mille
    million millions demi demie
    """)

  /// What numbers count, when it says something of a person.
  static let units = set(
    """
    etage etages an ans a e euro euros eur € k h heure heures mois jour jours fois km enfant enfants
    piece pieces m m2 kg cm minutes minute personnes chute chutes
    """)

  /// Days of the week.
  static let weekdays = set(
    """
    lundi mardi mercredi jeudi vendredi samedi dimanche lundis mardis mercredis jeudis vendredis
    samedis dimanches lun mar mer jeu ven sam dim
    """)

  /// Parts of a day.
  static let partsOfDay = set(
    """
    matin matins matinee matinees midi midis aprem apres-midi soir soirs soiree soirees nuit nuits
    weekend weekends week journee journees semaine semaines sieste veille lendemain aube
    """)

  /// Months, seasons and feasts.
  static let seasons = set(
    """
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr
    juil sept oct nov dec hiver printemps automne noel paques toussaint pentecote ascension careme
    ramadan reveillon epiphanie hivers etes
    """)

  /// Relatives, friends and neighbours.
  static let kin = set(
    """
    fils fille filles frere freres soeur soeurs mari femme epoux epouse conjoint conjointe neveu
    neveux niece nieces cousin cousine cousins cousines gendre bru voisin voisine voisins voisines
    ami amie amis amies compagnon compagne maman papa mere pere meres peres oncle tante tonton tata
    mamie papi mamy papy memere pepere parrain marraine copain copine tuteur tutrice facteur factrice
    infirmiere infirmier kine curatrice curateur parent parents enfant enfants garcon garcons beau
    belle petit petite petits petites grand grands fifille fiston filleul filleule jumeau jumelle
    jumeaux aine ainee cadet cadette veuf veuve ex
    """)

  /// Parts of the body, senses and faculties.
  static let body = set(
    """
    tete bras jambe jambes pied pieds main mains dos hanche hanches genou genoux epaule epaules
    cheville chevilles poignet poignets col femur coeur poumon poumons foie rein reins yeux oeil
    oreille oreilles dent dents bouche ventre sein seins prostate peau cerveau corps cou nuque
    gorge estomac intestin vessie doigt doigts orteil orteils os muscle muscles nerf nerfs sang
    memoire vue ouie audition equilibre parole raison boule tension sommeil sante mots poids
    """)

  /// Illnesses, symptoms and treatments, as stems.
  static let illnessStems = [
    "malad", "cancer", "alzheim", "parkins", "diabet", "depress", "demen", "scleros", "arthros",
    "fractur", "infarct", "hypertens", "asthm", "glaucom", "cataract", "handicap", "invalid",
    "douleur", "aveugl", "sourd", "surdit", "vertig", "malais", "fievr", "fatigu", "insomn",
    "angoiss", "anxie", "suicid", "alcool", "dialys", "insulin", "oper", "medicament", "traitement",
    "prothes", "perfus", "escarr", "incontin", "chirurg", "cardia", "respirat", "cognitif", "soin",
    "rhumat", "allerg", "paralys", "migrain", "burnout", "tremb", "hemipleg", "aphas",
  ]

  /// Whether a word names the body, an illness or its treatment.
  static func isHealth(_ word: String) -> Bool {
    body.contains(word) || illnessStems.contains { word.hasPrefix($0) }
  }

  /// Adjectives, folded, that open names of places: « la grande haie », « beau site ».
  static let placeOpenings = set(
    """
    grand grande petit petite haut haute bas basse vieux vieille beau bel belle bon bonne gros
    grosse vert verte clos val neuf neuve saint sainte croix blanc blanche rouge
    """)

  /// People who come for work.
  static let visitors = set(
    """
    infirmier infirmiere infirmiers infirmieres medecin medecins docteur kine kines podologue
    coiffeur coiffeuse pedicure facteur dentiste psychologue psychiatre psy orthophoniste ergo
    ergotherapeute pharmacien pharmacienne ambulancier soins soin soignante soignant soignantes
    hospitalisation hospitalise hospitalisee toubib ide
    """)

  /// Whether a word ends as those of trades do: « gardien », « comédienne ».
  static func looksLikeTrade(_ word: String) -> Bool {
    word.utf8.count > 5
      && ["eur", "eure", "euse", "rice", "ier", "iere", "ien", "ienne", "iste", "aire"].contains {
        word.hasSuffix($0)
      }
  }

  /// Whether a word is a time of a day, a week or a year; one typing error is seen from six letters.
  static func isTime(_ word: String) -> Bool {
    weekdays.contains(word) || partsOfDay.contains(word) || seasons.contains(word)
      || (word.utf8.count >= 6 && isNearlyWeekday(word))
  }

  /// Whether a word is a weekday, or one typing error away from one of six letters or more.
  static func isNearlyWeekday(_ word: String) -> Bool {
    if weekdays.contains(word) { return true }
    guard word.utf8.count >= 6 else { return false }
    let bytes = Array(word.utf8)
    return ["mercredi", "vendredi", "samedi", "dimanche"].contains {
      OneEdit.separates(bytes, Array($0.utf8))
    }
  }
}
