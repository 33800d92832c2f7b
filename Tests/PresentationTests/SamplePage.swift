@testable import Presentation

extension Page.Role {
  /// Every role: a new one does not compile until it has its place here, and so in every golden.
  static var all: [Page.Role] {
    var roles: [Page.Role] = [.plain]
    while let next = roles.last?.next { roles.append(next) }
    return roles
  }

  private var next: Page.Role? {
    switch self {
    case .plain: .speech
    case .speech: .name
    case .name: .phone
    case .phone: .danger
    case .danger: .caution
    case .caution: .question
    case .question: .aside
    case .aside: nil
    }
  }
}

extension Page {
  /// A page with every role, every indent, both kinds of markers, and a word that no width breaks.
  static var sample: Page {
    var page = Page()
    page.add(
      Span("«\u{A0}Quelqu’un peut venir vous aider. Je vous dis qui appeler.\u{A0}»", .speech),
      marker: "1.", isSeparate: true)
    page.add(
      Span("Allocation d’essai", .name),
      Span("— parce que\u{A0}: elle aide à rester chez soi, avec quelqu’un qui vient", .plain),
      indent: 1)
    page.add(
      Span("Centre d’essai", .name), Span("01\u{A0}99\u{A0}00\u{A0}00\u{A0}01", .phone),
      Span("(tous les jours de 8\u{A0}h à 22\u{A0}h, gratuit)"), indent: 1, marker: "•")
    page.add(Span("À vérifier\u{A0}: l’âge, le GIR", .caution), indent: 2)
    page.add(Span("Restez en ligne avec la personne.", .danger), marker: "DANGER")
    page.add(
      Span("Question\u{A0}: quel âge a la personne\u{A0}?", .question),
      Span("(certaines aides ont un âge minimal)", .aside), isSeparate: true)
    page.add(Span("voir https://exemple.invalid/une-adresse-que-rien-ne-coupe ici", .plain))
    return page
  }

  /// Every span of the page.
  var spans: [Span] { paragraphs.flatMap(\.spans) }
}
