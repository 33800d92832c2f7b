import Knowledge
import Text

/// Finds what is to be had at hand: cards, checklists, stages of the script and notes.
///
/// Acronyms, and whatever is called by its name, are found among the names of ``MatchIndex``.
struct ReferenceIndex: Sendable {
  private var patterns = PatternIndex<Reference>()
  private var notes = NoteIndex()

  init(_ graph: KnowledgeGraph, _ tokenizer: Tokenizer, _ vocabulary: inout Vocabulary) {
    for card in graph.cards.all {
      add(card.expressions, .card(card.id), tokenizer, &vocabulary)
    }
    for checklist in graph.checklists.all {
      add(checklist.expressions, .checklist(checklist.id), tokenizer, &vocabulary)
    }
    for stage in graph.script {
      add(stage.expressions, .stage(stage.id), tokenizer, &vocabulary)
    }
    for note in graph.notes.all { notes.add(note, tokenizer, &vocabulary) }
  }

  private mutating func add(
    _ expressions: [Pattern], _ reference: Reference, _ tokenizer: Tokenizer,
    _ vocabulary: inout Vocabulary
  ) {
    for pattern in expressions { patterns.add(pattern, reference, tokenizer, &vocabulary) }
  }

  /// What an utterance asks for, best first; `named` are those called by their names.
  func find(
    in utterance: Utterance, classes: [ID<WordClass>: [[Int]]], denials: Denials,
    named: [Reference]
  ) -> [Reference] {
    let heard = patterns.find(in: utterance, classes: classes, denied: { denials.deny($0) })
      .filter { !denials.deny($0.words) }
      .sorted {
        ($0.elementCount, $1.payload.rawValue) > ($1.elementCount, $0.payload.rawValue)
      }
    let all = notes.find(in: utterance).map { Reference.note($0) } + named + heard.map(\.payload)
    var seen: Set<Reference> = []
    return all.filter { seen.insert($0).inserted }
  }
}
