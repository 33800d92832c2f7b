internal import Diagnostics
internal import Yams

/// What exists, so that references can be checked while items are built.
final class Linker {
  /// The kinds of items that may be referred to.
  enum Kind: Hashable {
    case need, scheme, contact, question, wordClass, document, card, checklist

    /// How a missing item of this kind is named in a message.
    var missing: String {
      switch self {
      case .need: "besoin inconnu"
      case .scheme: "dispositif inconnu"
      case .contact: "contact inconnu"
      case .question: "question inconnue"
      case .wordClass: "classe de mots inconnue"
      case .document: "document inconnu"
      case .card: "repère inconnu"
      case .checklist: "pense-bête inconnu"
      }
    }

    /// Where a file of this kind belongs.
    var folder: String {
      switch self {
      case .need: "besoins/<thème>"
      case .scheme: "dispositifs"
      case .contact: "contacts"
      case .question: "questions"
      case .wordClass: "lexique"
      case .document: "sources.yaml"
      case .card: "reperes"
      case .checklist: "pense-betes"
      }
    }
  }

  /// What values a fact takes.
  enum FactDeclaration {
    case choice([String])
    case number(ClosedRange<Int>)
  }

  /// The knowledge folder as the person names it.
  private let root: String
  private var known: [Kind: Set<String>] = [:]
  private(set) var facts: [ID<Fact>: FactDeclaration] = [:]

  init(root: String) { self.root = root }

  /// Makes an item known by its id.
  func declare(_ id: String, _ kind: Kind) { known[kind, default: []].insert(id) }

  /// Whether an item is known.
  func knows(_ id: String, _ kind: Kind) -> Bool { known[kind]?.contains(id) ?? false }

  /// Makes a fact known; a fact declared for two persons takes the values of both.
  func declare(_ fact: ID<Fact>, _ declaration: FactDeclaration) {
    switch (facts[fact], declaration) {
    case (.choice(let old)?, .choice(let new)):
      facts[fact] = .choice(old + new.filter { !old.contains($0) })
    case (.number(let old)?, .number(let new)):
      facts[fact] = .number(
        min(old.lowerBound, new.lowerBound)...max(old.upperBound, new.upperBound))
    case (_, .choice), (_, .number): facts[fact] = declaration
    }
  }

  /// The ids of those references that exist; the others are reported.
  func resolve<Entity>(
    _ references: [Located<String>], _ kind: Kind, _ report: FileReport
  ) -> [ID<Entity>] {
    references.compactMap { reference in
      if knows(reference.value, kind) { return ID(reference.value) }
      reportUnknown(reference, kind, among: known[kind] ?? [], report)
      return nil
    }
  }

  /// The scheme or contact of that id; reported when there is none.
  func target(_ reference: Located<String>, _ report: FileReport) -> Target? {
    if knows(reference.value, .scheme) { return .scheme(ID(reference.value)) }
    if knows(reference.value, .contact) { return .contact(ID(reference.value)) }
    let candidates = (known[.scheme] ?? []).union(known[.contact] ?? [])
    reportUnknown(reference, .scheme, among: candidates, report)
    return nil
  }

  /// The cards and checklists of those ids; the others are reported.
  func references(_ references: [Located<String>], _ report: FileReport) -> [Reference] {
    references.compactMap { reference in
      if knows(reference.value, .checklist) { return .checklist(ID(reference.value)) }
      if knows(reference.value, .card) { return .card(ID(reference.value)) }
      let candidates = (known[.card] ?? []).union(known[.checklist] ?? [])
      reportUnknown(reference, .card, among: candidates, report)
      return nil
    }
  }

  private func reportUnknown(
    _ reference: Located<String>, _ kind: Kind, among candidates: Set<String>, _ report: FileReport
  ) {
    let suggestion = Suggestion.closest(to: reference.value, among: candidates.sorted()).first
    report.add(
      .unknownReference(
        kind: kind.missing, id: reference.value, suggestion: suggestion,
        folder: root + "/" + kind.folder),
      at: reference.mark)
  }
}
