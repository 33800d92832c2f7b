/// Sums of money as they are typed in haste.
enum Amount {
  /// Beyond this, in cents a year, a number is no sum of a household.
  private static let largest = 1_000_000_000
  private static let monthly: Set<String> = ["mois", "mensuel", "mensuels", "mens", "m"]
  private static let yearly: Set<String> = ["an", "ans", "annee", "annuel", "annuels"]
  private static let filler: Set<String> = [
    "par", "€", "euro", "euros", "eur", "e", "environ", "/",
  ]

  /// Cents a year for « 1 250,50 », « 850 € par mois », « 12000/an »; nil when the line is no sum.
  static func centsPerYear(_ folded: String) -> Int? {
    let spaced = folded.reduce(into: "") { text, character in
      text += character == "€" || character == "/" ? " \(character) " : String(character)
    }
    var digits = ""
    var factor = 1
    for word in spaced.split(whereSeparator: \.isWhitespace).map(String.init) {
      if word.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }) {
        // « 1 250 »: what follows the first digits is a group of three.
        guard digits.isEmpty || word.prefix(while: \.isNumber).count == 3 else { return nil }
        digits += word
      } else if monthly.contains(word), !digits.isEmpty {
        factor = 12
      } else if !(yearly.contains(word) || filler.contains(word)) || digits.isEmpty {
        return nil
      }
    }
    return cents(digits).flatMap { $0 * factor <= largest ? $0 * factor : nil }
  }

  private static func cents(_ digits: String) -> Int? {
    let parts = digits.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == "." })
    guard let whole = parts.first, !whole.isEmpty, let euros = Int(whole), euros < largest else {
      return nil
    }
    switch parts.count {
    case 1: return euros * 100
    case 2:
      // « 1.250 » is a thousand and more, « 1,25 » is not.
      if parts[1].count == 3, let rest = Int(parts[1]) { return (euros * 1000 + rest) * 100 }
      guard (1...2).contains(parts[1].count), let rest = Int(parts[1]) else { return nil }
      return euros * 100 + (parts[1].count == 1 ? rest * 10 : rest)
    default: return nil
    }
  }
}
