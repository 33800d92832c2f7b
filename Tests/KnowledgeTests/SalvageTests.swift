import Diagnostics
import TestSupport
import Testing

@testable import Knowledge

@Suite("Salvage for a call")
struct SalvageTests {
  private static let mairie = """
    nom: Mairie
    organisme: public
    resume: Votre mairie.
    a_dire: Votre mairie vous aide.
    sources: [{document: guide, lignes: 4}]
    """

  /// The minimal file at `path`, with something replaced.
  private func changed(_ path: String, _ old: String, _ new: String) throws -> String {
    let text = try #require(KnowledgeFixture.minimal[path])
    try #require(text.contains(old))
    return text.replacing(old, with: new)
  }

  @Test("sets nothing aside of a sound folder")
  func sound() throws {
    let fixture = try KnowledgeFixture()
    let salvage = try fixture.salvage()
    #expect(salvage.setAside.isEmpty)
    #expect(salvage.fileCount == 0)
    #expect(salvage.graph.digest == (try fixture.strict().digest))
    #expect(salvage.graph.needs.ids == [ID("repit")])
  }

  @Test("sets a broken contact aside; the scheme keeps its other contact")
  func brokenContact() throws {
    let scheme = try changed("dispositifs/relais.yaml", "[clic]", "[clic, mairie]")
    let salvage = try KnowledgeFixture([
      "contacts/clic.yaml": "nom: [", "contacts/mairie.yaml": Self.mairie,
      "dispositifs/relais.yaml": scheme,
    ]).salvage()
    #expect(salvage.graph.contacts.ids == [ID("mairie")])
    #expect(salvage.graph.schemes[ID("relais")]?.contacts == [ID("mairie")])
    #expect(salvage.graph.needs.ids == [ID("repit")])
    #expect(salvage.setAside.map(\.code) == ["yaml"])
    #expect(salvage.fileCount == 1)
  }

  @Test("keeps a scheme that has lost its only contact")
  func lastContact() throws {
    let salvage = try KnowledgeFixture(["contacts/clic.yaml": ""]).salvage()
    #expect(salvage.graph.schemes[ID("relais")]?.contacts == [])
    #expect(salvage.graph.needs.ids == [ID("repit")])
    #expect(salvage.fileCount == 1)
  }

  @Test("sets a need aside when all that it leads to is gone, and nothing else")
  func needWithoutOrientation() throws {
    let other = try changed("besoins/aidants/repit.yaml", "relais", "clic")
    let salvage = try KnowledgeFixture([
      "dispositifs/relais.yaml": "- perdu", "besoins/situations/autre.yaml": other,
    ]).salvage()
    #expect(salvage.graph.needs.ids == [ID("autre")])
    #expect(salvage.graph.schemes.all.isEmpty)
    #expect(salvage.graph.contacts[ID("clic")]?.needs == [], "its need is gone")
    #expect(salvage.fileCount == 2)
    #expect(salvage.setAside.map(\.code).contains("forme-inattendue"))
    #expect(salvage.setAside.map(\.code).contains("besoin-sans-orientation"))
  }

  @Test("drops the reference alone when it leads nowhere")
  func unknownReference() throws {
    let need = try changed("besoins/aidants/repit.yaml", "[age]", "[age, gir]")
    let salvage = try KnowledgeFixture(["besoins/aidants/repit.yaml": need]).salvage()
    #expect(salvage.graph.needs[ID("repit")]?.questions == [ID("age")])
    #expect(salvage.setAside.map(\.code) == ["reference-inconnue"])
    #expect(salvage.fileCount == 0)
  }

  @Test("keeps of a need what does not depend on a broken question")
  func brokenQuestion() throws {
    let need = try changed(
      "besoins/aidants/repit.yaml", "orientations:",
      "orientations:\n  - vers: clic\n    parce_que: il conseille")
    let salvage = try KnowledgeFixture([
      "questions/age.yaml": "", "besoins/aidants/repit.yaml": need,
    ]).salvage()
    #expect(salvage.graph.questions.all.isEmpty)
    #expect(!salvage.setAside.isEmpty)
    let targets = salvage.graph.needs[ID("repit")]?.orientations.map(\.target)
    #expect(targets == [.contact(ID("clic"))])
  }

