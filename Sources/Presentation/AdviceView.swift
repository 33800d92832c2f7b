public import Dialogue
public import Knowledge
public import Matching
import Text

/// Composes the pages of a call.
public struct CallView: Sendable {
  let graph: KnowledgeGraph
  /// Where the calls are; nil when nobody said.
  let locality: Locality?
  /// When it is, for the hours; nil where nobody has a clock.
  private var moment: Moment?

  /// How many further contacts are shown with them.
  private static let firstContacts = 2

  /// How many cards and checklists are pointed to beside advice.
  private static let firstReferences = 2
  /// How many local organisations a fiche shows.
  private static let mostOrganisations = 6

  /// Prepares to show the items of a graph, with the local numbers of a place if one is given.
  public init(_ graph: KnowledgeGraph, at locality: Locality? = nil) {
    self.graph = graph
    self.locality = locality
  }

  /// The same view at a moment, so that it can say who answers now.
  public func at(_ moment: Moment) -> CallView {
    var view = self
    view.moment = moment
    return view
  }

  /// What one effect shows; empty for those that act on the program itself.
  ///
  /// `state` is the state after the turn, `reading` what was understood, if a text was read.
  public func page(for effect: Effect, _ state: DialogueState, _ reading: Reading?) -> Page {
    switch effect {
    case .warn(let dangers): warning(dangers)
    case .inform(let advice, let heard): advicePage(advice, heard, state)
    case .recall(let needs): Page.line(Phrasebook.recalled(needs.map(name)), .aside)
    case .showRest(let lines, let shown): restPage(lines, shown, state)
    case .pointTo(let references): ReferenceView(self, state.profile).mention(references)
    case .note(let keys): Page.line(Phrasebook.noted(keys.map { noted($0, state) }), .aside)
    case .ask(let question): questionPage(question, isNew: true)
    case .askAgain(let question): questionPage(question, isNew: false)
    case .clarify(let needs): clarification(needs)
    case .confess(let subject): confession(subject, state)
    case .setAside(let needs): Page.line(Phrasebook.setAside(needs.map(name)), .aside)
    case .report(let change): changePage(change, state)
    case .showFiche(let item): FicheView(self).page(for: item, state.profile, whole: true)
    case .answer(let item): FicheView(self).page(for: item, state.profile, whole: false)
    case .explain(let item): ExplanationView(self).page(for: item, state, reading)
    case .showHelp(let command): HelpView.page(for: command)
    case .showProfile(let profile): Page.line(Phrasebook.profile(profile), .plain)
    case .confirmEnd: Page.line(Phrasebook.confirmEnd, .question)
    case .goOn: Page.line(Phrasebook.goOn, .aside)
    case .listCorrections(let list): CorrectionView(self).page(for: list, state)
    case .takenBack(let item): Page.line(Phrasebook.takenBack(correctable(item)), .aside)
    case .rail(let effect): RailView(self).page(for: effect, state)
    case .openChecklist(let walk): ChecklistView(self).opening(walk)
    case .showStep(let walk): ChecklistView(self).page(for: walk)
    case .closeChecklist(let id):
      Page.line(Phrasebook.checklistDone(graph.checklists[id]?.name ?? id.rawValue), .aside)
    case .nothingToTakeBack: Page.line(Phrasebook.nothingToTakeBack, .caution)
    case .refuse(let fault): Page.line(sentence(for: fault), .caution)
    case .showPreparation: LocalityView(self).preparation(state.profile)
    case .showPlace(let typed): LocalityView(self).place(typed, state.profile)
    case .closeCall, .renewCall, .forgetCall, .clearScreen, .resumeCall, .fileInterruptedCall:
      Page()
    }
  }

  // MARK: Advice

  private func advicePage(_ advice: Advice, _ heard: [ID<Need>], _ state: DialogueState) -> Page {
    let leads = Advisor(graph).leads(for: state)
    let shown = leads.filter { state.leadsShown.contains($0.target) }
    let cards = CardView(self)
    var page = Page()
    for (index, line) in shown.enumerated() {
      page.add(cards.page(for: line, number: index + 1, state))
    }
    let others = otherContacts(advice, beside: shown)
    if !others.isEmpty {
      let spans = others.map { shortSpans($0) }.joined(separator: [Page.Span("·")])
      page.paragraphs.append(
        Page.Paragraph(
          spans: [Page.Span(Phrasebook.alsoToCall)] + spans, indent: 0, marker: "",
          isSeparate: true))
    }
    page.add(heardPage(heard, state))
    let rest = leads.count - shown.count
    if rest > 0 { page.add(Page.Span(Phrasebook.moreLeads(rest), .aside)) }
    let references = unique(heard.flatMap { graph.references(of: .need($0)) })
    page.add(
      ReferenceView(self, state.profile).mention(Array(references.prefix(Self.firstReferences))))
    return page
  }

