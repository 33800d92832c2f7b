import Dialogue
import Text

/// What is said about commands and faults in them.
extension Phrasebook {
  private static let nbsp = Typography.noBreakSpace

  static let commands = "Commandes"
  static let answering =
    "À une question, répondez par son numéro, par des mots, ou par «\(nbsp)?\(nbsp)»."
  static let typingOn = "Vous pouvez toujours taper autre chose que la réponse."
  private static let tabHelps = "La touche Tab propose les noms."
  static let onDisk = "Sur le disque\(nbsp):"
  static let nothingOnDisk = "rien"

  static func unknownCommand(_ name: String, _ suggestions: [String]) -> String {
    let known = suggestions.map { "/\($0)" }
    guard !known.isEmpty else { return "Commande inconnue «\(nbsp)/\(name)\(nbsp)». Tapez /aide." }
    return "Commande inconnue «\(nbsp)/\(name)\(nbsp)». Vouliez-vous dire "
      + known.joined(separator: " ou ") + "\(nbsp)?"
  }

  static func missingArgument(_ command: String) -> String {
    let example = SlashCommand.named(command)?.example ?? ""
    return "Il manque un nom\(nbsp): par exemple /\(command) \(example). \(tabHelps)"
  }

  static func unknownItem(_ name: String, _ suggestions: [String]) -> String {
    guard !suggestions.isEmpty else {
      return "Aucune fiche «\(nbsp)\(name)\(nbsp)». \(tabHelps)"
    }
    return "Aucune fiche «\(nbsp)\(name)\(nbsp)». Vouliez-vous dire "
      + suggestions.joined(separator: ", ") + "\(nbsp)?"
  }

  static func unknownProfile(_ name: String) -> String {
    "Profil inconnu «\(nbsp)\(name)\(nbsp)»\(nbsp): mgen ou semlh."
  }

  static func outOfRange(_ answer: String) -> String {
    "«\(nbsp)\(answer)\(nbsp)» n’est pas une des réponses possibles."
  }

  // MARK: Why

  static let whyHeard = "Pourquoi ce besoin"
  static let whyAdvised = "Pourquoi ce conseil"
  static let nothingToExplain =
    "Rien à expliquer pour l’instant\(nbsp): aucun besoin n’a été entendu."
  static let notAdvised = "Ce n’est pas parmi les pistes de cet appel. Voici sa fiche en bref."
  static func alsoPossible(_ needs: [String]) -> String {
    "Peut-être aussi, sans en être sûr\(nbsp): " + needs.joined(separator: " · ")
  }
  static func denied(_ need: String, by words: [String]) -> String {
    words.isEmpty
      ? "Écarté\(nbsp): \(need). La phrase dit que ce n’est pas à orienter."
      : "Écarté\(nbsp): \(need). Ce sont «\(nbsp)\(words.joined(separator: ", "))\(nbsp)» qui l’écartent."
  }
  static let carriedOn = "dans la suite de ce qui a été dit"

  static func heardWords(_ words: [String], as pattern: String) -> String {
    "vous avez tapé «\(nbsp)\(words.joined(separator: " "))\(nbsp)» (expression\(nbsp): \(pattern))"
  }

  static func likeExamples(_ words: [String]) -> String {
    "les mots «\(nbsp)\(words.joined(separator: ", "))\(nbsp)» reviennent quand on parle de ce besoin"
  }

  static func named(_ words: [String], _ name: String) -> String {
    "vous avez tapé «\(nbsp)\(words.joined(separator: " "))\(nbsp)», c’est-à-dire \(name)"
  }

  static func soonerFor(_ words: [String]) -> String {
    "passe avant d’autres\(nbsp): vous avez tapé «\(nbsp)\(words.joined(separator: ", "))\(nbsp)», qui est dans son nom"
  }

  static func answers(_ need: String) -> String { "répond à\(nbsp): \(need)" }

  static func stillOpen(_ facts: [String]) -> String {
    "Reste à vérifier\(nbsp): \(facts.joined(separator: ", "))."
  }

  static let conditionHolds = "Les conditions connues sont remplies."
  static func ruledOut(_ facts: [String]) -> String {
    "Écarté d’après\(nbsp): \(facts.joined(separator: ", "))."
  }

