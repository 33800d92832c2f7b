import Testing

@testable import Terminal

@Suite struct CompletionAnswerTests {
  private func answer(_ line: String, _ candidates: String...) -> CompletionAnswer {
    CompletionAnswer(
      request: CompletionRequest(line: line, cursor: line.unicodeScalars.count), wordStart: 0,
      candidates: candidates.map { Completion(replacement: $0, explanation: "") })
  }

  private func list(_ words: String...) -> CompletionAnswer {
    .list(words.map { Completion(replacement: $0, explanation: "") })
  }

  @Test("One candidate is taken, several as far as they agree, then they are listed")
  func answers() {
    #expect(answer("/ai", "/aide ") == .replace(start: 0, text: "/aide "))
    #expect(answer("/p", "/préparer", "/prévenir") == .replace(start: 0, text: "/pré"))
    #expect(answer("/pré", "/préparer", "/prévenir") == list("/préparer", "/prévenir"))
    #expect(answer("/aide", "/aide") == .nothing)
    #expect(answer("/x") == .nothing)
  }

  @Test("An accent is put right, but no letter is taken away")
  func accents() {
    #expect(answer("/pre", "/préparer", "/prévenir") == .replace(start: 0, text: "/pré"))
    #expect(answer("alloc", "apa", "aah") == list("apa", "aah"))
  }

  @Test("A place outside the line is refused")
  func bounds() {
    let request = CompletionRequest(line: "abc", cursor: 2)
    let candidates = [Completion(replacement: "abcd", explanation: "")]
    for start in [-1, 3] {
      #expect(
        CompletionAnswer(request: request, wordStart: start, candidates: candidates) == .nothing)
    }
  }
}

@Suite struct CompletionListTests {
  private let candidates = [
    Completion(replacement: "/aide", explanation: "montre les commandes"),
    Completion(replacement: "/annuler", explanation: "revient en arrière"),
    Completion(replacement: "/nu", explanation: ""),
  ]

  @Test("One line each, explanations under one another")
  func columns() {
    #expect(
      CompletionList(candidates, rows: 24, columns: 80).lines == [
        "/aide     montre les commandes", "/annuler  revient en arrière", "/nu",
      ])
  }

  @Test("Cut to a narrow window")
  func narrow() {
    let lines = CompletionList(candidates, rows: 24, columns: 20).lines
    #expect(lines == ["/aide     montre l…", "/annuler  revient …", "/nu"])
  }

  @Test("A low window shows the first and counts the others")
  func low() {
    let many = (1...30).map { Completion(replacement: "/c\($0)", explanation: "") }
    let lines = CompletionList(many, rows: 6, columns: 80).lines
    #expect(lines == ["/c1", "/c2", "/c3", "… +27"])
  }
}

@Suite struct RecallHistoryTests {
  @Test("A draft survives the walk, whatever its length")
  func draft() {
    var history = RecallHistory()
    _ = history.remember("bonjour")
    let draft = String(repeating: "b", count: 3_000)
    #expect(history.older(line: draft, cursor: 1) == "bonjour")
    #expect(history.older(line: "bonjour", cursor: 7) == nil)
    #expect(history.newer(line: "bonjour", cursor: 7) == draft)
    #expect(history.newer(line: draft, cursor: 3_000) == nil)
  }

  @Test("Neither empty lines nor repeats are kept, and the oldest go first")
  func limits() {
    var history = RecallHistory()
    let kept = ["", "a", "a", "b"].map { history.remember($0) }
    #expect(kept == [false, true, false, true])
    for number in 0..<RecallHistory.capacity { _ = history.remember("\(number)") }
    #expect(history.lines.count == RecallHistory.capacity)
    #expect(history.lines.first == "0")
    history.forget()
    #expect(history.older(line: "", cursor: 0) == nil)
  }
}
