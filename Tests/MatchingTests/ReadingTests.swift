import Knowledge
import Matching
import TestSupport
import Testing

@Suite("A reading")
struct ReadingTests {
  @Test("of a short line that only carries on keeps the needs of before, in their order")
  func followUp() throws {
    let needs = try Hamlet.needs("plutôt la journée", after: ["solitude", "repas"])
    let reading = try Hamlet.matcher.read("plutôt la journée", previous: [ID("repit")])
    #expect(needs == ["solitude", "repas"])
    #expect(reading.matches.map(\.explanation.rule) == [.previousTurn])
    #expect(reading.matches.map(\.person) == [.caredFor])
  }

  @Test(
    "keeps nothing of before when the line says something of its own, denies it, or is unknown",
    arguments: [
      ("le loyer", ["loyer"]), ("pas seule", []), ("87 ans", []), ("carte vitale", []),
      ("mgen", []),
      ("zzgrx qwfp", []), ("", []), ("et donc", []),
      ("plutôt la journée car alors tonton jean passe chez elle avec son chien noir", []),
    ])
  func noFollowUp(text: String, expected: [String]) throws {
    let needs = try Hamlet.needs(text, after: ["solitude"])
    #expect(needs == expected)
  }

  @Test(
    "of nothing that could mean anything is blank",
    arguments: [
      "", " ", "\t\n", "\u{A0}\u{202F}", "?!…", "'", "’’", "-", "()", "e\u{301}",
      "a", "l'", "de la", "\u{200B}", "\u{301}", "🙂🙂", "👩‍👩‍👧‍👦", "\u{0}", "\u{202E}",
    ])
  func blank(text: String) throws {
    let reading = try Hamlet.matcher.read(text)
    #expect(reading.isOutOfScope)
    #expect(reading.facts.isEmpty)
    #expect(reading.matches.isEmpty)
  }

  @Test(
    "is blank or not by its words of content", arguments: [("et elle", true), ("loyer", false)])
  func isBlank(text: String, expected: Bool) throws {
    let reading = try Hamlet.matcher.read(text)
    #expect(reading.isBlank == expected)
  }

  @Test(
    "stands any bad input",
    arguments: [
      String(repeating: "courses ", count: 10_000), String(repeating: "a", count: 1 << 20),
      String(repeating: "1", count: 1 << 20), String(repeating: "pas de souci ", count: 5_000),
      String(repeating: "l'", count: 20_000), String(repeating: "🙂", count: 50_000),
      String(repeating: "1 ", count: 20_000), String(repeating: "il y a 87 ans ", count: 5_000),
      "e" + String(repeating: "\u{301}", count: 100_000), String(repeating: "\0", count: 5_000),
      String(repeating: "apa café des aidants ", count: 1_000),
    ])
  func badInput(text: String) throws {
    let reading = try Hamlet.matcher.read(text)
    #expect(reading.matches.count <= 5)
    #expect(reading.doubtful.count <= 3)
  }

  @Test("reads a line up to 20,000 characters: what follows is not looked at")
  func bounded() throws {
    let filler = String(repeating: "zz ", count: 550)
    let inside = try Hamlet.needs(filler + " le loyer")
    let outside = try Hamlet.needs(filler + filler + " le loyer")
    #expect(inside == ["loyer"])
    #expect(outside == [])
  }

  @Test(
    "is the same for composed, decomposed, unaccented and capital letters",
    arguments: [
      ["isolée", "isole\u{301}e", "ISOLÉE", "ISOLE\u{301}E", "isolee", "Isolée", "iso\u{AD}lée"],
      ["ménage", "me\u{301}nage", "MENAGE", "MÉNAGE"],
      ["elle s'occupe de son père", "ELLE S’OCCUPE DE SON PÈRE", "elle s`occupe de son pere"],
    ])
  func forms(texts: [String]) throws {
    let first = try Hamlet.needs(texts[0])
    #expect(!first.isEmpty)
    for text in texts {
      let needs = try Hamlet.needs(text)
      #expect(needs == first, "\(text)")
    }
  }

  @Test("is the same every time, with any matcher of the same graph")
  func determinism() throws {
    let graph = try Hamlet.graph
    let other = Matcher(graph)
    for text in try Self.sentences(300, seed: 7) {
      let first = try Hamlet.matcher.read(text, previous: [ID("repas")])
      let second = other.read(text, previous: [ID("repas")])
      #expect(first.matches == second.matches, "\(text)")
      #expect(first.denied == second.denied, "\(text)")
      #expect(first.named == second.named, "\(text)")
      #expect(first.facts == second.facts, "\(text)")
      #expect(first.references == second.references, "\(text)")
    }
  }

