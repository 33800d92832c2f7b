import Testing

@testable import Maintenance

@Suite("What sources write")
struct ImportTextTests {
  @Test(
    "text is cleaned",
    arguments: [
      ("", ""), ("Mairie", "Mairie"), ("  Mairie \n de  Redon\t", "Mairie de Redon"),
      ("place d'Armes", "place d’Armes"), ("Beaumont-Pied-de-B\u{9C}uf", "Beaumont-Pied-de-Bœuf"),
      ("l\u{92}Hôtel", "l’Hôtel"), ("un\u{A0}espace", "un espace"),
      ("sans\u{200B}rien", "sansrien"),
      ("\u{FEFF}début", "début"), ("nul\u{0}", nil), ("cloche\u{7}", nil), ("\u{81}", nil),
    ] as [(String, String?)])
  func clean(text: String, clean: String?) { #expect(ImportText.clean(text) == clean) }

  @Test(
    "the first telephone number is read",
    arguments: [
      ("02 99 00 00 01", "02 99 00 00 01"), ("0299000001", "02 99 00 00 01"),
      ("02.99.00.00.01", "02 99 00 00 01"), ("02 99 00 00 01 02 99 00 00 02", "02 99 00 00 01"),
      ("02 99 00 00 01- Fax : 02 99 00 00 02", "02 99 00 00 01"),
      ("08 10 00 00 01 / Numéro violet : service payant", "08 10 00 00 01"),
      ("+33 2 99 00 00 01", "02 99 00 00 01"), ("+33 (0)2 99 00 00 01", "02 99 00 00 01"),
      ("0033 2 99 00 00 01", "02 99 00 00 01"), ("+262 2 62 00 00 01", "02 62 00 00 01"),
      ("+590 590 00 00 01", "05 90 00 00 01"), ("+508 41 00 01", "+50841000" + "1"),
      ("3646", "3646"), ("15", "15"), ("", nil), ("néant", nil), ("02 99 00", nil),
    ] as [(String, String?)])
  func phone(text: String, number: String?) { #expect(PhoneNumber.first(in: text) == number) }

  @Test(
    "dates are read",
    arguments: [
      ("2019-10-01", "2019-10-01"), ("2024-08", "2024-08"), ("2012", "2012"),
      ("01/10/2019 08:30:00", "2019-10-01"), ("2024-01-31T10:00:00", "2024-01-31"),
      ("2019-13-01", nil), ("19-10-01", nil), ("hier", nil), ("", nil),
    ] as [(String, String?)])
  func edition(text: String, edition: String?) { #expect(ImportDate.edition(text) == edition) }

  @Test(
    "the name of a file may tell its date",
    arguments: [
      ("france-services-2024-08", "2024-08"), ("annuaire-local-2019", "2019"),
      ("annexe 2025-01-31 v2", "2025-01-31"), ("annexe", nil), ("20240801", nil),
    ] as [(String, String?)])
  func dateOfName(name: String, date: String?) { #expect(ImportDate.first(in: name) == date) }

  private static let morning = "09:00 - 12:00"
  private static let day = "09:00 - 12:00 / 14:00 - 16:30"

  @Test(
    "a week becomes opening hours",
    arguments: [
      (["", "", "", "", "", ""], ""),
      ([day, day, day, day, day, ""], "Mo-Fr 09:00-12:00,14:00-16:30"),
      ([day, "", day, "", morning], "Mo,We 09:00-12:00,14:00-16:30; Fr 09:00-12:00"),
      ([morning, morning], "Mo,Tu 09:00-12:00"),
      (["00:00 - 00:00 / 09:00 - 12:00"], "Mo 09:00-12:00"), (["00:00 - 00:00"], ""),
      (["09:30 - 13:30 / 13:30 - 17:00"], "Mo 09:30-17:00"),
      (["08:30 - 17:00 / 08:30 - 17:00"], "Mo 08:30-17:00"),
      (["08:30:00-12:00:00"], "Mo 08:30-12:00"),
      (["12:00 - 09:00"], nil), (["09:00 - 12:30 / 09:00 - 17:00"], nil), (["9h à 12h"], nil),
      (["25:00 - 26:00"], nil), (["09:00"], nil),
    ] as [([String], String?)])
  func week(times: [String], hours: String?) { #expect(ImportHours.week(times) == hours) }

  @Test("an id has neither case nor accents nor signs")
  func id() {
    #expect(ImportText.id("Mairie-35115-01") == "mairie-35115-01")
    #expect(ImportText.id("clic", "L’Âge d’Or", "Redon") == "clic-l-age-d-or-redon")
  }
}
