public import Knowledge

/// Where the calls are: a department with its organisations, and the commune of this one.
///
/// It is no part of ``DialogueState``: a place is personal, and nothing of it is ever recorded.
public struct Locality: Sendable {
  /// How near an organisation is to the commune, the nearest first.
  public enum Nearness: Int, Hashable, Sendable, Comparable {
    /// It serves the commune, and says so.
    case serves
    /// It is in the commune.
    case inTown
    /// It is where the postcode is the same.
    case samePostcode
    /// It is for all of the department.
    case department
    /// It is the only one that the department is known to have.
    case onlyOne
    /// It serves other communes, or is too far to tell.
    case elsewhere

    /// Nearer is less.
    public static func < (left: Nearness, right: Nearness) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// An organisation with how near it is.
  public struct Service: Hashable, Sendable {
    /// The organisation.
    public let organisation: LocalContact
    /// How near it is.
    public let nearness: Nearness
  }

  /// The department.
  public let department: Department
  /// The commune; nil until one is told.
  public var commune: Commune?
  /// The communes of the department.
  public let communes: CommuneIndex
  private let organisations: [String: [LocalContact]]

  /// Kinds that are one for each place: another commune's is of no use.
  private static let placed: Set<String> = ["mairie", "ccas", "france-services"]

  /// A department with the organisations of its directory.
  public init(_ department: Department, _ directory: [LocalContact]) {
    self.department = department
    communes = CommuneIndex(directory)
    organisations = Dictionary(grouping: directory, by: \.type)
  }

  /// The kinds of organisations that the directory has, by the ids of their contacts.
  public var kinds: [ID<Contact>] { organisations.keys.sorted().map { ID($0) } }

  /// The organisations that stand for a contact: the nearest first when a commune is known, and
  /// those that a human checked before those that are only read.
  public func all(_ contact: ID<Contact>) -> [LocalContact] {
    services(contact).map(\.organisation)
  }

  /// The organisations to turn to for a contact, in the commune that is known; none when the
  /// directory has none of which that can be said.
  public func nearest(_ contact: ID<Contact>) -> [Service] {
    let services = services(contact).filter { $0.nearness != .elsewhere }
    guard let best = services.first?.nearness else { return [] }
    return services.filter { $0.nearness == best }
  }

  private func services(_ contact: ID<Contact>) -> [Service] {
    let all = organisations[contact.rawValue] ?? []
    let rated = all.map { organisation in
      Service(
        organisation: organisation,
        nearness: nearness(organisation, isOnly: all.count == 1))
    }
    return rated.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.nearness != b.nearness { return a.nearness < b.nearness }
      return key(a.organisation, left.offset) > key(b.organisation, right.offset)
    }.map(\.element)
  }

  /// Checked before unchecked, with a number before without, the commune's town hall before those
  /// of former communes, then the newest edition.
  private func key(
    _ organisation: LocalContact, _ offset: Int
  ) -> (Int, Int, Int, String, Int) {
    (
      organisation.verifiedOn.isEmpty ? 0 : 1, organisation.phone.isEmpty ? 0 : 1,
      CommuneIndex.isFormer(organisation) ? 0 : 1, String(organisation.edition.prefix(4)), -offset
    )
  }

  private func nearness(_ organisation: LocalContact, isOnly: Bool) -> Nearness {
    guard let commune else {
      return organisation.zone.isEmpty && !Self.placed.contains(organisation.type)
        ? .department : isOnly ? .onlyOne : .elsewhere
    }
    let codes = commune.inseeCodes
    if organisation.communes.contains(where: { codes.contains(String($0)) }) { return .serves }
    if codes.contains(organisation.inseeCode) { return .inTown }
    if organisation.type != "mairie", commune.postcodes.contains(organisation.postcode) {
      return .samePostcode
    }
    if organisation.zone.isEmpty, !Self.placed.contains(organisation.type) { return .department }
    return isOnly && organisation.type != "mairie" ? .onlyOne : .elsewhere
  }
}
