extension OutputFormat {
  /// The sixteen colours that the user's terminal lets them tune; meaning never by colour alone.
  static let couleur = OutputFormat(
    name: "couleur", summary: "pour un terminal, avec les seize couleurs de base"
  ) { page, width in
    Wrapping(width: width) { text, role in
      let code =
        switch role {
        case .plain: ""
        case .speech: "1"
        case .name: "36"
        case .phone: "1;32"
        case .danger: "1;31"
        case .caution: "33"
        case .question: "1;35"
        case .aside: "2"
        }
      return code.isEmpty ? text : "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }.text(page)
  }
}