  /// The best contacts beside those that the cards name, those that can be rung first.
  private func otherContacts(_ advice: Advice, beside shown: [Advice.Line]) -> [ID<Contact>] {
    let onCards = shown.flatMap { CardView(self).ringable($0) } + contactIDs(shown)
    let others = contactIDs(advice.contacts).filter { !onCards.contains($0) }
    let best = others.prefix(Self.firstContacts * 2)
    let chosen = (best.filter(hasNumber) + best.filter { !hasNumber($0) }).prefix(
      Self.firstContacts)
    return best.filter(chosen.contains)
  }

  func hasNumber(_ id: ID<Contact>) -> Bool {
    graph.contacts[id]?.phones.contains { $0.usage == .open } ?? false
      || LocalityView(self).nearest(id) != nil
  }

  private func contactIDs(_ lines: [Advice.Line]) -> [ID<Contact>] {
    lines.compactMap { if case .contact(let id) = $0.target { id } else { nil } }
  }

  private func heardPage(_ heard: [ID<Need>], _ state: DialogueState) -> Page {
    var page = Page()
    if !heard.isEmpty {
      page.add(Page.Span(Phrasebook.heard(heard.map(name)), .aside), isSeparate: true)
    }
    let kept = state.needs.map(\.id).filter { !heard.contains($0) }
    if !kept.isEmpty { page.add(Page.Span(Phrasebook.alsoKept(kept.map(name)), .aside)) }
    return page
  }

  /// The leads that follow; after the last of them, all contacts, and what was ruled out.
  private func restPage(_ lines: [Advice.Line], _ shown: Int, _ state: DialogueState) -> Page {
    let advice = state.advice
    guard !advice.lines.isEmpty else { return Page.line(Phrasebook.noMoreLeads, .plain) }
    var page = Page()
    let cards = CardView(self)
    for (index, line) in lines.enumerated() {
      page.add(cards.page(for: line, number: shown + index + 1, state))
    }
    let rest = Advisor(graph).leads(for: state).count {
      !state.leadsShown.contains($0.target)
    }
    guard rest == 0 else {
      page.add(Page.Span(Phrasebook.moreLeads(rest), .aside), isSeparate: true)
      return page
    }
    page.add(Page.Span(Phrasebook.otherContacts, .name), isSeparate: true)
    for line in advice.contacts { page.add(contactLine(line.target)) }
    for exclusion in advice.excluded {
      let facts = exclusion.facts.map { label($0) }
      page.add(Page.Span(Phrasebook.excluded(name(exclusion.target), facts), .aside))
    }
    return page
  }

  private func contactLine(_ target: Target) -> Page {
    guard case .contact(let id) = target else { return Page() }
    return Page([
      Page.Paragraph(spans: callSpans(id), indent: 1, marker: "•", isSeparate: false)
    ])
  }

  /// « Appeler : » and a contact with its number, or where to find it.
  func callLine(_ id: ID<Contact>, _ label: String? = nil, indent: Int) -> Page {
    Page([
      Page.Paragraph(
        spans: [Page.Span(label ?? toCall(id))] + callSpans(id), indent: indent, marker: "",
        isSeparate: false)
    ])
  }

  /// « Appeler » what has a number, « Voir » what has not.
  func toCall(_ id: ID<Contact>) -> String {
    hasNumber(id) ? Phrasebook.toCall : Phrasebook.toTurnTo
  }

  /// A contact with its number, or where to find it.
  func callSpans(_ id: ID<Contact>) -> [Page.Span] {
    guard let contact = graph.contacts[id] else { return [] }
    var spans = [Page.Span(contact.name.shortened, .name)]
    let near = LocalityView(self).nearest(id)
    if let near, near.isInCommune {
      spans = near.spans
    } else if let phone = contact.phones.first(where: { $0.usage == .open }) {
      spans.append(Page.Span(Typography.phone(phone.number), .phone))
      let terms = [phone.cost, phone.hours.map(hoursNow)].compactMap { $0 }
      if !terms.isEmpty { spans.append(Page.Span("(\(terms.joined(separator: ", ")))")) }
    } else if let near {
      spans = near.spans
    } else if let where_ = contact.whereToFind {
      spans.append(Page.Span("— \(where_.firstSentence)"))
    } else if let site = contact.site {
      spans.append(Page.Span("— \(site)"))
    }
    return spans
  }

