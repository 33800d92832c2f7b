import Dialogue
import Knowledge
import Text

/// Shows what is local: the list to prepare a department with, and what is near a commune.
struct LocalityView {
  /// Beyond these a kind is counted, not listed: it is a commune that tells which one.
  private static let mostListed = 60
  /// How many communes a caller chooses among.
  private static let mostChoices = 3
  /// How many organisations of a kind are shown for a commune.
  private static let mostNear = 2
  /// What is shown for a commune, in this order.
  private static let kindsNear: [ID<Contact>] = [
    "clic", "ccas", "france-services", "mdph", "conseil-departemental",
  ].map { ID($0) }
  /// Kinds for which one turns to the town hall when none is known.
  private static let hallInstead: [ID<Contact>: String] = [ID("clic"): "CLIC", ID("ccas"): "CCAS"]

  private let graph: KnowledgeGraph
  private let call: CallView

  init(_ call: CallView) {
    graph = call.graph
    self.call = call
  }

  // MARK: A commune

  /// What is near the commune in force, or why none is.
  func place(_ typed: String, _ profile: Profile) -> Page {
    guard let locality = call.locality else {
      return nationally(Phrasebook.whichDepartment, profile)
    }
    if locality.communes.communes.isEmpty {
      return nationally(Phrasebook.noDirectory(locality.department), profile)
    }
    switch locality.communes.find(typed) {
    case .found(let commune): return page(commune, locality)
    case .ambiguous(let communes): return choices(typed, communes, locality)
    case .unknown(let near):
      if case .success(locality.department) = DepartmentSearch.find(typed) {
        return Page.line(Phrasebook.whichCommune(locality.department), .plain)
      }
      return nationally(
        Phrasebook.unknownCommune(typed, locality.department, near.map(\.name)), profile)
    }
  }

  private func page(_ commune: Commune, _ locality: Locality) -> Page {
    var page = Page.line(
      Phrasebook.commune(commune.name, commune.postcodes.first, locality.department), .name)
    var missing: [String] = []
    for kind in Self.kindsNear {
      if Self.hallInstead[kind] == nil, !missing.isEmpty {
        page.add(hall(missing, locality))
        missing = []
      }
      let near = locality.nearest(kind)
      for service in near.prefix(Self.mostNear) {
        page.paragraphs.append(item(label(kind, service.organisation) + spans(service, kind)))
        if let hours = hours(service.organisation) {
          page.add(Page.Span(hours, .aside), indent: 1)
        }
      }
      if !near.isEmpty { continue }
      if let name = Self.hallInstead[kind] {
        missing.append(name)
      } else {
        page.paragraphs.append(item(absent(kind, locality)))
      }
    }
    return page
  }

  private func item(_ spans: [Page.Span]) -> Page.Paragraph {
    Page.Paragraph(spans: spans, indent: 0, marker: "•", isSeparate: false)
  }

  /// The kind of an organisation, unless its name says it.
  private func label(_ kind: ID<Contact>, _ organisation: LocalContact) -> [Page.Span] {
    guard let contact = graph.contacts[kind] else { return [] }
    let name = Folding.fold(organisation.name)
    if contact.aliases.contains(where: { name.contains(Folding.fold($0)) }) { return [] }
    return [Page.Span(Phrasebook.kind(contact.name.shortened))]
  }

  private func hours(_ organisation: LocalContact) -> String? {
    organisation.hours.isEmpty ? nil : OpeningHours.french(organisation.hours)
  }

  /// The town hall, to turn to for what the commune is not known to have.
  private func hall(_ missing: [String], _ locality: Locality) -> Page {
    var page = Page()
    if let hall = locality.nearest(ID("mairie")).first {
      page.paragraphs.append(
        item(spans(hall, ID("mairie"), as: Phrasebook.hallInstead(of: missing))))
    } else {
      page.paragraphs.append(item(absent(ID("mairie"), locality)))
    }
    let clics = locality.all(ID("clic")).count
    if missing.contains("CLIC"), clics > 0 {
      page.add(Page.Span(Phrasebook.otherClics(clics, locality.department), .aside), indent: 1)
    }
    return page
  }

  /// What to say of a kind of which the commune has none that is known.
  private func absent(_ kind: ID<Contact>, _ locality: Locality) -> [Page.Span] {
    guard let contact = graph.contacts[kind] else { return [] }
    let others = locality.all(kind).count
    let nationally = Array(call.callSpans(kind).dropFirst())
    return [Page.Span(Phrasebook.kind(contact.name.shortened))]
      + (others > 0 && kind != ID("mairie")
        ? [Page.Span(Phrasebook.others(others, locality.department))] : nationally)
  }

  private func spans(
    _ service: Locality.Service, _ kind: ID<Contact>, as nearness: String? = nil
  ) -> [Page.Span] {
    let organisation = service.organisation
    var spans = [Page.Span(organisation.name, .name)]
    if !organisation.phone.isEmpty {
      spans.append(Page.Span(Typography.phone(organisation.phone), .phone))
    }
    let isSector = service.nearness == .serves && kind == ID("clic")
    let near =
      nearness
      ?? (isSector ? Phrasebook.clicOfSector : Phrasebook.nearness(service.nearness, kind))
    spans.append(Page.Span(Phrasebook.near(near, organisation)))
    return spans
  }

