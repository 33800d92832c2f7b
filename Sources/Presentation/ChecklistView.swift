import Dialogue
import Knowledge
import Text

/// Shows a checklist as it is gone through.
struct ChecklistView {
  private let graph: KnowledgeGraph
  private let call: CallView

  init(_ call: CallView) {
    graph = call.graph
    self.call = call
  }

  /// What a checklist is for, and where it begins.
  func opening(_ walk: ChecklistWalk) -> Page {
    guard let list = graph.checklists[walk.checklist] else { return Page() }
    var page = Page.line(list.name, .name)
    for paragraph in list.paragraphs { page.add(Page.Span(paragraph), indent: 1) }
    page.add(self.page(for: walk))
    return page
  }

  /// Where a walk stands.
  func page(for walk: ChecklistWalk) -> Page {
    guard let list = graph.checklists[walk.checklist] else { return Page() }
    switch walk.position {
    case .choosing: return cases(list)
    case .step(let step, let index): return self.step(step, list.cases[index])
    case .reckoning(let amounts):
      return list.arithmetic.map { reckoning($0, amounts) } ?? Page()
    }
  }

  private func cases(_ list: Checklist) -> Page {
    var page = Page.line(Phrasebook.whichCase, .question)
    let labels = list.cases.map(\.label) + [list.arithmetic?.label].compactMap { $0 }
    for (index, label) in labels.enumerated() {
      page.add(Page.Span(label), indent: 1, marker: "\(index + 1).")
    }
    return page
  }

  private func step(_ index: Int, _ item: Checklist.Case) -> Page {
    guard item.steps.indices.contains(index) else { return Page() }
    let step = item.steps[index]
    var page = Page.line(Phrasebook.step(index + 1, of: item.steps.count, item.label), .aside)
    var spans = [Page.Span(step.text, .name)]
    if let deadline = step.deadline {
      spans.append(Page.Span(Phrasebook.deadline(deadline), .caution))
    }
    page.paragraphs.append(
      Page.Paragraph(spans: spans, indent: 1, marker: "", isSeparate: false))
    for contact in step.contacts { page.add(call.callLine(contact, indent: 1)) }
    page.add(Page.Span(Phrasebook.nextStep, .aside))
    return page
  }

  // MARK: Arithmetic

  private func reckoning(_ arithmetic: Checklist.Arithmetic, _ amounts: [Int]) -> Page {
    let lines = arithmetic.lines
    var page = Page()
    guard amounts.count < lines.count else { return result(arithmetic, amounts) }
    let line = lines[amounts.count]
    page.add(
      Page.Span(Phrasebook.step(amounts.count + 1, of: lines.count, line.group.label), .aside),
      isSeparate: true)
    page.add(Page.Span(Phrasebook.howMuch(line.line), .question), indent: 1)
    page.add(Page.Span(Phrasebook.howToGiveAmounts, .aside), indent: 1)
    return page
  }

  private func result(_ arithmetic: Checklist.Arithmetic, _ amounts: [Int]) -> Page {
    var page = Page()
    for (group, total) in zip(arithmetic.groups, arithmetic.totals(amounts)) {
      page.add(
        Page.Span(Phrasebook.yearly(group.label, Self.euros(total))), indent: 1,
        isSeparate: page.paragraphs.isEmpty)
    }
    let left = arithmetic.result(amounts)
    page.add(
      Page.Span(
        Phrasebook.left(
          arithmetic.resultLabel, year: Self.euros(left), month: Self.euros(left, over: 12)),
        .name), indent: 1)
    page.add(Page.Span(Phrasebook.amountsNotKept, .aside))
    return page
  }

  /// « 12 340,50 € », a negative sum with its sign.
  static func euros(_ cents: Int, over parts: Int = 1) -> String {
    // Rounded half away from zero, as sums of money are.
    let magnitude = (abs(cents) + parts / 2) / parts
    var whole = ""
    for (index, digit) in String(magnitude / 100).reversed().enumerated() {
      if index > 0, index % 3 == 0 { whole = Typography.noBreakSpace + whole }
      whole = String(digit) + whole
    }
    let rest = magnitude % 100
    let decimals = rest == 0 ? "" : "," + (rest < 10 ? "0" : "") + "\(rest)"
    return (cents < 0 ? "−" : "") + whole + decimals + Typography.noBreakSpace + "€"
  }
}
