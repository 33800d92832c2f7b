import Text

/// Brings the text of a source to the form that a directory holds.
enum ImportText {
  /// The text on one line, without blanks at its ends or in a row, with French apostrophes; nil when
  /// it hides a control character.
  static func clean(_ text: String) -> String? {
    if isClean(text.utf8) { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let scalar = fromWindows[scalar.value] ?? scalar
      switch scalar.properties.generalCategory {
      case .control where !["\n", "\r", "\t"].contains(scalar): return nil
      case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator:
        if clean.last != " ", !clean.isEmpty { clean.append(" ") }
      case .format: break
      default: clean.append(scalar == "'" ? "’" : scalar)
      }
    }
    if clean.last == " " { clean.removeLast() }
    return String(clean)
  }

  /// What most text is: printable ASCII with single spaces, and no apostrophe.
  private static func isClean(_ bytes: String.UTF8View) -> Bool {
    var last: UInt8 = 0x20
    for byte in bytes {
      if byte < 0x20 || byte > 0x7E || byte == UInt8(ascii: "'") { return false }
      if byte == 0x20, last == 0x20 { return false }
      last = byte
    }
    return last != 0x20 || bytes.isEmpty
  }

  /// Letters and signs of Windows that were taken for control characters on their way to UTF-8:
  /// those that stand in French names.
  private static let fromWindows: [UInt32: Unicode.Scalar] = [
    0x85: "…", 0x8C: "Œ", 0x91: "’", 0x92: "’", 0x96: "–", 0x97: "—", 0x9C: "œ",
  ]

  /// An id in lower case, without accents: `mairie-35115-01`.
  static func id(_ words: String...) -> String {
    Folding.fold(words.joined(separator: " ")).split { !$0.isLetter && !$0.isNumber }
      .joined(separator: "-")
  }

  /// A town without the sorting office: « Redon » of « Redon Cedex 2 ».
  static func town(_ text: String) -> String {
    text.firstRange(of: " Cedex").map { String(text[..<$0.lowerBound]) } ?? text
  }
}

/// Reads telephone numbers as sources write them.
enum PhoneNumber {
  /// The first number of a text, in pairs; nil when it holds none.
  ///
  /// What follows it (a second number, what a call costs) is not part of it. A number of France
  /// written for abroad gets its leading zero back.
  static func first(in text: String) -> String? {
    let beginning = text.drop { !$0.isNumber && $0 != "+" }
    let number = beginning.prefix { $0.isNumber || " .-+()\u{A0}".contains($0) }
    let digits = Typography.digits(of: String(number))
    if number.hasPrefix("+") { return abroad(digits) }
    if digits.hasPrefix("00") { return abroad(String(digits.dropFirst(2))) }
    if digits.hasPrefix("0"), digits.count >= 10 { return pairs(String(digits.prefix(10))) }
    return digits.hasPrefix("3") && digits.count == 4 || digits.hasPrefix("1") && digits.count == 2
      ? digits : nil
  }

  private static func abroad(_ digits: String) -> String? {
    for prefix in ["33", "262", "590", "594", "596"] where digits.hasPrefix(prefix) {
      let rest = String(digits.dropFirst(prefix.count))
      if rest.count == 9 { return pairs("0" + rest) }
      // The number of an overseas department repeats what it is reached by: +262 262 12 34 56.
      if rest.count == 10, rest.hasPrefix("0") { return pairs(rest) }
    }
    return digits.count >= 8 ? "+" + digits : nil
  }

  private static func pairs(_ digits: String) -> String {
    var groups: [Substring] = []
    var rest = Substring(digits)
    while !rest.isEmpty {
      groups.append(rest.prefix(2))
      rest = rest.dropFirst(2)
    }
    return groups.joined(separator: " ")
  }
}

