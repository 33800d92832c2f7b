import Diagnostics
import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Maintenance

/// A folder with directories, and files to import into them.
private struct Desk {
  let fixture: KnowledgeFixture
  var folder: DirectoryFolder { DirectoryFolder(knowledge: fixture.path) }

  init(_ files: [String: String] = [:]) throws { fixture = try KnowledgeFixture(files) }

  /// Imports a file with these bytes.
  @discardableResult
  func importing(
    _ source: String, _ text: String, name: String = "fichier-2024-08",
    into numbers: [String]? = nil,
    edition: String? = nil
  ) throws -> ImportReport {
    try importing(source, Data(text.utf8), name: name, into: numbers, edition: edition)
  }

  @discardableResult
  func importing(
    _ source: String, _ bytes: Data, name: String = "fichier-2024-08",
    into numbers: [String]? = nil, edition: String? = nil
  ) throws -> ImportReport {
    try fixture.write(bytes, to: "entree/\(name)")
    return try #require(Importer.named(source)).run(
      file: fixture.path + "/entree/\(name)", into: folder,
      departments: numbers.map { Set($0.compactMap { Department(number: $0) }) }, edition: edition,
      contacts: [
        "mairie", "clic", "ccas", "france-services", "mdph", "conseil-departemental",
        "points-info-famille",
      ])
  }

  func directory(_ number: String) throws -> [LocalContact] {
    let department = try #require(Department(number: number))
    let read = try #require(folder.read(department))
    #expect(read.diagnostics.isEmpty)
    return read.contacts
  }

  func bytes(_ number: String) throws -> Data {
    try Data(contentsOf: fixture.url.appending(path: "annuaires/\(number).csv"))
  }
}

/// One service of the national directory.
private func service(
  _ id: String, type: String = "mairie", insee: String = "35115",
  name: String = "Mairie - Fougères",
  phone: String = "02 99 00 00 01", communes: [String] = [], date: String = "2019-10-01",
  address: String =
    "\"numero_voie\":\"2 rue X\",\"code_postal\":\"35300\",\"nom_commune\":\"Fougères Cedex\"",
  more: String = ""
) -> String {
  let zone = (communes.isEmpty ? [insee] : communes).map { "\"\($0)\"" }.joined(separator: ",")
  return """
    {"ancien_code_pivot":"\(id)","nom":"\(name)",
    "pivot":[{"type_service_local":"\(type)","code_insee_commune":[\(zone)]}],
    "telephone":[{"valeur":"\(phone)"}],"code_insee_commune":"\(insee)",
    "adresse":[{"type_adresse":"Adresse",\(address)}],\(more)"date_modification":"\(date)"}
    """
}

private func services(_ services: String...) -> String {
  "{\"service\":[\n" + services.joined(separator: ",\n") + "\n]}"
}

