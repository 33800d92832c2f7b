import Matching
import Testing

@Suite("What is settled, supposed or somebody else’s")
struct SettledTests {
  @Test(
    "denies the need",
    arguments: [
      ("les courses, c’est réglé", "courses"), ("le repas est en place", "repas"),
      ("pour le ménage elle se débrouille", "menage"), ("le loyer, rien à prévoir", "loyer"),
      ("si un jour elle fait une chute, on verra", "chute"),
      ("les courses, rien ne presse", "courses"), ("le loyer, pas tout de suite", "loyer"),
      ("ma cousine est isolée, pas moi", "solitude"),
      ("ma cousine ne conduit plus, moi non", "deplacements"),
    ])
  func denies(text: String, need: String) throws {
    let reading = try Town.matcher.read(text)
    #expect(!reading.needs.map(\.rawValue).contains(need))
    #expect(reading.denied.map(\.need.rawValue).contains(need))
  }

  @Test(
    "leaves the need where it is unsettled, a precaution, or set against nobody",
    arguments: [
      ("rien n’est réglé pour les courses", "courses"),
      ("ce n’est pas réglé pour les courses", "courses"),
      ("prévoir les repas, si un jour elle fait une chute", "chute"),
      ("ma cousine est isolée", "solitude"), ("ma cousine ne conduit plus", "deplacements"),
      ("pas moi, ma cousine est isolée", "solitude"),
      ("ma cousine est loin. Le loyer est cher, pas moi", "loyer"),
      ("les courses, c’est réglé. Le loyer est cher", "loyer"),
      ("si un jour elle fait une chute, on verra. Le loyer est cher", "loyer"),
    ])
  func leaves(text: String, need: String) throws {
    let reading = try Town.matcher.read(text)
    #expect(reading.needs.map(\.rawValue).contains(need))
    #expect(!reading.denied.map(\.need.rawValue).contains(need))
  }

  @Test(
    "is what one has already, not what has already happened",
    arguments: [
      ("elle a déjà l’apa", []), ("elle a déjà apa", []), ("a déjà la caf", []),
      ("elle veut l’apa", ["apa"]), ("l’apa, elle en a déjà parlé", ["apa"]),
    ])
  func possession(text: String, expected: [String]) throws {
    let named = try Town.matcher.read(text).named.map(\.rawValue)
    #expect(named == expected)
  }

  @Test("is no fall that has already happened", arguments: ["a déjà chuté", "est déjà tombée"])
  func alreadyHappened(text: String) throws {
    let needs = try Hamlet.needs(text)
    #expect(needs == ["chute"])
  }
}
