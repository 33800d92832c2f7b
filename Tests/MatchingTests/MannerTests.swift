import Knowledge
import Matching
import Testing

/// Two needs with sentences that tell of them, and a third whose only denials are of others.
@Suite("What is denied in words that were learned")
struct MannerTests {
  private static let matcher = Result<Matcher, any Error> {
    let speech = zip(
      ["soupe", "plateau", "assiette", "cuisine", "casserole", "tambouille", "dessert", "goûter"],
      [
        "loyer", "propriétaire", "locataire", "garage", "logement", "quittance", "caution",
        "préavis",
      ]
    ).flatMap { meal, rent in
      [
        "le ménage est à faire depuis \(meal)\tmenage\t",
        "trouve que c'est lourd, \(meal)\trepas\t", "il lui manque \(meal)\trepas\t",
        "trouve que c'est lourd, \(rent)\tloyer\t", "il lui manque \(rent)\tloyer\t",
        "\(meal), mon beau-frère y pourvoit, mais \(rent) est lourd\tloyer\trepas",
        "\(meal), mon beau-frère y pourvoit\t\trepas",
        "\(rent), mon beau-frère y pourvoit\t\tloyer",
      ]
    }
    return try Hamlet.matcher(taught: speech)
  }

  @Test("holds for a need that nobody denied so before")
  func shared() throws {
    let matcher = try Self.matcher.get()
    let reading = matcher.read("le ménage, mon beau-frère y pourvoit")
    #expect(reading.needs == [])
    #expect(reading.denied.map(\.need) == [ID("menage")])
    #expect(reading.denied.first?.words.isEmpty == false)
    let told = matcher.read("il lui manque ménage")
    #expect(told.needs.first == ID("menage"))
    #expect(told.denied.isEmpty)
  }

  @Test("leaves what the other clause tells")
  func other() throws {
    let reading = try Self.matcher.get().read(
      "la soupe, mon beau-frère y pourvoit, mais le ménage est à faire")
    #expect(reading.needs == [ID("menage")])
  }
}
