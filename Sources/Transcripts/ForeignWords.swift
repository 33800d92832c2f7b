import Dialogue
import Knowledge
import Redaction

/// Finds in a line of a transcript the words that are no atoms.
struct ForeignWords: Sendable {
  /// A word that is no atom; its column counts Unicode scalars from 1.
  struct Place: Hashable {
    let column: Int
    let kind: Kind
  }

  enum Kind {
    /// A word of what was typed.
    case word
    /// Something that has the form of an id.
    case id
    /// Something where an id should stand, and that has not the form of one.
    case noID
  }

  private static let events: Set<Substring> = [
    "besoins", "precise", "repond", "corrige", "profil", "etape", "rappel", "issue", "cloture",
    "demande", "oriente", "explique", "fiche", "danger", "hors-champ",
  ]
  /// No phrase of the lexicon has more words.
  private static let longestPhrase = 12

  private let concepts: StorableConcepts
  private let redactor = Redactor()

  init(_ graph: KnowledgeGraph) { concepts = StorableConcepts(graph) }

  /// The places of the words of a line that are no atoms, in order.
  func places(in line: Substring) -> [Place] {
    let words = Self.words(line)
    guard let sign = words.first else { return [] }
    let rest = words.dropFirst()
    switch sign.text {
    case ">":
      if let command = rest.first, command.text.hasPrefix("/") {
        let isKnown = SlashCommand.named(String(command.text.dropFirst())) != nil
        return (isKnown ? [] : [place(command)]) + ids(rest.dropFirst())
      }
      return typed(Array(rest))
    case "=":
      guard let event = rest.first else { return [] }
      let isKnown = Self.events.contains(event.text)
      return (isKnown ? [] : [place(event)]) + ids(rest.dropFirst())
    default: return words.map { Place(column: $0.column, kind: .noID) }
    }
  }

  private typealias Word = (text: Substring, column: Int)

  private static func words(_ line: Substring) -> [Word] {
    var words: [Word] = []
    var column = 1
    for part in line.split(separator: " ", omittingEmptySubsequences: false) {
      if !part.isEmpty { words.append((part, column)) }
      column += part.unicodeScalars.count + 1
    }
    return words
  }

  /// Phrases of several words may be atoms where none of their words is.
  private func typed(_ words: [Word]) -> [Place] {
    var places: [Place] = []
    var index = 0
    while index < words.count {
      let last = min(words.count, index + Self.longestPhrase)
      let end = ((index + 1)...last).reversed().first { end in
        redactor.atoms(reading: words[index..<end].map(\.text).joined(separator: " ")) != nil
      }
      if end == nil { places.append(Place(column: words[index].column, kind: .word)) }
      index = end ?? index + 1
    }
    return places
  }

  /// An answer is one of the question before it.
  private func ids(_ words: ArraySlice<Word>) -> [Place] {
    var places: [Place] = []
    var before: Substring?
    for word in words {
      let isAnswer =
        before.flatMap {
          concepts.atom(reading: word.text, answering: ID(String($0)))
        } != nil
      if !isAnswer, concepts.atom(reading: word.text) == nil,
        concepts.stage(reading: word.text) == nil, concepts.outcome(reading: word.text) == nil,
        concepts.obligation(reading: word.text) == nil,
        Profile(rawValue: String(word.text)) == nil
      {
        places.append(place(word))
      }
      before = word.text
    }
    return places
  }

  private func place(_ word: Word) -> Place {
    let isID = word.text.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
    }
    return Place(column: word.column, kind: isID ? .id : .noID)
  }
}
