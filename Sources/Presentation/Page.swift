import Diagnostics

/// What is to be shown, before anybody decides how: paragraphs of spans that have a meaning.
public struct Page: Hashable, Sendable {
  /// The paragraphs in order.
  public var paragraphs: [Paragraph]

  /// Gathers paragraphs.
  public init(_ paragraphs: [Paragraph] = []) { self.paragraphs = paragraphs }

  /// Adds a paragraph.
  public mutating func add(
    _ spans: Span..., indent: Int = 0, marker: String = "", isSeparate: Bool = false
  ) {
    paragraphs.append(
      Paragraph(spans: spans, indent: indent, marker: marker, isSeparate: isSeparate))
  }

  /// Adds the paragraphs of another page.
  public mutating func add(_ page: Page) { paragraphs += page.paragraphs }

  /// One paragraph; its lines are broken to the width of the screen.
  public struct Paragraph: Hashable, Sendable {
    /// What it says.
    public let spans: [Span]
    /// How far it is set in, in levels.
    public let indent: Int
    /// What stands before it, such as `1.`; its further lines are set in as far.
    public let marker: String
    /// Whether an empty line stands before it.
    public let isSeparate: Bool
  }

  /// Some text with its meaning.
  public struct Span: Hashable, Sendable {
    /// The text, with its French typography.
    public let text: String
    /// What it is.
    public let role: Role

    /// Gives text a meaning; what would command a terminal is dropped, wherever it comes from.
    public init(_ text: String, _ role: Role = .plain) {
      self.text = PrintableText.line(text)
      self.role = role
    }
  }

  /// What a span is; a format decides how that looks, never by colour alone.
  public enum Role: Hashable, Sendable {
    /// Nothing special.
    case plain
    /// To be said aloud.
    case speech
    /// The name of an item.
    case name
    /// A telephone number.
    case phone
    /// A danger.
    case danger
    /// Something to verify or not to promise.
    case caution
    /// A question.
    case question
    /// Less important than the rest.
    case aside
  }
}
