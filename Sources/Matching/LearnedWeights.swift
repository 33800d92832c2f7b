import Knowledge

/// How much each trait of an utterance speaks for each need, or for nothing to orient.
///
/// One column for each need, one for what is out of scope, one for how a need is spoken of when it is
/// denied, and one for how an utterance carries on with a need told before. The sum of a column over
/// the traits of an utterance, with its bias, is the logarithm of the odds that it tells of that need.
/// A sum can be taken apart again, word by word: that is what `/pourquoi` shows.
struct LearnedWeights: Sendable {
  /// The needs, in the order of the columns.
  private(set) var needs: [ID<Need>]
  /// Words that people were heard to say, the most heard first: none of them is a typing error.
  private(set) var words: [String] = []
  /// What the weights were learned from; they are stale when it differs.
  var origin = Origin(examples: "", speech: "")
  private(set) var biases: [Double]
  /// What was read, and what was moved or learned since, which goes before it.
  private var table = WeightTable()
  private var moved: [String: [Cell]] = [:]

  /// The checksums of the lessons, by where they stand.
  struct Origin: Hashable, Sendable {
    let examples: String
    let speech: String
  }

  /// The weight of a trait for one column.
  struct Cell: Hashable, Sendable {
    let column: Int
    var weight: Double
  }

  /// What one trait adds to one column.
  struct Contribution: Sendable {
    let trait: Trait
    let score: Double
  }

  /// Before anything is learned, a pattern speaks for what it raises, and a name for its first need.
  static let patternPrior = 3.0
  static let namePrior = 2.2
  static let biasPrior = -4.0

  init(needs: [ID<Need>], words: [String]) {
    self.needs = needs
    self.words = words
    biases = Array(repeating: Self.biasPrior, count: needs.count + Self.otherColumns)
  }

  /// The column of what is out of scope.
  var outside: Int { needs.count }

  /// The column of what is denied.
  var denial: Int { needs.count + 1 }

  /// The column of what carries on.
  var followUp: Int { needs.count + 2 }

  /// How many columns are not those of needs.
  private static let otherColumns = 3

  /// What a trait weighs for a column before anything is learned.
  static func prior(_ trait: String, _ need: ID<Need>?) -> Double {
    guard let need else { return trait.hasPrefix("p:out/") ? patternPrior : 0 }
    if trait == "p:\(need)" { return patternPrior }
    return trait == "t:\(need)" ? namePrior : 0
  }

  mutating func set(_ trait: String, _ cells: [Cell]) { moved[trait] = cells }

  mutating func setBias(_ column: Int, _ bias: Double) { biases[column] = bias }

  /// Moves one weight.
  mutating func add(_ delta: Double, to trait: String, _ column: Int) {
    var cells = cells(of: trait)
    if let index = cells.firstIndex(where: { $0.column == column }) {
      cells[index].weight += delta
    } else {
      cells.append(Cell(column: column, weight: delta))
    }
    moved[trait] = cells
  }

  /// Adds columns for needs that nothing was learned of yet, before those that are no needs.
  mutating func addColumns(for missing: [ID<Need>]) {
    guard !missing.isEmpty else { return }
    let old = outside
    needs += missing
    biases.insert(contentsOf: missing.map { _ in Self.biasPrior }, at: old)
    for (trait, cells) in rows {
      moved[trait] = cells.map { cell in
        cell.column >= old
          ? Cell(column: cell.column + missing.count, weight: cell.weight) : cell
      }
    }
    table = WeightTable()
    for need in missing {
      let column = needs.firstIndex(of: need) ?? old
      add(Self.patternPrior, to: "p:\(need)", column)
      add(Self.namePrior, to: "t:\(need)", column)
    }
  }

  // MARK: Asking

  /// The logarithm of the odds of every column.
  func logOdds(_ traits: [Trait]) -> [Double] {
    var sums = biases
    for trait in traits {
      forEachCell(of: trait.name) { sums[$0.column] += $0.weight * trait.value }
    }
    return sums
  }

  /// The log odds of every column by all traits, and by those of each clause alone.
  func logOdds(
    _ traits: [Trait], in clauses: TraitClauses
  ) -> (whole: [Double], clauses: [[Double]]) {
    var sums = biases
    var clauseSums = Array(repeating: biases, count: clauses.count)
    for (trait, clause) in zip(traits, clauses.first) {
      forEachCell(of: trait.name) { cell in
        let part = cell.weight * trait.value
        sums[cell.column] += part
        if let clause { clauseSums[clause][cell.column] += part }
      }
    }
    for (trait, clause) in clauses.again {
      forEachCell(of: traits[trait].name) { cell in
        clauseSums[clause][cell.column] += cell.weight * traits[trait].value
      }
    }
    return (sums, clauseSums)
  }

  /// What one trait weighs for one column; nil when nothing was learned of that.
  func weight(of trait: String, _ column: Int) -> Double? {
    var weight: Double?
    forEachCell(of: trait) { if $0.column == column { weight = $0.weight } }
    return weight
  }

  /// The logarithm of the odds of one column.
  func logOdds(_ traits: [Trait], of column: Int) -> Double {
    traits.reduce(biases[column]) { $0 + (weight(of: $1.name, column) ?? 0) * $1.value }
  }

