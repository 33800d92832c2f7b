import Knowledge
import Testing

@testable import Dialogue

/// A directory of invented and real communes of one department.
private enum Town {
  static let directory: [LocalContact] = [
    hall("Fougères", "35115", "35301"), hall("Rennes", "35238", "35031"),
    hall("Saint-Malo", "35288", "35400"), hall("Saint-Brice-en-Coglès", "35257", "35460"),
    hall("La Guerche-de-Bretagne", "35125", "35130"),
    hall("Saint-Georges-de-Chesné", "35269", "35140"),
    hall("Saint-Georges-de-Gréhaigne", "35270", "35610"),
    hall("Saint-Georges-de-Reintembault", "35271", "35420"),
    hall("Saint-Georges-d’Ailleurs", "35999", "35420"), hall("Redon", "35236", "35600"),
    hall("Vitré", "35360", "35506"), hall("Val-Couesnon", "35004", "35460"),
    LocalContact(
      id: ID("ancienne"), type: "mairie", name: "Mairie déléguée - Saint-Ouen-la-Rouërie",
      phone: "02 99 00 00 08", postcode: "35460", town: "Val-Couesnon", inseeCode: "35004",
      zone: "35004"),
    LocalContact(
      id: ID("clic-coglais"), type: "clic", name: "CLIC du Coglais", phone: "02 99 00 00 02",
      postcode: "35460", town: "Saint-Brice-en-Coglès", inseeCode: "35257", zone: "35115 35257",
      edition: "2019"),
    LocalContact(
      id: ID("clic-redon"), type: "clic", name: "CLIC de Redon", phone: "02 99 00 00 03",
      postcode: "35600", town: "Redon", inseeCode: "35236", zone: "35236", edition: "2019"),
    LocalContact(
      id: ID("clic-redon-verifie"), type: "clic", name: "CLIC de Redon, vérifié",
      phone: "02 99 00 00 04", inseeCode: "35236", zone: "35236", edition: "2012",
      verifiedOn: "2025-01-31"),
    LocalContact(
      id: ID("mdph"), type: "mdph", name: "MDPH", phone: "02 99 00 00 05", town: "Rennes",
      inseeCode: "35238"),
    LocalContact(
      id: ID("fs"), type: "france-services", name: "FS Fougères", phone: "02 99 00 00 06",
      postcode: "35300", town: "Fougères", inseeCode: "35115"),
    LocalContact(
      id: ID("pif"), type: "points-info-famille", name: "PIF", inseeCode: "35236", zone: "35236"),
  ]

  private static func hall(_ name: String, _ insee: String, _ postcode: String) -> LocalContact {
    LocalContact(
      id: ID("mairie-\(insee)"), type: "mairie", name: "Mairie - \(name)", phone: "02 99 00 00 01",
      postcode: postcode, town: name, inseeCode: insee, zone: insee)
  }

