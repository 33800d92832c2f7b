import Knowledge
import Text

/// Everything that an utterance is compared with, prepared once.
struct MatchIndex: Sendable {
  /// What a pattern of expressions raises.
  enum Subject: Hashable, Sendable {
    case need(ID<Need>)
    case outside(ID<OutsideSubject>)
  }

  /// What a name stands for.
  enum Named: Hashable, Sendable {
    case target(Target)
    case reference(Reference)
  }

  /// Classes of what asks for a fact: they tell of no need.
  static let askingClasses: Set<ID<WordClass>> = [ID("demande-detail"), ID("que-veut-dire")]

  private var classPhrases = PhraseIndex<ID<WordClass>>()
  /// The words right after which a class is not meant, as folded.
  private var notAfter: [ID<WordClass>: Set<String>] = [:]
  private(set) var patterns = PatternIndex<Subject>()
  private(set) var names = PhraseIndex<Named>()
  private(set) var answers: [ID<Question>: PatternIndex<FactValue>] = [:]
  private(set) var facts: FactReader
  private(set) var references: ReferenceIndex
  private(set) var fiches: FicheSearch
  private(set) var numbers: [String: [Target]] = [:]

  init(_ graph: KnowledgeGraph, _ tokenizer: Tokenizer, _ vocabulary: inout Vocabulary) {
    for wordClass in graph.wordClasses.all {
      for entry in wordClass.entries {
        classPhrases.add(tokenizer.tokens(entry), wordClass.id, &vocabulary)
      }
      let before = wordClass.notAfter.flatMap { tokenizer.tokens($0).map(\.folded) }
      if !before.isEmpty { notAfter[wordClass.id] = Set(before) }
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
    let names = names.map(tokenizer.tokens)
    for name in names { self.names.add(name, named, &vocabulary, isName: true) }
    if case .target = named {
      vocabulary.acronyms.learn(names.filter { $0.count == 1 }.map { $0[0].folded })
    }
  }

  /// Where each class of the lexicon was found.
  func classes(in utterance: Utterance) -> [ID<WordClass>: [[Int]]] {
    var found: [ID<WordClass>: [[Int]]] = [:]
    for phrase in classPhrases.find(in: utterance)
    where !(found[phrase.payload]?.contains(phrase.words) ?? false) {
      if let words = notAfter[phrase.payload], follows(words, phrase.start, in: utterance) {
        continue
      }
      found[phrase.payload, default: []].append(phrase.words)
    }
    return found
  }

  /// What may come between a word and the verb that it governs: « je ne me tape pas dessus ».
  private static let between: Set<String> = [
    "ne", "n", "me", "m", "te", "t", "se", "s", "lui", "leur", "y", "en",
  ]

  /// Whether a place stands right after one of some words; « ne » and pronouns do not come between.
  private func follows(_ words: Set<String>, _ place: Int, in utterance: Utterance) -> Bool {
    let before = utterance.words[..<place].last { !Self.between.contains($0.token.folded) }
    return before.map { words.contains($0.token.folded) } ?? false
  }
}