  // MARK: Fiches

  static let conditions = "Conditions\(nbsp):"
  static let amounts = "Montants\(nbsp):"
  static let papers = "Papiers à préparer\(nbsp):"
  static let doNotPromise = "Ne pas promettre\(nbsp):"
  static let address = "Adresse\(nbsp):"
  static let site = "Site\(nbsp):"
  static let email = "Courriel\(nbsp):"
  static let examples = "Par exemple\(nbsp):"
  static let leadsTo = "Mène à\(nbsp):"
  static let innerUse = "usage interne, ne pas communiquer"
  static let sources = "Sources\(nbsp):"

  static func onlyInDepartments(_ numbers: [String]) -> String {
    numbers.count == 1
      ? "Seulement dans le département \(numbers[0])."
      : "Seulement dans les départements \(numbers.joined(separator: ", "))."
  }

  static func onlyInCommunes(_ codes: [String]) -> String {
    "Seulement dans certaines communes (codes INSEE\(nbsp): \(codes.joined(separator: ", ")))."
  }

  static func valid(from start: String?, until end: String?) -> String {
    let dates = [start.map { "à partir du \($0)" }, end.map { "jusqu’au \($0)" }]
    return "Valable \(dates.compactMap { $0 }.joined(separator: ", "))."
  }

  static func amount(_ value: String, _ unit: String, _ period: String?, _ edition: String)
    -> String
  {
    let sign = unit == "EUR" ? "€" : unit
    let every =
      switch period {
      case "mois": " par mois"
      case "an": " par an"
      case "ponctuel": ", une fois"
      default: ""
      }
    return "\(value.replacing(".", with: ","))\(nbsp)\(sign)\(every) (\(edition), à vérifier)"
  }

  // MARK: Learning

  /// When the weights were written.
  public static func learned(_ sentences: Int, _ needs: Int, _ path: String) -> String {
    "Appris d’après \(sentences) paroles et les exemples de \(needs) besoins\(nbsp): \(path)"
  }
  /// When they could not be.
  public static func notWritten(_ reason: String) -> String {
    "Le fichier n’a pas pu être écrit\(nbsp): \(reason)"
  }

  // MARK: Evaluation

  /// When a file of annotated sentences cannot be read.
  public static func unreadable(_ file: String) -> String {
    "Le fichier «\(nbsp)\(file)\(nbsp)» ne se lit pas. Vérifiez son nom."
  }
  /// When one of its lines is not an annotated sentence.
  public static func notAnnotated(_ file: String, _ line: Int) -> String {
    "\(file):\(line): il faut un objet JSON avec id, text et expected\(nbsp); ligne ignorée"
  }
  /// How long recognition takes, in milliseconds.
  public static func durations(
    median: Double, ninetyNine: Double, long: Double, words: Int
  ) -> String {
    "Compréhension d’une phrase\(nbsp): médiane \(milliseconds(median)), 99\(nbsp)% en moins de "
      + "\(milliseconds(ninetyNine))\n\(words) mots\(nbsp): \(milliseconds(long))"
  }
  private static func milliseconds(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100),\(rest < 10 ? "0" : "")\(rest)\(nbsp)ms"
  }
  /// While the examples are held out, part after part.
  public static func crossing(_ part: Int, _ parts: Int) -> String {
    "Apprentissage \(part) sur \(parts)…"
  }

  // MARK: Replay

  /// Above a replayed file.
  public static func replaying(_ file: String) -> String { "Transcription\(nbsp): \(file)" }
  /// When a transcript replays without divergence.
  public static func noDivergence(_ turns: Int) -> String {
    "Aucune divergence sur \(turns) \(turns == 1 ? "tour" : "tours")."
  }
  /// When it does not.
  public static func divergences(_ count: Int) -> String {
    count == 1 ? "1 divergence." : "\(count) divergences."
  }
  static func recordedThen(_ text: String) -> String { "enregistré\(nbsp): \(text)" }
  static func decidedNow(_ text: String) -> String { "aujourd’hui\(nbsp): \(text)" }
  static let divergence = "DIVERGENCE"
  /// When the transcript was made with other Knowledge.
  public static let otherKnowledge =
    "Cette transcription a été faite avec d’autres fiches\(nbsp): des divergences sont possibles."
}
