import Testing

@testable import Presentation

@Suite("Opening hours")
struct OpeningHoursTests {
  /// `_` stands for a no-break space.
  @Test(
    "are said in French",
    arguments: [
      ("24/7", "24_h/24, 7_j/7"),
      ("Mo-Su 08:00-22:00", "tous les jours de 8_h à 22_h"),
      ("Mo-Fr 09:00-17:30", "du lundi au vendredi de 9_h à 17_h_30"),
      (
        "Mo-Fr 09:00-12:30,13:30-17:00",
        "du lundi au vendredi de 9_h à 12_h_30 et de 13_h_30 à 17_h"
      ),
      ("Tu,Th 14:00-16:00", "le mardi, le jeudi de 14_h à 16_h"),
      ("We 10:05-12:00", "le mercredi de 10_h_05 à 12_h"),
      ("Sa-Su 10:00-18:00", "le week-end de 10_h à 18_h"),
      ("Sa,Su 10:00-18:00", "le week-end de 10_h à 18_h"),
      (
        "Mo-Fr 09:00-19:00; Sa,Su 09:00-13:00,14:00-19:00",
        "du lundi au vendredi de 9_h à 19_h, le week-end de 9_h à 13_h et de 14_h à 19_h"
      ),
      ("00:00-24:00", "de 0_h à 24_h"),
      ("08:30-12:00", "de 8_h_30 à 12_h"),
    ])
  func french(_ hours: String, _ expected: String) {
    #expect(OpeningHours.french(hours) == expected.replacing("_", with: "\u{A0}"))
  }

  @Test(
    "are shown as written when they are not understood",
    arguments: [
      "", "sur rendez-vous", "Mo-Fr", "Mo-Fr 9-17", "Xx-Fr 09:00-17:00", "Mo-Fr 09:00",
      "Mo-Fr 09:00-17:00; PH off", "Mo-Fr 09:00-17:00 sauf août", "Mo 09:00-10:00-11:00",
    ])
  func asWritten(_ hours: String) {
    #expect(OpeningHours.french(hours) == hours)
  }

  @Test("a list with a day that is not understood is shown as written")
  func unknownDayInList() {
    #expect(OpeningHours.french("Mo,PH 09:00-17:00") == "Mo,PH 09:00-17:00")
  }

  /// Monday is 0; `_` stands for a no-break space.
  @Test(
    "say who answers now",
    arguments: [
      ("24/7", 6, 3 * 60, "répond jour et nuit"),
      ("Mo-Su 08:00-22:00", 2, 9 * 60, "ouvert maintenant, jusqu’à 22_h"),
      ("Mo-Su 08:00-22:00", 2, 22 * 60, "fermé, rouvre demain à 8_h"),
      ("Mo-Su 08:00-22:00", 2, 7 * 60 + 59, "fermé, ouvre à 8_h"),
      ("Mo-Fr 09:00-13:00,14:00-17:00", 0, 13 * 60 + 30, "fermé, ouvre à 14_h"),
      ("Mo-Fr 09:00-17:00", 4, 18 * 60, "fermé, rouvre lundi à 9_h"),
      ("Mo-Fr 09:00-17:00", 6, 18 * 60, "fermé, rouvre demain à 9_h"),
      (
        "Mo-Fr 09:00-19:00; Sa-Su 09:00-13:00,14:00-19:00", 5, 15 * 60,
        "ouvert maintenant, jusqu’à 19_h"
      ),
      ("We 10:05-12:00", 2, 12 * 60, "fermé, rouvre mercredi à 10_h_05"),
    ])
  func now(hours: String, weekday: Int, minute: Int, expected: String) throws {
    let moment = Moment(weekday: weekday, minute: minute, isHoliday: false)
    let said = try #require(OpeningHours(hours)).now(moment)
    #expect(said == expected.replacing("_", with: "\u{A0}"))
  }

  @Test("on a public holiday only those who always answer are said to")
  func holiday() throws {
    let moment = Moment(weekday: 0, minute: 600, isHoliday: true)
    #expect(OpeningHours("24/7")?.now(moment) == "répond jour et nuit")
    #expect(
      OpeningHours("Mo-Fr 09:00-17:00")?.now(moment) == "jour férié, horaires à vérifier")
  }

  @Test(
    "public holidays are known, Easter's among them",
    arguments: [
      (2026, 4, 6, true), (2026, 5, 14, true), (2026, 5, 25, true), (2026, 4, 5, false),
      (2025, 4, 21, true), (2024, 5, 9, true), (2027, 11, 11, true), (2027, 11, 12, false),
    ])
  func holidays(year: Int, month: Int, day: Int, isHoliday: Bool) {
    #expect(Moment.isHoliday(year: year, month: month, day: day) == isHoliday)
  }
}
