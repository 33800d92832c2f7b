import Dialogue
import Knowledge
import Text

/// What is said about the conduct of the call, corrections and checklists.
extension Phrasebook {
  private static let nbsp = Typography.noBreakSpace

  // MARK: Stages

  static func stage(_ name: String) -> String { "Étape\(nbsp): \(name)" }
  static func met(_ text: String) -> String { "(fait) \(text)" }
  static let whenSaid =
    "«\(nbsp)+\(nbsp)» quand c’est dit, «\(nbsp)+ 2\(nbsp)» pour une ligne, /script pour relire."
  static func attempt(_ number: Int) -> String { "Message, essai n°\(nbsp)\(number) sur 3" }
  static func afterMessage(_ attempt: Int) -> String {
    let then = attempt < 3 ? "Réessayez un autre jour" : "C’était le dernier essai"
    return "Message laissé\(nbsp)? \(then). /nouveau ouvre un autre appel."
  }

  // MARK: The end

  static let stillOwed = "Avant de raccrocher, il reste à faire\(nbsp):"
  static let howToClose =
    "«\(nbsp)+\(nbsp)» si tout est dit, un numéro pour une ligne, /cloture pour terminer ainsi, "
    + "«\(nbsp)non\(nbsp)» pour continuer l’appel."
  static func outcome(_ outcome: CallOutcome) -> String {
    switch outcome {
    case .answered: "Appel terminé."
    case .voicemail: "Message laissé."
    case .toCallBack: "Appel remis à un autre moment."
    case .refused: "La personne ne souhaite pas cet appel\(nbsp): remerciez-la, sans insister."
    case .wrongNumber:
      "Ce n’est pas le bon numéro\(nbsp): excusez-vous, sans rien dire de l’adhérent."
    }
  }
  static let afterClosing =
    "/nouveau pour l’appel suivant, /oublier pour n’en rien garder, /quitter pour finir."

  // MARK: What is left

  static func callbackHeading(_ profile: Profile) -> String {
    switch profile {
    case .mgen, .all: "À saisir dans SIM, case «\(nbsp)Rappel section\(nbsp)»\(nbsp):"
    case .semlh: "À transmettre à la section\(nbsp):"
    }
  }
  static let callbackPromise =
    "Dire seulement\(nbsp): «\(nbsp)on vous rappellera\(nbsp)». Ni date, ni accord."
  static let noCallback =
    "Aucun sujet noté. /rappel SUJET note ce dont la section doit reparler à la personne."
  static let callbackPossible = "La section peut rappeler pour\(nbsp):"
  static let nothingToSummarise = "Pas encore de piste à résumer."
  static let summaryHeading = "À dicter ou à envoyer\(nbsp):"
  static func ringFor(_ contact: String) -> String { "— appeler\(nbsp): \(contact)" }
  static func sectionRings(_ names: [String]) -> String {
    "La section vous rappellera au sujet de\(nbsp): \(names.joined(separator: "\(nbsp); "))."
  }
  static let forAnything = "Pour toute autre question\(nbsp):"
  static let summaryPromisesNothing =
    "Chaque organisme étudie la demande\(nbsp): rien n’est acquis d’avance."
  static let rephrase =
    "Pour être sûr d’avoir été clair\(nbsp): pouvez-vous me redire ce que vous avez noté, et qui "
    + "vous allez appeler\(nbsp)?"
  static func expected(_ scheme: String, _ contact: String) -> String {
    expected("\(contact), pour \(scheme)")
  }
  static func expected(_ contact: String) -> String { "Réponse attendue\(nbsp): \(contact)." }
  static let rephraseNothing =
    "Pour être sûr d’avoir bien compris\(nbsp): pouvez-vous me redire ce qui vous préoccupe le plus\(nbsp)?"
  static let gapNoted =
    "Noté\(nbsp): la transcription, si elle est gardée, dira qu’une réponse manquait, sans aucun mot."

  // MARK: Corrections

