import Dialogue
import Knowledge
import TestSupport
import Testing

@Suite("Advice")
struct AdviceTests {
  private static func key(_ fact: String) -> FactKey { FactKey(ID(fact), .member) }

  /// What is advised, in order, each to verify marked by a question mark.
  private func lines(_ state: DialogueState) -> [String] {
    state.advice.lines.map { $0.target.rawValue + ($0.standing == .toVerify ? "?" : "") }
  }

  @Test(
    "keeps what is unknown « à vérifier », what holds, and excludes what does not",
    arguments: [
      ([:], ["apa?", "aide-menagere?"], []),
      (["age": 70], ["apa?", "aide-menagere?"], []),
      (["age": 70, "gir": 3], ["apa"], ["aide-menagere"]),
      (["age": 70, "gir": 5], ["aide-menagere"], ["apa"]),
      (["age": 59], ["aide-menagere?"], ["apa"]),
      (["gir": 6], ["aide-menagere"], ["apa"]),
      (["gir": 1], ["apa?"], ["aide-menagere"]),
      (["age": 60, "gir": 4], ["apa"], ["aide-menagere"]),
    ] as [([String: Int], [String], [String])])
  func threeValues(facts: [String: Int], kept: [String], excluded: [String]) throws {
    let known = Dictionary(
      uniqueKeysWithValues: facts.map { (Self.key($0.key), FactValue.number($0.value)) })
    let state = try Hamlet.state([Hamlet.heard("menage", facts: known)])
    let tested = lines(state).filter { $0.hasPrefix("apa") || $0.hasPrefix("aide-menagere") }
    #expect(tested == kept)
    let out = state.advice.excluded.map(\.target.rawValue).filter { $0 != "relance" }
    #expect(out == excluded)
  }

  @Test("names the facts that exclude, and those that would settle")
  func facts() throws {
    let open = try Hamlet.state([Hamlet.heard("menage")])
    let excluded = try Hamlet.state([Hamlet.heard("menage", facts: [Self.key("gir"): .number(6)])])
    let line = try #require(open.advice.line(for: Hamlet.scheme("apa")))
    #expect(line.openFacts == [Self.key("age"), Self.key("gir")])
    #expect(line.contacts == [ID("departement")])
    let exclusion = try #require(excluded.advice.excluded.first { $0.target.rawValue == "apa" })
    #expect(exclusion.facts == [Self.key("gir")])
  }

  @Test("gives the reason of each need that it answers")
  func reasons() throws {
    let state = try Hamlet.state([Hamlet.heard("loyer"), Hamlet.heard("danger")])
    let line = try #require(state.advice.line(for: .contact(ID("mairie"))))
    #expect(line.reasons.map { $0.need?.rawValue } == ["danger", "loyer"])
    #expect(line.reasons.map(\.text) == ["elle écoute", "elle connaît les aides"])
  }

