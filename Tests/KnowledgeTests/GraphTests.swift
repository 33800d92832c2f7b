import TestSupport
import Testing

@testable import Knowledge

@Suite("Graph")
struct GraphTests {
  @Test("keeps every scalar as it was written")
  func scalars() throws {
    let graph = try KnowledgeFixture([
      "contacts/oui.yaml": """
      nom: 3676
      alias: [36 76, non, 1e3, 0x10, ~2]
      organisme: mgen
      resume: |
        Deux
        lignes
      a_dire: "  Appelez. "
      telephones:
        - {numero: 0199000001, usage: interne, cout: gratuit, horaires: 24/7}
        - {numero: 15, usage: public}
      ou_trouver: à la mairie
      sources: [{document: guide, lignes: 12-34}, {document: guide, organisme: Mairie, url: u}]
      verifie: {le: 2025-01-31, par: référente}
      valable: {du: 2025-01-01, au: null}
      """
    ]).strict()
    let contact = try #require(graph.contacts[ID("oui")])
    #expect(contact.name == "3676")
    #expect(contact.aliases == ["36 76", "non", "1e3", "0x10", "~2"])
    #expect(contact.summary == "Deux\nlignes")
    #expect(contact.toSay == "Appelez.")
    #expect(contact.phones.map(\.number) == ["0199000001", "15"])
    #expect(contact.phones.map(\.usage) == [.inner, .open])
    #expect(contact.phones.map(\.cost) == ["gratuit", nil])
    #expect(contact.phones.map(\.hours) == ["24/7", nil])
    #expect(contact.whereToFind == "à la mairie")
    #expect(contact.zone == .national)
    #expect(contact.sources.map(\.lines) == [12...34, nil])
    #expect(contact.sources.map(\.organisation) == [nil, "Mairie"])
    #expect(contact.verification == Verification(date: "2025-01-31", by: "référente"))
    #expect(contact.validity == Validity(from: "2025-01-01", until: nil))
    #expect(!contact.isSensitive)
  }

  @Test(
    "reads where a contact answers",
    arguments: [
      ("nationale", .national), ("null", .national),
      ("{departements: [35, 2A]}", .departments(["35", "2A"])),
      ("{communes: [35238]}", .communes(["35238"])),
    ] as [(String, Contact.Zone)])
  func zones(text: String, zone: Contact.Zone) throws {
    let clic = try #require(KnowledgeFixture.minimal["contacts/clic.yaml"])
    let graph = try KnowledgeFixture(["contacts/clic.yaml": clic + "\nzone: \(text)"]).strict()
    #expect(graph.contacts[ID("clic")]?.zone == zone)
  }

