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
  private let script: CallScript

  /// Prepares to interpret lines with a matcher built from the same graph.
  public init(_ graph: KnowledgeGraph, _ matcher: Matcher) {
    self.graph = graph
    self.matcher = matcher
    script = CallScript(graph)
  }

  /// What happened when this line was typed; nil for a blank line.
  public func understand(_ line: String, in state: DialogueState) -> Understanding? {
    let folded = Folding.fold(line).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !folded.isEmpty else { return nil }
    if let command = command(line, folded, state) ?? said(folded, state) {
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
    case .correcting(let list):
      if let event = correction(folded, among: list) {
        return Understanding(event: event, reading: nil)
      }
    case .walking(let walk):
      if let event = walked(folded, walk) { return Understanding(event: event, reading: nil) }
    case .closing:
      if Self.no.contains(folded) {
        return Understanding(event: .endConfirmed(false), reading: nil)
      }
    case .listening, .concluded, .closed: break
    }
    let reading = matcher.read(line, previous: previous(state))
    if case .walking(let walk) = state.phase, case .reckoning = walk.position,
      reading.matches.isEmpty
    {
      // A sum that cannot be read is asked for again, not searched for.
      return Understanding(event: .commandRefused(.notAnAmount), reading: nil)
    }
    let answered = leadingAnswer(folded, state)
    return Understanding(
      event: .heard(Hearing(reading, besides: answered)), reading: reading)
  }

  /// The needs that a line may carry on; a danger is for its own turn.
  private func previous(_ state: DialogueState) -> [ID<Need>] {
    state.needs.map(\.id).filter { !(graph.needs[$0]?.isSafety ?? false) }
  }

  /// « oui, et elle se sent seule » answers what was asked and goes on to something else.
  private func leadingAnswer(
    _ folded: String, _ state: DialogueState
  ) -> (key: FactKey, value: FactValue)? {
    guard case .asking(let id) = state.phase, let question = graph.questions[id],
      let first = folded.split(whereSeparator: { !$0.isLetter }).first,
      let value = shortYesNo(String(first), question)
    else { return nil }
    return (question.fact, value)
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

  /// « + », what is on the screen was said; « + 2 » or, at the closing, « 2 », only that line.
  private func said(_ folded: String, _ state: DialogueState) -> DialogueEvent? {
    let isClosing = if case .closing = state.phase { true } else { false }
    let hasSign = folded.hasPrefix("+")
    let rest = folded.drop { $0 == "+" || $0 == " " }
    if case .walking = state.phase { return hasSign && rest.isEmpty ? .walk(.wentOn) : nil }
    let listed = script.listed(in: state)
    if (hasSign && rest.isEmpty) || (isClosing && Self.yes.contains(folded)) {
      return .rail(isClosing ? .met(listed) : .stageSaid)
    }
    guard hasSign || isClosing, let number = Int(rest) else { return nil }
    guard listed.indices.contains(number - 1) else {
      return hasSign || !isNumberToRing(folded)
        ? .commandRefused(.noSuchLine(number, of: listed.count)) : nil
    }
    return .rail(.met([listed[number - 1]]))
  }

  /// A number of the screen is not one to ring.
  private func isNumberToRing(_ line: String) -> Bool { !matcher.read(line).named.isEmpty }

  private func correction(_ folded: String, among list: [Correctable]) -> DialogueEvent? {
    guard let number = Int(folded) else {
      return Self.no.contains(folded) ? .endConfirmed(false) : nil
    }
    guard list.indices.contains(number - 1) else {
      return isNumberToRing(folded) ? nil : .commandRefused(.noSuchLine(number, of: list.count))
    }
    return .corrected(list[number - 1])
  }

  private func isWhole(_ walk: ChecklistWalk) -> Bool {
    guard case .reckoning(let amounts) = walk.position,
      let arithmetic = graph.checklists[walk.checklist]?.arithmetic
    else { return false }
    return amounts.count >= arithmetic.lines.count
  }

  private static let goOnWords: Set<String> = ["suite", "suivant", "suivante", "fait", "ok", "oui"]
  private static let leaveWords: Set<String> = ["fin", "stop", "sortir"]
  private static let nothingWords: Set<String> = ["rien", "non", "aucun", "aucune", "neant", "nul"]

  /// What a line means while a checklist is gone through; nil when it is about something else.
  private func walked(_ folded: String, _ walk: ChecklistWalk) -> DialogueEvent? {
    if Self.leaveWords.contains(folded) {
      // The sum so far is what was worked out for.
      if case .reckoning(let amounts) = walk.position, !amounts.isEmpty, !isWhole(walk) {
        return .walk(.totalled)
      }
      return .endConfirmed(false)
    }
    switch walk.position {
    case .choosing:
      if let number = Int(folded), !isNumberToRing(folded) { return .walk(.chosen(number - 1)) }
      return Self.no.contains(folded) ? .endConfirmed(false) : nil
    case .step:
      if Self.no.contains(folded) { return .endConfirmed(false) }
      return Self.goOnWords.contains(folded) ? .walk(.wentOn) : nil
    case .reckoning:
      if let cents = Amount.centsPerYear(folded) { return .walk(.amount(cents)) }
      return Self.nothingWords.contains(folded) ? .walk(.amount(0)) : nil
    }
  }

  /// An answer in words, by its number, or « je ne sais pas »; nil when the line is something else.
  private func answer(
    _ line: String, _ folded: String, to question: Question
  ) -> Understanding? {
    if Self.unknown.contains(folded) {
      return Understanding(event: .answered(question.id, nil), reading: nil)
    }
    if isSeveralAnswers(folded, question) {
      return Understanding(event: .commandRefused(.severalAnswers(question.id)), reading: nil)
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
        if isNumberToRing(line) { return nil }
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
      // « oui » does not say how many.
      if Self.yes.contains(folded) {
        return Understanding(
          event: .commandRefused(.answerOutOfRange(question.id, folded)), reading: nil)
      }
      if let number = Int(folded) {
        if bounds.contains(number) {
          return Understanding(event: .answered(question.id, .number(number)), reading: nil)
        }
        if isNumberToRing(line) { return nil }
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

  /// « 1 2 », « oui non »: two of the answers and nothing else.
  private func isSeveralAnswers(_ folded: String, _ question: Question) -> Bool {
    let words = folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { $0 != "et" && $0 != "ou" }
    guard words.count > 1 else { return false }
    // Two numbers and nothing else answer nothing, whatever was asked.
    if words.allSatisfy({ Int($0).map { $0 < 1_000 } ?? false }) { return true }
    guard !question.answers.isEmpty else { return false }
    let values = words.map { word -> FactValue? in
      if let number = Int(word), question.answers.indices.contains(number - 1) {
        return question.answers[number - 1].value
      }
      return shortYesNo(word, question)
    }
    return !values.contains(nil) && Set(values).count > 1
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