@Suite("Importing local directories")
struct ImporterTests {
  @Test("the national directory becomes lines of a directory")
  func nationalDirectory() throws {
    let desk = try Desk()
    let report = try desk.importing(
      "annuaire-local",
      services(
        service("mairie-35115-01"),
        service(
          "clic-35115-01", type: "clic", name: "Point d'information local - Fougères",
          communes: ["35115", "35062"]),
        service(
          "cg-35238-01", type: "cg", insee: "35238", name: "Conseil départemental - Ille-et-Vilaine"
        )
      ))
    let contacts = try desk.directory("35")
    #expect(contacts.map(\.id.rawValue) == ["cg-35238-01", "clic-35115-01", "mairie-35115-01"])
    #expect(
      contacts.map(\.type) == ["conseil-departemental", "clic", "mairie"])
    #expect(contacts[1].name == "CLIC - Fougères")
    #expect(contacts.map(\.zone) == ["", "35062 35115", "35115"])
    #expect(contacts[2].town == "Fougères")
    #expect(contacts[2].phone == "02 99 00 00 01")
    #expect(Set(contacts.map(\.source)) == ["annuaire-local"])
    #expect(Set(contacts.map(\.edition)) == ["2019-10-01"])
    #expect(!report.hasFaults)
    #expect(report.keptCount == 3)
    #expect(try desk.fixture.strict().directories["35"]?.count == 3)
  }

  @Test("an address on one line is taken apart, and its postcode gets its zero back")
  func addressOnOneLine() throws {
    let desk = try Desk()
    try desk.importing(
      "annuaire-local",
      services(
        service(
          "mairie-06001-01", insee: "06001", name: "Mairie - Aiglun",
          address: "\"numero_voie\":\"9 place X, bâtiment B, 6910, Aiglun\",\"code_postal\":\"\"")))
    let hall = try #require(try desk.directory("06").first)
    #expect(hall.address == "9 place X, bâtiment B")
    #expect(hall.postcode == "06910")
    #expect(hall.town == "Aiglun")
  }

  @Test("opening hours of the national directory are read")
  func nationalHours() throws {
    let desk = try Desk()
    let hours = """
      "plage_ouverture":[{"nom_jour_debut":"Lundi","nom_jour_fin":"Jeudi",
      "valeur_heure_debut_1":"08:30:00","valeur_heure_fin_1":"12:00:00",
      "valeur_heure_debut_2":"","valeur_heure_fin_2":""}],
      """
    try desk.importing("annuaire-local", services(service("mairie-35115-01", more: hours)))
    #expect(try desk.directory("35").first?.hours == "Mo-Th 08:30-12:00")
  }

  @Test(
    "departments come from the INSEE code",
    arguments: [
      ("2A004", "2A"), ("2B033", "2B"), ("97105", "971"), ("97608", "976"), ("01004", "01"),
    ])
  func departments(insee: String, number: String) throws {
    let desk = try Desk()
    try desk.importing("annuaire-local", services(service("mairie-x", insee: insee)))
    #expect(desk.folder.departments.map(\.number) == [number])
  }

  @Test("all that was read is accounted for, with a reason for what is not imported")
  func accounts() throws {
    let desk = try Desk()
    let report = try desk.importing(
      "annuaire-local",
      services(
        service("a"), service("b", type: "adil"), service("c", insee: "22001"),
        service("d", insee: "97701"), service("e", insee: "99999"), service("a"),
        service("f", name: ""), service("g", date: "jamais"), "{\"nom\":\"sans id\"}"),
      name: "annuaire", into: ["35"])
    #expect(report.readCount == 9)
    #expect(report.keptCount + report.rejectedCount + report.elsewhereCount == report.readCount)
    #expect((report.keptCount, report.elsewhereCount) == (1, 1))
    #expect(report.hasFaults)
    let text = plain(report.text(isDetailed: false))
    for reason in [
      "type « adil » : aucun contact de Repère n’y correspond",
      "collectivité d’outre-mer sans annuaire dans Repère", "« 99999 » n’est d’aucun département",
      "l’identifiant « a » est déjà celui de la ligne 2", "il manque le nom",
      "sans date ; donnez-la par --edition AAAA-MM", "il manque l’identifiant",
    ] { #expect(text.contains("1 × \(reason)"), "\(reason)") }
    #expect(text.contains("annuaire:6:1"))
  }

  @Test("a second import of the same file changes nothing, not a byte")
  func repeatable() throws {
    let desk = try Desk()
    let file = services(service("a"), service("b", name: "Mairie, \\\"vieille\\\" - X"))
    try desk.importing("annuaire-local", file)
    let bytes = try desk.bytes("35")
    let report = try desk.importing("annuaire-local", file)
    #expect(try desk.bytes("35") == bytes)
    #expect(report.added + report.changed + report.vanished + report.corrected == [])
    #expect(report.unchangedCount == 2)
  }

  @Test("a newer source changes its own lines and removes what it has no more")
  func newer() throws {
    let desk = try Desk()
    try desk.importing("annuaire-local", services(service("a"), service("b"), service("c")))
    let report = try desk.importing(
      "annuaire-local",
      services(
        service("a", phone: "02 99 00 00 09", date: "2024-01-01"), service("b", date: "2019-10-01"),
        service("d", date: "2024-01-01")))
    #expect(try desk.directory("35").map(\.id.rawValue) == ["a", "b", "d"])
    #expect(report.changed.count == 1)
    #expect(
      report.changed.first.map(plain)?.contains("« 02 99 00 00 01 » → « 02 99 00 00 09 »") == true)
    #expect(report.vanished.count == 1)
    #expect(report.unchangedCount == 1)
  }

  @Test("what a human wrote, checked or corrected is never overwritten nor removed")
  func humans() throws {
    let desk = try Desk()
    try desk.importing(
      "annuaire-local", services(service("a"), service("b"), service("c"), service("d")))
    let lines = try String(decoding: desk.bytes("35"), as: UTF8.self).split(separator: "\n")
      .map { line -> String in
        var cells = line.components(separatedBy: ",")
        switch cells[0] {
        case "a": cells[13] = "2025-01-31"  // checked
        case "b": cells[11] = "section 35"  // made one's own
        case "c": cells[3] = "02 99 99 99 99"  // corrected in passing
        default: break
        }
        return cells.joined(separator: ",")
      }
    let own = "z,clic,CLIC à nous,,,,,,,,,g2:1-2,2012,"
    try desk.fixture.write((lines + [own, ""]).joined(separator: "\n"), to: "annuaires/35.csv")
    let before = try desk.directory("35")

    let same = try desk.importing(
      "annuaire-local", services(service("a"), service("b"), service("c"), service("d")))
    #expect(try desk.directory("35") == before)
    #expect(same.corrected.count == 3)

    let newer = try desk.importing(
      "annuaire-local", services(service("d", phone: "02 99 00 00 08", date: "2024-01-01")))
    let after = try desk.directory("35")
    #expect(after.map(\.id.rawValue) == ["a", "b", "d", "z"])
    #expect(after.prefix(2) == before.prefix(2))
    #expect(after.last == before.last)
    #expect(newer.vanished.count == 1)
  }

  @Test("another source and another department are left alone")
  func otherSources() throws {
    let desk = try Desk()
    try desk.importing("annuaire-local", services(service("a"), service("c", insee: "22001")))
    let other = try desk.bytes("22")
    let fs = "id_fs,lib_fs,insee_com,code_postal,lib_com\n7,FS Redon,35236,35600,Redon\n"
    let report = try desk.importing("france-services", fs)
    #expect(report.vanished.isEmpty)
    #expect(try desk.directory("35").map(\.id.rawValue) == ["a", "france-services-7"])
    #expect(try desk.bytes("22") == other)
  }

  @Test("a file cut short, or a line that is broken, removes nothing")
  func cutShort() throws {
    let desk = try Desk()
    try desk.importing("annuaire-local", services(service("a"), service("b")))
    let cut = String(services(service("a"), service("b", date: "2024-01-01")).dropLast(40))
    let report = try desk.importing("annuaire-local", cut)
    #expect(report.hasFaults)
    #expect(report.vanished.isEmpty)
    #expect(plain(report.text(isDetailed: false)).contains("n’a pas été lu jusqu’au bout"))
    let broken = try desk.importing(
      "annuaire-local", services(service("a"), service("b", name: "nul\\u0000")))
    #expect(broken.rejectedCount == 1)
    #expect(broken.vanished.isEmpty)
  }

  @Test("a directory that cannot be read is not replaced")
  func brokenDirectory() throws {
    let broken = LocalContact.columns.joined(separator: ",") + "\na,clic\n"
    let desk = try Desk(["annuaires/35.csv": broken])
    #expect(throws: DiagnosticError.self) {
      try desk.importing("annuaire-local", services(service("a")))
    }
    #expect(try desk.bytes("35") == Data(broken.utf8))
  }

  @Test("an import that is interrupted leaves every directory as it was")
  func interrupted() throws {
    let desk = try Desk()
    try desk.importing("annuaire-local", services(service("a"), service("c", insee: "22001")))
    let before = try [desk.bytes("22"), desk.bytes("35")]
    // The second of the two new files cannot be written: a folder is in its place.
    try desk.fixture.write("x", to: "annuaires/.35.csv.nouveau/x")
    #expect(throws: (any Error).self) {
      try desk.importing(
        "annuaire-local",
        services(
          service("a", phone: "02 99 00 00 09", date: "2024-01-01"),
          service("c", insee: "22001", phone: "02 99 00 00 09", date: "2024-01-01")))
    }
    #expect(try [desk.bytes("22"), desk.bytes("35")] == before)
    let left = try FileManager.default.contentsOfDirectory(
      atPath: desk.fixture.url.appending(path: "annuaires").path)
    #expect(!left.contains(".22.csv.nouveau"))
    #expect(try desk.fixture.strict().directories.count == 2)
  }

  @Test("France services places get their hours")
  func franceServices() throws {
    let desk = try Desk()
    let text = """
      "id_fs","lib_fs","adresse","complement_adresse","insee_com","code_postal","lib_com","telephone","h_lundi","h_mardi"
      "7","France services Redon","1 rue X","Le\nQuai","35236","35600","Redon","","09:00 - 12:00 / 14:00 - 16:30",""
      "8","France services Vitré","2 rue X","","35360","35500","Vitré","02 99 00 00 02","soir",""

      """
    let report = try desk.importing("france-services", text)
    let contacts = try desk.directory("35")
    #expect(contacts.map(\.hours) == ["Mo 09:00-12:00,14:00-16:30", ""])
    #expect(contacts.map(\.phone) == ["", "02 99 00 00 02"])
    #expect(contacts.map(\.address) == ["1 rue X - Le Quai", "2 rue X"])
    #expect(contacts.map(\.edition) == ["2024-08", "2024-08"])
    #expect(plain(report.text(isDetailed: false)).contains("1 × il manque des horaires lisibles"))
    #expect(!report.hasFaults)
  }

  @Test("an annex of one’s own may have some of the columns, and semicolons")
  func annex() throws {
    let desk = try Desk()
    let text = """
      type;nom;telephone;commune;code_insee;verifie_le
      clic;CLIC du Coglais;02 99 00 00 03;Saint-Brice-en-Coglès;35257;2025-03-01
      clik;Autre;;;;
      ccas;CCAS de Redon;;Redon;;

      """
    let report = try desk.importing(
      "csv", text, name: "annexe-fougeres", into: ["35"], edition: "2025")
    let contacts = try desk.directory("35")
    #expect(
      contacts.map(\.id.rawValue) == [
        "ccas-ccas-de-redon-redon", "clic-clic-du-coglais-saint-brice-en-cogles",
      ])
    #expect(Set(contacts.map(\.source)) == ["annexe-fougeres"])
    #expect(contacts.map(\.verifiedOn) == ["", "2025-03-01"])
    #expect(plain(report.text(isDetailed: false)).contains("vouliez-vous dire « clic » ?"))
  }

  @Test(
    "a file that is not what the source reads is refused, with its place",
    arguments: [
      ("csv", "nom\nX\n", "entree/f:1:1: erreur: il manque la colonne « type »"),
      ("csv", "type,nom,tel\nclic,X,1\n", "la colonne « tel » est inconnue"),
      (
        "csv", "type,nom,type\n",
        "f:1:10: erreur: CSV illisible : la colonne « type » est là deux fois"
      ),
      ("csv", "", "le fichier est vide"),
      ("france-services", "{}", "il manque la colonne « id_fs »"),
      (
        "annuaire-local", "id_fs\n1\n",
        "f:3:1: erreur: JSON illisible : il manque la liste « service »"
      ),
    ])
  func refused(source: String, text: String, message: String) throws {
    let desk = try Desk()
    let error = #expect(throws: DiagnosticError.self) {
      try desk.importing(source, text, name: "f", into: ["35"])
    }
    let text = error.map { plain($0.description) } ?? ""
    #expect(text.contains(message), "\(text)")
    #expect(desk.folder.departments.isEmpty)
  }

  @Test("a line may not claim to come from another importer")
  func reserved() throws {
    let desk = try Desk()
    let text = "type,nom,source,code_insee\nclic,X,annuaire-local,35115\n"
    let report = try desk.importing("csv", text)
    #expect(report.rejectedCount == 1)
    #expect(desk.folder.departments.isEmpty)
  }

  @Test("every type that is imported stands for a contact that is shipped")
  func kinds() throws {
    let graph = try Repository.graph
    for (type, kind) in LocalServiceReader.kinds {
      #expect(graph.contacts[ID(kind.contact)] != nil, "\(type): \(kind.contact)")
    }
    #expect(graph.contacts[ID("france-services")] != nil)
  }
}