  /// A contact with its number alone.
  func shortSpans(_ id: ID<Contact>) -> [Page.Span] {
    guard let contact = graph.contacts[id] else { return [] }
    let number = contact.phones.first { $0.usage == .open }?.number
    if let near = LocalityView(self).nearest(id), near.isInCommune || number == nil {
      return near.spans.filter { $0.role == .name || $0.role == .phone }
    }
    // « 3114 » is the number of 3114.
    return [Page.Span(contact.name.shortened, .name)]
      + (number.flatMap { $0 == contact.name.shortened ? nil : $0 }.map {
        [Page.Span(Typography.phone($0), .phone)]
      } ?? [])
  }

  /// Whether somebody answers now, where it is known when it is; else the hours.
  private func hoursNow(_ hours: String) -> String {
    moment.flatMap { OpeningHours(hours)?.now($0) } ?? OpeningHours.french(hours)
  }

  /// The organisations that stand for a contact, the nearest first: of the department in force,
  /// else of those that the contact is only for.
  func localOrganisations(_ contact: Contact) -> [LocalContact] {
    if let locality { return Array(locality.all(contact.id).prefix(Self.mostOrganisations)) }
    guard case .departments(let numbers) = contact.zone else { return [] }
    let all = numbers.flatMap { graph.directories[$0] ?? [] }.filter {
      $0.type == contact.id.rawValue
    }
    return Array(all.prefix(Self.mostOrganisations))
  }

  // MARK: Questions and changes

  /// A question with the reason for it, which need not be read twice.
  private func questionPage(_ id: ID<Question>, isNew: Bool) -> Page {
    guard let question = graph.questions[id] else { return Page() }
    var page = Page.line(Phrasebook.asked(question.text), .question)
    if isNew { page.add(Page.Span(Phrasebook.askedBecause(question.reason), .aside), indent: 1) }
    switch question.kind {
    case .number(_, let unit):
      page.add(Page.Span(Phrasebook.numberExpected(unit)), indent: 1)
    case .choice, .yesNo:
      let labels = question.answers.map(\.label) + [Phrasebook.doNotKnow]
      let choices = labels.enumerated().map {
        "\($0.offset + 1)\(Typography.noBreakSpace)\($0.element)"
      }
      page.add(Page.Span(choices.joined(separator: " · ")), indent: 1)
    }
    return page
  }

  private func clarification(_ needs: [ID<Need>]) -> Page {
    var page = Page.line(Phrasebook.clarification, .question)
    for (index, need) in needs.enumerated() {
      page.add(Page.Span(name(need)), indent: 1, marker: "\(index + 1).")
    }
    page.add(Page.Span(Phrasebook.noneOfThese), indent: 1, marker: "\(needs.count + 1).")
    return page
  }

  private func confession(_ subject: ID<OutsideSubject>?, _ state: DialogueState) -> Page {
    var page = Page()
    if let subject = subject.flatMap({ graph.outsideSubjects[$0] }) {
      page.add(Page.Span(Typography.quoted(subject.toSay), .speech), isSeparate: true)
      page.add(Page.Span(Phrasebook.outside(subject.name), .aside))
      page.paragraphs.append(fallback([subject.fallback], state))
    } else {
      page.add(Page.Span(Phrasebook.notKnown, .caution), isSeparate: true)
      page.paragraphs.append(fallback(Fallback.contacts(for: state.profile), state))
    }
    if !state.needs.isEmpty { page.add(Page.Span(Phrasebook.needsKept, .aside)) }
    return page
  }

  private func fallback(_ contacts: [ID<Contact>], _ state: DialogueState) -> Page.Paragraph {
    let shown = contacts.filter { id in
      graph.contacts[id].map { state.profile.shows($0.organisation) } ?? false
    }
    let chosen = shown.isEmpty ? [ID<Contact>("ccas")] : shown
    return Page.Paragraph(
      spans: chosen.map { callSpans($0) }.joined(separator: [Page.Span("·")]).map { $0 },
      indent: 1, marker: "•", isSeparate: false)
  }