  @Test("ranks as the need orders, and the last need heard first")
  func ranking() throws {
    let one = try Hamlet.state([Hamlet.heard("menage")])
    let both = try Hamlet.state([Hamlet.heard("menage"), Hamlet.heard("loyer")])
    #expect(
      one.advice.schemes.map(\.target.rawValue).prefix(3) == [
        "apa", "aide-menagere", "service-mgen",
      ])
    #expect(both.advice.schemes.first?.target.rawValue == "apl")
  }

  @Test("brings forward what the words lean towards, for the rest of the call, and adds nothing")
  func leanings() throws {
    let need = DialogueState.HeardNeed(ID("menage"), .member)
    func schemes(_ leanings: [Target: Double]) throws -> [String] {
      let state = try Hamlet.state([
        .heard(Hearing(needs: [need], leanings: leanings)), Hamlet.heard("menage"),
      ])
      return state.advice.schemes.map(\.target.rawValue)
    }
    let plain = try schemes([:])
    let leaning = try schemes([Hamlet.scheme("service-mgen"): 1])
    let stranger = try schemes([Hamlet.scheme("apl"): 1])
    #expect(plain.prefix(3) == ["apa", "aide-menagere", "service-mgen"])
    #expect(leaning.prefix(3) == ["apa", "service-mgen", "aide-menagere"])
    #expect(stranger == plain)
  }

  @Test("puts what was named before everything, the last named first")
  func named() throws {
    let state = try Hamlet.state([
      Hamlet.heard("loyer", named: [Hamlet.scheme("relance")]),
      Hamlet.heard(named: [Hamlet.scheme("relais")]),
    ])
    let schemes = state.advice.schemes.map(\.target.rawValue)
    #expect(schemes == ["relais", "relance", "apl"])
    #expect(state.advice.schemes.first?.reasons.first?.need == nil)
  }

  @Test("adds whom to ring for a scheme to the contacts")
  func contacts() throws {
    let state = try Hamlet.state([Hamlet.heard("menage")])
    #expect(state.advice.contacts.map(\.target.rawValue) == ["departement"])
  }

  @Test("gives for a contact the reason of the best scheme that names it, in every run")
  func reasonOfContact() throws {
    var files = Hamlet.files
    let schemes = (1...8).map { "piste-\($0)" }
    for scheme in schemes {
      files["dispositifs/\(scheme).yaml"] = Hamlet.files["dispositifs/relance.yaml"]?.replacing(
        "sources:", with: "demander_a: [departement]\nsources:")
    }
    files["besoins/isolement/seul.yaml"] = """
      nom: Seul
      theme: isolement
      expressions: [seul]
      orientations: [\(schemes.map { "{vers: \($0), parce_que: \($0)}" }.joined(separator: ", "))]
      sources: [{document: guide, lignes: 1}]
      """
    let machine = DialogueMachine(try KnowledgeFixture(files, over: [:]).strict())
    let state = machine.step(DialogueState(profile: .mgen), Hamlet.heard("seul")).state
    let line = try #require(state.advice.line(for: .contact(ID("departement"))))
    #expect(line.reasons.map(\.text) == ["piste-1"])
  }

  @Test(
    "shows an organisation's own schemes to its own callers only",
    arguments: [
      (Profile.mgen, ["service-mgen"]), (.semlh, ["service-semlh"]),
      (.all, ["service-mgen", "service-semlh"]),
    ])
  func profile(profile: Profile, expected: [String]) throws {
    let state = try Hamlet.state([Hamlet.heard("menage")], profile: profile)
    let own = lines(state).filter { $0.hasPrefix("service") }
    #expect(own == expected)
  }

  @Test("changes with the profile, and says what changed")
  func profileChosen() throws {
    let before = try Hamlet.state([Hamlet.heard("menage")])
    let (after, effects) = try Hamlet.machine.step(before, .profileChosen(.semlh))
    #expect(effects.map(\.name) == ["showProfile", "report", "askAgain"])
    guard case .report(let change) = effects[1] else { return }
    #expect(change.added == [Hamlet.scheme("service-semlh")])
    #expect(change.removed == [Hamlet.scheme("service-mgen")])
    #expect(after.profile == .semlh)
  }

  @Test("leads with the contact of a need that has no scheme, before the schemes of an older one")
  func contactLeads() throws {
    let leads = try Self.leads(
      ["loyer", "seul"], orientations: "[{vers: departement, parce_que: il écoute}]")
    #expect(leads.prefix(2) == ["departement", "apl"])
  }

  @Test("leads with the contact that a need names first while its scheme may still be ruled out")
  func contactBeforeSchemeToVerify() throws {
    let contact = "{vers: mairie, parce_que: elle écoute}"
    let scheme = "{vers: relance, si: {apa-demandee: [oui]}, parce_que: le dossier est parti}"
    let sure = "{vers: relance, parce_que: le dossier est parti}"
    #expect(
      try Self.leads(["seul"], orientations: "[\(contact), \(scheme)]") == ["mairie", "relance"])
    #expect(try Self.leads(["seul"], orientations: "[\(scheme), \(contact)]") == ["relance"])
    #expect(try Self.leads(["seul"], orientations: "[\(contact), \(sure)]") == ["relance"])
  }

  /// What a call leads with in which these needs are heard in turn, « seul » being one that leads to
  /// what `orientations` says.
  private static func leads(_ needs: [String], orientations: String) throws -> [String] {
    var files = Hamlet.files
    files["besoins/isolement/seul.yaml"] = """
      nom: Seul
      theme: isolement
      expressions: [seul]
      orientations: \(orientations)
      sources: [{document: guide, lignes: 1}]
      """
    let graph = try KnowledgeFixture(files, over: [:]).strict()
    let machine = DialogueMachine(graph)
    let state = needs.map { Hamlet.heard($0) }.reduce(DialogueState(profile: .mgen)) {
      machine.step($0, $1).state
    }
    return Advisor(graph).leads(for: state).map(\.target.rawValue)
  }

  @Test("serves every need at a first glance before any twice")
  func firstGlance() throws {
    let state = try Hamlet.state([Hamlet.heard("loyer", "repit", "menage")])
    #expect(state.leadsShown.map(\.rawValue).sorted() == ["apa", "apl", "relais"])
  }

  @Test("of a carer's need is about the person cared for, who may be the member")
  func persons() throws {
    let need = DialogueState.HeardNeed(ID("repit"), .caredFor)
    let member = [Self.key("age"): FactValue.number(40)]
    let other = try Hamlet.state([.heard(Hearing(needs: [need], facts: member))])
    let same = try Hamlet.state([
      .heard(Hearing(needs: [need], facts: member, memberIsCaredFor: true))
    ])
    #expect(lines(other) == ["relais?"])
    #expect(other.waiting == "asking age-aide")
    #expect(lines(same) == [])
  }

  @Test("is none for needs that are unknown, and for nothing")
  func none() throws {
    let state = try Hamlet.state([Hamlet.heard("inconnu")])
    #expect(state.advice == .none)
    #expect(state.waiting == "listening")
  }
}

