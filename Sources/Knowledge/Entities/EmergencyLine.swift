/// The public lines for a danger, compiled in: they answer even when every file is broken.
///
/// Source: Service-Public.fr for 15 and 112, the Ministry of Health for 3114, Fédération 3977
/// contre les maltraitances for 3977.
public struct EmergencyLine: Hashable, Sendable {
  /// The contact's id in Knowledge.
  public let id: ID<Contact>
  /// The number.
  public let number: String
  /// The name shown on the screen.
  public let name: String
  /// When it answers, and what it costs.
  public let terms: String

  /// The emergency medical service.
  public static let samu = EmergencyLine(
    id: ID("samu-15"), number: "15", name: "SAMU", terms: "24 h/24, 7 j/7, gratuit")
  /// The European emergency number.
  public static let european = EmergencyLine(
    id: ID("urgences-112"), number: "112", name: "Numéro d’urgence européen",
    terms: "24 h/24, 7 j/7, gratuit")
  /// The national suicide prevention line.
  public static let suicidePrevention = EmergencyLine(
    id: ID("numero-3114"), number: "3114", name: "Prévention du suicide",
    terms: "24 h/24, 7 j/7, gratuit")
  /// The line against abuse of old or disabled people.
  public static let abuse = EmergencyLine(
    id: ID("numero-3977"), number: "3977",
    name: "Maltraitance des personnes âgées ou handicapées",
    terms:
      "du lundi au vendredi de 9 h à 19 h, le week-end de 9 h à 13 h et de 14 h à 19 h, gratuit")

  /// The lines for a danger, the first to ring first; none for an ordinary need.
  public static func lines(for need: ID<Need>) -> [EmergencyLine] {
    switch need.rawValue {
    case "urgence-vitale": [samu, european]
    case "risque-suicidaire": [suicidePrevention, samu]
    case "maltraitance": [abuse, samu]
    default: []
    }
  }

  /// The needs that are dangers, as the lines know them.
  public static let dangers: [ID<Need>] = [
    ID("urgence-vitale"), ID("risque-suicidaire"), ID("maltraitance"),
  ]

  /// All lines.
  public static let all: [EmergencyLine] = [samu, european, suicidePrevention, abuse]
}
