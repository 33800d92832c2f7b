import Text

/// Opening hours in the OpenStreetMap notation of Knowledge, as far as it is used there: days,
/// spans of hours, rules separated by semicolons.
struct OpeningHours {
  /// The spans of minutes since midnight in which somebody answers, for each day from Monday.
  private let days: [[Range<Int>]]
  private let rules: [(days: [Int]?, spans: [Range<Int>])]

  /// Reads hours; nil when they are not of that notation.
  init?(_ hours: String) {
    if hours == Self.always {
      rules = []
      days = Array(repeating: [0..<Self.dayLength], count: 7)
      return
    }
    var rules: [(days: [Int]?, spans: [Range<Int>])] = []
    for text in hours.split(separator: ";") {
      let parts = text.split(separator: " ")
      guard let last = parts.last, let spans = Self.spans(last), parts.count <= 2 else {
        return nil
      }
      if parts.count == 1 {
        rules.append((nil, spans))
      } else {
        guard let days = Self.weekdays(parts[0]) else { return nil }
        rules.append((days, spans))
      }
    }
    guard !rules.isEmpty else { return nil }
    self.rules = rules
    var week = Array(repeating: [Range<Int>](), count: 7)
    for rule in rules { for day in rule.days ?? Array(0..<7) { week[day] += rule.spans } }
    days = week.map { $0.sorted { $0.lowerBound < $1.lowerBound } }
  }

  // MARK: In words

  /// « tous les jours de 8 h à 22 h » for `Mo-Su 08:00-22:00`; what is not understood is shown as
  /// written, so that nothing is lost.
  static func french(_ hours: String) -> String { OpeningHours(hours)?.french ?? hours }

  private var french: String {
    if rules.isEmpty { return "24\(Self.nbsp)h/24, 7\(Self.nbsp)j/7" }
    return rules.map { rule in
      let times = rule.spans.map {
        "de \(Self.time($0.lowerBound)) à \(Self.time($0.upperBound))"
      }.joined(separator: " et ")
      return rule.days.map { "\(Self.daysInWords($0)) \(times)" } ?? times
    }.joined(separator: ", ")
  }

  private var isAlwaysOpen: Bool { days.allSatisfy { $0 == [0..<Self.dayLength] } }

  /// « ouvert jusqu’à 18 h », « rouvre lundi à 9 h »; nil when nobody can tell, on a holiday.
  func now(_ moment: Moment) -> String? {
    if isAlwaysOpen { return Phrasebook.openNow }
    if moment.isHoliday { return Phrasebook.holiday }
    if let span = days[moment.weekday].first(where: { $0.contains(moment.minute) }) {
      return Phrasebook.openUntil(Self.time(span.upperBound))
    }
    if let later = days[moment.weekday].first(where: { $0.lowerBound > moment.minute }) {
      return Phrasebook.opensToday(Self.time(later.lowerBound))
    }
    for distance in 1...7 {
      let day = (moment.weekday + distance) % 7
      guard let first = days[day].first else { continue }
      let name = distance == 1 ? Phrasebook.tomorrow : Self.names[day]
      return Phrasebook.opens(name, Self.time(first.lowerBound))
    }
    return nil
  }

  // MARK: Reading

  private static let nbsp = Typography.noBreakSpace
  private static let dayLength = 24 * 60
  private static let always = "24/7"
  private static let codes = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
  private static let names = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  ]

  private static func weekdays(_ text: Substring) -> [Int]? {
    var days: [Int] = []
    for part in text.split(separator: ",") {
      let ends = part.split(separator: "-").map { codes.firstIndex(of: String($0)) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2 else {
        return nil
      }
      days += first <= last ? Array(first...last) : Array(first..<7) + Array(0...last)
    }
    return days.isEmpty ? nil : days
  }

  private static func spans(_ text: Substring) -> [Range<Int>]? {
    let spans = text.split(separator: ",").map { span -> Range<Int>? in
      let ends = span.split(separator: "-").compactMap(minute)
      guard ends.count == 2, ends[0] < ends[1] else { return nil }
      return ends[0]..<ends[1]
    }
    let known = spans.compactMap { $0 }
    return known.count == spans.count && !known.isEmpty ? known : nil
  }

  private static func minute(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":")
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0...24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    return hour * 60 + minute
  }

  private static func time(_ minute: Int) -> String {
    let hour = "\(minute / 60)\(nbsp)h"
    return minute % 60 == 0 ? hour : hour + nbsp + (minute % 60 < 10 ? "0" : "") + "\(minute % 60)"
  }

  private static func daysInWords(_ days: [Int]) -> String {
    if days == Array(0..<7) { return "tous les jours" }
    if days == [5, 6] { return "le week-end" }
    if days.count > 2, days == Array(days[0]..<(days[0] + days.count)) {
      return "du \(names[days[0]]) au \(names[days[days.count - 1]])"
    }
    return "le " + days.map { names[$0] }.joined(separator: ", le ")
  }
}
