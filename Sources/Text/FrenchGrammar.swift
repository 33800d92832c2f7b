/// The closed classes of French that matching rests on, all folded.
///
/// These are grammar, not knowledge about needs: what people say about their needs stands in
/// `Knowledge/lexique`.
public enum FrenchGrammar {
  /// Words that carry no subject of their own and may stand anywhere in an expression.
  public static let functionWords: Set<String> = [
    "l", "d", "j", "m", "t", "s", "n", "c", "qu", "ne",
    "le", "la", "les", "un", "une", "des", "de", "du", "au", "aux", "a", "y",
    "ce", "cet", "cette", "ces", "ca", "cela", "son", "sa", "ses", "mon", "ma", "mes", "ton", "ta",
    "tes", "votre", "vos", "notre", "nos", "leur", "leurs",
    "je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "me", "te", "se", "lui", "eux",
    "moi", "toi", "soi", "qui", "que", "quoi", "dont", "ou", "et", "car", "donc", "or",
    "est", "suis", "es", "sont", "sommes", "etes", "etait", "etais", "ete", "etre", "ai", "as",
    "ont", "avons", "avez", "avait", "avoir", "pour", "par", "avec", "dans", "sur", "sous", "chez",
    "vers", "entre", "depuis", "pendant", "si", "comme", "tres", "trop", "bien", "aussi", "encore",
    "deja", "tout", "toute", "tous", "toutes", "meme", "alors", "bas", "ici", "puis", "mais",
    "fait", "faire", "va", "vais", "vont", "aller", "dit", "dire", "peu", "assez", "quand",
    "mme", "mr", "monsieur", "madame",
  ]

  /// Articles, possessives, personal pronouns and « ne »: they come and go in a phrase without
  /// changing what it says, and hurried notes leave them out.
  public static let determiners: Set<String> = [
    "l", "d", "j", "m", "t", "s", "n", "c", "ne", "le", "la", "les", "un", "une", "des", "de", "du",
    "son", "sa", "ses", "mon", "ma", "mes", "ton", "ta", "tes", "votre", "vos", "notre", "nos",
    "leur", "leurs", "ce", "cet", "cette", "ces", "je", "tu", "il", "elle", "on", "nous", "vous",
    "ils", "elles", "me", "te", "se", "lui", "y", "a", "au", "aux",
  ]

  /// Prepositions and conjunctions that turn a phrase into another when they stand inside it
  /// (« peur pour son fils » is not « peur de son fils »).
  public static let phraseBreakers: Set<String> = [
    "pour", "par", "avec", "sans", "chez", "contre", "vers", "dans", "sur", "mais", "que", "qui",
    "quand", "si", "ou", "comme", "car", "donc",
  ]

  /// Words of content too common to say anything without their function words.
  public static let lightWords: Set<String> = [
    "sait", "sais", "peut", "peux", "veut", "veux", "arrive", "voit", "vois", "faut", "vient",
    "viens", "tient", "tiens", "sent", "sens", "met", "prend", "donne", "trouve", "passe", "reste",
    "chose", "gens", "temps", "jour", "mal", "fin", "monde", "envie", "vais", "ca", "rien", "pas",
    "plus", "jamais", "sans", "personne", "quelqu", "comment",
  ]

  /// Conjunctions that open a clause of their own.
  public static let clauseOpeners: Set<String> = ["mais", "sauf", "cependant", "pourtant"]

  /// Words that can deny what stands near them.
  public static let negations: Set<String> = [
    "pas", "plus", "jamais", "rien", "aucun", "aucune", "sans", "ni", "non", "personne", "point",
    "guere",
  ]

  /// What, right before « pas », makes the negation a denial rather than a complaint: being,
  /// feeling, wanting, seeking (« n’est pas isolée », « ne cherche pas d’aide »).
  public static let deniableVerbs: Set<String> = [
    "est", "suis", "es", "sont", "etait", "etais", "sera", "serait", "sommes", "etes", "etre",
    "sent", "sens", "sentent", "sentait", "veut", "veux", "veulent", "voulait", "voudrait",
    "cherche", "cherchent", "demande", "demandent", "souhaite", "souhaitent", "envisage",
    "desire", "parle", "concerne", "interesse", "vit", "vis", "semble", "parait", "question",
    "probleme", "parlez",
  ]

