/// Keeps out of a terminal what would command it, or deceive who reads it.
///
/// Control characters command it (ESC, and U+009B that does the same alone). Bidirectional and
/// invisible ones make a text look like another, or hide one in it. None of them is French.
public enum PrintableText {
  /// Whether a character shows as itself: neither a control, nor a format character, nor one of
  /// Unicode's own line breaks.
  public static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2010...0x2027: true
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
  }

  /// The first character of a text that may not be shown; line breaks and tabs may.
  public static func firstUnprintable(in text: String) -> Unicode.Scalar? {
    if isPlain(text) { return nil }
    return text.unicodeScalars.first { !isBlank($0) && !isPrintable($0) }
  }

  /// A text as one line: what may not be shown is dropped, line breaks and tabs are spaces.
  public static func line(_ text: String) -> String {
    if isPlain(text) { return text }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isBlank(scalar) {
        kept.append(" ")
      } else if isPrintable(scalar) {
        kept.append(scalar)
      }
    }
    return String(kept)
  }

  /// A line of a file, each character that may not be shown replaced by one that may, so that
  /// columns stay where they were.
  public static func excerpt(_ text: String) -> String {
    if isPlain(text) { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0 == "\t" || isPrintable($0) ? $0 : "\u{FFFD}" }))
  }

  /// What may be written to a terminal: text, line breaks, tabs, and our own colours.
  ///
  /// A colour (`ESC [ digits m`) changes nothing but colours, whoever wrote it.
  public static func screen(_ text: String) -> String {
    if isPlain(text) { return text }
    var kept = String.UnicodeScalarView()
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.first {
      if scalar == "\u{1B}", let colour = colour(rest) {
        kept.append(contentsOf: colour)
        rest = rest[colour.endIndex...]
        continue
      }
      if isBlank(scalar) && scalar != "\r" || isPrintable(scalar) { kept.append(scalar) }
      rest = rest.dropFirst()
    }
    return String(kept)
  }

  private static func colour(
    _ text: Substring.UnicodeScalarView
  ) -> Substring.UnicodeScalarView? {
    guard text.dropFirst().first == "[" else { return nil }
    let numbers = text.dropFirst(2).prefix { ("0"..."9").contains($0) || $0 == ";" }
    guard numbers.endIndex < text.endIndex, text[numbers.endIndex] == "m" else { return nil }
    return text[text.startIndex...numbers.endIndex]
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\t" || scalar == "\r"
  }

  /// Almost every text is plain ASCII, and needs no second look.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }
}
