import Knowledge
import Text

extension LintRule {
  /// What is shown follows French typography; what is only recognised is written as people type.
  static let typographie = LintRule(
    code: "typographie",
    summary: "Ce qui est affiché suit la typographie française (espaces insécables, « », ’)."
  ) { context in
    let texts = shownTexts(context)
    return texts.compactMap { item in
      guard let fault = Typography.faults(in: item.text).first else { return nil }
      return context.warning(
        "typographie", item.file, "\(sentence(fault)) dans « \(item.text) »")
    }
  }

  private struct ShownText {
    let file: String
    let text: String
  }

  private static func shownTexts(_ context: LintContext) -> [ShownText] {
    var texts: [ShownText] = []
    for need in context.graph.needs.all {
      for text in [need.name] + need.orientations.map(\.reason) {
        texts.append(ShownText(file: context.file(need), text: text))
      }
    }
    for scheme in context.graph.schemes.all {
      for text in [scheme.name, scheme.summary, scheme.toSay] + scheme.spokenConditions {
        texts.append(ShownText(file: context.file(scheme), text: text))
      }
    }
    for contact in context.graph.contacts.all {
      for text in [contact.name, contact.summary, contact.toSay] {
        texts.append(ShownText(file: context.file(contact), text: text))
      }
    }
    return texts
  }

  private static func sentence(_ fault: TypographyFault) -> String {
    switch fault {
    case .breakingSpaceBefore(let sign): "espace simple avant « \(sign) »"
    case .breakingSpaceAfter(let sign): "espace simple après « \(sign) »"
    case .straightApostrophe: "apostrophe droite au lieu de ’"
    case .straightQuote: "guillemets droits"
    }
  }
}
