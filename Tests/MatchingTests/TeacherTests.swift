import Knowledge
import Testing

@testable import Matching

@Suite("Learning")
struct TeacherTests {
  private static let lessons = [
    Taught.lesson(["s:panier", "s:magasin"], [Taught.courses]),
    Taught.lesson(["s:panier", "s:caisse"], [Taught.courses]),
    Taught.lesson(["s:magasin", "s:rayon"], [Taught.courses]),
    Taught.lesson(["s:caisse", "s:rayon"], [Taught.courses]),
    Taught.lesson(["s:soupe", "s:assiette"], [Taught.repas]),
    Taught.lesson(["s:soupe", "s:midi"], [Taught.repas]),
    Taught.lesson(["s:assiette", "s:midi"], [Taught.repas]),
    Taught.lesson(["s:foot", "s:stade"], []),
    Taught.lesson(["s:foot", "s:ballon"], []),
    Taught.lesson(["s:stade", "s:ballon"], []),
  ]

  private static func learn() -> LearnedWeights {
    Teacher(lessons, needs: [Taught.courses, Taught.loyer, Taught.repas], dangers: []).weights(
      words: ["sac"])
  }

  @Test(
    "tells unseen sentences apart",
    arguments: [
      (["s:panier", "s:rayon"], "courses"), (["s:magasin", "s:caisse"], "courses"),
      (["s:soupe", "s:assiette", "s:midi"], "repas"), (["s:midi", "s:inconnu"], "repas"),
      (["s:foot", "s:stade", "s:ballon"], nil), (["s:foot", "s:inconnu"], nil),
    ])
  func separates(words: [String], need: String?) {
    let traits = words.map { Matching.Trait(name: $0, value: 1, words: []) }
    #expect(Taught.best(Self.learn(), traits)?.rawValue == need)
  }

  @Test("gives the same weights for the same sentences, and keeps the words")
  func determinism() {
    let text = Self.learn().text
    #expect(text == Self.learn().text)
    #expect(text.contains("mots\tsac\n"))
    #expect(text.contains("s:panier\t"))
  }

  @Test("leaves a need without sentences what was known before")
  func prior() {
    let weights = Self.learn()
    let parts = weights.contributions(Taught.traits("p:loyer", "t:loyer"), to: 1)
    #expect(parts.map(\.score) == [LearnedWeights.patternPrior, LearnedWeights.namePrior])
    #expect(Taught.best(weights, Taught.traits("p:loyer")) == Taught.loyer)
  }

  @Test("draws a pattern of counter-examples down")
  func deniedPattern() {
    let plain = Self.learn().contributions(Taught.traits("p:repas"), to: 2)
    let lessons =
      Self.lessons + (0..<6).map { _ in Taught.counterexample(["p:repas"], of: Taught.repas) }
    let weights = Teacher(
      lessons, needs: [Taught.courses, Taught.loyer, Taught.repas], dangers: []
    )
    .weights(words: [])
    let drawn = weights.contributions(Taught.traits("p:repas"), to: 2)
    #expect(plain.map(\.score) == [LearnedWeights.patternPrior])
    #expect((drawn.first?.score ?? 0) < LearnedWeights.patternPrior)
  }

  @Test(
    "does not look at words that were heard together twice only",
    arguments: ["b:gros_panier", "r:un_gros_panier", "x:gros_panier"])
  func groups(trait: String) {
    let twice =
      Self.lessons + (0..<2).map { _ in Taught.lesson([trait], [Taught.courses]) }
    let thrice = twice + [Taught.lesson([trait], [Taught.courses])]
    let needs = [Taught.courses, Taught.repas]
    #expect(!Teacher(twice, needs: needs, dangers: []).weights(words: []).text.contains(trait))
    #expect(Teacher(thrice, needs: needs, dangers: []).weights(words: []).text.contains(trait))
  }

  @Test(
    "takes the exponential from no library",
    arguments: [
      (0.0, 1.0), (1, 2.718_281_828_459_045), (-1, 0.367_879_441_171_442),
      (2, 7.389_056_098_930_650), (-5, 0.006_737_946_999_085),
    ])
  func exponential(power: Double, expected: Double) {
    #expect(abs(Exponential.of(power) - expected) < 1e-9 * max(1, expected))
  }

  @Test("makes a share of any odds", arguments: [0, 0.5, 3, 40, 1e9])
  func logistic(value: Double) {
    let share = Logistic.of(value)
    #expect((0.5...1).contains(share))
    #expect(abs(share + Logistic.of(-value) - 1) < 1e-12)
  }
}

@Suite("Correcting weights")
struct CorrectionTests {
  private static var weights: LearnedWeights {
    var weights = LearnedWeights(needs: [Taught.courses, Taught.repas], words: [])
    weights.add(2, to: "s:panier", 1)
    weights.add(1, to: "s:panier", 0)
    weights.add(LearnedWeights.patternPrior, to: "p:repas", 1)
    return weights
  }

  @Test("puts first the need of an example that came second")
  func example() {
    var weights = Self.weights
    let lesson = Taught.lesson(["s:panier"], [Taught.courses])
    #expect(Taught.best(weights, lesson.traits) == Taught.repas)
    weights.correct([lesson], dangers: [])
    #expect(Taught.best(weights, lesson.traits) == Taught.courses)
    #expect(weights.logOdds(lesson.traits)[0] >= Verdict.sureFloor)
  }

  @Test("lets a counter-example fall")
  func counterexample() {
    var weights = Self.weights
    let lesson = Taught.counterexample(["p:repas", "s:panier"], of: Taught.repas)
    #expect(weights.logOdds(lesson.traits)[1] > Verdict.deniedCeiling)
    weights.correct([lesson], dangers: [])
    #expect(weights.logOdds(lesson.traits)[1] <= Verdict.deniedCeiling)
  }

  @Test("puts what is out of scope first for its examples")
  func outside() {
    var weights = Self.weights
    let lesson = Taught.lesson(["s:panier"], [])
    #expect(Taught.best(weights, lesson.traits) == Taught.repas)
    weights.correct([lesson], dangers: [])
    #expect(Taught.best(weights, lesson.traits) == nil)
  }

  @Test("takes a danger off what does not mean it, but spares its patterns")
  func danger() {
    var weights = Self.weights
    weights.add(2, to: "p:courses", 1)
    let lesson = Taught.lesson(
      ["p:courses", "s:panier", "s:marché", "p:repas"], [Taught.courses])
    #expect(weights.logOdds(lesson.traits)[1] > Verdict.dangerCeiling)
    weights.add(8, to: "s:panier", 0)
    weights.correct([lesson], dangers: [Taught.repas])
    #expect(weights.logOdds(lesson.traits)[1] <= Verdict.dangerCeiling)
    let pattern = weights.contributions(Taught.traits("p:repas"), to: 1)
    #expect(pattern.map(\.score) == [LearnedWeights.patternPrior])
  }

  @Test("moves nothing that is right, nor without examples")
  func nothing() {
    var weights = Self.weights
    weights.add(9, to: "s:soupe", 1)
    let before = weights.text
    weights.correct([Taught.lesson(["s:soupe"], [Taught.repas])], dangers: [])
    #expect(weights.text == before)
    weights.correct([], dangers: [Taught.repas])
    #expect(weights.text == before)
  }
}