  static var locality: Locality {
    get throws { Locality(try #require(Department(number: "35")), directory) }
  }

  static func locality(_ commune: String) throws -> Locality {
    var locality = try locality
    guard case .found(let found) = locality.communes.find(commune) else {
      Issue.record("\(commune)")
      return locality
    }
    locality.commune = found
    return locality
  }
}

@Suite("A commune")
struct CommuneTests {
  private let index = CommuneIndex(Town.directory)

  @Test(
    "is found by what a hurried caller types",
    arguments: [
      ("Fougères", "35115"), ("fougeres", "35115"), ("FOUGERES", "35115"), ("fougere", "35115"),
      ("fougères cedex", "35115"), ("35300", "35115"), ("35300 fougeres", "35115"),
      ("st malo", "35288"), ("saint malo", "35288"), ("Saint-Malo", "35288"), ("st-mallo", "35288"),
      ("sait malo", "35288"), ("35400", "35288"), ("rennnes", "35238"), ("rene", "35238"),
      ("35500", "35360"), ("guerche", "35125"), ("la guerche de bretagne", "35125"),
      ("guerche bretagne", "35125"), ("st brice", "35257"), ("st brise en cogles", "35257"),
      ("st georges de chesne", "35269"), ("st georges reintembault", "35271"),
      ("35420 reintembault", "35271"), ("st ouen la rouerie", "35004"), ("redon", "35236"),
    ])
  func found(typed: String, code: String) {
    guard case .found(let commune) = index.find(typed) else {
      Issue.record("\(typed): \(index.find(typed))")
      return
    }
    #expect(commune.inseeCode == code)
  }

  @Test(
    "that may be several is asked about",
    arguments: [("st georges", 4), ("35420", 2), ("35460", 2), ("saint", 7)])
  func ambiguous(typed: String, count: Int) {
    guard case .ambiguous(let communes) = index.find(typed) else {
      Issue.record("\(typed): \(index.find(typed))")
      return
    }
    #expect(communes.count == count)
  }

  @Test(
    "that is unknown brings those written nearly so",
    arguments: [
      ("fougueyre", ["Fougères"]), ("xyzt", []), ("", []), ("99999", []), ("!", []),
    ] as [(String, [String])])
  func unknown(typed: String, near: [String]) {
    #expect(
      index.find(typed) == .unknown(suggestions: index.communes.filter { near.contains($0.name) }))
  }

  @Test("has the postcodes of its own organisations, not of those elsewhere")
  func postcodes() {
    let fougeres = index.communes.first { $0.inseeCode == "35115" }
    #expect(fougeres?.postcodes == ["35300", "35301"])
  }

  @Test("that has several codes under one name and postcode is one place")
  func severalCodes() throws {
    let halls = ["13055", "13208"].map { code in
      LocalContact(
        id: ID(code), type: "mairie", name: "Mairie - Marseille (\(code))", postcode: "13008",
        town: "Marseille", inseeCode: code, zone: code)
    }
    let clic = LocalContact(
      id: ID("clic"), type: "clic", name: "CLIC", inseeCode: "13208", zone: "13208")
    var locality = Locality(try #require(Department(number: "13")), halls + [clic])
    guard case .found(let commune) = locality.communes.find("13008") else {
      Issue.record("\(locality.communes.find("13008"))")
      return
    }
    #expect(commune.name == "Marseille")
    locality.commune = commune
    #expect(locality.nearest(ID("clic")).map(\.nearness) == [.serves])
  }

  @Test("an empty directory has none")
  func empty() { #expect(CommuneIndex([]).find("rennes") == .unknown(suggestions: [])) }
}

@Suite("A locality")
struct LocalityTests {
  private func names(_ locality: Locality, _ contact: String) -> [String] {
    locality.nearest(ID(contact)).map { "\($0.organisation.id) \($0.nearness)" }
  }

  @Test("gives each commune what serves it, and says how near that is")
  func nearness() throws {
    let fougeres = try Town.locality("fougeres")
    #expect(names(fougeres, "clic") == ["clic-coglais serves"])
    #expect(names(fougeres, "mairie") == ["mairie-35115 serves"])
    #expect(names(fougeres, "france-services") == ["fs inTown"])
    #expect(names(fougeres, "mdph") == ["mdph department"])
    let val = try Town.locality("val couesnon")
    #expect(names(val, "clic") == ["clic-coglais samePostcode"])
    #expect(names(val, "mairie").first == "mairie-35004 serves")
    let malo = try Town.locality("st malo")
    #expect(names(malo, "clic") == [])
    #expect(names(malo, "france-services") == ["fs onlyOne"])
    #expect(names(malo, "ccas") == [])
  }

  @Test("puts what a human checked before the rest, and the nearest before all")
  func order() throws {
    let redon = try Town.locality("redon")
    #expect(
      redon.all(ID("clic")).map(\.id.rawValue)
        == ["clic-redon-verifie", "clic-redon", "clic-coglais"])
  }

  @Test("without a commune knows only what is for all of the department")
  func withoutCommune() throws {
    let locality = try Town.locality
    #expect(names(locality, "mdph") == ["mdph department"])
    #expect(names(locality, "clic") == [])
    #expect(names(locality, "mairie") == [])
  }

  @Test("finds the CLIC of every commune that one serves")
  func everyCommune() throws {
    var locality = try Town.locality
    for clic in locality.all(ID("clic")) {
      for code in clic.communes {
        locality.commune = locality.communes.communes.first { $0.inseeCode == code }
        #expect(locality.commune != nil, "\(code)")
        #expect(
          locality.nearest(ID("clic")).contains {
            $0.organisation == clic && $0.nearness == .serves
          }, "\(code)")
      }
    }
  }
}

@Suite("A department")
struct DepartmentTests {
  @Test(
    "is found by its number or its name",
    arguments: [
      ("35", "35"), ("1", "01"), ("01", "01"), ("2a", "2A"), ("2B", "2B"), ("974", "974"),
      ("ille et vilaine", "35"), ("Côte-d’Or", "21"), ("cote d'or", "21"), ("la reunion", "974"),
    ])
  func found(typed: String, number: String) {
    #expect(DepartmentSearch.find(typed).map(\.number) == .success(number))
  }

  @Test(
    "that does not exist brings one that may be meant",
    arguments: [
      ("355", "35"), ("35300", "35"), ("20", nil), ("ile et vilaine", "35"), ("99", nil),
      ("xyz", nil), ("", nil), ("finister", "29"), ("20200", "2B"), ("97100", "971"),
    ] as [(String, String?)])
  func unknown(typed: String, near: String?) {
    guard case .failure(let unknown) = DepartmentSearch.find(typed) else {
      Issue.record("\(typed)")
      return
    }
    #expect(unknown.suggestions.first?.number == near)
  }

  @Test("there are 101 and Saint-Pierre-et-Miquelon")
  func all() {
    #expect(Department.all.count == 102)
    #expect(Department(inseeCode: "97701") == nil)
    #expect(Department(inseeCode: "98714") == nil)
    #expect(Department(inseeCode: "2A004")?.name == "Corse-du-Sud")
    #expect(Department(postcode: "20090")?.number == "2A")
    #expect(Department(postcode: "3530") == nil)
  }

  @Test(
    "and a commune are asked for by commands",
    arguments: [
      ("/preparer", DialogueEvent.preparationAsked(nil)),
      ("/preparer 35", .preparationAsked(Department(number: "35"))),
      ("/preparer Ille-et-Vilaine", .preparationAsked(Department(number: "35"))),
      ("/preparer 20", .commandRefused(.unknownDepartment("20", suggestions: []))),
      ("/lieu", .commandRefused(.missingArgument(command: "lieu"))),
      ("/lieu Saint-Malo", .placeAsked("saint-malo")),
      ("/lieu st  malo 35400", .placeAsked("st malo 35400")),
    ])
  func commands(line: String, event: DialogueEvent) throws {
    let state = try Hamlet.state()
    #expect(SlashCommand.event(for: line, state, try Hamlet.graph) == event)
  }

  @Test("completes the communes of the department that the calls are in")
  func completion() throws {
    let command = try #require(SlashCommand.named("lieu"))
    let state = try Hamlet.state()
    #expect(command.candidates(try Hamlet.graph, state, nil).isEmpty)
    let values = command.candidates(try Hamlet.graph, state, try Town.locality).map(\.value)
    #expect(values.contains("saint-brice-en-cogles"))
  }
}