  /// What an utterance adds to the odds that every one has of a column, by the log odds of all columns.
  func gain(_ column: Int, in sums: [Double]) -> Double { sums[column] - biases[column] }

  /// What each trait adds to a column, the strongest first.
  func contributions(_ traits: [Trait], to column: Int) -> [Contribution] {
    traits.compactMap { trait -> Contribution? in
      weight(of: trait.name, column).map { Contribution(trait: trait, score: $0 * trait.value) }
    }.sorted { ($0.score, $1.trait.name) > ($1.score, $0.trait.name) }
  }

  private func forEachCell(of trait: String, _ body: (Cell) -> Void) {
    if let cells = moved[trait] {
      cells.forEach(body)
    } else if let row = table.row(of: trait) {
      for place in table.cells(of: row) { body(table.cell(at: place)) }
    }
  }

  /// All that a trait weighs.
  func cells(of trait: String) -> [Cell] {
    var cells: [Cell] = []
    forEachCell(of: trait) { cells.append($0) }
    return cells
  }

  private var rows: [String: [Cell]] {
    var rows = moved
    for row in 0..<table.rowCount {
      let trait = table.name(of: row)
      if rows[trait] == nil { rows[trait] = table.cells(of: row).map(table.cell) }
    }
    return rows
  }

  /// Adds up what traits weigh for one column, without keeping them.
  ///
  /// Of traits of one name, the first must have the largest value.
  struct Sum: TraitSink {
    private(set) var value = 0.0
    private let weights: LearnedWeights
    private let column: Int
    private var seen: Set<String> = []

    init(_ weights: LearnedWeights, of column: Int) {
      self.weights = weights
      self.column = column
    }

    mutating func add(_ name: String, _ value: Double, _ words: @autoclosure () -> [Int]) {
      guard let weight = weights.weight(of: name, column), seen.insert(name).inserted else {
        return
      }
      self.value += weight * value
    }
  }

  // MARK: Text

  private static let heading = "# repère, poids appris, format 4"
  /// Weights are written in hundredths, but for smaller ones, which say next to nothing; more so where
  /// each of a hundred thousand traits has one weight only.
  private static func least(_ column: Int, outside: Int) -> Double {
    column > outside ? 0.15 : 0.08
  }

  /// The weights as text, the same for the same weights.
  var text: String {
    var lines = [
      Self.heading, "# exemples \(origin.examples)", "# paroles \(origin.speech)",
      "besoins\t" + needs.map(\.rawValue).joined(separator: " "),
      "mots\t" + words.joined(separator: " "),
      "biais\t"
        + biases.enumerated().map { "\($0.offset):\(hundredths($0.element))" }
        .joined(separator: " "),
    ]
    for (trait, cells) in rows.sorted(by: { $0.key < $1.key }) {
      let kept = cells.filter { abs($0.weight) >= Self.least($0.column, outside: outside) }
        .sorted { $0.column < $1.column }
      guard !kept.isEmpty else { continue }
      let shown = kept.map { "\($0.column):\(hundredths($0.weight))" }
      lines.append(trait + "\t" + shown.joined(separator: " "))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func hundredths(_ weight: Double) -> Int { Int((weight * 100).rounded()) }

  /// Reads what ``text`` wrote; nil when it is not that.
  init?(_ text: String) {
    var rest = text.utf8[...]
    guard let first = Self.firstLine(rest), first == Self.heading else { return nil }
    rest = rest.dropFirst(first.utf8.count + 1)
    needs = []
    biases = []
    var examples = ""
    var speech = ""
    header: while let line = Self.firstLine(rest) {
      let (name, values) = Self.entry(line)
      switch name {
      case "# exemples": examples = values.first ?? ""
      case "# paroles": speech = values.first ?? ""
      case "besoins": needs = values.map { ID($0) }
      case "mots": words = values
      case "biais":
        guard let row = WeightTable(line.utf8[...], columnCount: WeightTable.mostColumns) else {
          return nil
        }
        let cells = row.cells(of: 0).map(row.cell)
        guard cells.map(\.column) == Array(cells.indices) else { return nil }
        biases = cells.map(\.weight)
      default: break header
      }
      rest = rest.dropFirst(line.utf8.count + 1)
    }
    origin = Origin(examples: examples, speech: speech)
    let columnCount = needs.count + Self.otherColumns
    guard !needs.isEmpty, Set(needs).count == needs.count, biases.count == columnCount,
      let table = WeightTable(rest, columnCount: columnCount)
    else { return nil }
    self.table = table
  }

  /// The first line, without its end; nil when there is none.
  private static func firstLine(_ text: Substring.UTF8View) -> String? {
    text.isEmpty ? nil : String(Substring(text.prefix { $0 != UInt8(ascii: "\n") }))
  }

  /// What stands before the tab, or before the last space of a comment; and the words after it.
  private static func entry(_ line: String) -> (name: String, values: [String]) {
    let separator: Character = line.hasPrefix("#") ? " " : "\t"
    guard let end = line.lastIndex(of: separator) else { return (line, []) }
    let values = line[line.index(after: end)...].split(separator: " ")
    return (String(line[..<end]), values.map(String.init))
  }
}
