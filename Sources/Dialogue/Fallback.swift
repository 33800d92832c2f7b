public import Knowledge

/// To whom a person may always turn when nothing matches.
public enum Fallback {
  /// The contacts of a profile's fallback, the best first; others than the caller's own
  /// organisation when it has none.
  public static func contacts(for profile: Profile) -> [ID<Contact>] {
    switch profile {
    case .mgen, .all: [ID("mgen-3676"), ID("section-departementale-mgen")]
    case .semlh: [ID("semlh"), ID("ccas")]
    }
  }
}