  @Test("explains every match by words that were typed")
  func explanations() throws {
    for text in try Self.sentences(600, seed: 11) {
      for match in try Hamlet.matcher.read(text).matches {
        #expect(!match.explanation.words.isEmpty, "\(text)")
        for leaf in Self.leaves(match.explanation) {
          #expect(!leaf.words.isEmpty, "\(text)")
          for word in leaf.words { #expect(text.contains(word), "\(text): \(word)") }
        }
      }
    }
  }

  @Test("ranks matches by their scores, dangers apart")
  func ranking() throws {
    for text in try Self.sentences(300, seed: 13) {
      let matches = try Hamlet.matcher.read(text).matches.filter { $0.need.rawValue != "danger" }
      let scores = matches.map(\.score)
      #expect(scores == scores.sorted(by: >), "\(text)")
      #expect(Set(matches.map(\.need)).count == matches.count, "\(text)")
    }
  }

  @Test("explains a score as a tree whose scores add up")
  func sums() throws {
    for text in ["ménage, laver les vitres", "apa pour sa toilette", "seule et isolée"] {
      for match in try Hamlet.matcher.read(text).matches {
        let sum = Self.leaves(match.explanation).reduce(0) { $0 + $1.score }
        #expect(abs(sum - match.score) < 1e-9, "\(text): \(sum), not \(match.score)")
      }
    }
  }

  private static func leaves(_ explanation: Explanation) -> [Explanation] {
    explanation.parts.isEmpty ? [explanation] : explanation.parts.flatMap(leaves)
  }

  /// Random sentences of the fixture's words, negations and noise.
  static func sentences(_ count: Int, seed: UInt64) throws -> [String] {
    let words = [
      "seule", "isolée", "pas", "jamais", "mais", "ne", "conduit", "plus", "courses", "repas", "le",
      "loyer", "lower", "ménage", "laver", "vitres", "lapa", "apa", "caf", "PAS", "mari", "épuisée",
      "occupe", "soccupe", "de", "son", "père", "à bout", "ça va", "87 ans", "gir 3", "zzyx", "un",
      "tombée", "toilette", "dplct", "crs", "3676", "veut mourir", "non merci", "aucun souci de",
    ]
    let marks = [" ", " ", " ", ", ", ". ", " + "]
    var random = SeededGenerator(seed: seed)
    return try (0..<count).map { _ in
      var text = ""
      for _ in 0..<Int.random(in: 1...9, using: &random) {
        text += try #require(words.randomElement(using: &random))
        text += try #require(marks.randomElement(using: &random))
      }
      return text
    }
  }
}

@Suite("Likeness to examples")
struct LikenessTests {
  private func matcher() throws -> Matcher {
    var files = Hamlet.files
    files["besoins/isolement/ecoute.yaml"] = Hamlet.need(
      "isolement", ["parler"],
      """
      exemples: [le cafard du dimanche revient, un gros cafard chaque dimanche, cafard le dimanche]
      """)
    files["besoins/vie-quotidienne/jardin.yaml"] = Hamlet.need(
      "vie-quotidienne", ["jardin"],
      "exemples: [tailler la haie, tondre la pelouse, la pelouse et la haie, haie trop haute]")
    return Matcher(try KnowledgeFixture(files, over: [:]).strict())
  }

  @Test("raises a need without any of its patterns, and explains itself")
  func raises() throws {
    let reading = try matcher().read("un cafard terrible le dimanche")
    #expect(reading.needs.map(\.rawValue) == ["ecoute"])
    let explanation = try #require(reading.matches.first?.explanation)
    #expect(explanation.rule == .likeExamples)
    #expect(Set(explanation.words) == ["cafard", "dimanche"])
  }

  @Test(
    "abstains when the words say too little", arguments: ["mardi prochain", "rien de tel", "x"])
  func abstains(text: String) throws {
    let reading = try matcher().read(text)
    #expect(reading.needs == [])
  }

  @Test("counts less where a rule denies it, and says so")
  func denied() throws {
    let told = try #require(try matcher().read("cafard, dimanche").matches.first)
    let reading = try matcher().read("pas de cafard, pas de dimanche")
    #expect(reading.denied.map(\.need) == [told.need])
    #expect(reading.matches.allSatisfy { $0.score < told.score - 1 })
  }
}