  private func choices(_ typed: String, _ communes: [Commune], _ locality: Locality) -> Page {
    var page = Page.line(Phrasebook.severalCommunes(typed, communes.count), .question)
    for commune in communes.prefix(Self.mostChoices) {
      let isUnique = communes.count { $0.typed == commune.typed } == 1
      let command = isUnique ? commune.typed : commune.postcodes.first ?? commune.typed
      page.add(
        Page.Span(Phrasebook.choice(command, commune.name, locality.department)), indent: 1,
        marker: "•")
    }
    let rest = communes.count - Self.mostChoices
    if rest > 0 { page.add(Page.Span(Phrasebook.andMore(rest), .aside), indent: 1) }
    return page
  }

  /// Why nothing local can be said, and where to turn all the same.
  private func nationally(_ reason: String, _ profile: Profile) -> Page {
    var page = Page.line(reason, .caution)
    page.add(Page.Span(Phrasebook.findNationally, .aside))
    let contacts = [ID<Contact>("clic")] + Fallback.contacts(for: profile).prefix(1)
    for contact in contacts {
      page.paragraphs.append(
        Page.Paragraph(
          spans: call.callSpans(contact), indent: 1, marker: "•", isSeparate: false))
    }
    return page
  }

  // MARK: Advice

  /// The organisation to name for a contact, and whether it is of the commune that was told.
  func nearest(_ contact: ID<Contact>) -> (spans: [Page.Span], isInCommune: Bool)? {
    guard let locality = call.locality else { return nil }
    let near = locality.nearest(contact)
    if let first = near.first, !first.organisation.phone.isEmpty,
      locality.commune != nil || near.count == 1
    {
      let isInCommune = locality.commune != nil && first.nearness <= .samePostcode
      return near.count == 1 || isInCommune ? (spans(first, contact), isInCommune) : nil
    }
    guard locality.commune != nil, near.isEmpty, let name = Self.hallInstead[contact],
      let hall = locality.nearest(ID("mairie")).first
    else { return nil }
    return (spans(hall, ID("mairie"), as: Phrasebook.hallInstead(of: [name])), true)
  }

  // MARK: Preparation

  /// The organisations of the department in force with their numbers, and what to check.
  func preparation(_ profile: Profile) -> Page {
    guard let locality = call.locality else {
      return Page.line(Phrasebook.departmentNeeded, .caution)
    }
    var page = Page.line(Phrasebook.prepared(locality.department), .name)
    let kinds = Self.inOrder(locality.kinds)
    if kinds.isEmpty {
      page.add(Page.Span(Phrasebook.noDirectory(locality.department), .caution))
    }
    for kind in kinds where isShown(kind, profile) { page.add(list(kind, locality)) }
    page.add(toCheck(profile))
    return page
  }

  private func isShown(_ kind: ID<Contact>, _ profile: Profile) -> Bool {
    graph.contacts[kind].map { profile.shows($0.organisation) } ?? true
  }

  /// First what a call turns to most, then the rest.
  private static func inOrder(_ kinds: [ID<Contact>]) -> [ID<Contact>] {
    let first = ["conseil-departemental", "mdph", "clic", "ccas", "mairie", "france-services"]
      .map { ID<Contact>($0) }
    return first.filter(kinds.contains) + kinds.filter { !first.contains($0) }
  }

  private func list(_ kind: ID<Contact>, _ locality: Locality) -> Page {
    let organisations = locality.all(kind)
    let dates = Set(organisations.map(Phrasebook.directory))
    let shared = dates.count == 1 ? dates.first : nil
    let heading = Page.Span(graph.contacts[kind]?.name.shortened ?? kind.rawValue, .name)
    var page = Page()
    if let shared {
      page.add(heading, Page.Span(shared, .aside), isSeparate: true)
    } else {
      page.add(heading, isSeparate: true)
    }
    guard organisations.count <= Self.mostListed else {
      page.add(Page.Span(Phrasebook.counted(organisations.count)), indent: 1)
      return page
    }
    for organisation in organisations.sorted(by: { ($0.town, $0.name) < ($1.town, $1.name) }) {
      var spans = [Page.Span(organisation.name)]
      if !Folding.fold(organisation.name).contains(Folding.fold(organisation.town)) {
        spans.append(Page.Span("— \(organisation.town)"))
      }
      if !organisation.phone.isEmpty {
        spans.append(Page.Span(Typography.phone(organisation.phone), .phone))
      }
      if shared == nil { spans.append(Page.Span(Phrasebook.directory(organisation), .aside)) }
      page.paragraphs.append(
        Page.Paragraph(spans: spans, indent: 1, marker: "•", isSeparate: false))
    }
    return page
  }

  /// What the guides ask to check before calling, for the organisation that one calls for.
  private func toCheck(_ profile: Profile) -> Page {
    let id =
      switch profile {
      case .mgen, .all: ID<Checklist>("preparer-appel")
      case .semlh: ID<Checklist>("annexe-locale-comite")
      }
    guard let list = graph.checklists[id] else { return Page() }
    var page = Page.line(Phrasebook.toCheck, .name)
    for part in list.cases {
      if !part.label.isEmpty { page.add(Page.Span(part.label, .name), indent: 1) }
      for step in part.steps {
        let deadline = step.deadline.map { " " + Phrasebook.deadline($0) } ?? ""
        page.add(Page.Span(step.text + deadline), indent: 1, marker: "☐")
      }
    }
    page.add(FicheView(call).sourcesPage(list.sources, nil))
    return page
  }
}
