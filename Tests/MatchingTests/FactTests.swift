import Knowledge
import Matching
import Testing

@Suite("Facts in passing")
struct FactTests {
  /// The facts of a text as `fact/person=value`, in the order of the words.
  private func facts(_ text: String) throws -> [String] {
    try Hamlet.matcher.read(text).facts.map {
      "\($0.key.fact)/\($0.key.person.rawValue)=\($0.value.rawValue)"
    }
  }

  @Test(
    "are about the right person",
    arguments: [
      ("il a 87 ans", ["age/adherent=87"]), ("87ans", ["age/adherent=87"]),
      ("j’ai 82 ans", ["age/adherent=82"]),
      ("je m’occupe de mon mari, il a 87 ans", ["age/aide=87"]),
      ("je m’occupe de mon mari. Il a 87 ans", ["age/aide=87"]),
      ("mari décédé, 87 ans", ["age/adherent=87"]),
      ("a perdu sa femme, 87 ans", ["age/adherent=87"]),
      ("mère depuis le décès de mon père, 87 ans", ["age/aide=87"]),
      ("mon mari a 87 ans", ["age/aide=87"]),
      ("j’ai 82 ans et mon mari a 87 ans", ["age/adherent=82", "age/aide=87"]),
      ("je m’occupe de mon mari, elle a 80 ans", ["age/adherent=80"]),
      ("ma mère est en gir 2", ["gir/aide=2"]), ("gir 3", ["gir/adherent=3"]),
      ("gir3", ["gir/adherent=3"]),
      ("79 ans, GIR 4", ["age/adherent=79", "gir/adherent=4"]),
    ])
  func person(text: String, expected: [String]) throws {
    let facts = try facts(text)
    #expect(facts == expected)
  }

  @Test("are both read when the age follows the GIR")
  func ageAfterGIR() throws {
    let facts = try facts("GIR 4, 79 ans")
    #expect(facts == ["gir/adherent=4", "age/adherent=79"])
  }

  @Test(
    "are not taken from what only looks alike",
    arguments: [
      "depuis 50 ans", "pendant 20 ans", "il y a 20 ans", "mariés 60 ans", "dans 3 ans", "6 ans",
      "130 ans", "deux ans", "gir 3-4", "gir 9", "gir", "87", "age 87 ?",
      "99999999999999999999 ans",
    ])
  func notFacts(text: String) throws {
    let facts = try facts(text)
    #expect(facts == [])
  }

  @Test(
    "are read from the phrases of the questions, the longest first",
    arguments: [
      ("apa refusée", ["apa-demandee/adherent=oui"]),
      ("son apa a été refusée", ["apa-demandee/adherent=oui"]),
      ("a touché l’apa", ["apa-demandee/adherent=oui"]),
      ("n’a jamais touché l’apa", ["apa-demandee/adherent=non"]),
      ("l’apa, elle se sent refusée", []), ("refusée par l’apa", []),
    ])
  func phrases(text: String, expected: [String]) throws {
    let facts = try facts(text)
    #expect(facts == expected)
  }

  @Test("keep the first of two values, and the words as typed")
  func firstValue() throws {
    let reading = try Hamlet.matcher.read("87 ans, non 88 ans")
    #expect(reading.facts.map(\.value) == [.number(87)])
    #expect(reading.facts.map(\.words) == [["87", "ans"]])
  }

  @Test(
    "a relative who takes care makes the member the person cared for",
    arguments: [
      ("sa fille est épuisée", true), ("son mari s’occupe de tout", true),
      ("sa fille n’en peut plus", true), ("je suis épuisée par mon mari", false),
      ("mon père, je m’en occupe", false), ("elle s’occupe de son mari", false),
      ("sa fille vient. Elle est épuisée", false),
    ])
  func carer(text: String, isCaredFor: Bool) throws {
    let reading = try Hamlet.matcher.read(text)
    #expect(reading.memberIsCaredFor == isCaredFor)
    let persons = reading.matches.filter { $0.need.rawValue == "repit" }.map(\.person)
    #expect(persons.allSatisfy { $0 == (isCaredFor ? .member : .caredFor) })
  }

  @Test(
    "answers are understood in words, a number within bounds, and not when there are two",
    arguments: [
      ("apa-demandee", "oui bien sûr", "oui"), ("apa-demandee", "pas encore", "non"),
      ("apa-demandee", "oui et non", nil), ("apa-demandee", "il pleut", nil),
      ("apa-demandee", "", nil), ("age", "elle a 87 ans", "87"), ("age", "12", nil),
      ("age", "87 ou 88", nil), ("age", "87, oui 87", "87"),
    ] as [(String, String, String?)])
  func answers(question: String, text: String, value: String?) throws {
    let asked = try #require(try Hamlet.graph.questions[ID(question)])
    let answer = try Hamlet.matcher.answer(text, to: asked)
    #expect(answer?.rawValue == value)
  }
}