  @Test("reads a scheme with its amounts and its condition")
  func scheme() throws {
    let graph = try KnowledgeFixture([
      "questions/apa.yaml": """
      fait: {nom: apa, type: oui-non, sensible: false, de: aide}
      texte: A-t-elle l’APA ?
      parce_que: elle change la suite
      reponses:
        - {valeur: oui, libelle: Oui, expressions: [oui], en_passant: [touche <apa>]}
        - {valeur: non, libelle: Non}
      """,
      "lexique/apa.yaml": "mots: [apa, l'allocation]",
      "dispositifs/aide.yaml": """
      nom: Aide
      sensible: oui
      organisme: semlh
      resume: Une aide.
      a_dire: Une aide existe.
      conditions:
        age: {min: 60, max: 74}
        aucune: [{apa: [oui]}]
      montants:
        - {valeur: "20.50", unite: EUR, periode: mois, edition: "2025", sources: [{document: guide, lignes: 7}]}
      rappel_section: true
      sources: [{document: guide, lignes: 3}]
      """,
    ]).strict()
    let scheme = try #require(graph.schemes[ID("aide")])
    #expect(scheme.isSensitive)
    #expect(scheme.isSectionCallback)
    #expect(scheme.organisation == .semlh)
    #expect(
      scheme.condition
        == .all([
          .isWithin(ID("age"), min: 60, max: 74),
          .none([.isOneOf(ID("apa"), [.choice("oui")])]),
        ]))
    #expect(scheme.amounts.map(\.value) == ["20.50"])
    #expect(scheme.amounts.map(\.sources.count) == [1])
    let question = try #require(graph.question(setting: FactKey(ID("apa"), .caredFor)))
    #expect(question.kind == .yesNo)
    #expect(!question.isSensitive)
    #expect(question.factLabel == "apa")
    #expect(question.answers.map(\.value) == [.choice("oui"), .choice("non")])
    #expect(question.answers.first?.passing.map(\.wordClasses) == [[ID("apa")]])
    #expect(graph.question(setting: FactKey(ID("apa"), .member)) == nil)
  }

  @Test("reads a number question, sensitive unless it says otherwise")
  func numberQuestion() throws {
    let text = try #require(KnowledgeFixture.minimal["questions/age.yaml"])
    let graph = try KnowledgeFixture([
      "questions/age.yaml": text.replacing("sensible: true, ", with: "")
    ]).strict()
    let question = try #require(graph.question(setting: FactKey(ID("age"), .member)))
    #expect(question.kind == .number(18...120, unit: "ans"))
    #expect(question.isSensitive)
    #expect(question.factLabel == "l’âge")
  }

  @Test("orders items by id, and the script by number")
  func order() throws {
    let stage = "etape: %\nnom: Étape\nsources: [{document: guide, lignes: 1}]"
    let clic = try #require(KnowledgeFixture.minimal["contacts/clic.yaml"])
    let graph = try KnowledgeFixture([
      "script/10-cloture.yaml": stage.replacing("%", with: "cloture"),
      "script/2-motif.yaml": stage.replacing("%", with: "motif"),
      "contacts/aaa.yaml": clic, "contacts/clic-2.yaml": clic,
    ]).strict()
    #expect(graph.script.map(\.id) == [ID("motif"), ID("cloture")])
    #expect(graph.script.map(\.order) == [2, 10])
    #expect(graph.contacts.ids == [ID("aaa"), ID("clic"), ID("clic-2")])
    #expect(graph.contacts.all.map(\.id) == graph.contacts.ids)
    #expect(graph.contacts[ID("mairie")] == nil)
  }

  @Test("has a digest of the files alone, wherever the folder stands")
  func digest() throws {
    let digest = try KnowledgeFixture().strict().digest
    #expect(digest.count == 64)
    #expect(digest.allSatisfy { "0123456789abcdef".contains($0) })
    #expect(try KnowledgeFixture().strict().digest == digest)
    let age = try #require(KnowledgeFixture.minimal["questions/age.yaml"])
    #expect(try KnowledgeFixture(["questions/age.yaml": age + " "]).strict().digest != digest)
    let renamed = try KnowledgeFixture()
    try renamed.remove("questions/age.yaml")
    try renamed.write(age, to: "questions/ages.yaml")
    #expect(throws: (any Error).self) { try renamed.strict() }
    #expect(try renamed.salvage().graph.digest != digest)
  }

  @Test("has a digest that does not tell the department")
  func digestWithoutDirectory() throws {
    let header = LocalContact.columns.joined(separator: ",") + "\n"
    let graph = try KnowledgeFixture(["annuaires/35.csv": header]).strict()
    #expect(graph.directories["35"]?.isEmpty == true)
    #expect(graph.digest == (try KnowledgeFixture().strict().digest))
  }

  @Test(
    "reads patterns of words and classes",
    arguments: [
      ("souffler", [.words("souffler")]),
      ("<proche>", [.wordClass(ID("proche"))]),
      (
        "<s-occuper-de> <proche> la nuit",
        [
          .wordClass(ID("s-occuper-de")), .wordClass(ID("proche")), .words("la"), .words("nuit"),
        ]
      ),
      ("garder<proche>seul", [.words("garder"), .wordClass(ID("proche")), .words("seul")]),
      ("  deux\tmots ", [.words("deux"), .words("mots")]),
      ("reste < ouvert", [.words("reste"), .words("<"), .words("ouvert")]),
      ("", []),
    ] as [(String, [Pattern.Element])])
  func patterns(text: String, elements: [Pattern.Element]) {
    let pattern = Pattern(text)
    #expect(pattern.elements == elements)
    #expect(pattern.description == text)
  }

  @Test("refuses signs of a class in the wrong order")
  func crossedSigns() throws {
    let need = try #require(KnowledgeFixture.minimal["besoins/aidants/repit.yaml"])
    let fixture = try KnowledgeFixture([
      "besoins/aidants/repit.yaml": need.replacing("[besoin de souffler]", with: "['> souffler <']")
    ])
    #expect(throws: (any Error).self) { try fixture.strict() }
  }

  @Test(
    "refuses a condition that tests nothing",
    arguments: ["{}", "{age: []}", "{une: []}", "{toutes: []}", "{age: {}}"])
  func emptyCondition(condition: String) throws {
    let need = try #require(KnowledgeFixture.minimal["besoins/aidants/repit.yaml"])
    let fixture = try KnowledgeFixture([
      "besoins/aidants/repit.yaml": need.replacing("{age: {min: 60}}", with: condition)
    ])
    #expect(throws: (any Error).self) { try fixture.strict() }
  }

  @Test(
    "refuses bounds that no answer can meet",
    arguments: ["{min: 74, max: 60}", "{min: 200}", "{max: 3}"])
  func impossibleBounds(bounds: String) throws {
    let need = try #require(KnowledgeFixture.minimal["besoins/aidants/repit.yaml"])
    let fixture = try KnowledgeFixture([
      "besoins/aidants/repit.yaml": need.replacing("{min: 60}", with: bounds)
    ])
    #expect(throws: (any Error).self) { try fixture.strict() }
  }

  @Test("shows an organisation's own schemes in its profile only")
  func profiles() {
    for profile in Profile.allCases {
      for organisation in Organisation.allCases {
        let isForeign =
          (profile == .mgen && organisation == .semlh)
          || (profile == .semlh && organisation == .mgen)
        #expect(profile.shows(organisation) == !isForeign)
      }
    }
  }
}
