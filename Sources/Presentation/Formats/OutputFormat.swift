import Text

/// A way to put pages on a screen.
///
/// One file per format in this folder, listed in ``all``; `--simple` and `NO_COLOR` choose among
/// them, and each has its golden file.
public struct OutputFormat: Sendable {
  /// Its name, which is also that of its golden file.
  public let name: String
  /// What it is for, in French.
  public let summary: String
  /// The page as text for a screen of this many columns, with a final newline.
  public let render: @Sendable (_ page: Page, _ width: Int) -> String

  init(
    name: String, summary: String,
    render: @escaping @Sendable (_ page: Page, _ width: Int) -> String
  ) {
    self.name = name
    self.summary = summary
    self.render = render
  }

  /// Every format.
  public static let all: [OutputFormat] = [.couleur, .texte, .simple]

  /// The format for a terminal: what the caller asked for first, then what the environment says.
  public static func choose(simple: Bool, isTerminal: Bool, noColour: Bool) -> OutputFormat {
    if simple { return .simple }
    return isTerminal && !noColour ? .couleur : .texte
  }
}

/// Breaks paragraphs into lines.
struct Wrapping {
  /// The width of the screen, in columns.
  let width: Int
  /// How a span is painted: applied to whole pieces between breaks, so that no escape is broken.
  let paint: (String, Page.Role) -> String

  func text(_ page: Page) -> String {
    var text = ""
    for paragraph in page.paragraphs {
      if paragraph.isSeparate, !text.isEmpty { text += "\n" }
      text += lines(paragraph)
    }
    return text
  }

  private func lines(_ paragraph: Page.Paragraph) -> String {
    let margin = String(repeating: " ", count: paragraph.indent * 3)
    let marker = paragraph.marker.isEmpty ? "" : paragraph.marker + " "
    let hanging = margin + String(repeating: " ", count: marker.count)
    // On a very narrow screen the margins give way before the words do.
    let isNarrow = width < 40
    let first = isNarrow ? marker : margin + marker
    let next = isNarrow ? "" : hanging
    let room = max(8, width)
    var text = first
    var column = first.count
    var isLineStart = true
    for span in paragraph.spans {
      var run = ""
      for word in span.text.split(separator: " ", omittingEmptySubsequences: true) {
        let needed = word.count + (isLineStart ? 0 : 1)
        if column + needed > room, !isLineStart {
          text += flush(&run, span.role) + "\n" + next
          column = next.count
          isLineStart = true
        }
        if !isLineStart {
          if run.isEmpty { text += " " } else { run += " " }
          column += 1
        }
        run += word
        column += word.count
        isLineStart = false
      }
      text += flush(&run, span.role)
    }
    return text + "\n"
  }

  private func flush(_ run: inout String, _ role: Page.Role) -> String {
    defer { run = "" }
    return run.isEmpty ? "" : paint(run, role)
  }
}
