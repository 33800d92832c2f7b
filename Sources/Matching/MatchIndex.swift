import Knowledge
import Text

/// Everything that an utterance is compared with, prepared once.
struct MatchIndex: Sendable {
  /// What a pattern of expressions raises.
  typealias Subject = ExampleWeights.Subject

  /// What a name stands for.
  enum Named: Hashable, Sendable {
    case target(Target)
    case reference(Reference)
  }

  private var classPhrases = PhraseIndex<ID<WordClass>>()
  private(set) var patterns = PatternIndex<Subject>()
  private(set) var names = PhraseIndex<Named>()
  private(set) var answers: [ID<Question>: PatternIndex<FactValue>] = [:]
  private(set) var weights = ExampleWeights()
  private(set) var facts: FactReader
  private(set) var references: ReferenceIndex
  private(set) var fiches: FicheSearch
  private(set) var numbers: [String: [Target]] = [:]

  init(_ graph: KnowledgeGraph, _ tokenizer: Tokenizer, _ vocabulary: inout Vocabulary) {
    for wordClass in graph.wordClasses.all {
      for entry in wordClass.entries {
        classPhrases.add(tokenizer.tokens(entry), wordClass.id, &vocabulary)
      }
    }
    for need in graph.needs.all {
      for pattern in need.expressions {
        patterns.add(pattern, .need(need.id), tokenizer, &vocabulary)
      }
    }
    for subject in graph.outsideSubjects.all {
      for pattern in subject.expressions {
        patterns.add(pattern, .outside(subject.id), tokenizer, &vocabulary)
      }
    }
    facts = FactReader(graph, tokenizer, &vocabulary)
    references = ReferenceIndex(graph, tokenizer, &vocabulary)
    fiches = FicheSearch(graph, tokenizer, &vocabulary)
    addAnswers(graph, tokenizer, &vocabulary)
    addNames(graph, tokenizer, &vocabulary)
  }

  private mutating func addAnswers(
    _ graph: KnowledgeGraph, _ tokenizer: Tokenizer, _ vocabulary: inout Vocabulary
  ) {
    for question in graph.questions.all {
      var patterns = PatternIndex<FactValue>()
      for answer in question.answers {
        for pattern in answer.expressions + answer.passing + [Pattern(answer.label)] {
          patterns.add(pattern, answer.value, tokenizer, &vocabulary)
        }
      }
      answers[question.id] = patterns
    }
  }

  private mutating func addNames(
    _ graph: KnowledgeGraph, _ tokenizer: Tokenizer, _ vocabulary: inout Vocabulary
  ) {
    for scheme in graph.schemes.all {
      add(scheme.aliases, .target(.scheme(scheme.id)), tokenizer, &vocabulary)
    }
    for contact in graph.contacts.all {
      add(contact.aliases, .target(.contact(contact.id)), tokenizer, &vocabulary)
      for phone in contact.phones {
        numbers[Typography.digits(of: phone.number), default: []].append(.contact(contact.id))
      }
    }
    for (reference, name, aliases) in graph.references {
      switch reference {
      case .card, .checklist, .stage: add(aliases, .reference(reference), tokenizer, &vocabulary)
      case .term: add([name], .reference(reference), tokenizer, &vocabulary)
      // The words of a note count only where notes are spoken of.
      case .note: break
      }
    }
  }

  private mutating func add(
    _ names: [String], _ named: Named, _ tokenizer: Tokenizer, _ vocabulary: inout Vocabulary
  ) {
    for name in names {
      self.names.add(tokenizer.tokens(name), named, &vocabulary, isName: true)
    }
  }

  /// Learns what the examples of each need, and of what is not oriented, have of their own.
  mutating func learnExamples(
    of graph: KnowledgeGraph, _ tokenizer: Tokenizer, _ vocabulary: inout Vocabulary
  ) {
    for need in graph.needs.all {
      for text in need.examples {
        weights.learn(features(of: text, tokenizer, &vocabulary), .need(need.id))
      }
    }
    for subject in graph.outsideSubjects.all {
      for text in subject.examples {
        weights.learn(features(of: text, tokenizer, &vocabulary), .outside(subject.id))
      }
    }
    for need in graph.needs.all {
      for text in need.counterexamples {
        weights.learnNot(features(of: text, tokenizer, &vocabulary), .need(need.id))
      }
    }
    weights.close()
  }

  private func features(
    of text: String, _ tokenizer: Tokenizer, _ vocabulary: inout Vocabulary
  ) -> [ExampleWeights.Feature] {
    let words = tokenizer.tokens(text).map { token in
      Utterance.Word(
        token: token, typed: nil, stem: vocabulary.learn(token, .inExamples),
        isFunctionWord: FrenchGrammar.functionWords.contains(token.folded))
    }
    let utterance = Utterance(words: words)
    return features(of: utterance, classes: classes(in: utterance), without: [])
  }

  /// Where each class of the lexicon was found.
  func classes(in utterance: Utterance) -> [ID<WordClass>: [[Int]]] {
    var found: [ID<WordClass>: [[Int]]] = [:]
    for phrase in classPhrases.find(in: utterance)
    where !(found[phrase.payload]?.contains(phrase.words) ?? false) {
      found[phrase.payload, default: []].append(phrase.words)
    }
    return found
  }

  /// The words and classes of an utterance that weigh, without those at `hidden`.
  func features(
    of utterance: Utterance, classes: [ID<WordClass>: [[Int]]], without hidden: Set<Int>
  ) -> [ExampleWeights.Feature] {
    var features: [ExampleWeights.Feature] = []
    var seen: Set<ExampleWeights.FeatureName> = []
    func add(_ name: ExampleWeights.FeatureName, _ words: [Int]) {
      if seen.insert(name).inserted {
        features.append(ExampleWeights.Feature(name: name, words: words))
      }
    }
    for (index, word) in utterance.words.enumerated()
    where !word.isFunctionWord && !hidden.contains(index) && !word.token.isNumber {
      guard let stem = word.stem else { continue }
      add(.stem(stem), [index])
      if index > 0, FrenchGrammar.negations.contains(utterance.words[index - 1].token.folded) {
        add(.negatedStem(stem), [index - 1, index])
      }
    }
    for (id, places) in classes.sorted(by: { $0.key < $1.key }) {
      guard let words = places.first(where: { hidden.isDisjoint(with: $0) }) else { continue }
      add(.wordClass(id), words)
    }
    return features
  }
}
