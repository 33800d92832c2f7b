import Testing

@Suite("Names")
struct NameTests {
  private func named(_ text: String) throws -> [String] {
    try Hamlet.matcher.read(text).named.map(\.rawValue)
  }

  @Test(
    "of schemes and contacts answer at once, in any case",
    arguments: [
      ("apa", ["apa"]), ("APA", ["apa"]), ("l’apa", ["apa"]), ("A.P.A", []),
      ("allocation personnalisee d autonomie", ["apa"]), ("solitud ecoute", ["ecoute"]),
      ("elle veut la mgen et la caf", ["mgen", "caf"]),
      ("apa en établissement", ["apa-etablissement"]), ("cafe-des-aidants", ["cafe-des-aidants"]),
      ("numéro du samu ?", ["samu"]),
    ])
  func names(text: String, expected: [String]) throws {
    let named = try named(text)
    #expect(named == expected)
  }

  @Test("« caf » is not « café », nor the other way round")
  func cafe() throws {
    let coffee = try named("elle boit un café chaud")
    let coffees = try named("des cafés")
    let allowance = try named("un courrier de la caf")
    let meeting = try named("le café des aidants")
    #expect(coffee == [])
    #expect(coffees == [])
    #expect(allowance == ["caf"])
    #expect(meeting == ["cafe-des-aidants"])
  }

  @Test("raise the needs of what they name")
  func needs() throws {
    let needs = try Hamlet.needs("apa")
    let without = try Hamlet.needs("mgen")
    #expect(needs == ["toilette"])
    #expect(without == [])
  }

  @Test(
    "that are denied are not named",
    arguments: ["elle ne veut pas l’apa", "pas de caf", "sans la caf"])
  func denied(text: String) throws {
    let named = try named(text)
    #expect(named == [])
  }

  @Test(
    "may be telephone numbers, in any grouping",
    arguments: [
      ("3676", ["mgen"]), ("36 76", ["mgen"]), ("appeler le 3676 demain", ["mgen"]),
      ("09 72 72 27 28", ["ecoute"]), ("0972722728", ["ecoute"]), ("09.72.72.27.28", ["ecoute"]),
      ("09-72-72-27-28", ["ecoute"]), ("097 272 2728", ["ecoute"]),
      ("tel 0972722728 ?", ["ecoute"]),
      ("15", ["samu"]), ("le 15", ["samu"]), ("il faut le rappeler le 15 mars", []),
      ("09 72 72 27 29", []), ("3677", []), ("36760", []), ("36", []),
    ])
  func numbers(text: String, expected: [String]) throws {
    let named = try named(text)
    #expect(named == expected)
  }

  @Test("that stand inside a longer number are not meant")
  func insideNumber() throws {
    let mobile = try named("06 36 76 12 12")
    #expect(mobile == [])
  }

  @Test(
    "of the glossary are acronyms: in capitals, or alone",
    arguments: [
      ("pas", ["term:pas"]), ("le PAS", ["term:pas"]),
      ("que veut dire PAS sur sa fiche", ["term:pas"]),
      ("elle ne sait pas lire", []), ("il ne veut pas de cela", []), ("Pas très bien ici", []),
    ])
  func acronyms(text: String, expected: [String]) throws {
    let others = try Hamlet.matcher.read(text).references.map(\.rawValue)
    #expect(others == expected)
  }

  @Test("of the glossary are not meant by a line typed in capitals only")
  func capitals() throws {
    let others = try Hamlet.matcher.read("ELLE NE VEUT PAS DE CELA").references
    #expect(others == [])
  }

  @Test("of cards are told with their kind")
  func cards() throws {
    let others = try Hamlet.matcher.read("elle croit à un démarchage").references.map(\.rawValue)
    #expect(others == ["card:rassurer"])
  }
}
