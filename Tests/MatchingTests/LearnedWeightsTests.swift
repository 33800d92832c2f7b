import Knowledge
import Testing

@testable import Matching

/// Short ways to write traits and lessons.
enum Taught {
  static let courses = ID<Need>("courses")
  static let repas = ID<Need>("repas")
  static let loyer = ID<Need>("loyer")

  static func traits(_ names: String...) -> [Matching.Trait] {
    names.map { Matching.Trait(name: $0, value: 1, words: []) }
  }

  static func lesson(_ words: [String], _ needs: [ID<Need>]) -> Teacher.Lesson {
    Teacher.Lesson(
      traits: words.map { Matching.Trait(name: $0, value: 1, words: []) }, needs: needs, denied: [],
      isCounterexample: false)
  }

  static func counterexample(_ words: [String], of need: ID<Need>) -> Teacher.Lesson {
    Teacher.Lesson(
      traits: words.map { Matching.Trait(name: $0, value: 1, words: []) }, needs: [],
      denied: [need],
      isCounterexample: true)
  }

  /// The need with the best odds; nil for what is out of scope.
  static func best(_ weights: LearnedWeights, _ traits: [Matching.Trait]) -> ID<Need>? {
    let sums = weights.logOdds(traits)
    let column = (0...weights.outside).max { sums[$0] < sums[$1] } ?? weights.outside
    return column == weights.outside ? nil : weights.needs[column]
  }
}

@Suite("Learned weights")
struct LearnedWeightsTests {
  private static var weights: LearnedWeights {
    var weights = LearnedWeights(needs: [Taught.courses, Taught.repas], words: ["caddie", "sac"])
    weights.origin = LearnedWeights.Origin(examples: "12ab", speech: "34cd")
    weights.setBias(0, -3.5)
    weights.setBias(2, 0.25)
    weights.set(
      "s:caddie",
      [LearnedWeights.Cell(column: 2, weight: -0.5), LearnedWeights.Cell(column: 0, weight: 1.25)])
    weights.set("s:soupe", [LearnedWeights.Cell(column: 1, weight: 2.5)])
    weights.set("b:sac_#", [LearnedWeights.Cell(column: 0, weight: -1.75)])
    weights.set("s:rien", [LearnedWeights.Cell(column: 0, weight: 0.04)])
    return weights
  }

  @Test("written and read back say the same")
  func roundTrip() throws {
    let weights = Self.weights
    let read = try #require(LearnedWeights(weights.text))
    #expect(read.needs == weights.needs)
    #expect(read.words == weights.words)
    #expect(read.origin == weights.origin)
    #expect(read.text == weights.text)
    for names in [["s:caddie"], ["s:soupe"], ["s:caddie", "b:sac_#"], ["s:inconnu"], []] {
      let traits = names.map { Matching.Trait(name: $0, value: 0.5, words: []) }
      #expect(read.logOdds(traits) == weights.logOdds(traits), "\(names)")
    }
  }

  @Test("add up, with the bias")
  func sums() {
    let sums = Self.weights.logOdds(Taught.traits("s:caddie", "s:soupe", "s:inconnu"))
    #expect(sums == [-2.25, -1.5, -0.25, LearnedWeights.biasPrior, LearnedWeights.biasPrior])
  }

  @Test("that say next to nothing are not written")
  func small() {
    let text = Self.weights.text
    #expect(text.contains("s:soupe\t1:250\n"))
    #expect(text.contains("s:caddie\t0:125 2:-50\n"))
    #expect(!text.contains("s:rien"))
  }

  @Test(
    "are not read from anything else",
    arguments: [
      "", "x", "\n", "# repère, poids appris, format 4\n",
      "# repère, poids appris, format 5\nbesoins\ta\nbiais\t0:0 1:0 2:0 3:0\n",
      "# repère, poids appris, format 4\nbiais\t0:0\n",
      "# repère, poids appris, format 4\nbesoins\ta\n",
      "# repère, poids appris, format 4\nbesoins\ta\nbiais\t0:0\n",
      "# repère, poids appris, format 4\nbesoins\ta\nbiais\t0:0 1:0 2:0 3:0 4:0\n",
      "# repère, poids appris, format 4\nbesoins\ta\nbiais\t0:0 1:0 2:0 3:0\ns:mot\t4:100\n",
      "# repère, poids appris, format 4\nbesoins\ta\nbiais\tx y z w\n",
      "# repère, poids appris, format 4\nbesoins\ta\nbiais\t1:100 0:300 2:0 3:0\n",
      "# repère, poids appris, format 4\nbesoins\ta a\nbiais\t0:0 1:0 2:0 3:0 4:0\n",
      "# repère, poids appris, format 4\nbesoins\ta\nbiais\t0:0 1:0 2:0 3:0\ns:mot\tabc\n",
      "# repère, poids appris, format 4\nbesoins\ta\nbiais\t0:0 1:0 2:0 3:0\ns:mot\t-1:100\n",
      "# repère, poids appris, format 4\nbesoins\ta\nbiais\t0:0 1:0 2:0 3:0\nsans tabulation\n",
      "# repère, poids appris, format 4\r\nbesoins\ta\r\nbiais\t0:0 1:0 2:0 3:0\r\n",
      " # repère, poids appris, format 4\nbesoins\ta\nbiais\t0:0 1:0 2:0 3:0\n",
    ])
  func broken(text: String) {
    #expect(LearnedWeights(text) == nil)
  }

  @Test("are read from the least that says something")
  func least() throws {
    let text =
      "# repère, poids appris, format 4\nbesoins\ta\nbiais\t0:-150 1:25 2:0 3:0\ns:mot\t1:-100\n"
    let read = try #require(LearnedWeights(text))
    #expect(read.logOdds(Taught.traits("s:mot")) == [-1.5, -0.75, 0, 0])
  }

  @Test("for needs that were added stand before what is out of scope")
  func addColumns() {
    var weights = Self.weights
    let traits = Taught.traits("s:caddie", "s:soupe")
    let before = weights.logOdds(traits)
    weights.addColumns(for: [Taught.loyer, ID("menage")])
    let after = weights.logOdds(traits)
    #expect(weights.needs == [Taught.courses, Taught.repas, Taught.loyer, ID("menage")])
    #expect(weights.outside == 4)
    #expect(after[0..<2] == before[0..<2])
    #expect(after[2] == LearnedWeights.biasPrior)
    #expect(after[3] == LearnedWeights.biasPrior)
    #expect(after[4...] == before[2...])
    let heard = weights.logOdds(Taught.traits("p:loyer", "t:menage"))
    #expect(heard[2] == LearnedWeights.biasPrior + LearnedWeights.patternPrior)
    #expect(heard[3] == LearnedWeights.biasPrior + LearnedWeights.namePrior)
  }

  @Test("stay as they are when no need is added")
  func addNothing() {
    var weights = Self.weights
    weights.addColumns(for: [])
    #expect(weights.text == Self.weights.text)
  }

  @Test("are taken apart, the strongest first, then by the alphabet")
  func contributions() {
    var weights = Self.weights
    weights.add(1.25, to: "s:balance", 0)
    let traits = Taught.traits("b:sac_#", "s:soupe", "s:caddie", "s:balance", "s:inconnu")
    let parts = weights.contributions(traits, to: 0)
    #expect(parts.map(\.trait.name) == ["s:balance", "s:caddie", "b:sac_#"])
    #expect(parts.map(\.score) == [1.25, 1.25, -1.75])
  }
}
