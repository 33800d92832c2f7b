/// A moment of a week, as far as opening hours care; given by whoever has a clock.
public struct Moment: Hashable, Sendable {
  /// The day of the week, 0 for Monday to 6 for Sunday.
  public let weekday: Int
  /// Minutes since midnight.
  public let minute: Int
  /// Whether it is a public holiday, on which nobody's hours are known.
  public let isHoliday: Bool

  /// Makes a moment.
  public init(weekday: Int, minute: Int, isHoliday: Bool) {
    self.weekday = weekday
    self.minute = minute
    self.isHoliday = isHoliday
  }

  /// Whether a day is one of the eleven public holidays of metropolitan France (Code du travail,
  /// article L3133-1).
  public static func isHoliday(year: Int, month: Int, day: Int) -> Bool {
    let fixed = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)]
    if fixed.contains(where: { $0 == (month, day) }) { return true }
    let easter = easterSunday(year)
    let date = dayOfYear(year, month, day)
    // Easter Monday, Ascension, Whit Monday.
    return [1, 39, 50].contains(date - dayOfYear(year, easter.month, easter.day))
  }

  /// Easter in the Gregorian calendar, by the anonymous algorithm.
  private static func easterSunday(_ year: Int) -> (month: Int, day: Int) {
    let golden = year % 19
    let century = year / 100
    let yearOfCentury = year % 100
    let epact =
      (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * shift + 114
    return (sum / 31, sum % 31 + 1)
  }

  private static func dayOfYear(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return lengths.prefix(month - 1).reduce(day, +)
  }
}
