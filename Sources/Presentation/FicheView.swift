import Dialogue
import Knowledge
import Text

/// Shows all that is known of one item, with its sources.
struct FicheView {
  private let graph: KnowledgeGraph
  private let call: CallView

  init(_ call: CallView) {
    graph = call.graph
    self.call = call
  }

  /// The fiche of an item; `whole` shows the cards and checklists that it points to in full, else
  /// it only points to them.
  func page(for item: Item, _ profile: Profile, whole: Bool) -> Page {
    var page = page(for: item, profile)
    let references = graph.references(of: item)
    let view = ReferenceView(call, profile)
    for reference in references {
      switch reference {
      case .card where whole: page.add(view.page(for: reference))
      // A checklist is gone through step by step: it would bury the fiche.
      case .card, .checklist, .stage, .term, .note: page.add(view.mention([reference]))
      }
    }
    return page
  }

  private func page(for item: Item, _ profile: Profile) -> Page {
    switch item {
    case .need(let id): graph.needs[id].map(page) ?? Page()
    case .target(.scheme(let id)): graph.schemes[id].map { page($0, profile) } ?? Page()
    case .target(.contact(let id)): graph.contacts[id].map(page) ?? Page()
    case .reference(let reference): ReferenceView(call, profile).page(for: reference)
    }
  }

  private func page(_ need: Need) -> Page {
    var page = Page.line(need.name, .name)
    if !need.examples.isEmpty {
      page.add(
        Page.Span(Phrasebook.examples),
        Page.Span(need.examples.prefix(3).map { Typography.quoted($0) }.joined(separator: " ")),
        indent: 1)
    }
    page.add(Page.Span(Phrasebook.leadsTo), indent: 1)
    for orientation in need.orientations {
      page.add(
        Page.Span(call.name(orientation.target), .name),
        Page.Span("— " + Phrasebook.because(orientation.reason)), indent: 2, marker: "•")
      if case .contact(let id) = orientation.target {
        page.add(call.callLine(id, indent: 3))
      }
    }
    page.add(sourcesPage(need.sources, nil))
    return page
  }

  private func page(_ scheme: Scheme, _ profile: Profile) -> Page {
    var page = Page()
    page.add(Page.Span(Typography.quoted(scheme.toSay), .speech), isSeparate: true)
    page.add(Page.Span(scheme.name, .name), Page.Span("— " + scheme.summary))
    let conditions = ConditionText(graph).sentences(scheme.condition) + scheme.spokenConditions
    if !conditions.isEmpty {
      page.add(
        Page.Span(Phrasebook.conditions),
        Page.Span(conditions.joined(separator: "\(Typography.noBreakSpace); ")), indent: 1)
    }
    for amount in scheme.amounts {
      let text = Phrasebook.amount(amount.value, amount.unit, amount.period, amount.edition)
      page.add(
        Page.Span(Phrasebook.amounts),
        Page.Span([amount.label, text].compactMap { $0 }.joined(separator: " — ")),
        indent: 1)
    }
    if !scheme.papers.isEmpty {
      page.add(
        Page.Span(Phrasebook.papers), Page.Span(scheme.papers.joined(separator: ", ")), indent: 1)
    }
    for contact in scheme.contacts where isShown(contact, profile) {
      page.add(call.callLine(contact, indent: 1))
    }
    if scheme.isSectionCallback, profile.shows(.mgen) {
      page.add(Page.Span(Phrasebook.callback(scheme.name)), indent: 1)
    }
    if let promise = scheme.noPromise {
      page.add(Page.Span(Phrasebook.doNotPromise), Page.Span(promise, .caution), indent: 1)
    }
    for link in scheme.links { page.add(Page.Span(link), indent: 1) }
    if let validity = validityText(scheme.validity) { page.add(Page.Span(validity), indent: 1) }
    page.add(sourcesPage(scheme.sources, scheme.verification))
    return page
  }

  private func isShown(_ id: ID<Contact>, _ profile: Profile) -> Bool {
    graph.contacts[id].map { profile.shows($0.organisation) } ?? false
  }

  private func page(_ contact: Contact) -> Page {
    var page = Page()
    page.add(Page.Span(Typography.quoted(contact.toSay), .speech), isSeparate: true)
    page.add(Page.Span(contact.name, .name), Page.Span("— " + contact.summary))
    for phone in contact.phones {
      let terms = [
        phone.hours.map(OpeningHours.french), phone.cost,
        phone.usage == .inner ? Phrasebook.innerUse : nil,
      ].compactMap { $0 }
      page.add(
        Page.Span(phone.label.map(Phrasebook.toCall) ?? Phrasebook.toCall),
        Page.Span(Typography.phone(phone.number), .phone),
        Page.Span(terms.isEmpty ? "" : "(\(terms.joined(separator: ", ")))"), indent: 1)
    }
    if let text = contact.whereToFind { page.add(Page.Span(text), indent: 1) }
    if let address = contact.address {
      page.add(Page.Span(Phrasebook.address), Page.Span(address), indent: 1)
    }
    if let site = contact.site {
      page.add(Page.Span(Phrasebook.site), Page.Span(site), indent: 1)
    }
    if let email = contact.email {
      page.add(Page.Span(Phrasebook.email), Page.Span(email), indent: 1)
    }
    for organisation in call.localOrganisations(contact) {
      page.add(Page.Span(localLine(organisation)), indent: 1, marker: "•")
    }
    if let zone = zoneText(contact.zone) { page.add(Page.Span(zone), indent: 1) }
    if let validity = validityText(contact.validity) { page.add(Page.Span(validity), indent: 1) }
    page.add(sourcesPage(contact.sources, contact.verification))
    return page
  }

