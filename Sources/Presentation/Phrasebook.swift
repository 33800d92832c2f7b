import Dialogue
import Knowledge
import Text

/// Every French sentence that the program says, once each.
///
/// Sentences have parameters, not concatenation elsewhere; a test looks for repeats and for wrong
/// typography. What the fiches say stands in Knowledge, what a finding says beside its rule.
public enum Phrasebook {
  private static let nbsp = Typography.noBreakSpace

  // MARK: Advice

  static let toCall = "Appeler\(nbsp):"
  static let toTurnTo = "Voir\(nbsp):"
  static func toCall(_ label: String) -> String { "Appeler (\(label))\(nbsp):" }
  static let toVerify = "À vérifier\(nbsp):"
  static let alsoToCall = "Aussi\(nbsp):"
  static let otherContacts = "Tous les contacts"
  static let becauseNamed = "vous l’avez nommé"

  static func because(_ reason: String) -> String { "parce que\(nbsp): \(reason)" }

  static func heard(_ needs: [String]) -> String {
    "Entendu\(nbsp): " + needs.joined(separator: " · ")
  }

  static func recalled(_ needs: [String]) -> String {
    "Déjà entendu\(nbsp): \(needs.joined(separator: " · ")). Les pistes restent les mêmes (/suite)."
  }

  static func alsoKept(_ needs: [String]) -> String {
    "Toujours en compte\(nbsp): " + needs.joined(separator: " · ")
  }

  static func moreLeads(_ count: Int) -> String {
    count == 1 ? "Une autre piste\(nbsp): /suite" : "\(count) autres pistes\(nbsp): /suite"
  }

  static let noMoreLeads = "Pas encore de piste\(nbsp): tapez ce que dit la personne."

  static func excluded(_ name: String, _ facts: [String]) -> String {
    "Écarté\(nbsp): \(name), d’après \(facts.joined(separator: ", "))."
  }

  static func callback(_ name: String) -> String {
    "\(name)\(nbsp): à noter dans SIM, case «\(nbsp)Rappel section\(nbsp)»."
  }

  // MARK: Changes

  static func added(_ names: [String]) -> String {
    "S’ajoute\(nbsp): \(names.joined(separator: " · "))."
  }

  static func removed(_ names: [String]) -> String {
    "Ne tient plus\(nbsp): \(names.joined(separator: " · "))."
  }

  static func settled(_ names: [String]) -> String {
    "C’est confirmé pour\(nbsp): \(names.joined(separator: " · "))."
  }

  static let nothingChanges = "Noté. Cela ne change pas les pistes."

  static func noted(_ facts: [String]) -> String {
    "Noté\(nbsp): \(facts.joined(separator: ", "))."
  }

  // MARK: Questions

  static func asked(_ text: String) -> String { "Question\(nbsp): \(text)" }
  static func askedBecause(_ reason: String) -> String { "(\(reason))" }
  static let doNotKnow = "je ne sais pas"

  static func numberExpected(_ unit: String?) -> String {
    let number = unit.map { "un nombre (\($0))" } ?? "un nombre"
    return "\(number), ou «\(nbsp)?\(nbsp)» si l’on ne sait pas"
  }

  static let clarification = "Je ne suis pas sûr d’avoir compris. Est-ce plutôt\(nbsp):"
  static let noneOfThese = "autre chose, je reformule"

  // MARK: Nothing known

  static let notKnown =
    "Je n’ai pas de fiche pour cela. Reformulez en quelques mots, ou passez le relais\(nbsp):"

  static func setAside(_ needs: [String]) -> String {
    "Noté, rien à orienter là-dessus\(nbsp): \(needs.joined(separator: " · ")). "
      + "Si c’est pourtant un besoin, dites-le autrement."
  }
  static func outside(_ name: String) -> String { "Hors de ce que Repère oriente\(nbsp): \(name)." }
  static let needsKept = "Les besoins déjà entendus restent en compte."
  static func fallback(_ contact: String) -> String { "Relais\(nbsp): \(contact)" }

  // MARK: Danger

