extension OutputFormat {
  /// For screen readers: one paragraph per line, no line breaks of ours, no margins, no decoration.
  static let simple = OutputFormat(
    name: "simple", summary: "pour un lecteur d’écran : un paragraphe par ligne, sans retrait"
  ) { page, _ in
    page.paragraphs.map { paragraph in
      let marker = paragraph.marker == "•" || paragraph.marker.isEmpty ? "" : paragraph.marker + " "
      return marker + paragraph.spans.map(\.text).joined(separator: " ") + "\n"
    }.joined()
  }
}
