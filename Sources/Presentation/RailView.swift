import Dialogue
import Knowledge
import Text

/// Shows the conduct of the call: stages, what is owed, voicemail, what is left at the end.
struct RailView {
  private let graph: KnowledgeGraph
  private let call: CallView
  private let script: CallScript

  init(_ call: CallView) {
    graph = call.graph
    self.call = call
    script = CallScript(call.graph)
  }

  func page(for effect: RailEffect, _ state: DialogueState) -> Page {
    switch effect {
    case .stage(let id): graph.stage(id).map { stage($0, state) } ?? Page()
    case .voicemail(let attempt): voicemail(attempt, state)
    case .owed(let owed): debts(owed, state)
    case .concluded(let outcome): conclusion(outcome, state)
    case .callbacks(let noted, let proposed): callbacks(noted, proposed, state)
    case .summary(let leads): summary(leads, state)
    case .rephrasing(let leads): rephrasing(leads)
    case .gapNoted: Page.line(Phrasebook.gapNoted, .aside)
    }
  }

  // MARK: Stages

  private func stage(_ stage: ScriptStage, _ state: DialogueState) -> Page {
    var page = Page.line(Phrasebook.stage(stage.name), .name)
    for text in stage.toSay(for: state.profile) {
      page.add(Page.Span(Typography.quoted(text), .speech), indent: 1, marker: "•")
    }
    for (index, obligation) in script.obligations(of: stage, state.rail, state.profile).enumerated()
    {
      let isMet = state.rail.met.contains(obligation.id)
      page.add(
        Page.Span(isMet ? Phrasebook.met(obligation.text) : obligation.text), indent: 1,
        marker: "\(index + 1).")
    }
    for text in stage.notToSay {
      page.add(Page.Span(Phrasebook.notToDo, .caution), Page.Span(text), indent: 1)
    }
    if stage.id != ScriptStage.voicemail { page.add(Page.Span(Phrasebook.whenSaid, .aside)) }
    return page
  }

  private func voicemail(_ attempt: Int, _ state: DialogueState) -> Page {
    guard let stage = graph.stage(ScriptStage.voicemail) else { return Page() }
    var page = Page.line(Phrasebook.attempt(attempt), .name)
    for text in stage.message(attempt: attempt, for: state.profile) {
      page.add(Page.Span(Typography.quoted(text), .speech), indent: 1, marker: "•")
    }
    for text in stage.notToSay {
      page.add(Page.Span(Phrasebook.notToDo, .caution), Page.Span(text), indent: 1)
    }
    page.add(Page.Span(Phrasebook.afterMessage(attempt), .aside))
    return page
  }

  // MARK: The end

  private func debts(_ owed: [RailEffect.Obligation], _ state: DialogueState) -> Page {
    var page = Page.line(Phrasebook.stillOwed, .question)
    for (index, item) in owed.enumerated() {
      let text = script.obligation(item)?.text ?? item.id
      page.add(Page.Span(text), indent: 1, marker: "\(index + 1).")
    }
    if let closing = graph.stage(ScriptStage.closing) {
      for text in closing.toSay(for: state.profile) {
        page.add(Page.Span(Typography.quoted(text), .speech), indent: 1, marker: "•")
      }
    }
    page.add(Page.Span(Phrasebook.howToClose, .aside))
    return page
  }

  private func conclusion(_ outcome: CallOutcome, _ state: DialogueState) -> Page {
    var page = Page.line(Phrasebook.outcome(outcome), .name)
    for obligation in script.afterwards(outcome, state.profile) {
      page.add(Page.Span(obligation.text, .caution), indent: 1, marker: "•")
    }
    if !state.rail.callbacks.isEmpty { page.add(callbackList(state.rail.callbacks, state)) }
    page.add(Page.Span(Phrasebook.afterClosing, .aside))
    return page
  }

  // MARK: What is left

  private func callbacks(
    _ noted: [ID<Scheme>], _ proposed: [ID<Scheme>], _ state: DialogueState
  ) -> Page {
    var page = Page()
    if !noted.isEmpty { page.add(callbackList(noted, state)) }
    if noted.isEmpty, proposed.isEmpty {
      page.add(Page.Span(Phrasebook.noCallback), isSeparate: true)
    }
    if !proposed.isEmpty {
      page.add(Page.Span(Phrasebook.callbackPossible, .aside), isSeparate: noted.isEmpty)
      for id in proposed {
        page.add(
          Page.Span(call.name(.scheme(id))), Page.Span("— /rappel \(id.rawValue)", .aside),
          indent: 1, marker: "•")
      }
    }
    return page
  }

  /// What to read out or copy: subjects only, nothing about the person.
  private func callbackList(_ noted: [ID<Scheme>], _ state: DialogueState) -> Page {
    var page = Page()
    page.add(Page.Span(Phrasebook.callbackHeading(state.profile), .name), isSeparate: true)
    for id in noted {
      page.add(Page.Span(call.name(.scheme(id)).shortened), indent: 1, marker: "•")
    }
    page.add(Page.Span(Phrasebook.callbackPromise, .caution), indent: 1)
    return page
  }

  private func summary(_ leads: [Advice.Line], _ state: DialogueState) -> Page {
    guard !leads.isEmpty else { return Page.line(Phrasebook.nothingToSummarise, .plain) }
    var page = Page.line(Phrasebook.summaryHeading, .name)
    for line in leads {
      page.add(
        Page.Span(call.name(line.target)), Page.Span(contactSentence(line)), indent: 1,
        marker: "•")
    }
    if !state.rail.callbacks.isEmpty {
      let names = state.rail.callbacks.map { call.name(.scheme($0)).shortened }
      page.add(Page.Span(Phrasebook.sectionRings(names)), indent: 1)
    }
    for contact in Fallback.contacts(for: state.profile).prefix(1) {
      page.paragraphs.append(
        Page.Paragraph(
          spans: [Page.Span(Phrasebook.forAnything)] + call.shortSpans(contact), indent: 1,
          marker: "", isSeparate: false))
    }
    page.add(Page.Span(Phrasebook.summaryPromisesNothing), indent: 1)
    return page
  }

  /// Whom to ring about a lead, with the number or where to find it.
  private func contactSentence(_ line: Advice.Line) -> String {
    let id: ID<Contact>? =
      switch line.target {
      case .scheme: CardView(call).ringable(line).first
      case .contact(let id): id
      }
    guard let id else { return "" }
    return Phrasebook.ringFor(call.callSpans(id).map(\.text).joined(separator: " "))
  }

  private func rephrasing(_ leads: [Advice.Line]) -> Page {
    guard let first = leads.first else {
      return Page.line(Typography.quoted(Phrasebook.rephraseNothing), .speech)
    }
    var contact = call.name(first.target)
    if case .scheme = first.target, let id = CardView(call).ringable(first).first {
      contact = call.name(.contact(id))
    }
    let scheme = call.name(first.target).shortened
    var page = Page.line(Typography.quoted(Phrasebook.rephrase), .speech)
    page.add(
      Page.Span(
        contact.shortened == scheme
          ? Phrasebook.expected(scheme) : Phrasebook.expected(scheme, contact.shortened)),
      indent: 1)
    return page
  }
}
