/// French typography for what is shown.
public enum Typography {
  /// A space that no line break may replace.
  public static let noBreakSpace = "\u{A0}"

  /// A quotation in French guillemets.
  public static func quoted(_ text: String) -> String {
    "«\(noBreakSpace)\(text)\(noBreakSpace)»"
  }

  /// A telephone number in groups that can be read aloud, digits in pairs.
  ///
  /// Numbers of ten digits become five pairs, or `0 800` and pairs for the free numbers; short
  /// numbers (15, 3676) stay whole. Separators of the given form do not matter.
  public static func phone(_ number: String) -> String {
    let digits = digits(of: number)
    guard digits.count == 10 else { return digits.count > 4 ? number : digits }
    if digits.hasPrefix("08") {
      let rest = Array(digits.dropFirst(4))
      return "0\(noBreakSpace)" + digits.dropFirst().prefix(3)
        + noBreakSpace + pairs(String(rest))
    }
    return pairs(digits)
  }

  /// The ASCII digits of a text, in order.
  public static func digits(of text: String) -> String {
    String(text.unicodeScalars.filter { $0.value >= 0x30 && $0.value <= 0x39 })
  }

  private static func pairs(_ digits: String) -> String {
    var groups: [String] = []
    var rest = Substring(digits)
    while !rest.isEmpty {
      groups.append(String(rest.prefix(2)))
      rest = rest.dropFirst(2)
    }
    return groups.joined(separator: noBreakSpace)
  }

  /// What is wrong with the typography of a shown sentence; empty when nothing is.
  ///
  /// Looks for a plain space before a double sign or inside guillemets, a straight apostrophe
  /// between letters, and straight double quotes.
  public static func faults(in text: String) -> [TypographyFault] {
    var faults: [TypographyFault] = []
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let before = index > 0 ? scalars[index - 1] : nil
      let after = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch scalar {
      case "?", "!", ";", ":", "»", "%", "€":
        if before == " " { faults.append(.breakingSpaceBefore(scalar)) }
      case "«":
        if after == " " { faults.append(.breakingSpaceAfter(scalar)) }
      case "'":
        if before?.properties.isAlphabetic ?? false, after?.properties.isAlphabetic ?? false {
          faults.append(.straightApostrophe)
        }
      case "\"": faults.append(.straightQuote)
      default: break
      }
    }
    return faults
  }
}

/// One fault of French typography.
public enum TypographyFault: Hashable, Sendable {
  /// A plain space stands where a no-break space belongs, before this sign.
  case breakingSpaceBefore(Unicode.Scalar)
  /// A plain space stands where a no-break space belongs, after this sign.
  case breakingSpaceAfter(Unicode.Scalar)
  /// `'` stands where ’ belongs.
  case straightApostrophe
  /// `"` stands where « or » belongs.
  case straightQuote
}