@Suite("The next question")
struct QuestionTests {
  @Test("is one whose answer can change the advice")
  func useful() throws {
    let state = try Hamlet.state([Hamlet.heard("loyer")])
    // « voiture » stands first in the need, but leads nowhere.
    #expect(state.waiting == "asking statut")
  }

  @Test("may be stored before it may not, whatever the order of the need")
  func storableFirst() throws {
    let first = try Hamlet.state([Hamlet.heard("menage")])
    let second = try Hamlet.state([Hamlet.heard("menage"), Hamlet.answer("apa-demandee", "non")])
    #expect(first.waiting == "asking apa-demandee")
    #expect(second.waiting == "asking gir")
  }

  @Test("is not asked twice after « je ne sais pas », and none left is listening")
  func unanswerable() throws {
    var events = [Hamlet.heard("menage")]
    var asked: [String] = []
    while case .asking(let question) = try Hamlet.state(events).phase, asked.count < 9 {
      asked.append(question.rawValue)
      events.append(.answered(question, nil))
    }
    #expect(asked == ["apa-demandee", "gir", "age"])
    let (again, effects) = try Hamlet.machine.step(try Hamlet.state(events), Hamlet.heard("menage"))
    #expect(again.waiting == "listening")
    #expect(effects.map(\.name) == ["recall"])
  }

  @Test("is not asked when its fact was said in passing, nor when nothing depends on it any more")
  func known() throws {
    let gir = FactKey(ID("gir"), .member)
    let said = try Hamlet.state([
      Hamlet.heard("menage", facts: [gir: .number(6)]), Hamlet.answer("apa-demandee", "oui"),
    ])
    // At GIR 6 there is no APA at any age.
    #expect(said.waiting == "listening")
  }

  @Test("is taken back by /retour: forgotten, asked again, and the change is told")
  func takenBack() throws {
    let before = try Hamlet.state([Hamlet.heard("menage"), Hamlet.answer("apa-demandee", "non")])
    let (after, effects) = try Hamlet.machine.step(before, .answerTakenBack)
    #expect(after.waiting == "asking apa-demandee")
    #expect(after.facts == [:])
    #expect(after.answers == [])
    #expect(effects.map(\.name) == ["takenBack", "ask"])
    let (_, told) = try Hamlet.machine.step(after, Hamlet.answer("apa-demandee", "oui"))
    guard case .report(let change)? = told.first else {
      Issue.record("nothing was told: \(told)")
      return
    }
    // What changed is told against the advice before the correction.
    #expect(change.removed == [])
    #expect(change.added == [Hamlet.scheme("relance")])
  }

  @Test("of « je ne sais pas » is taken back too, one answer after the other")
  func unknownTakenBack() throws {
    let events = [
      Hamlet.heard("menage"), Hamlet.answer("apa-demandee", nil), Hamlet.answer("gir", "3"),
    ]
    let once = try Hamlet.state(events + [.answerTakenBack])
    let twice = try Hamlet.state(events + [.answerTakenBack, .answerTakenBack])
    let thrice = try Hamlet.state(events + Array(repeating: .answerTakenBack, count: 3))
    #expect(once.waiting == "asking gir")
    #expect(twice.waiting == "asking apa-demandee")
    #expect(twice.unanswerable == [])
    #expect(thrice.phase == twice.phase)
  }
}