  static let whatToCorrect = "Que faut-il corriger\(nbsp)? (un numéro, ou la suite de l’appel)"
  static func takenBack(_ name: String) -> String { "Repris\(nbsp): \(name)." }
  static func neededAsHeard(_ name: String) -> String { "besoin entendu\(nbsp): \(name)" }
  static let notAnAmount =
    "Il faut une somme, comme «\(nbsp)850 par mois\(nbsp)», «\(nbsp)+\(nbsp)» ou «\(nbsp)fin\(nbsp)»."
  static func notForCallback(_ name: String) -> String {
    "La section ne rappelle pas au sujet de\(nbsp): \(name). /fiche dit à qui s’adresser."
  }
  static let severalAnswers = "Deux réponses à la fois\(nbsp): laquelle\(nbsp)?"
  static func noSuchLine(_ number: Int, _ count: Int) -> String {
    count == 0
      ? "Il n’y a pas de ligne à choisir ici." : "Pas de ligne \(number)\(nbsp): de 1 à \(count)."
  }
  static func unknownArgument(_ typed: String, _ command: String, _ allowed: [String]) -> String {
    "«\(nbsp)\(typed)\(nbsp)» ne va pas après /\(command)\(nbsp): "
      + allowed.joined(separator: ", ") + "."
  }

  // MARK: Checklists

  static let whichCase = "Quel cas\(nbsp)? (un numéro)"
  static func step(_ number: Int, of count: Int, _ label: String) -> String {
    label.isEmpty ? "\(number) sur \(count)" : "\(label) — \(number) sur \(count)"
  }
  static let nextStep =
    "«\(nbsp)+\(nbsp)» pour la suite, /retour pour revenir, «\(nbsp)fin\(nbsp)» pour sortir."
  static func checklistDone(_ name: String) -> String {
    "Terminé\(nbsp): \(name). L’appel continue."
  }
  static func howMuch(_ line: String) -> String { "\(line)\(nbsp): combien\(nbsp)?" }
  static let howToGiveAmounts =
    "par an, ou «\(nbsp)850 par mois\(nbsp)»\(nbsp); «\(nbsp)+\(nbsp)» s’il n’y a rien"
  static func yearly(_ label: String, _ sum: String) -> String {
    "\(label)\(nbsp): \(sum) par an"
  }
  static func left(_ label: String, year: String, month: String) -> String {
    "\(label)\(nbsp): \(year) par an, soit \(month) par mois"
  }
  static let amountsNotKept = "Ces sommes ne sont gardées nulle part."

  // MARK: Hours

  static let openNow = "répond jour et nuit"
  static let holiday = "jour férié, horaires à vérifier"
  static let tomorrow = "demain"
  static func openUntil(_ time: String) -> String { "ouvert maintenant, jusqu’à \(time)" }
  static func opensToday(_ time: String) -> String { "fermé, ouvre à \(time)" }
  static func opens(_ day: String, _ time: String) -> String { "fermé, rouvre \(day) à \(time)" }

  // MARK: An interrupted call

  /// What is said at the start when a call was interrupted.
  public static let interrupted =
    "Un appel a été interrompu\(nbsp): /reprendre, /classer ou /oublier, ou tapez la suite."
  /// What is said when none was.
  public static let noInterruption = "Aucun appel interrompu."
  /// What is said when a call is open already.
  public static let finishFirst = "Un appel est ouvert\(nbsp): terminez-le d’abord par /nouveau."
  /// What is said when it is taken up again.
  public static let resumed =
    "Appel repris. Ce qui est sensible n’avait pas été gardé\(nbsp): tout est à vérifier."
  /// What is said when it is filed.
  public static let filed = "L’appel interrompu est classé."
  /// What is said when it is forgotten.
  public static let interruptedForgotten =
    "L’appel interrompu est oublié\(nbsp): rien n’en est gardé."
  /// What is said when it cannot be taken up again.
  public static func notResumed(_ reason: String) -> String {
    "L’appel interrompu n’a pas pu être repris (\(reason)). /oublier le supprime."
  }
  static let restoredLead = "ce qui n’a pas été gardé de l’appel"
}
