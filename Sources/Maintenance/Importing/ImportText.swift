import Text

/// Brings the text of a source to the form that a directory holds.
enum ImportText {
  /// The text on one line, without blanks at its ends or in a row, with French apostrophes; nil when
  /// it hides a control character.
  static func clean(_ text: String) -> String? {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
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
  /// `AAAA`, `AAAA-MM` or `AAAA-MM-JJ` of a date written so or as `JJ/MM/AAAA`; nil for no date.
  static func edition(_ text: String) -> String? {
    if let match = text.prefixMatch(of: /(\d\d)\/(\d\d)\/((?:19|20)\d\d)/) {
      return first(in: "\(match.output.3)-\(match.output.2)-\(match.output.1)")
    }
    let date = String(text.prefix { $0.isNumber || $0 == "-" })
    return first(in: date).flatMap { $0 == date ? date : nil }
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

  private static func day(_ text: String) -> String? {
    var spans: [String] = []
    var end = -1
    for part in text.split(separator: "/") {
      let ends = part.split(separator: "-").map { $0.filter { !$0.isWhitespace } }
      guard ends.count == 2, let from = minutes(ends[0]), let until = minutes(ends[1]),
        from > end, until > from
      else { return nil }
      end = until
      spans.append("\(clock(from))-\(clock(until))")
    }
    return spans.joined(separator: ",")
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
