/// Brings what people type to one comparable form.
public enum Folding {
  /// The text in lower case, without accents, with œ as oe and every apostrophe as `'`.
  ///
  /// Works on precomposed and decomposed text alike: combining marks are dropped. Zero-width and
  /// other format characters are dropped too. A letter without a Latin base is kept as it is.
  public static func fold(_ text: some StringProtocol) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { append(scalar, to: &folded) }
    return String(folded)
  }

  /// Appends the folded form of one scalar: none, one or two scalars.
  static func append(_ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
    if scalar.isASCII, scalar != "`" {
      let value = scalar.value
      folded.append(
        value >= 0x41 && value <= 0x5A ? Unicode.Scalar(UInt8(value) + 0x20) : scalar)
      return
    }
    switch scalar {
    case "œ", "Œ": folded.append(contentsOf: "oe".unicodeScalars)
    case "æ", "Æ": folded.append(contentsOf: "ae".unicodeScalars)
    case "ß": folded.append(contentsOf: "ss".unicodeScalars)
    case "’", "‘", "ʼ", "′", "`", "´", "＇": folded.append("'")
    case "\u{A0}", "\u{202F}", "\u{2009}", "\u{3000}": folded.append(" ")
    case "‐", "‑", "–", "—", "−": folded.append("-")
    default:
      if let base = latinBase(scalar) {
        folded.append(base)
      } else {
        appendOther(scalar, to: &folded)
      }
    }
  }

  private static func appendOther(
    _ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView
  ) {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: break
    default: folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }

  /// The unaccented lower-case letter under a precomposed Latin letter.
  private static func latinBase(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xC0...0xC5, 0xE0...0xE5, 0x100...0x105: "a"
    case 0xC7, 0xE7, 0x106...0x10D: "c"
    case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B: "e"
    case 0xCC...0xCF, 0xEC...0xEF, 0x128...0x131: "i"
    case 0x10E...0x111: "d"
    case 0x11C...0x123: "g"
    case 0x124...0x127: "h"
    case 0x134, 0x135: "j"
    case 0x136...0x138: "k"
    case 0x139...0x142: "l"
    case 0xD1, 0xF1, 0x143...0x148: "n"
    case 0x154...0x159: "r"
    case 0x162...0x167, 0x21A, 0x21B: "t"
    case 0x174, 0x175: "w"
    case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8, 0x14C...0x151: "o"
    case 0xD9...0xDC, 0xF9...0xFC, 0x168...0x173: "u"
    case 0xDD, 0xFD, 0xFF, 0x176...0x178: "y"
    case 0x15A...0x161, 0x218, 0x219: "s"
    case 0x179...0x17E: "z"
    default: nil
    }
  }
}
