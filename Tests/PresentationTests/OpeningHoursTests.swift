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
}
