import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Knowledge

@Suite("The real Knowledge")
struct RealKnowledgeTests {
  @Test("loads without a finding")
  func loads() {
    #expect(throws: Never.self) { try Repository.graph }
  }

  @Test("covers what the guides cover")
  func counts() throws {
    let graph = try Repository.graph
    #expect(graph.needs.all.count >= 25)
    #expect(graph.schemes.all.count >= 50)
    #expect(graph.contacts.all.count >= 60)
    #expect(!graph.questions.all.isEmpty)
    #expect(!graph.script.isEmpty)
    #expect(Set(graph.needs.all.map(\.theme)) == Set(Need.Theme.allCases))
  }

  @Test("gives a source for every item")
  func sources() throws {
    let graph = try Repository.graph
    var bare: [String] = []
    func check<Item>(
      _ kind: String, _ items: [Item], _ id: (Item) -> String, _ sources: (Item) -> [Source]
    ) {
      bare += items.filter { sources($0).isEmpty }.map { "\(kind) \(id($0))" }
    }
    check("besoin", graph.needs.all, \.id.rawValue, \.sources)
    check("dispositif", graph.schemes.all, \.id.rawValue, \.sources)
    check("montant", graph.schemes.all.flatMap(\.amounts), \.value, \.sources)
    check("contact", graph.contacts.all, \.id.rawValue, \.sources)
    check("question", graph.questions.all, \.id.rawValue, \.sources)
    check("étape", graph.script, \.id.rawValue, \.sources)
    check("repère", graph.cards.all, \.id.rawValue, \.sources)
    check("pense-bête", graph.checklists.all, \.id.rawValue, \.sources)
    check("sigle", graph.terms.all, \.id.rawValue, \.sources)
    #expect(bare == [])
  }

  @Test("leads every need to an open number or a place to find one")
  func everyNeedReachesSomebody() throws {
    let graph = try Repository.graph
    func answers(_ id: ID<Contact>) -> Bool {
      guard let contact = graph.contacts[id] else { return false }
      return contact.phones.contains { $0.usage == .open } || contact.whereToFind != nil
    }
    let lost = graph.needs.all.filter { need in
      !need.orientations.contains { orientation in
        switch orientation.target {
        case .contact(let id): answers(id)
        case .scheme(let id): graph.schemes[id]?.contacts.contains(where: answers) ?? false
        }
      }
    }
    #expect(lost.map(\.id) == [])
  }

  @Test("agrees with the emergency lines of the program", arguments: EmergencyLine.all)
  func emergencyLines(line: EmergencyLine) throws {
    let contact = try #require(try Repository.graph.contacts[line.id])
    #expect(contact.phones.map(\.number) == [line.number])
    #expect(contact.phones.map(\.usage) == [.open])
  }

  @Test("knows the dangers of the program, and leads to their lines first")
  func dangers() throws {
    let graph = try Repository.graph
    #expect(Set(graph.needs.all.filter(\.isSafety).map(\.id)) == Set(EmergencyLine.dangers))
    for danger in EmergencyLine.dangers {
      let need = try #require(graph.needs[danger])
      let lines = EmergencyLine.lines(for: danger).map { Target.contact($0.id) }
      #expect(need.isSensitive, "\(danger)")
      #expect(Set(need.orientations.map(\.target)).isSuperset(of: lines), "\(danger)")
      #expect(need.orientations.first?.target == lines.first, "\(danger)")
    }
  }

  @Test("writes one number for MGEN Services, however the guide spells it")
  func mgenServices() throws {
    let contact = try #require(try Repository.graph.contacts[ID("mgen-services")])
    #expect(contact.phones.map { $0.number.filter(\.isNumber) } == ["0972722728"])
    var spellings: Set<String> = []
    for text in try Self.files() {
      for match in text.matches(of: /09 72 72[ 0-9]*[0-9]/) { spellings.insert(String(match.0)) }
    }
    #expect(!spellings.isEmpty)
    #expect(Set(spellings.map { $0.filter(\.isNumber) }) == ["0972722728"], "\(spellings)")
  }

  @Test("gives Solitud’écoute and the Petits frères the number that they share")
  func sharedNumber() throws {
    let graph = try Repository.graph
    for id in ["solitud-ecoute", "petits-freres-des-pauvres"] {
      let contact = try #require(graph.contacts[ID(id)])
      #expect(contact.phones.map { $0.number.filter(\.isNumber) } == ["0800474788"], "\(id)")
    }
  }

  @Test("shows no text with a fault of typography")
  func typography() throws {
    let faulty = try Repository.graph.shownTexts.filter { text in
      text.contains(/[a-zà-ÿ]'[a-zà-ÿ]|"|\x20[?!;:»%€]|«\x20/)
    }
    #expect(faulty == [])
  }

  @Test("says what is read aloud as whole sentences, and reasons as the end of one")
  func sentences() throws {
    let graph = try Repository.graph
    let spoken = graph.schemes.all.map(\.toSay) + graph.contacts.all.map(\.toSay)
    #expect(spoken.filter { !".?!".contains($0.last ?? " ") } == [])
    let reasons = graph.needs.all.flatMap(\.orientations).map(\.reason)
    #expect(reasons.filter { $0.hasSuffix(".") } == [])
  }

  private static func files() throws -> [String] {
    let folder = Repository.root.appending(path: "Knowledge").path(percentEncoded: false)
    return try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".yaml") }
      .map { try String(contentsOfFile: folder + "/" + $0, encoding: .utf8) }
  }
}

extension KnowledgeGraph {
  /// Every text that a caller may see on the screen.
  fileprivate var shownTexts: [String] {
    var texts = needs.all.map(\.name) + needs.all.flatMap(\.orientations).map(\.reason)
    for scheme in schemes.all {
      texts += [scheme.name, scheme.summary, scheme.toSay]
      texts += scheme.spokenConditions + scheme.papers
      texts += scheme.amounts.compactMap(\.label) + (scheme.noPromise.map { [$0] } ?? [])
    }
    for contact in contacts.all {
      texts += [contact.name, contact.summary, contact.toSay]
      texts += contact.phones.compactMap(\.cost)
      texts += [contact.address, contact.whereToFind].compactMap { $0 }
    }
    for question in questions.all {
      texts += [question.text, question.reason, question.factLabel]
      texts += question.answers.map(\.label)
    }
    for stage in script {
      texts += [stage.name] + stage.toSay + stage.notToSay + stage.obligations.map(\.text)
    }
    texts += cards.all.flatMap { [$0.name] + $0.paragraphs }
    for checklist in checklists.all {
      texts += [checklist.name] + checklist.cases.map(\.label)
      let steps = checklist.cases.flatMap(\.steps)
      texts += steps.map(\.text) + steps.compactMap(\.deadline)
    }
    texts += terms.all.flatMap { [$0.expansion, $0.definition] }
    texts += notes.all.map(\.title) + notes.all.compactMap(\.heading)
    texts += outsideSubjects.all.flatMap { [$0.name, $0.toSay] }
    return texts + documents.values.map(\.name)
  }
}
