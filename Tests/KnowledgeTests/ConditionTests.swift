import Testing

@testable import Knowledge

@Suite("Condition")
struct ConditionTests {
  private static let age = ID<Fact>("age")
  private static let apa = ID<Fact>("apa")
  private static let truths: [Truth] = [.yes, .no, .unknown]

  /// A condition of a given truth when the age is 70 and nothing else is known.
  private static func leaf(_ truth: Truth) -> Condition {
    switch truth {
    case .yes: .isWithin(age, min: 60, max: nil)
    case .no: .isWithin(age, min: 80, max: nil)
    case .unknown: .isOneOf(apa, [.choice("oui")])
    }
  }

  private func truth(_ condition: Condition) -> Truth {
    condition.truth { $0 == Self.age ? .number(70) : nil }
  }

  @Test(
    "follows the truth table of three values",
    arguments: [
      (.yes, .yes, .yes, .yes, .no), (.yes, .no, .no, .yes, .no),
      (.yes, .unknown, .unknown, .yes, .no), (.no, .no, .no, .no, .yes),
      (.no, .unknown, .no, .unknown, .unknown),
      (.unknown, .unknown, .unknown, .unknown, .unknown),
    ] as [(Truth, Truth, Truth, Truth, Truth)])
  func truthTable(left: Truth, right: Truth, all: Truth, any: Truth, none: Truth) {
    for parts in [[left, right], [right, left]] {
      let parts = parts.map(Self.leaf)
      #expect(truth(.all(parts)) == all)
      #expect(truth(.any(parts)) == any)
      #expect(truth(.none(parts)) == none)
    }
  }

  @Test("of one part is that part; of no part is settled")
  func fewParts() {
    for value in Self.truths {
      #expect(truth(.all([Self.leaf(value)])) == value)
      #expect(truth(.any([Self.leaf(value)])) == value)
      #expect(truth(.none([.none([Self.leaf(value)])])) == value)
    }
    #expect(truth(.all([])) == .yes)
    #expect(truth(.any([])) == .no)
    #expect(truth(.none([])) == .yes)
  }

  @Test(
    "tests a number within bounds, both included",
    arguments: [
      (60, nil, 59, .no), (60, nil, 60, .yes), (nil, 74, 74, .yes), (nil, 74, 75, .no),
      (60, 74, 59, .no), (60, 74, 67, .yes), (60, 74, 75, .no), (nil, nil, 0, .yes),
    ] as [(Int?, Int?, Int, Truth)])
  func bounds(min: Int?, max: Int?, age: Int, expected: Truth) {
    let condition = Condition.isWithin(Self.age, min: min, max: max)
    #expect(condition.truth { _ in .number(age) } == expected)
    #expect(condition.truth { _ in nil } == .unknown)
    #expect(condition.truth { _ in .choice("oui") } == .unknown)
  }

  @Test("tests one of several values")
  func values() {
    let condition = Condition.isOneOf(Self.apa, [.choice("oui"), .number(4)])
    #expect(condition.truth { _ in .choice("oui") } == .yes)
    #expect(condition.truth { _ in .number(4) } == .yes)
    #expect(condition.truth { _ in .choice("4") } == .no)
    #expect(condition.truth { _ in .choice("non") } == .no)
    #expect(condition.truth { _ in nil } == .unknown)
  }

  @Test("names its facts in the order written, each once")
  func facts() {
    let gir = ID<Fact>("gir")
    let condition = Condition.all([
      .any([.isOneOf(gir, [.number(1)]), .isWithin(Self.age, min: 60, max: nil)]),
      .none([.isOneOf(Self.apa, [.choice("oui")]), .isOneOf(gir, [.number(2)])]),
    ])
    #expect(condition.facts == [gir, Self.age, Self.apa])
    #expect(Condition.all([]).facts.isEmpty)
  }

  @Test("probes on both sides of every bound, of this fact alone")
  func probes() {
    let within = Condition.isWithin(Self.age, min: 60, max: 74)
    #expect(within.probes(of: Self.age) == [59, 60, 74, 75])
    #expect(within.probes(of: Self.apa).isEmpty)
    #expect(Condition.isWithin(Self.age, min: nil, max: 74).probes(of: Self.age) == [74, 75])
    let values = Condition.isOneOf(Self.age, [.number(4), .choice("oui")])
    #expect(values.probes(of: Self.age) == [3, 4, 5])
  }

  @Test("changes its truth nowhere between two probes")
  func probesFindEveryChange() {
    let condition = Condition.any([
      .all([.isWithin(Self.age, min: 60, max: 74), .none([.isOneOf(Self.age, [.number(66)])])]),
      .isWithin(Self.age, min: 90, max: nil), .isOneOf(Self.age, [.number(20)]),
    ])
    let probes = Set(condition.probes(of: Self.age))
    var changes = 0
    for age in 0..<120 {
      let here = condition.truth { _ in .number(age) }
      guard here != condition.truth({ _ in .number(age + 1) }) else { continue }
      changes += 1
      #expect(probes.isSuperset(of: [age, age + 1]), "\(age)")
    }
    #expect(changes == 7)
  }
}