  static let danger = "DANGER"
  static let dangerThen = "Ensuite, l’appel reprend où il en était\(nbsp): tapez la suite."
  static let stayOnLine =
    "Restez en ligne avec la personne. Appelez d’un second téléphone."
  static let giveAddress =
    "Donnez l’adresse et le département de la personne\(nbsp): "
    + "le 15 que vous composez est celui de votre département."

  static func dangerSpeech(_ need: ID<Need>) -> String {
    switch need.rawValue {
    case "risque-suicidaire":
      "Je vous entends, et je ne veux pas vous laisser seul avec cela. "
        + "Au 3114, quelqu’un vous répond tout de suite, jour et nuit. Je reste avec vous."
    case "maltraitance":
      "Ce que vous me dites est important, et vous avez bien fait d’en parler. "
        + "Au 3977, des personnes vous écoutent et vous conseillent, sans rien faire sans vous."
    default:
      "Je reste avec vous au téléphone. J’appelle les secours maintenant. "
        + "Dites-moi votre adresse, s’il vous plaît."
    }
  }

  // MARK: Sources

  static func accordingTo(_ document: String, _ edition: String, _ lines: [String]) -> String {
    let places = lines.isEmpty ? "" : ", l.\(nbsp)" + lines.joined(separator: ", ")
    return "d’après\(nbsp): \(document), \(edition)\(places)"
  }

  static func lines(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
  }

  static let neverVerified = "jamais vérifié auprès de l’organisme"
  static func verified(_ date: String) -> String { "vérifié le \(date)" }

  // MARK: The call

  /// What stands on the screen when the assistant opens.
  public static let welcome =
    "Repère\(nbsp): tapez ce que dit la personne, tel quel. /aide montre les commandes."

  /// The profile in force.
  static func profile(_ profile: Profile) -> String {
    switch profile {
    case .mgen: "Vous appelez pour MGEN."
    case .semlh: "Vous appelez pour l’entraide de la Légion d’honneur."
    case .all: "Tous les profils."
    }
  }

  static let confirmEnd = "L’appel est ouvert. Terminer\(nbsp)? (oui, ou la suite de l’appel)"
  static let goOn = "L’appel continue."
  static let nothingToTakeBack = "Il n’y a pas de réponse à reprendre."

  /// What is shown above the transcript at the end.
  public static let allThatIsKept = "Voici tout ce qui est gardé de cet appel\(nbsp):"
  /// What is said when nothing is kept.
  public static let nothingIsKept = "Rien n’est gardé de cet appel."
  /// The reminder at the end of a call.
  public static let destroyNotes = "Pensez à détruire vos notes."
  /// What is said when a call was filed and another begins.
  public static let newCall = "Appel classé. Nouvel appel."
  /// What is said when a call was forgotten.
  public static let forgotten = "Cet appel est oublié\(nbsp): rien n’en est gardé. Nouvel appel."

  /// What is said when a transcript could not be deleted: where it is, and why.
  public static func notForgotten(_ path: String, _ reason: String) -> String {
    "La transcription n’a pas pu être supprimée (\(reason)). Supprimez-la vous-même\(nbsp): \(path)"
  }

  /// What is said once when the transcript cannot be written.
  public static func notKept(_ reason: String) -> String {
    "Rien ne sera gardé de cet appel\(nbsp): \(reason). L’appel continue normalement."
  }

  /// What is said once when some of Knowledge could not be used.
  public static func setAside(_ count: Int, first: String) -> String {
    let what = count == 1 ? "Une fiche est mise de côté" : "\(count) anomalies dans les fiches"
    return "\(what) (\(first)).\(moreByChecking) L’appel reste possible."
  }

  static let moreByChecking = " Détails\(nbsp): repere verifier."

  /// What is said when Knowledge cannot be read at all.
  public static let emergencyOnly =
    "Les fiches ne se lisent pas\(nbsp): seuls les numéros d’urgence répondent."

  /// What is said when a line was too long to be read whole.
  public static let lineCut = "Ligne trop longue\(nbsp): seul le début a été lu."
  /// What is said when a line was not UTF-8.
  public static let lineRepaired = "Des caractères illisibles ont été ignorés."
}
