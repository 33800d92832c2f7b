import Foundation
import TestSupport
import Testing

@testable import Knowledge

/// The traps of the sources: what is written two ways, shared, misprinted or dead.
@Suite("A trap of the guides")
struct TrapTests {
  private func digits(_ text: String) -> String { text.filter(\.isNumber) }

  @Test(
    "one number spelt two ways is one number, in pairs",
    arguments: [
      ("mgen-services", "09 72 72 27 28"), ("avec-nos-proches", "01 84 72 94 72"),
      ("empreintes", "01 42 38 08 08"), ("allo-alzheimer", "09 70 81 88 06"),
    ])
  func spelling(contact: String, number: String) throws {
    let found = try #require(try Repository.graph.contacts[ID(contact)])
    #expect(found.phones.map(\.number) == [number])
  }

  @Test("the same number under two names is intended, and both fiches say so")
  func sharedNumbers() throws {
    var owners: [String: [Contact]] = [:]
    for contact in try Repository.graph.contacts.all {
      for phone in contact.phones { owners[digits(phone.number), default: []].append(contact) }
    }
    let shared = owners.filter { $0.value.count > 1 }
    let names = shared.mapValues { $0.map(\.id.rawValue) }
    #expect(names["0800474788"] == ["petits-freres-des-pauvres", "solitud-ecoute"])
    for (number, contacts) in shared {
      for contact in contacts {
        let others = contacts.filter { $0.id != contact.id }.map(\.name)
        let text = contact.summary + (contact.whereToFind ?? "") + (contact.address ?? "")
        let isSaid = others.contains { other in
          text.localizedStandardContains(other) || text.contains("même numéro")
        }
        #expect(isSaid, "\(contact.id) \(number)")
      }
    }
  }

  @Test("CAPAH has a postal address and a registered office")
  func twoAddresses() throws {
    let address = try #require(try Repository.graph.contacts[ID("capah")]?.address)
    #expect(address.contains("Finlay"))
    #expect(address.contains("Boissière"))
  }

  @Test(
    "a body that is dead names its successor",
    arguments: ["cram", "drass", "ddass", "rsi", "cotorep"])
  func successors(acronym: String) throws {
    let term = try #require(try Repository.graph.terms[ID(acronym)])
    #expect(term.replacedBy != nil)
  }

  @Test("every amount tells the year of its source, and no amount of 2012 passes for today's")
  func datedAmounts() throws {
    for scheme in try Repository.graph.schemes.all {
      for amount in scheme.amounts {
        let year = try #require(Int(amount.edition.suffix(4)), "\(scheme.id)")
        let fromOldGuide = amount.sources.contains { $0.document == ID("g2") }
        #expect(!fromOldGuide || year <= 2012, "\(scheme.id) \(amount.value)")
      }
    }
  }

  @Test("the GIR definitions are read where they stand, in annex F, not in annex K as printed")
  func deadReference() throws {
    let graph = try Repository.graph
    let definitions = 579...615
    let card = try #require(graph.cards[ID("groupes-aggir")])
    #expect(
      card.sources.contains { source in
        source.document == ID("g2") && source.lines.map(definitions.overlaps) == true
      })
    #expect(card.paragraphs.joined().contains("annexe F"))
  }

  @Test(
    "names spelt two ways are found by both",
    arguments: [
      ("ciaaf", "ciaaf"), ("france-assos-sante", "france asso-sante"),
      ("france-assos-sante", "france assos sante"),
    ])
  func twoNames(contact: String, typed: String) throws {
    let found = try #require(try Repository.graph.contacts[ID(contact)])
    func plain(_ text: String) -> String {
      text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        .replacing("-", with: " ")
    }
    #expect(found.aliases.map(plain).contains(plain(typed)))
  }

  @Test("what the text of the guide lacks is said to lack, and nothing stands for it")
  func missingText() throws {
    let form = try #require(try Repository.graph.checklists[ID("formulaire-j")])
    let text = form.paragraphs.joined()
    #expect(text.contains("III"))
    #expect(text.contains("IV"))
  }

  @Test("the notes are those of the guide, each once, with its line")
  func notes() throws {
    let notes = try Repository.graph.notes.all
    #expect(notes.count == 253)
    #expect(notes.filter { $0.number == "99" }.count == 2)
    let lines = notes.flatMap { $0.sources.compactMap(\.lines) }
    #expect(Set(lines).count == notes.count)
    #expect(lines.allSatisfy { (113...419).contains($0.lowerBound) && $0.count == 1 })
  }

  @Test(
    "what tells of a person's health or danger is sensitive, and no other need",
    arguments: [
      [
        "avc", "fin-de-vie", "handicap", "maltraitance", "retour-hospitalisation",
        "risque-suicidaire", "soins-domicile", "troubles-memoire-neurodegeneratif",
        "urgence-vitale",
      ]
    ])
  func sensitiveNeeds(expected: [String]) throws {
    let sensitive = try Repository.graph.needs.all.filter(\.isSensitive).map(\.id.rawValue)
    #expect(sensitive == expected)
  }
}