/// Reads the dates of sources.
enum ImportDate {
  /// `AAAA`, `AAAA-MM` or `AAAA-MM-JJ` of a date written so or as `JJ/MM/AAAA`, with or without a
  /// time after it; nil for no date.
  ///
  /// By hand: it is asked of every record, and a regex would take most of an import.
  static func edition(_ text: String) -> String? {
    let date = text.prefix { $0 != " " && $0 != "T" }
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    if isDate(parts) { return String(date) }
    let reversed = Array(date.split(separator: "/", omittingEmptySubsequences: false).reversed())
    return reversed.count == 3 && isDate(reversed) ? reversed.joined(separator: "-") : nil
  }

  private static func isDate(_ parts: [Substring]) -> Bool {
    let bounds = [1900...2099, 1...12, 1...31]
    guard (1...3).contains(parts.count) else { return false }
    return parts.indices.allSatisfy { index in
      parts[index].utf8.count == (index == 0 ? 4 : 2)
        && Int(parts[index]).map(bounds[index].contains) ?? false
    }
  }

  /// The first date of a text, such as the name of a file.
  static func first(in text: String) -> String? {
    guard
      let match = text.firstMatch(
        of: /(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?!\d)/)
    else { return nil }
    return String(match.output)
  }
}

/// Writes opening hours in the OpenStreetMap notation of Knowledge.
enum ImportHours {
  private static let days = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]

  /// The hours of a week, from the times of each day from Monday on; an empty text is a closed day.
  ///
  /// Times are spans such as `09:00 - 12:00 / 14:00 - 16:30`. Nil when some are not times, or run
  /// backwards: hours in doubt are worse than none.
  static func week(_ times: [String]) -> String? {
    var spans: [String] = []
    for text in times {
      guard let day = day(text) else { return nil }
      spans.append(day)
    }
    var rules: [String] = []
    for (index, span) in spans.enumerated() where !span.isEmpty {
      if spans[..<index].contains(span) { continue }
      let same = spans.indices.filter { spans[$0] == span }
      rules.append("\(names(same)) \(span)")
    }
    return rules.joined(separator: "; ")
  }

  /// `Mo-Th` for days in a row, `Mo,We` for others.
  private static func names(_ indices: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for index in indices {
      if let last = runs.last, last.upperBound == index - 1 {
        runs[runs.count - 1] = last.lowerBound...index
      } else {
        runs.append(index...index)
      }
    }
    if runs.count == 1, let run = runs.first, run.count > 2 {
      return "\(days[run.lowerBound])-\(days[run.upperBound])"
    }
    return indices.map { days[$0] }.joined(separator: ",")
  }

  /// The spans of a day in order. What some sources fill a closed half-day with (`00:00 - 00:00`)
  /// and what they say twice does not count; spans that overlap otherwise are in doubt.
  private static func day(_ text: String) -> String? {
    var spans: [Range<Int>] = []
    for part in text.split(separator: "/") {
      let ends = part.split(separator: "-").map { $0.filter { !$0.isWhitespace } }
      guard ends.count == 2, let from = minutes(ends[0]), let until = minutes(ends[1]) else {
        return nil
      }
      if from == 0, until == 0 { continue }
      guard from < until else { return nil }
      if spans.last == from..<until { continue }
      guard from >= spans.last?.upperBound ?? 0 else { return nil }
      if let last = spans.last, last.upperBound == from {
        spans[spans.count - 1] = last.lowerBound..<until
      } else {
        spans.append(from..<until)
      }
    }
    return spans.map { "\(clock($0.lowerBound))-\(clock($0.upperBound))" }.joined(separator: ",")
  }

  /// `09:00`, and `09:00:00` as some sources write it.
  private static func minutes(_ text: String) -> Int? {
    let parts = text.split(separator: ":")
    guard (2...3).contains(parts.count), let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0...24).contains(hour), (0..<60).contains(minute), hour * 60 + minute <= 24 * 60
    else { return nil }
    return hour * 60 + minute
  }

  private static func clock(_ minutes: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(minutes / 60)):\(two(minutes % 60))"
  }
}
