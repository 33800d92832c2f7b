import Dialogue
import Knowledge
import TestSupport
import Testing

@testable import Presentation

@Suite("What is local on the screen")
struct LocalityViewTests {
  private static let graph = Result { try Repository.graph }

  private static func organisation(
    _ id: String, _ type: String, _ name: String, _ insee: String, zone: String = "",
    phone: String = "02 99 00 00 01", edition: String = "2019-10-01", verified: String = ""
  ) -> LocalContact {
    LocalContact(
      id: ID(id), type: type, name: name, phone: phone, postcode: "35\(insee.suffix(3))",
      town: name.split(separator: " - ").last.map(String.init) ?? "", inseeCode: insee,
      hours: type == "france-services" ? "Mo-Fr 09:00-12:00" : "", zone: zone, edition: edition,
      verifiedOn: verified)
  }

  private static let directory =
    [
      organisation("m1", "mairie", "Mairie - Fougères", "35115", zone: "35115"),
      organisation("m2", "mairie", "Mairie - Redon", "35236", zone: "35236"),
      organisation("c", "clic", "CLIC - Fougères", "35115", zone: "35115", phone: "02 99 00 00 02"),
      organisation("c2", "clic", "CLIC - Vitré", "35360", zone: "35360"),
      organisation("f", "france-services", "France services Fougères", "35115", edition: "2024-08"),
      organisation(
        "d", "conseil-departemental", "Conseil départemental - Ille-et-Vilaine", "35238",
        verified: "2025-01-31"),
    ]
    + (100..<180).map {
      organisation("x\($0)", "mairie", "Mairie - Bourg-\($0)", "35\($0)9", zone: "35\($0)9")
    }

  private func text(
    _ effect: Effect, commune: String? = nil, department: String? = "35", width: Int = 80,
    directory: [LocalContact] = directory, profile: Profile = .mgen
  ) throws -> String {
    let graph = try Self.graph.get()
    var locality = department.flatMap { Department(number: $0) }.map { Locality($0, directory) }
    if let commune, case .found(let found) = locality?.communes.find(commune) {
      locality?.commune = found
    }
    let page = CallView(graph, at: locality).page(
      for: effect, DialogueState(profile: profile), nil)
    return OutputFormat.texte.render(page, width).replacing("\u{A0}", with: " ")
  }

  @Test("a department for a commune asks which commune")
  func departmentOnly() throws {
    let text = try text(.showPlace("35"), width: 400)
    #expect(text.hasPrefix("Ille-et-Vilaine (35). Quelle commune ?"))
    #expect(try self.text(.showPlace("44"), width: 400).contains("Pas de commune « 44 »"))
  }

  @Test("a commune gives its services, how near they are and of when that is known")
  func commune() throws {
    let text = try text(.showPlace("fougeres"), commune: "fougeres", width: 400)
    #expect(text.hasPrefix("Fougères (35115), Ille-et-Vilaine\n"))
    #expect(
      text.contains("CLIC - Fougères 02 99 00 00 02 (le CLIC de votre secteur ; annuaire 2019,"))
    #expect(text.contains("(la mairie, faute de CCAS connu ; annuaire"))
    #expect(
      text.contains("France services Fougères 02 99 00 00 01 (dans la commune ; annuaire 2024,"))
    #expect(text.contains("du lundi au vendredi de 9 h à 12 h"))
    #expect(text.contains("(pour tout le département ; vérifié le 2025-01-31)"))
    #expect(text.contains("MDPH : — Une par département"))
  }

  @Test("a commune without a CLIC is sent to its town hall")
  func withoutClic() throws {
    let text = try text(.showPlace("redon"), commune: "redon", width: 400)
    #expect(
      text.contains("Mairie - Redon 02 99 00 00 01 (la mairie, faute de CLIC et de CCAS connus ;"))
    #expect(text.contains("2 CLIC dans le département"))
  }

  @Test("what cannot be found says so, and where to turn anywhere in France")
  func notFound() throws {
    let unknown = try text(.showPlace("fougueyre"), width: 400)
    #expect(unknown.contains("Serait-ce Fougères ?"))
    #expect(unknown.contains("3676"))
    #expect(try text(.showPlace("x"), department: nil).contains("Dans quel département ?"))
    #expect(try text(.showPlace("x"), department: nil).contains("pour-les-personnes-agees.gouv.fr"))
    #expect(
      try text(.showPlace("x"), directory: []).contains("Pas d’annuaire pour le département 35"))
  }

  @Test("of several communes at most three are offered, with their department")
  func choices() throws {
    let text = try text(.showPlace("bourg"))
    #expect(text.contains("80 communes pour « bourg »"))
    #expect(text.split(separator: "\n").filter { $0.contains("/lieu bourg-") }.count == 3)
    #expect(text.contains("Bourg-100 (35) : /lieu bourg-100"))
    #expect(text.contains("et 77 autres"))
  }

  @Test("the list of a department fits its columns, counts town halls, and says what to check")
  func preparation() throws {
    let text = try text(.showPreparation(Department(number: "35")))
    #expect(text.contains("Préparer les appels : Ille-et-Vilaine (35)"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(text.contains("82 dans l’annuaire : /lieu COMMUNE"))
    #expect(!text.contains("Bourg-100"))
    #expect(
      text.contains("CLIC (annuaire 2019, à vérifier)\n   • CLIC - Fougères 02 99 00 00 02\n"))
    #expect(text.contains("☐ Signer la charte de confidentialité"))
    #expect(text.contains("club santé sénior"))
    #expect(text.contains("d’après : Guide des appelants MGEN Proximité, 2025"))
  }

  @Test("without a department or a directory the list says so")
  func withoutDirectory() throws {
    #expect(try text(.showPreparation(nil), department: nil).contains("Quel département ?"))
    let text = try text(.showPreparation(nil), directory: [])
    #expect(text.contains("Pas d’annuaire pour le département 35"))
    #expect(text.contains("☐ Signer la charte"))
  }

  @Test("a department that does not exist is refused with one that does")
  func unknownDepartment() throws {
    let graph = try Self.graph.get()
    let fault = CommandFault.unknownDepartment(
      "355", suggestions: [Department(number: "35")].compactMap { $0 })
    let page = CallView(graph).page(for: .refuse(fault), DialogueState(profile: .mgen), nil)
    #expect(page.spans.map(\.text).joined().contains("35 (Ille-et-Vilaine)"))
  }

  @Test("fiches name the organisation of the commune before the others")
  func fiche() throws {
    let item = Item.target(.contact(ID("clic")))
    let text = try text(.showFiche(item), commune: "fougeres")
    #expect(text.contains("CLIC - Fougères"))
    let hall = try self.text(.showFiche(.target(.contact(ID("mairie")))), commune: "redon")
    let first = hall.split(separator: "\n").first { $0.contains("• Mairie") }
    #expect(first?.contains("Mairie - Redon") == true)
  }

  @Test("advice names the organisation of the commune, or the town hall for want of one")
  func advice() throws {
    let graph = try Self.graph.get()
    func line(_ commune: String?) throws -> String {
      var locality = Locality(try #require(Department(number: "35")), Self.directory)
      if let commune, case .found(let found) = locality.communes.find(commune) {
        locality.commune = found
      }
      return CallView(graph, at: locality).callSpans(ID("clic")).map(\.text).joined(separator: " ")
    }
    #expect(try line("fougeres").hasPrefix("CLIC - Fougères 02"))
    #expect(try line("redon").hasPrefix("Mairie - Redon 02"))
    #expect(try line(nil).hasPrefix("CLIC — "))
  }
}
