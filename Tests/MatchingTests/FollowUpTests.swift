import Knowledge
import Matching
import Testing

/// Sentences after others: those that ask for more of the same, and those that change the subject.
@Suite("What carries on with what was said before")
struct FollowUpTests {
  private static let matcher = Result<Matcher, any Error> {
    let said = [
      "soupe", "plateau", "assiette", "cuisine", "casserole", "dessert", "goûter", "tarte",
    ]
    let paid = [
      "garage", "logement", "quittance", "caution", "préavis", "bail", "palier", "cave",
    ]
    var speech = zip(said, paid).flatMap { meal, rent in
      [
        "il lui manque \(meal)\trepas", "trouve que c'est lourd, \(rent)\tloyer",
      ]
    }
    for (index, word) in said.enumerated() {
      let (need, other, first) =
        index.isMultiple(of: 2)
        ? ("repas", "loyer", "il lui manque \(word)") : ("loyer", "repas", "lourd, \(paid[index])")
      let changed = other == "repas" ? "il lui manque \(word)" : "lourd, \(paid[index])"
      speech += [
        "mais alors quelqu'un viendrait avec moi jusqu'au bout de la semaine\t\(need)\t\t\(first)",
        "sinon rien à voir mais alors, \(changed) jusqu'au bout de la semaine\t\(other)\t\t\(first)",
      ]
    }
    return try Hamlet.matcher(taught: speech)
  }

  private static let more = "mais alors quelqu'un viendrait avec moi jusqu'au bout de la semaine"

  @Test(
    "is learned, and holds for a need that nobody carried on with", arguments: ["repas", "menage"])
  func carriedOn(need: String) throws {
    let reading = try Self.matcher.get().read(Self.more, previous: [ID(need)])
    #expect(reading.needs.first == ID(need))
    #expect(reading.matches.first?.explanation.rule == .previousTurn)
  }

  @Test("says nothing where nothing came before")
  func alone() throws {
    let reading = try Self.matcher.get().read(Self.more)
    #expect(!reading.matches.contains { $0.explanation.rule == .previousTurn })
  }

  @Test("does not hold back a change of subject")
  func changed() throws {
    let reading = try Self.matcher.get().read(
      "sinon rien à voir mais alors, il lui manque dessert jusqu'au bout de la semaine",
      previous: [ID("loyer")])
    #expect(reading.needs.first == ID("repas"))
  }
}
