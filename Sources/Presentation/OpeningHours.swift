import Text

/// Says opening hours in French from the OpenStreetMap notation of Knowledge.
enum OpeningHours {
  /// « tous les jours de 8 h à 22 h » for `Mo-Su 08:00-22:00`; what is not understood is shown as
  /// written, so that nothing is lost.
  static func french(_ hours: String) -> String {
    if hours == "24/7" { return "24\(nbsp)h/24, 7\(nbsp)j/7" }
    let rules = hours.split(separator: ";").map { $0.split(separator: " ") }
    let phrases = rules.map { rule -> String? in
      guard let last = rule.last, let times = times(last) else { return nil }
      guard rule.count == 2 else { return rule.count == 1 ? times : nil }
      return days(rule[0]).map { "\($0) \(times)" }
    }
    let known = phrases.compactMap { $0 }
    return known.count == rules.count ? known.joined(separator: ", ") : hours
  }

  private static let nbsp = Typography.noBreakSpace
  private static let names = [
    "Mo": "lundi", "Tu": "mardi", "We": "mercredi", "Th": "jeudi", "Fr": "vendredi",
    "Sa": "samedi", "Su": "dimanche",
  ]

  private static func days(_ text: Substring) -> String? {
    switch text {
    case "Mo-Su": return "tous les jours"
    case "Sa-Su", "Sa,Su": return "le week-end"
    default: break
    }
    let range = text.split(separator: "-").map { names[String($0)] }
    if range.count == 2, let from = range[0], let to = range[1] { return "du \(from) au \(to)" }
    let parts = text.split(separator: ",")
    let list = parts.compactMap { names[String($0)] }
    return list.count == parts.count ? "le " + list.joined(separator: ", le ") : nil
  }

  private static func times(_ text: Substring) -> String? {
    let spans = text.split(separator: ",").map { span -> String? in
      let ends = span.split(separator: "-").compactMap(time)
      return ends.count == 2 ? "de \(ends[0]) à \(ends[1])" : nil
    }
    let known = spans.compactMap { $0 }
    return known.count == spans.count && !known.isEmpty ? known.joined(separator: " et ") : nil
  }

  private static func time(_ text: Substring) -> String? {
    let parts = text.split(separator: ":")
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]) else { return nil }
    return minute == 0 ? "\(hour)\(nbsp)h" : "\(hour)\(nbsp)h\(nbsp)\(parts[1])"
  }
}
