/// An organisation of one department, from a directory.
public struct LocalContact: Hashable, Sendable {
  /// Unique within its department.
  public let id: ID<LocalContact>
  /// What kind of organisation it is, by the id of the contact that it stands for.
  public let type: String
  /// Its name.
  public let name: String
  /// Its number; empty when unknown.
  public let phone: String
  /// Its street address.
  public let address: String
  /// Its postcode.
  public let postcode: String
  /// Its town.
  public let town: String
  /// The INSEE code of its town.
  public let inseeCode: String
  /// Its web page.
  public let site: String
  /// Its hours, in the OpenStreetMap notation.
  public let hours: String
  /// The communes that it serves, INSEE codes separated by spaces; empty for all the department.
  public let zone: String
  /// Where the line comes from.
  public let source: String
  /// The date of that source, `AAAA`, `AAAA-MM` or `AAAA-MM-JJ`.
  public let edition: String
  /// When a human last checked it; empty is never.
  public let verifiedOn: String

  /// Notes an organisation; what is not known is empty.
  public init(
    id: ID<LocalContact>, type: String, name: String, phone: String = "", address: String = "",
    postcode: String = "", town: String = "", inseeCode: String = "", site: String = "",
    hours: String = "", zone: String = "", source: String = "", edition: String = "",
    verifiedOn: String = ""
  ) {
    self.id = id
    self.type = type
    self.name = name
    self.phone = phone
    self.address = address
    self.postcode = postcode
    self.town = town
    self.inseeCode = inseeCode
    self.site = site
    self.hours = hours
    self.zone = zone
    self.source = source
    self.edition = edition
    self.verifiedOn = verifiedOn
  }

  /// The communes that it serves, by INSEE code; none when it serves all the department.
  public var communes: [Substring] { zone.split(separator: " ") }

  /// The columns of a directory, in order.
  public static let columns = [
    "id", "type", "nom", "telephone", "adresse", "code_postal", "commune", "code_insee", "site",
    "horaires", "zone", "source", "edition", "verifie_le",
  ]

  /// Its cells, in the order of ``columns``.
  public var cells: [String] {
    [
      id.rawValue, type, name, phone, address, postcode, town, inseeCode, site, hours, zone, source,
      edition, verifiedOn,
    ]
  }

  /// An organisation from its cells, as many as there are ``columns``.
  init(cells: [String]) {
    self.init(
      id: ID(cells[0]), type: cells[1], name: cells[2], phone: cells[3], address: cells[4],
      postcode: cells[5], town: cells[6], inseeCode: cells[7], site: cells[8], hours: cells[9],
      zone: cells[10], source: cells[11], edition: cells[12], verifiedOn: cells[13])
  }
}