  /// An organisation of a directory on one line.
  private func localLine(_ organisation: LocalContact) -> String {
    let town = [organisation.postcode, organisation.town].filter { !$0.isEmpty }
      .joined(separator: " ")
    let phone = organisation.phone.isEmpty ? "" : Typography.phone(organisation.phone)
    let hours = organisation.hours.isEmpty ? "" : OpeningHours.french(organisation.hours)
    let parts = [organisation.name, organisation.address, town, phone, hours]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
      + " " + Phrasebook.directory(organisation)
  }

  private func zoneText(_ zone: Contact.Zone) -> String? {
    switch zone {
    case .national: nil
    case .departments(let numbers): Phrasebook.onlyInDepartments(numbers)
    case .communes(let codes): Phrasebook.onlyInCommunes(codes)
    }
  }

  private func validityText(_ validity: Validity) -> String? {
    validity.from == nil && validity.until == nil
      ? nil : Phrasebook.valid(from: validity.from, until: validity.until)
  }

  /// Where the facts come from, and when a human last checked them.
  func sourcesPage(_ sources: [Source], _ verification: Verification?) -> Page {
    var page = Page()
    var texts: [String] = []
    var documents: [ID<Document>] = []
    for source in sources where !documents.contains(source.document) {
      documents.append(source.document)
    }
    for document in documents {
      guard let known = graph.documents[document] else { continue }
      let own = sources.filter { $0.document == document }
      let organisation = own.compactMap(\.organisation).first ?? known.name
      var text = Phrasebook.accordingTo(
        organisation, known.edition, own.compactMap(\.lines).map(Phrasebook.lines))
      if let url = own.compactMap(\.url).first { text += " (\(url))" }
      texts.append(text)
    }
    let checked = verification.map { Phrasebook.verified($0.date) } ?? Phrasebook.neverVerified
    page.add(
      Page.Span(texts.joined(separator: "\(Typography.noBreakSpace); ") + " — " + checked, .aside),
      indent: 1)
    return page
  }
}

/// Says conditions in French.
struct ConditionText {
  private let graph: KnowledgeGraph

  init(_ graph: KnowledgeGraph) { self.graph = graph }

  /// One sentence per part of a condition that must hold.
  func sentences(_ condition: Condition?) -> [String] {
    guard let condition else { return [] }
    if case .all(let parts) = condition { return parts.flatMap { sentences($0) } }
    return [sentence(condition)]
  }

  private func sentence(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts): parts.map(sentence).joined(separator: " et ")
    case .any(let parts): parts.map(sentence).joined(separator: " ou ")
    case .none(let parts): "sauf " + parts.map(sentence).joined(separator: " ou ")
    case .isOneOf(let fact, let values): "\(label(fact))\(nbsp): \(labels(values, fact))"
    case .isWithin(let fact, let min?, nil):
      "\(label(fact))\(nbsp): \(min)\(unit(fact)) ou plus"
    case .isWithin(let fact, nil, let max?):
      "\(label(fact))\(nbsp): \(max)\(unit(fact)) au plus"
    case .isWithin(let fact, let min, let max):
      "\(label(fact))\(nbsp): de \(min ?? 0) à \(max ?? 0)\(unit(fact))"
    }
  }

  /// What the number of a fact counts, such as « ans ».
  private func unit(_ fact: ID<Fact>) -> String {
    guard case .number(_, let unit?) = question(fact)?.kind else { return "" }
    return nbsp + unit
  }

  /// Three numbers or more in a row.
  private func range(of values: [FactValue]) -> ClosedRange<Int>? {
    let numbers = values.compactMap { if case .number(let number) = $0 { number } else { nil } }
    guard numbers.count > 2, numbers.count == values.count, let first = numbers.first,
      numbers == Array(first..<(first + numbers.count))
    else { return nil }
    return first...(first + numbers.count - 1)
  }

  private var nbsp: String { Typography.noBreakSpace }

  private func question(_ fact: ID<Fact>) -> Question? {
    Person.allCases.lazy.compactMap { graph.question(setting: FactKey(fact, $0)) }.first
  }

  private func label(_ fact: ID<Fact>) -> String { question(fact)?.factLabel ?? fact.rawValue }

  private func labels(_ values: [FactValue], _ fact: ID<Fact>) -> String {
    if let range = range(of: values) { return "de \(range.lowerBound) à \(range.upperBound)" }
    return values.map { value in
      question(fact)?.answers.first { $0.value == value }?.label.lowercased() ?? value.rawValue
    }.joined(separator: " ou ")
  }
}
