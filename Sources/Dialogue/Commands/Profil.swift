import Knowledge

extension SlashCommand {
  static let profil = SlashCommand(
    name: "profil", arguments: "mgen|semlh",
    summary: "choisit la mutuelle ou la société au nom de laquelle vous appelez",
    trace: "le profil choisi",
    candidates: { _, _ in
      [
        Candidate(value: Profile.mgen.rawValue, explanation: "MGEN Proximité"),
        Candidate(value: Profile.semlh.rawValue, explanation: "Entraide de la Légion d’honneur"),
      ]
    },
    event: { arguments, state, _ in
      guard let name = arguments.first else { return .profileChosen(state.profile) }
      guard let profile = Profile(rawValue: name), profile != .all else {
        return .commandRefused(.unknownProfile(name))
      }
      return .profileChosen(profile)
    })
}
