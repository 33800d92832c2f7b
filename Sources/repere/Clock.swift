import Foundation
import Presentation

/// The time of day at which numbers are rung.
enum Clock {
  /// Now, where national lines have their hours: in metropolitan France.
  static var now: Moment {
    var calendar = Calendar(identifier: .gregorian)
    if let paris = TimeZone(identifier: "Europe/Paris") { calendar.timeZone = paris }
    let date = calendar.dateComponents(
      [.year, .month, .day, .weekday, .hour, .minute], from: Date())
    return Moment(
      // Foundation counts from Sunday, 1.
      weekday: ((date.weekday ?? 2) + 5) % 7,
      minute: (date.hour ?? 0) * 60 + (date.minute ?? 0),
      isHoliday: Moment.isHoliday(
        year: date.year ?? 0, month: date.month ?? 1, day: date.day ?? 1))
  }
}
