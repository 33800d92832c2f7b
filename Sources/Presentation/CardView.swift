import Dialogue
import Knowledge
import Text

/// The card of one lead: at most five lines, each of which two rows of 80 columns can hold.
///
/// What to say; what it is and why; whom to ring, with the number, its price and whether somebody
/// answers now; what papers to have ready; what to verify and what not to promise.
struct CardView {
  private let graph: KnowledgeGraph
  private let call: CallView

  /// What fits two rows of 80 columns, whatever the words, with the margin of a card.
  static let room = 138
  /// How many contacts the card of a scheme names.
  private static let contacts = 2

  init(_ call: CallView) {
    graph = call.graph
    self.call = call
  }

  func page(for line: Advice.Line, number: Int, _ state: DialogueState) -> Page {
    var page = Page()
    page.add(
      Page.Span(Typography.quoted(speech(line.target)), .speech), marker: "\(number).",
      isSeparate: true)
    let reason = line.reasons.first { $0.need != nil }?.text
    page.add(
      Page.Span(call.name(line.target).shortened, .name),
      Page.Span("— " + (reason.map { Phrasebook.because($0) } ?? Phrasebook.becauseNamed)),
      indent: 1)
    switch line.target {
    case .scheme(let id):
      page.add(ringing(line))
      if let papers = papers(id) { page.add(Page.Span(papers), indent: 1) }
    case .contact(let id):
      page.add(reaching(id))
    }
    if let cautions = cautions(line, state) {
      page.add(Page.Span(cautions, .caution), indent: 1)
    }
    return page
  }

  private func speech(_ target: Target) -> String {
    switch target {
    case .scheme(let id): graph.schemes[id]?.toSay ?? ""
    case .contact(let id): graph.contacts[id]?.toSay ?? ""
    }
  }

  // MARK: Whom to ring

  /// Whom the card of a scheme names: the best contact, and a second where there is room.
  func ringable(_ line: Advice.Line) -> [ID<Contact>] {
    let best = line.contacts.prefix(Self.contacts)
    return best.filter(isRungAnywhere) + best.filter { !isRungAnywhere($0) }
  }

  /// Whether a contact has a number, for everybody: that of one department is not put first.
  private func isRungAnywhere(_ id: ID<Contact>) -> Bool {
    guard call.hasNumber(id) else { return false }
    return graph.contacts[id]?.zone == .national || call.locality != nil
  }

  /// How to reach the contact that a card is about, without its name, which stands above: a number,
  /// or the sentence that says where to find it.
  private func reaching(_ id: ID<Contact>) -> Page {
    var spans = call.callSpans(id)
    let isNamed = spans.first?.text == call.name(.contact(id)).shortened
    guard isNamed, spans.count > 1 else { return call.callLine(id, indent: 1) }
    spans.removeFirst()
    if spans[0].text.hasPrefix(Self.dash) {
      spans[0] = Page.Span(String(spans[0].text.dropFirst(Self.dash.count)), spans[0].role)
    } else {
      spans.insert(Page.Span(call.toCall(id)), at: 0)
    }
    return Page([Page.Paragraph(spans: spans, indent: 1, marker: "", isSeparate: false)])
  }

  private static let dash = "— "

  private func ringing(_ line: Advice.Line) -> Page {
    let contacts = ringable(line)
    guard let first = contacts.first else { return Page() }
    var spans = [Page.Span(call.toCall(first))] + call.callSpans(first)
    if let second = contacts.dropFirst().first.flatMap({ graph.contacts[$0] }) {
      let other = [Page.Span("·")] + call.shortSpans(second.id)
      if length(spans + other) <= Self.room { spans += other }
    }
    return Page([Page.Paragraph(spans: spans, indent: 1, marker: "", isSeparate: false)])
  }

  private func length(_ spans: [Page.Span]) -> Int {
    spans.reduce(0) { $0 + $1.text.count + 1 }
  }

  // MARK: What to have ready, and what to be careful of

  private func papers(_ id: ID<Scheme>) -> String? {
    guard let papers = graph.schemes[id]?.papers, !papers.isEmpty else { return nil }
    let rest = "… (/fiche \(id.rawValue))"
    return listed(papers, after: Phrasebook.papers, orElse: rest)
  }

  /// What to verify and what not to promise, in one line.
  private func cautions(_ line: Advice.Line, _ state: DialogueState) -> String? {
    var promise: String?
    if case .scheme(let id) = line.target { promise = graph.schemes[id]?.noPromise }
    let facts = call.unique(line.openFacts.map(call.label))
    let open = state.isRestored && facts.isEmpty ? [Phrasebook.restoredLead] : facts
    guard !open.isEmpty else { return promise }
    let verify = Phrasebook.toVerify + " " + open.joined(separator: ", ")
    guard let promise else { return cut(verify) }
    let both = verify + " · " + promise
    if both.count <= Self.room { return both }
    // A promise made is worse than a fact not asked.
    let left = Self.room - promise.count - 3
    let kept = listed(open, after: Phrasebook.toVerify, orElse: "…", room: left)
    return kept.map { "\($0) · \(promise)" } ?? promise
  }

  /// As many items as there is room for; nil when there is none even for the first.
  private func listed(
    _ items: [String], after label: String, orElse rest: String, room: Int = room
  ) -> String? {
    var text = label
    for (index, item) in items.enumerated() {
      let next = text + (index == 0 ? " " : ", ") + item
      let isLast = index == items.count - 1
      if next.count + (isLast ? 0 : rest.count + 1) > room {
        return index == 0 ? nil : text + rest
      }
      text = next
    }
    return text
  }

  private func cut(_ text: String) -> String {
    guard text.count > Self.room else { return text }
    let head = text.prefix(Self.room - 1)
    return (head.lastIndex(of: " ").map { String(head[..<$0]) } ?? String(head)) + "…"
  }
}
