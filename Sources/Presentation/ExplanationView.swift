import Dialogue
import Knowledge
import Matching
import Text

/// Shows why a need was heard, and why something is advised, down to the line of the source.
struct ExplanationView {
  private let graph: KnowledgeGraph
  private let call: CallView

  init(_ call: CallView) {
    graph = call.graph
    self.call = call
  }

  func page(for item: Item?, _ state: DialogueState, _ reading: Reading?) -> Page {
    switch item {
    case nil: return lastAdvice(state, reading)
    case .need(let id): return need(id, reading)
    case .target(let target): return why(target, state, reading)
    case .reference:
      return item.map { FicheView(call).page(for: $0, state.profile, whole: true) } ?? Page()
    }
  }

  private func lastAdvice(_ state: DialogueState, _ reading: Reading?) -> Page {
    guard let reading, !reading.matches.isEmpty || !reading.denied.isEmpty else {
      return Page.line(Phrasebook.nothingToExplain, .plain)
    }
    var page = Page()
    for match in reading.matches { page.add(need(match.need, reading)) }
    if !reading.possible.isEmpty {
      page.add(
        Page.Span(Phrasebook.alsoPossible(reading.possible.map(call.name)), .aside),
        isSeparate: true)
    }
    for denied in reading.denied { page.add(sentence(denied), isSeparate: true) }
    return page
  }

  private func sentence(_ denied: DeniedNeed) -> Page.Span {
    Page.Span(Phrasebook.denied(call.name(denied.need), by: denied.words), .aside)
  }

  private func need(_ id: ID<Need>, _ reading: Reading?) -> Page {
    var page = Page()
    page.add(
      Page.Span(Phrasebook.whyHeard, .aside), Page.Span(call.name(id), .name), isSeparate: true)
    if let match = reading?.matches.first(where: { $0.need == id }) {
      for part in match.explanation.parts.isEmpty
        ? [match.explanation] : match.explanation.parts
      where !part.words.isEmpty || isCarriedOn(part) {
        page.add(Page.Span(sentence(part)), indent: 1, marker: "•")
      }
    } else if let denied = reading?.denied.first(where: { $0.need == id }) {
      page.add(sentence(denied), indent: 1, marker: "•")
    }
    if let need = graph.needs[id] { page.add(FicheView(call).sourcesPage(need.sources, nil)) }
    return page
  }

  private func isCarriedOn(_ part: Explanation) -> Bool { part.rule == .previousTurn }

  private func sentence(_ explanation: Explanation) -> String {
    switch explanation.rule {
    case .pattern(let pattern): Phrasebook.heardWords(explanation.words, as: pattern)
    case .likeExamples: Phrasebook.likeExamples(explanation.words)
    case .named(let target): Phrasebook.named(explanation.words, call.name(target))
    case .previousTurn: Phrasebook.carriedOn
    case .sum: explanation.words.joined(separator: " ")
    }
  }

  private func why(_ target: Target, _ state: DialogueState, _ reading: Reading?) -> Page {
    var page = Page()
    page.add(
      Page.Span(Phrasebook.whyAdvised, .aside), Page.Span(call.name(target), .name),
      isSeparate: true)
    if let line = state.advice.line(for: target) {
      for reason in line.reasons {
        guard let need = reason.need else {
          page.add(Page.Span(Phrasebook.becauseNamed), indent: 1, marker: "•")
          continue
        }
        page.add(
          Page.Span(Phrasebook.answers(call.name(need))),
          Page.Span("— " + Phrasebook.because(reason.text)), indent: 1, marker: "•")
      }
      if let leaning = reading?.leanings.first(where: { $0.target == target }) {
        page.add(Page.Span(Phrasebook.soonerFor(leaning.words)), indent: 1, marker: "•")
      }
      let open = line.openFacts.map { call.label($0) }
      page.add(
        Page.Span(open.isEmpty ? Phrasebook.conditionHolds : Phrasebook.stillOpen(open)), indent: 1)
    } else if let exclusion = state.advice.excluded.first(where: { $0.target == target }) {
      page.add(
        Page.Span(Phrasebook.ruledOut(exclusion.facts.map { call.label($0) }), .caution), indent: 1)
    } else {
      page.add(Page.Span(Phrasebook.notAdvised, .aside), indent: 1)
    }
    page.add(background(target))
    return page
  }

  /// The conditions and the sources of the item itself.
  private func background(_ target: Target) -> Page {
    var page = Page()
    let fiche = FicheView(call)
    switch target {
    case .scheme(let id):
      guard let scheme = graph.schemes[id] else { return page }
      let conditions = ConditionText(graph).sentences(scheme.condition) + scheme.spokenConditions
      if !conditions.isEmpty {
        page.add(
          Page.Span(Phrasebook.conditions),
          Page.Span(conditions.joined(separator: "\(Typography.noBreakSpace); ")), indent: 1)
      }
      page.add(fiche.sourcesPage(scheme.sources, scheme.verification))
    case .contact(let id):
      guard let contact = graph.contacts[id] else { return page }
      page.add(Page.Span(contact.summary), indent: 1)
      page.add(fiche.sourcesPage(contact.sources, contact.verification))
    }
    return page
  }
}

/// Shows the commands, from their own declarations.
enum HelpView {
  static func page(for name: String?) -> Page {
    if let name, let command = SlashCommand.named(name) {
      var page = Page.line("/\(command.name) \(command.arguments)".trimmingEnd, .name)
      page.add(Page.Span(command.summary), indent: 1)
      page.add(
        Page.Span(Phrasebook.onDisk), Page.Span(command.trace ?? Phrasebook.nothingOnDisk),
        indent: 1)
      return page
    }
    var page = Page.line(Phrasebook.commands, .name)
    for command in SlashCommand.all {
      page.add(
        Page.Span("/\(command.name) \(command.arguments)".trimmingEnd, .name),
        Page.Span(command.summary), indent: 1)
    }
    page.add(Page.Span(Phrasebook.answering), isSeparate: true)
    page.add(Page.Span(Phrasebook.typingOn))
    return page
  }
}
