import Dialogue
import Knowledge
import Text

/// Shows what is to be had at hand: cards, checklists, stages of the script, acronyms, notes.
struct ReferenceView {
  private let graph: KnowledgeGraph
  private let call: CallView
  private let fiche: FicheView

  private let profile: Profile

  init(_ call: CallView, _ profile: Profile) {
    graph = call.graph
    self.call = call
    self.profile = profile
    fiche = FicheView(call)
  }

  /// All that is known of one.
  func page(for reference: Reference) -> Page {
    switch reference {
    case .card(let id): graph.cards[id].map(page) ?? Page()
    case .checklist(let id): graph.checklists[id].map(page) ?? Page()
    case .stage(let id): graph.stage(id).map(page) ?? Page()
    case .term(let id): graph.terms[id].map(page) ?? Page()
    case .note(let id): graph.notes[id].map(page) ?? Page()
    }
  }

  /// What stands beside advice: what is short is shown, the rest is pointed to.
  func mention(_ references: [Reference]) -> Page {
    var page = Page()
    for reference in references {
      switch reference {
      case .stage(let id): if let stage = graph.stage(id) { page.add(speech(of: stage)) }
      case .term(let id):
        if let term = graph.terms[id] { page.add(definition(of: term)) }
      case .card, .checklist, .note:
        page.add(
          Page.Span(Phrasebook.seeAlso, .aside), Page.Span(title(of: reference), .name),
          Page.Span(command(for: reference)))
      }
    }
    return page
  }

  private func command(for reference: Reference) -> String {
    if case .checklist(let id) = reference {
      "— /pense-bete \(id.rawValue)"
    } else {
      "— /fiche \(reference.id)"
    }
  }

  private func title(of reference: Reference) -> String {
    guard case .note(let id) = reference, let note = graph.notes[id] else {
      return graph.name(of: reference)
    }
    return Phrasebook.note(note.number, note.title)
  }

  private func page(_ card: Card) -> Page {
    var page = Page.line(card.name, .name)
    for paragraph in card.paragraphs { page.add(Page.Span(paragraph), indent: 1, marker: "•") }
    page.add(fiche.sourcesPage(card.sources, nil))
    return page
  }

  private func page(_ list: Checklist) -> Page {
    var page = Page.line(list.name, .name)
    for paragraph in list.paragraphs { page.add(Page.Span(paragraph), indent: 1) }
    for item in list.cases {
      if !item.label.isEmpty { page.add(Page.Span(item.label, .name), indent: 1) }
      for step in item.steps {
        var spans = [Page.Span(step.text)]
        if let deadline = step.deadline {
          spans.append(Page.Span(Phrasebook.deadline(deadline), .caution))
        }
        page.paragraphs.append(
          Page.Paragraph(spans: spans, indent: 2, marker: "•", isSeparate: false))
        for contact in step.contacts { page.add(call.callLine(contact, indent: 3)) }
      }
    }
    page.add(fiche.sourcesPage(list.sources, nil))
    return page
  }

  private func page(_ stage: ScriptStage) -> Page {
    var page = speech(of: stage)
    for obligation in stage.obligations where obligation.isOwed(by: profile) {
      page.add(Page.Span(Phrasebook.toDo), Page.Span(obligation.text), indent: 1)
    }
    for text in stage.notToSay {
      page.add(Page.Span(Phrasebook.notToDo, .caution), Page.Span(text), indent: 1)
    }
    page.add(fiche.sourcesPage(stage.sources, nil))
    return page
  }

  private func speech(of stage: ScriptStage) -> Page {
    var page = Page.line(stage.name, .name)
    for text in stage.toSay(for: profile) {
      page.add(Page.Span(Typography.quoted(text), .speech), indent: 1, marker: "•")
    }
    return page
  }

  private func page(_ term: Term) -> Page {
    var page = definition(of: term)
    page.add(fiche.sourcesPage(term.sources, nil))
    return page
  }

  private func definition(of term: Term) -> Page {
    var page = Page()
    page.add(
      Page.Span(Phrasebook.headed(term.acronym), .name),
      Page.Span(Phrasebook.expanded(term.expansion, term.definition)), isSeparate: true)
    if let successor = term.replacedBy {
      page.add(Page.Span(Phrasebook.replacedBy(name(ofSuccessor: successor))), indent: 1)
    }
    return page
  }

  /// A successor is an id of Knowledge where there is one, else a name.
  private func name(ofSuccessor text: String) -> String {
    graph.schemes[ID(text)]?.name ?? graph.contacts[ID(text)]?.name
      ?? graph.terms[ID(text)].map { Phrasebook.termInFull($0.acronym, $0.expansion) } ?? text
  }

  private func page(_ note: Note) -> Page {
    var page = Page.line(Phrasebook.note(note.number, note.title), .name)
    if let heading = note.heading {
      page.add(Page.Span(Phrasebook.heading(heading)), indent: 1)
    }
    page.add(call.callLine(ID("capah"), Phrasebook.noteAskedAt, indent: 1))
    page.add(fiche.sourcesPage(note.sources, nil))
    return page
  }
}