  @Test("never drops the condition and keeps what it guards")
  func conditionOfBrokenQuestion() throws {
    let scheme = try changed(
      "dispositifs/relais.yaml", "organisme: public", "organisme: public\nconditions: {age: [60]}")
    let salvage = try KnowledgeFixture([
      "questions/age.yaml": "", "dispositifs/relais.yaml": scheme,
    ]).salvage()
    for scheme in salvage.graph.schemes.all { #expect(scheme.condition != nil) }
    for orientation in salvage.graph.needs.all.flatMap(\.orientations) {
      #expect(orientation.condition != nil)
    }
  }

  @Test("keeps a fiche with characters that do not show, without them")
  func invisible() throws {
    let fixture = try KnowledgeFixture([
      "contacts/clic.yaml": try changed(
        "contacts/clic.yaml", "nom: CLIC", "nom: \"CL\\u202EIC\\e[2J\"")
    ])
    let salvage = try fixture.salvage()
    #expect(salvage.graph.contacts[ID("clic")]?.name == "CLIC[2J")
    #expect(salvage.setAside.map(\.code) == ["caractere-invisible"])
    #expect(salvage.fileCount == 0)
  }

  @Test("keeps the first of two files with the same id")
  func duplicate() throws {
    let salvage = try KnowledgeFixture(["dispositifs/clic.yaml": Self.mairie]).salvage()
    #expect(salvage.graph.contacts[ID("clic")] != nil)
    #expect(salvage.graph.schemes.ids == [ID("relais")])
    #expect(salvage.setAside.map(\.code) == ["identifiant-en-double"])
  }

  @Test("works on without the documents")
  func withoutDocuments() throws {
    let salvage = try KnowledgeFixture(["sources.yaml": "[]"]).salvage()
    #expect(salvage.graph.needs.ids == [ID("repit")])
    #expect(salvage.graph.contacts.ids == [ID("clic")])
    #expect(salvage.graph.documents.isEmpty)
  }

  @Test("still has the emergency lines when every file is broken")
  func nothingLeft() throws {
    let broken = KnowledgeFixture.minimal.mapValues { _ in "{" }
    let salvage = try KnowledgeFixture(broken, over: [:]).salvage()
    #expect(salvage.fileCount == broken.count)
    #expect(salvage.setAside.count == broken.count)
    #expect(salvage.graph.needs.all.isEmpty)
    #expect(salvage.graph.contacts.all.isEmpty)
    #expect(EmergencyLine.all.map(\.number) == ["15", "112", "3114", "3977"])
    for danger in EmergencyLine.dangers { #expect(!EmergencyLine.lines(for: danger).isEmpty) }
    #expect(EmergencyLine.lines(for: ID("repit")).isEmpty)
  }

  @Test("survives a file nested without end", arguments: ["[", "{a: ", "- "])
  func endlessNesting(opening: String) throws {
    let salvage = try KnowledgeFixture([
      "contacts/mairie.yaml": String(repeating: opening, count: 100_000)
    ]).salvage()
    #expect(salvage.setAside.map(\.code) == ["yaml"])
    #expect(salvage.graph.contacts.ids == [ID("clic")])
  }

  @Test("throws when there is no folder or no need at all")
  func noFolder() throws {
    let fixture = try KnowledgeFixture()
    try fixture.remove("besoins")
    #expect(throws: DiagnosticError.self) { try fixture.salvage() }
    #expect(throws: DiagnosticError.self) {
      try KnowledgeLoader(path: fixture.path + "/nowhere").salvage()
    }
  }

  @Test(
    "reports what strict loading throws, and leaves no reference open", arguments: BrokenFile.all)
  func brokenFile(broken: BrokenFile) throws {
    let fixture = try KnowledgeFixture(broken.texts)
    let error = try #require(throws: DiagnosticError.self) { try fixture.strict() }
    let salvage = try fixture.salvage()
    #expect(salvage.setAside == error.diagnostics)
    #expect(salvage.graph.openReferences == [])
  }
}

extension KnowledgeGraph {
  /// The references that lead nowhere, for a graph that was put together from what was left.
  fileprivate var openReferences: [String] {
    var open: [String] = []
    func check<Item>(_ ids: [ID<Item>], _ table: Table<Item>, _ from: String) {
      open += ids.filter { table[$0] == nil }.map { "\(from) → \($0)" }
    }
    for need in needs.all {
      let name = need.id.rawValue
      if need.orientations.isEmpty { open.append("\(name) →") }
      check(need.questions, questions, name)
      check(need.parent.map { [$0] } ?? [], needs, name)
      check(need.expressions.flatMap(\.wordClasses), wordClasses, name)
      for orientation in need.orientations {
        switch orientation.target {
        case .scheme(let id): check([id], schemes, name)
        case .contact(let id): check([id], contacts, name)
        }
        open += orientation.condition.map { unaskable($0, name) } ?? []
      }
    }
    for scheme in schemes.all {
      check(scheme.needs, needs, scheme.name)
      check(scheme.contacts, contacts, scheme.name)
      open += scheme.condition.map { unaskable($0, scheme.name) } ?? []
    }
    for contact in contacts.all { check(contact.needs, needs, contact.name) }
    for subject in outsideSubjects.all { check([subject.fallback], contacts, subject.name) }
    let steps = checklists.all.flatMap(\.cases).flatMap(\.steps)
    check(steps.flatMap(\.contacts), contacts, "checklist")
    return open
  }

  private func unaskable(_ condition: Condition, _ from: String) -> [String] {
    condition.facts.filter { fact in
      Person.allCases.allSatisfy { question(setting: FactKey(fact, $0)) == nil }
    }.map { "\(from) → \($0)" }
  }
}
