import Testing

@testable import Text

@Suite("Typography")
struct TypographyTests {
  @Test(
    "groups a telephone number so that it can be read aloud",
    arguments: [
      ("0 800 47 47 88", "0~800~47~47~88"),
      ("0800474788", "0~800~47~47~88"),
      ("08 00 47 47 88", "0~800~47~47~88"),
      ("0 820 10 10 10", "0~820~10~10~10"),
      ("09 72 39 40 50", "09~72~39~40~50"),
      ("09 72 722 728", "09~72~72~27~28"),
      ("0972722728", "09~72~72~27~28"),
      ("01.99.00.00.01", "01~99~00~00~01"),
      ("02\u{A0}99\u{202F}00-00-01", "02~99~00~00~01"),
      ("3676", "3676"),
      ("36 76", "3676"),
      ("15", "15"),
      ("112", "112"),
      ("118 000", "118 000"),
      ("", ""),
    ])
  func phones(number: String, shown: String) {
    let spaced = shown.replacing("~", with: Typography.noBreakSpace)
    #expect(Typography.phone(number) == spaced)
  }

  @Test("keeps every digit of any number, in order, and shows a shown number the same")
  func phoneProperties() {
    let digits = "0123456789012345"
    for count in 0...digits.count {
      for first in ["0", "08", "09", "1", "36"] {
        let number = String((first + digits).prefix(count))
        let shown = Typography.phone(number)
        #expect(Typography.digits(of: shown) == number)
        #expect(Typography.phone(shown) == shown)
        #expect(!shown.contains(" "))
      }
    }
  }

  @Test("keeps the plus of an international number")
  func internationalNumber() {
    #expect(Typography.phone("+33 1 99 00 00 01").hasPrefix("+33"))
  }

  @Test("finds the ASCII digits")
  func digits() {
    #expect(Typography.digits(of: "0 800 47-47.88 (gratuit) ½ ٣") == "0800474788")
  }

  @Test("quotes in guillemets with no-break spaces")
  func quotation() {
    #expect(Typography.quoted("répit") == "«\u{A0}répit\u{A0}»")
    #expect(Typography.faults(in: Typography.quoted("répit")).isEmpty)
  }

  @Test(
    "finds every fault, in order",
    arguments: [
      ("Vraiment ?", [TypographyFault.breakingSpaceBefore("?")]),
      ("Oui !", [.breakingSpaceBefore("!")]),
      ("Un ; deux : trois", [.breakingSpaceBefore(";"), .breakingSpaceBefore(":")]),
      ("50 % ou 20 €", [.breakingSpaceBefore("%"), .breakingSpaceBefore("€")]),
      ("« répit »", [.breakingSpaceAfter("«"), .breakingSpaceBefore("»")]),
      ("l'aide", [.straightApostrophe]),
      ("\"répit\"", [.straightQuote, .straightQuote]),
      (
        "« l'aide » ?",
        [
          .breakingSpaceAfter("«"), .straightApostrophe, .breakingSpaceBefore("»"),
          .breakingSpaceBefore("?"),
        ]
      ),
    ])
  func faults(text: String, faults: [TypographyFault]) {
    #expect(Typography.faults(in: text) == faults)
  }

  @Test(
    "finds nothing wrong",
    arguments: [
      "", "Vraiment\u{A0}?", "Oui\u{202F}!", "«\u{A0}l’aide\u{A0}»", "de 9 h à 12 h, 50\u{A0}%",
      "https://www.aidants.fr/", "l’aide", "les années '50", "5' de marche", "quoi?",
    ])
  func noFaults(text: String) {
    #expect(Typography.faults(in: text).isEmpty)
  }
}
