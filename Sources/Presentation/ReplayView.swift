import Dialogue
public import Transcripts

/// Shows a replayed transcript turn by turn.
public enum ReplayView {
  /// One turn: what was typed, what happened, what was decided, and any difference.
  public static func page(for turn: Replay.Turn) -> Page {
    var page = Page()
    page.add(
      Page.Span(turn.typed ?? "—", .speech), marker: "\(turn.line) >", isSeparate: true)
    for event in turn.events { page.add(Page.Span(event, .aside), indent: 1, marker: "=") }
    if turn.divergence == nil {
      for decision in turn.decided { page.add(Page.Span(decision), indent: 1, marker: "=") }
    } else {
      page.add(Page.Span(Phrasebook.divergence, .danger), indent: 1)
      for text in turn.recorded {
        page.add(Page.Span(Phrasebook.recordedThen(text), .caution), indent: 2)
      }
      for text in turn.decided {
        page.add(Page.Span(Phrasebook.decidedNow(text)), indent: 2)
      }
    }
    return page
  }
}
