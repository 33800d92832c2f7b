/// What can be wrong with a knowledge file, as facts; the sentences follow below, and only here.
enum KnowledgeProblem {
  case folderMissing
  case folderUnreadable
  case folderEmpty
  case fileUnreadable
  case fileEmpty
  case fileMisplaced(expected: String)
  case badFileName
  case notUTF8
  case nulByte
  case unprintable(Unicode.Scalar)
  case tooLarge(limit: Int)
  case yaml(problem: String)
  case expected(String)
  case missingKey(String)
  case unknownKey(String, suggestion: String?, allowed: [String])
  case emptyValue(String)
  case notANumber(String)
  case unknownValue(String, allowed: [String])
  case badLines(String)
  case duplicateID(String, other: String)
  case unknownReference(kind: String, id: String, suggestion: String?, folder: String)
  case unknownFact(String, suggestion: String?)
  case valueOfAnotherFact(String, fact: String, allowed: [String])
  case boundsOnChoice(fact: String)
  case numberOutOfBounds(Int, fact: String, bounds: ClosedRange<Int>)
  case unclosedClass(String)
  case factDeclaredTwice(String, other: String)
  case noOrientationLeft
  case csv(String)
  case speechWithoutTab
  case unknownNeedInSpeech(String)
}

extension KnowledgeProblem {
  /// The stable name of the problem.
  var code: String {
    switch self {
    case .folderMissing: "dossier-absent"
    case .folderUnreadable: "dossier-illisible"
    case .folderEmpty: "dossier-vide"
    case .fileUnreadable: "fichier-illisible"
    case .fileEmpty: "fichier-vide"
    case .fileMisplaced: "fichier-mal-place"
    case .badFileName: "nom-de-fichier"
    case .notUTF8: "pas-en-utf8"
    case .nulByte: "octet-nul"
    case .unprintable: "caractere-invisible"
    case .tooLarge: "fichier-trop-gros"
    case .yaml: "yaml"
    case .expected: "forme-inattendue"
    case .missingKey: "cle-manquante"
    case .unknownKey: "cle-inconnue"
    case .emptyValue: "valeur-vide"
    case .notANumber: "pas-un-nombre"
    case .unknownValue: "valeur-inconnue"
    case .badLines: "lignes-de-source"
    case .duplicateID: "identifiant-en-double"
    case .unknownReference: "reference-inconnue"
    case .unknownFact: "fait-inconnu"
    case .valueOfAnotherFact: "reponse-inconnue"
    case .boundsOnChoice: "bornes-sans-nombre"
    case .numberOutOfBounds: "nombre-hors-bornes"
    case .unclosedClass: "classe-non-fermee"
    case .factDeclaredTwice: "fait-en-double"
    case .noOrientationLeft: "besoin-sans-orientation"
    case .csv: "csv"
    case .speechWithoutTab: "parole-sans-tabulation"
    case .unknownNeedInSpeech: "reference-inconnue"
    }
  }

  /// The fact, in French.
  var message: String {
    switch self {
    case .folderMissing: "le dossier des connaissances n’existe pas"
    case .folderUnreadable: "le dossier des connaissances ne peut pas être lu"
    case .folderEmpty: "le dossier des connaissances ne contient aucun besoin"
    case .fileUnreadable: "le fichier ne peut pas être lu"
    case .fileEmpty: "le fichier est vide"
    case .fileMisplaced: "ce fichier n’est dans aucun des dossiers connus"
    case .badFileName: "un nom de fichier s’écrit en minuscules sans accent, chiffres et tirets"
    case .notUTF8: "le fichier n’est pas en UTF-8 : un caractère ne se lit pas ici"
    case .nulByte: "le fichier contient un octet nul"
    case .unprintable(let scalar):
      "caractère invisible ou de commande, de code \(String(scalar.value, radix: 16))"
    case .tooLarge(let limit): "le fichier dépasse \(limit / 1024) ko"
    case .yaml(let problem): problem
    case .expected(let kind): "on attend ici \(kind)"
    case .missingKey(let key): "la clé « \(key) » manque"
    case .unknownKey(let key, _, _): "clé inconnue « \(key) »"
    case .emptyValue(let key): "la valeur de « \(key) » est vide"
    case .notANumber(let text): "« \(text) » n’est pas un nombre entier"
    case .unknownValue(let text, _): "valeur inconnue « \(text) »"
    case .badLines(let text): "« \(text) » n’est pas un numéro de ligne ni un intervalle de lignes"
    case .duplicateID(let id, let other): "l’identifiant « \(id) » est déjà celui de \(other)"
    case .unknownReference(let kind, let id, _, _): "\(kind) « \(id) »"
    case .unknownFact(let fact, _): "fait inconnu « \(fact) »"
    case .valueOfAnotherFact(let value, let fact, _):
      "« \(value) » n’est pas une réponse de « \(fact) »"
    case .boundsOnChoice(let fact): "« \(fact) » n’est pas un nombre : min et max n’ont pas de sens"
    case .numberOutOfBounds(let number, let fact, let bounds):
      "\(number) est hors des bornes de « \(fact) » (\(bounds.lowerBound) à \(bounds.upperBound))"
    case .unclosedClass(let text): "il manque un « > » après « < » dans « \(text) »"
    case .factDeclaredTwice(let fact, let other): "le fait « \(fact) » est déjà posé par \(other)"
    case .noOrientationLeft: "plus aucune orientation de ce besoin n’est utilisable"
    case .csv(let problem): problem
    case .speechWithoutTab: "il manque la tabulation entre la phrase et ses besoins"
    case .unknownNeedInSpeech(let id): "besoin inconnu « \(id) »"
    }
  }