  private func changePage(_ change: AdviceChange, _ state: DialogueState) -> Page {
    if change.isEmpty { return Page.line(Phrasebook.nothingChanges, .aside) }
    var page = Page()
    if !change.removed.isEmpty {
      page.add(Page.Span(Phrasebook.removed(change.removed.map(name)), .caution))
    }
    if !change.settled.isEmpty {
      page.add(Page.Span(Phrasebook.settled(change.settled.map(name))))
    }
    if !change.added.isEmpty {
      page.add(Page.Span(Phrasebook.added(change.added.map(name))))
    }
    return page
  }

  // MARK: Danger

  private func warning(_ dangers: [ID<Need>]) -> Page {
    var page = Page()
    for need in dangers { page.add(Self.warning(need)) }
    page.add(Page.Span(Phrasebook.dangerThen, .aside))
    return page
  }

  /// The card of one danger, from what is compiled in: it needs no file.
  public static func warning(_ need: ID<Need>) -> Page {
    var page = Page()
    page.add(
      Page.Span(Typography.quoted(Phrasebook.dangerSpeech(need)), .speech),
      marker: Phrasebook.danger, isSeparate: true)
    for line in EmergencyLine.lines(for: need) {
      page.add(
        Page.Span(line.number, .danger), Page.Span(line.name, .name),
        Page.Span("(\(line.terms))"), indent: 1, marker: "•")
    }
    page.add(Page.Span(Phrasebook.stayOnLine, .danger), indent: 1)
    page.add(Page.Span(Phrasebook.giveAddress), indent: 1)
    return page
  }

  // MARK: Names

  func name(_ id: ID<Need>) -> String { graph.needs[id]?.name ?? id.rawValue }

  func name(_ target: Target) -> String {
    switch target {
    case .scheme(let id): graph.schemes[id]?.name ?? id.rawValue
    case .contact(let id): graph.contacts[id]?.name ?? id.rawValue
    }
  }

  func label(_ key: FactKey) -> String {
    graph.question(setting: key)?.factLabel ?? key.fact.rawValue
  }

  /// What may be corrected, in words.
  func correctable(_ item: Correctable) -> String {
    switch item {
    case .fact(let key): label(key)
    case .need(let id): name(id)
    }
  }

  func noted(_ key: FactKey, _ state: DialogueState) -> String {
    guard let value = state.facts[key] else { return label(key) }
    let question = graph.question(setting: key)
    let answer = question?.answers.first { $0.value == value }?.label ?? value.rawValue
    return "\(label(key))\(Typography.noBreakSpace): \(answer)"
  }

  private func sentence(for fault: CommandFault) -> String {
    switch fault {
    case .unknownCommand(let name, let near): Phrasebook.unknownCommand(name, near)
    case .missingArgument(let command): Phrasebook.missingArgument(command)
    case .unknownItem(let name, let near): Phrasebook.unknownItem(name, near)
    case .unknownProfile(let name): Phrasebook.unknownProfile(name)
    case .unknownDepartment(let name, let near): Phrasebook.unknownDepartment(name, near)
    case .answerOutOfRange(_, let answer): Phrasebook.outOfRange(answer)
    case .severalAnswers: Phrasebook.severalAnswers
    case .notAnAmount: Phrasebook.notAnAmount
    case .notForCallback(let id): Phrasebook.notForCallback(name(.scheme(id)))
    case .noSuchLine(let number, let count): Phrasebook.noSuchLine(number, count)
    case .unknownArgument(let typed, let command, let allowed):
      Phrasebook.unknownArgument(typed, command, allowed)
    }
  }

  func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }
}

extension Page {
  /// A page of one paragraph.
  public static func line(_ text: String, _ role: Role) -> Page {
    Page([Paragraph(spans: [Span(text, role)], indent: 0, marker: "", isSeparate: true)])
  }
}

extension String {
  /// A name without what explains it after a comma or between brackets.
  var shortened: String {
    String(prefix { $0 != "," && $0 != "(" }).trimmingEnd
  }

  /// The first sentence, with its full stop.
  var firstSentence: String {
    guard let end = firstRange(of: ". ") else { return self }
    return String(self[..<end.lowerBound]) + "."
  }

  /// Without spaces at the end.
  var trimmingEnd: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
