import Foundation
import Presentation

/// The time of day at which numbers are rung.
enum Clock {
  /// Now, where national lines have their hours: in metropolitan France.
  static var now: Moment {
    var calendar = Calendar(identifier: .gregorian)
    if let paris = TimeZone(identifier: "Europe/Paris") { calendar.timeZone = paris }
    let now = Date()
    let date = calendar.dateComponents([.weekday, .hour, .minute], from: now)
    let holidays = (0...7).filter { ahead in
      guard let day = calendar.date(byAdding: .day, value: ahead, to: now) else { return false }
      let parts = calendar.dateComponents([.year, .month, .day], from: day)
      return Moment.isHoliday(
        year: parts.year ?? 0, month: parts.month ?? 1, day: parts.day ?? 1)
    }
    return Moment(
      // Foundation counts from Sunday, 1.
      weekday: ((date.weekday ?? 2) + 5) % 7,
      minute: (date.hour ?? 0) * 60 + (date.minute ?? 0), holidays: Set(holidays))
  }
}