  /// How verbs of being unable begin, and those of everyday acts: « ne peut pas », « mange pas » are
  /// complaints, which deny nothing.
  public static let inabilityBeginnings = [
    "arriv", "peut", "peux", "peuv", "pouv", "sait", "sais", "sav", "ose", "compren", "parvien",
    "reuss", "tien", "support", "voit", "vois", "entend", "march", "faut", "mange", "dort", "dors",
    "sort",
  ]

  /// What, earlier in a clause, keeps it from being settled: « n’arrive plus à s’habiller seule »,
  /// « tout va bien sauf la douche ».
  public static let unsettling: Set<String> = [
    "rien", "pas", "plus", "jamais", "ni", "sauf", "part", "hormis", "mal", "peine", "peur",
  ]

  /// Words that stay transparent between a negation and what it denies.
  public static let denialAdverbs: Set<String> = [
    "vraiment", "du", "tout", "de", "d", "la", "le", "les", "l", "un", "une", "tellement", "si",
    "tres", "trop", "forcement", "specialement", "particulierement", "encore", "a", "au", "aux",
    "en", "se", "s", "plus", "son", "sa", "ses", "entendre", "parler", "etre", "avoir",
    "toute", "seulement", "non", "question", "des", "besoin",
  ]

  /// Nouns after which a negation clears a whole clause (« pas de souci pour les courses »).
  public static let troubleNouns: Set<String> = [
    "probleme", "problemes", "pb", "pbs", "souci", "soucis", "difficulte", "difficultes",
    "inquietude", "inquietudes", "gene", "ennui", "ennuis", "besoin", "besoins",
  ]

  /// Words that tell of somebody: pronouns, possessives, titles.
  public static let personal: Set<String> = firstPerson.union([
    "il", "elle", "ils", "elles", "lui", "son", "sa", "ses", "leur", "leurs", "mme", "mr",
    "monsieur", "madame", "tu", "toi", "ton", "ta", "tes", "notre", "nos", "nous",
  ])

  /// Kin, neighbours and companions: people of whom something may be said.
  public static let people: Set<String> = [
    "mere", "pere", "maman", "papa", "parents", "fille", "fils", "enfant", "enfants", "soeur",
    "soeurs", "frere", "freres", "mari", "femme", "epoux", "epouse", "conjoint", "conjointe",
    "compagnon", "compagne", "gendre", "bru", "tante", "oncle", "niece", "neveu", "cousin",
    "cousine", "cousins", "filleul", "filleule", "ami", "amie", "amis", "amies", "copain",
    "copine", "copains", "copines", "camarade", "collegue", "collegues", "connaissance", "voisin",
    "voisine", "voisins", "voisines", "locataire", "concierge", "gardienne",
  ]

  /// Personal pronouns and possessives of the first person: the member speaks.
  public static let firstPerson: Set<String> = ["je", "j", "me", "m", "moi", "mon", "ma", "mes"]

  /// Every way to cut an elided word off the beginning of a folded one: « lapa », « soccupe ».
  public static func elisions(of folded: String) -> [(article: String, rest: String)] {
    elidedWords.compactMap { article in
      guard folded.hasPrefix(article) else { return nil }
      let rest = String(folded.dropFirst(article.count))
      return isElided(before: rest) ? (article, rest) : nil
    }
  }

  /// Whether little words lose their vowel before a folded word: it begins with a vowel or with h.
  public static func isElided(before folded: String) -> Bool {
    folded.utf8.first.map(elisionOpeners.contains) ?? false
  }

  private static let elisionOpeners = Set("aeiouyh".utf8)
  private static let elidedWords = ["qu", "l", "d", "n", "s", "c", "j", "m", "t"]
}
