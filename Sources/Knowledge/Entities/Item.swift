/// Something that has a fiche.
public enum Item: Hashable, Sendable {
  /// A need.
  case need(ID<Need>)
  /// A scheme or contact.
  case target(Target)
  /// A card, checklist, stage, acronym or note.
  case reference(Reference)

  /// The id, whatever the kind; a reference's with its kind before it.
  public var rawValue: String {
    switch self {
    case .need(let id): id.rawValue
    case .target(let target): target.rawValue
    case .reference(let reference): reference.rawValue
    }
  }
}
