public import Knowledge
public import Matching
import Text

/// Turns a line typed by the caller into what happened.
public struct Interpreter: Sendable {
  /// A line understood: the event, and the reading that it rests on, if one was made.
  public struct Understanding: Sendable {
    /// What happened.
    public let event: DialogueEvent
    /// What the words said; nil for a command or a plain answer.
    public let reading: Reading?
  }

  private let graph: KnowledgeGraph
  private let matcher: Matcher

  /// Prepares to interpret lines with a matcher built from the same graph.
  public init(_ graph: KnowledgeGraph, _ matcher: Matcher) {
    self.graph = graph
    self.matcher = matcher
  }

  /// What happened when this line was typed; nil for a blank line.
  public func understand(_ line: String, in state: DialogueState) -> Understanding? {
    let folded = Folding.fold(line).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !folded.isEmpty else { return nil }
    if let command = command(line, folded, state) {
      return Understanding(event: command, reading: nil)
    }
    switch state.phase {
    case .asking(let id):
      if let question = graph.questions[id], let event = answer(line, folded, to: question) {
        return event
      }
    case .clarifying(let needs):
      if let event = choice(folded, among: needs) {
        return Understanding(event: event, reading: nil)
      }
    case .confirmingEnd:
      if Self.yes.contains(folded) {
        return Understanding(event: .endConfirmed(true), reading: nil)
      }
      if Self.no.contains(folded) {
        return Understanding(event: .endConfirmed(false), reading: nil)
      }
    case .listening, .closed: break
    }
    let reading = matcher.read(line, previous: state.needs.map(\.id))
    return Understanding(event: .heard(Hearing(reading)), reading: reading)
  }

  private static let yes: Set<String> = ["o", "oui", "ouais", "y", "yes", "ok"]
  private static let no: Set<String> = ["n", "non", "no", "nan"]
  private static let unknown: Set<String> = [
    "?", "je ne sais pas", "je sais pas", "j'sais pas", "sais pas", "ne sait pas", "sait pas",
    "jsp", "nsp", "inconnu", "aucune idee", "elle ne sait pas", "il ne sait pas", "sait plus",
  ]
  /// More words than this tell a story.
  private static let longestBareAnswer = 5
  private static let endWords: Set<String> = ["quitter", "quit", "q", "exit", "/q"]

  private func command(_ line: String, _ folded: String, _ state: DialogueState) -> DialogueEvent? {
    if Self.endWords.contains(folded) { return .endAsked }
    guard folded.hasPrefix("/") else { return nil }
    return SlashCommand.event(for: line, state, graph)
  }

  /// An answer in words, by its number, or « je ne sais pas »; nil when the line is something else.
  private func answer(
    _ line: String, _ folded: String, to question: Question
  ) -> Understanding? {
    if Self.unknown.contains(folded) {
      return Understanding(event: .answered(question.id, nil), reading: nil)
    }
    switch question.kind {
    case .choice, .yesNo:
      if let number = Int(folded) {
        if (1...max(1, question.answers.count)).contains(number) {
          let value = question.answers[number - 1].value
          return Understanding(event: .answered(question.id, value), reading: nil)
        }
        if number == question.answers.count + 1 {
          return Understanding(event: .answered(question.id, nil), reading: nil)
        }
        // A number to ring is not an answer.
        if !matcher.read(line).named.isEmpty { return nil }
        return Understanding(
          event: .commandRefused(.answerOutOfRange(question.id, folded)), reading: nil)
      }
      if let value = shortYesNo(folded, question) {
        return Understanding(event: .answered(question.id, value), reading: nil)
      }
      // « non » to a question that cannot be answered so is no need either.
      if Self.yes.contains(folded) || Self.no.contains(folded) {
        return Understanding(
          event: .commandRefused(.answerOutOfRange(question.id, folded)), reading: nil)
      }
    case .number(let bounds, _):
      if Self.no.contains(folded) {
        return Understanding(event: .answered(question.id, nil), reading: nil)
      }
      if let number = Int(folded) {
        if bounds.contains(number) {
          return Understanding(event: .answered(question.id, .number(number)), reading: nil)
        }
        // A number to ring is not an answer.
        if !matcher.read(line).named.isEmpty { return nil }
        return Understanding(
          event: .commandRefused(.answerOutOfRange(question.id, folded)), reading: nil)
      }
    }
    return answerInWords(line, to: question)
  }

  /// A sentence answers when it says the fact itself, or says an answer and no need of its own.
  private func answerInWords(_ line: String, to question: Question) -> Understanding? {
    let reading = matcher.read(line)
    // A few words that are an answer, and only alike with a need, are the answer.
    let isShort = line.split(separator: " ").count <= Self.longestBareAnswer
    let needs = reading.matches.filter { !isShort || !$0.isOnlyAlike }
    let isNewNeed = !needs.isEmpty || reading.outside != nil
    if let mention = reading.facts.first(where: { $0.key.fact == question.fact.fact }) {
      if isNewNeed { return nil }
      return Understanding(event: .answered(question.id, mention.value), reading: reading)
    }
    guard !isNewNeed, let value = matcher.answer(line, to: question) else { return nil }
    return Understanding(event: .answered(question.id, value), reading: reading)
  }

  private func shortYesNo(_ folded: String, _ question: Question) -> FactValue? {
    let wanted = Self.yes.contains(folded) ? "oui" : Self.no.contains(folded) ? "non" : nil
    guard let wanted else { return nil }
    return question.answers.first { $0.value == .choice(wanted) }?.value
  }

  private func choice(_ folded: String, among needs: [ID<Need>]) -> DialogueEvent? {
    if let number = Int(folded), number >= 1, number <= needs.count {
      return .needChosen(needs[number - 1])
    }
    if Self.no.contains(folded) || Self.unknown.contains(folded)
      || Int(folded) == needs.count + 1
    {
      return .heard(Hearing(needs: []))
    }
    return nil
  }
}
