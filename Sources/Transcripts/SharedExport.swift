public import Knowledge
import Redaction

/// What may leave a section for wider sharing: which concepts went together, and how often.
///
/// No words, no order, no half-year, no profile. A set of concepts that fewer than `k` calls have
/// leaves as the themes of its needs, each theme by itself, and a theme that fewer than `k` such
/// calls have leaves without its number.
public struct SharedExport: Sendable {
  /// The first line of every export.
  public static let firstLine = "# repère, concepts pour partage, format 1"
  /// The fewest calls that a set may stand for unless the caller wants more.
  public static let usualK = 5

  private let graph: KnowledgeGraph
  private let k: Int

  /// Prepares to share; `k` is at least 2.
  public init(_ graph: KnowledgeGraph, k: Int) {
    self.graph = graph
    self.k = max(2, k)
  }

  /// The export of calls, each given by its lines.
  public func text(_ calls: [[Transcript.Line]]) -> String {
    var counts: [[String]: Int] = [:]
    for lines in calls {
      let concepts = concepts(lines)
      if !concepts.isEmpty { counts[concepts.sorted(), default: 0] += 1 }
    }
    var themes: [String: Int] = [:]
    for (concepts, count) in counts where count < k {
      for theme in Set(concepts.flatMap(self.themes)) { themes[theme, default: 0] += count }
    }
    var text = "\(Self.firstLine), k \(k)\n"
    for (concepts, count) in counts.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) })
    where count >= k {
      text += "\(count) concepts \(concepts.joined(separator: " "))\n"
    }
    for (theme, count) in themes.sorted(by: { $0.key < $1.key }) {
      text += "\(count < k ? "<\(k)" : String(count)) theme \(theme)\n"
    }
    return text
  }

  /// The needs of a call, and the schemes and contacts that were named in it.
  private func concepts(_ lines: [Transcript.Line]) -> Set<String> {
    var concepts: Set<String> = []
    for line in lines {
      switch line {
      case .event(.needs(let needs)):
        concepts.formUnion(needs.filter { !$0.isMask }.map(MaskText.text))
      case .event(.named(let target)):
        if !target.isMask { concepts.insert(MaskText.text(target)) }
      case .words, .command, .decision, .event(.fact), .event(.answered), .event(.takenBack),
        .event(.stage), .event(.callback), .event(.outcome), .event(.profile), .event(.closed):
        break
      }
    }
    return concepts
  }

  private func themes(_ concept: String) -> [String] {
    if let need = graph.needs[ID(concept)] { return [need.theme.rawValue] }
    let needs = graph.schemes[ID(concept)]?.needs ?? []
    return needs.compactMap { graph.needs[$0]?.theme.rawValue }
  }
}
