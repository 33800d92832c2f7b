import Dialogue
import Knowledge
import Text

/// Lists what may be corrected, by number.
struct CorrectionView {
  private let call: CallView

  init(_ call: CallView) { self.call = call }

  func page(for list: [Correctable], _ state: DialogueState) -> Page {
    var page = Page.line(Phrasebook.whatToCorrect, .question)
    for (index, item) in list.enumerated() {
      page.add(Page.Span(text(item, state)), indent: 1, marker: "\(index + 1).")
    }
    return page
  }

  private func text(_ item: Correctable, _ state: DialogueState) -> String {
    switch item {
    case .fact(let key):
      state.facts[key] == nil
        ? "\(call.label(key))\(Typography.noBreakSpace): \(Phrasebook.doNotKnow)"
        : call.noted(key, state)
    case .need(let id): Phrasebook.neededAsHeard(call.name(id))
    }
  }
}
