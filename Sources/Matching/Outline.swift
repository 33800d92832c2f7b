import Text

/// The outline of an utterance: how its sentence goes, whatever it is about.
///
/// « quand mes cannes lâcheront, on verra » and « quand mes genoux grinceront, on verra » go alike. Little
/// words and those heard most keep their form, people are one word, numbers another, and of any other
/// word only the ending is left, which mostly tells a tense.
struct Outline: Sendable {
  private let words: [String]
  private let clauses: [Int]

  private static let clauseEnd = "|"
  /// How many words in a row are taken together.
  private static let longestRun = 4

  /// `clauses` are the numbers of the clauses of the words.
  init(_ utterance: Utterance, clauses: [Int]) {
    words = utterance.words.map(Self.outline)
    self.clauses = clauses
  }

  /// Adds every run of words, with one blank in the place of those that tell of a need.
  func add<Sink: TraitSink>(telling: Set<Int>, share: Double, to sink: inout Sink) {
    var shown = BlankedWords()
    for index in words.indices {
      if index > 0, clauses[index] != clauses[index - 1] { shown.append(mark: Self.clauseEnd) }
      shown.append(words[index], at: index, isTelling: telling.contains(index))
    }
    shown.close()
    // One text, of which each run is a part: there are a hundred runs for each need of a line.
    var text: [UInt8] = []
    var starts = [0]
    for word in shown.words {
      text.append(Self.mark)
      text += word.utf8
      starts.append(text.count)
    }
    text.withUnsafeBufferPointer { text in
      for last in shown.words.indices {
        for first in max(0, last - Self.longestRun + 1)...last {
          let bytes = text[starts[first]..<starts[last + 1]]
          let run = String(decoding: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self)
          sink.add(run, share, shown.indices(in: first...last))
        }
      }
    }
  }

  /// What every word of a run begins with; no other trait does.
  private static let mark = UInt8(ascii: "/")

  private static func outline(_ word: Utterance.Word) -> String {
    let folded = word.token.folded
    if word.token.isNumber { return "#" }
    if FrenchGrammar.people.contains(folded) { return "@proche" }
    if word.isFunctionWord || word.isCommon { return folded }
    return endings.first { folded.hasSuffix($0.ending) }?.outline ?? "@"
  }

  /// What endings mostly tell, the longest first: a conditional, a future, an imperfect, a participle,
  /// a plural, an infinitive.
  private static let endings: [(ending: String, outline: String)] = [
    ("raient", "@rait"), ("rais", "@rait"), ("rait", "@rait"),
    ("rons", "@ra"), ("rez", "@ra"), ("ront", "@ra"), ("rai", "@ra"), ("ras", "@ra"), ("ra", "@ra"),
    ("aient", "@ait"), ("ais", "@ait"), ("ait", "@ait"),
    ("ee", "@é"), ("es", "@es"), ("er", "@er"), ("ir", "@er"), ("e", "@e"), ("i", "@é"),
    ("u", "@é"),
  ]
}
