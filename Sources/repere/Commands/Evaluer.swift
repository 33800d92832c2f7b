import ArgumentParser
import Foundation
import Knowledge
import Maintenance
import Matching
import Presentation

/// Measures how well utterances are understood, so that a maintainer sees whether an edit helps.
struct Evaluer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluer",
    abstract: "Mesure si des phrases sont bien comprises : un fichier annoté, ou --croise.")

  @OptionGroup var knowledge: KnowledgeOptions
  @Argument(help: ArgumentHelp("Une phrase annotée par ligne, en JSON.", valueName: "fichier"))
  var file: String?
  @Flag(
    name: .customLong("croise"),
    help: "Relit les exemples des fiches en les cachant tour à tour à l’apprentissage.")
  var isCrossed = false

  @Flag(name: .customLong("durees"), help: "Mesure aussi le temps de compréhension.")
  var isTimed = false

  func validate() throws {
    if isTimed, isCrossed { throw ValidationError("--durees attend un fichier.") }
    if (file == nil) != isCrossed {
      throw ValidationError("evaluer attend un fichier, ou --croise.")
    }
  }

  func run() throws {
    let graph = try knowledge.strict(withSpeech: isCrossed)
    if let file { try measure(file, graph) } else { try cross(graph) }
  }

  // MARK: A file

  private struct Item: Decodable {
    let id: String
    let text: String
    let context: String?
    let kind: String?
    let expected: [String]
    let acceptable: [String]?
    let forbidden: [String]?
  }

  private func measure(_ file: String, _ graph: KnowledgeGraph) throws {
    guard let bytes = FileManager.default.contents(atPath: file) else {
      Output.error.write(Phrasebook.unreadable(file) + "\n")
      throw ExitCode(2)
    }
    let matcher = Matcher(graph)
    let query = Query(graph, matcher, profile: .all)
    var texts: [String] = []
    var evaluation = Evaluation(graph)
    var faults = 0
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
      guard let item = try? JSONDecoder().decode(Item.self, from: Data(line.utf8)) else {
        faults += 1
        Output.error.write(Phrasebook.notAnnotated(file, number + 1) + "\n")
        continue
      }
      texts.append(item.text)
      let answer = query.answer(id: item.id, text: item.text, context: item.context)
      evaluation.add(
        Evaluation.Expectation(
          expected: item.expected, acceptable: Set(item.acceptable ?? []),
          forbidden: Set(item.forbidden ?? []), kind: item.kind ?? "real"),
        Evaluation.Answer(
          needs: answer.needs, schemes: answer.schemes, contacts: answer.contacts))
    }
    show(evaluation)
    if isTimed { Timing(matcher).report(texts) }
    if faults > 0 { throw ExitCode(1) }
  }

  // MARK: Held-out examples

  private func cross(_ graph: KnowledgeGraph) throws {
    let validation = CrossValidation(graph)
    var evaluation = Evaluation(graph)
    for part in 0..<CrossValidation.parts {
      Output.error.write(Phrasebook.crossing(part + 1, CrossValidation.parts) + "\n")
      for outcome in validation.outcomes(ofPart: part) {
        evaluation.add(
          Evaluation.Expectation(
            expected: [outcome.need.rawValue], acceptable: [], forbidden: [],
            kind: outcome.need.rawValue),
          Evaluation.Answer(needs: outcome.ranked.map(\.rawValue), schemes: [], contacts: []))
      }
    }
    show(evaluation)
  }

  // MARK: The table

  private static let mostConfusions = 20

  private func show(_ evaluation: Evaluation) {
    let figures = Evaluation.Figure.all
    let rows = evaluation.rows
    let width = (rows.map(\.name.count).max() ?? 0) + 2
    var text = pad("", width) + pad("n", -5)
    for figure in figures { text += pad(figure.name, -8) }
    for row in rows {
      text += "\n" + pad(row.name, width) + pad("\(row.count)", -5)
      for figure in row.figures { text += pad(figure.map(percent) ?? "–", -8) }
    }
    text += "\n\n" + figures.map { "\($0.name) : \($0.meaning)" }.joined(separator: "\n") + "\n"
    for confusion in evaluation.confusions.prefix(Self.mostConfusions) {
      text += "\n\(confusion.count) × \(confusion.expected) → \(confusion.answered)"
    }
    Output.standard.write(text + "\n")
  }

  private func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10),\(tenths % 10)"
  }

  /// Fills with spaces, on the left for a negative width.
  private func pad(_ text: String, _ width: Int) -> String {
    let fill = String(repeating: " ", count: max(0, abs(width) - text.count))
    return width < 0 ? fill + text : text + fill
  }
}