  /// The next gesture to make, in French.
  var hint: String? {
    switch self {
    case .folderMissing:
      "donnez le bon dossier avec --connaissances DOSSIER, ou lancez « make run » à la racine"
    case .folderUnreadable, .fileUnreadable: "vérifiez les droits de lecture"
    case .folderEmpty: "il faut au moins un fichier dans besoins/<thème>/"
    case .fileEmpty: "remplissez-le, ou supprimez-le"
    case .fileMisplaced(let expected): "dossiers connus : \(expected)"
    case .badFileName: "renommez-le, par exemple : aide-au-repas.yaml"
    case .notUTF8:
      "enregistrez-le en UTF-8 (dans l’éditeur : « Enregistrer avec l’encodage… UTF-8 »)"
    case .nulByte: "ce n’est sans doute pas un fichier texte ; enregistrez-le en UTF-8"
    case .unprintable:
      "effacez-le : il ne s’affiche pas, et retapez le texte s’il venait d’une copie"
    case .tooLarge: "découpez-le : un fichier par fiche"
    case .yaml: "vérifiez l’alignement, les guillemets et les deux-points de cette ligne"
    case .expected, .emptyValue, .notANumber: nil
    case .missingKey(let key): "ajoutez une ligne « \(key): … »"
    case .unknownKey(_, let suggestion, let allowed):
      if let suggestion {
        "vouliez-vous dire « \(suggestion) » ?"
      } else {
        "clés possibles : \(allowed.joined(separator: ", "))"
      }
    case .unknownValue(_, let allowed): "valeurs possibles : \(allowed.joined(separator: ", "))"
    case .badLines: "écrivez par exemple 120 ou 120-134"
    case .duplicateID: "gardez un seul des deux fichiers, ou renommez l’un"
    case .unknownReference(_, let id, let suggestion, let folder):
      if folder.hasSuffix(".yaml") {
        "ajoutez « \(id) » à \(folder), ou corrigez le nom"
      } else if let suggestion {
        "vouliez-vous dire « \(suggestion) » ? Sinon, créez \(folder)/\(id).yaml"
      } else {
        "créez \(folder)/\(id).yaml, ou corrigez le nom"
      }
    case .unknownFact(_, let suggestion):
      if let suggestion {
        "vouliez-vous dire « \(suggestion) » ?"
      } else {
        "un fait est posé par un fichier de questions/ (clé fait, nom)"
      }
    case .valueOfAnotherFact(_, _, let allowed):
      "réponses possibles : \(allowed.joined(separator: ", "))"
    case .boundsOnChoice: "écrivez une liste de réponses : [oui, non]"
    case .numberOutOfBounds: nil
    case .unclosedClass: "une classe s’écrit <classe>"
    case .factDeclaredTwice: "une seule question pose un fait pour une personne"
    case .noOrientationLeft: "corrigez les fiches dont il dépend"
    case .csv: nil
    case .speechWithoutTab:
      "écrivez la phrase, une tabulation, puis les besoins ; rien après s’il n’y a rien à orienter"
    case .unknownNeedInSpeech(let id):
      "corrigez l’identifiant, ou créez la fiche besoins/<thème>/\(id).yaml"
    }
  }
}

/// French for what libyaml says of a broken file.
enum YAMLProblem {
  /// The French sentence for one of libyaml's English ones.
  static func french(_ problem: String) -> String {
    for (english, french) in translations where problem.contains(english) { return french }
    return "ce YAML ne se lit pas"
  }

  private static let translations: [(String, String)] = [
    ("mapping values are not allowed", "un « : » est de trop : mettez le texte entre guillemets"),
    ("could not find expected ':'", "il manque un « : » après la clé"),
    ("did not find expected key", "l’alignement de cette ligne ne suit pas celui des autres clés"),
    ("did not find expected '-' indicator", "l’alignement de cette liste est irrégulier"),
    ("did not find expected ',' or ']'", "il manque une virgule ou un « ] »"),
    ("did not find expected ',' or '}'", "il manque une virgule ou un « } »"),
    ("found unexpected end of stream", "un guillemet ouvert n’est pas fermé"),
    (
      "found character that cannot start any token",
      "une tabulation ou un signe spécial est mal placé"
    ),
    ("found unknown escape character", "une barre oblique inverse est de trop dans les guillemets"),
    ("control characters are not allowed", "un caractère invisible n’est pas permis ici"),
    ("block sequence entries are not allowed", "un tiret de liste n’est pas à sa place"),
  ]
}
