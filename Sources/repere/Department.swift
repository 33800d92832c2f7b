import ArgumentParser

/// A French department by its number: `35`, `2A`, `974`.
struct Department: ExpressibleByArgument, Equatable {
  /// The number as directories are named, with two digits at least.
  let number: String

  /// Takes a number with or without its leading zero; nil when no department has it.
  init?(argument: String) {
    let typed = argument.uppercased()
    if ["2A", "2B"].contains(typed) {
      number = typed
      return
    }
    guard let value = Int(typed), typed.count <= 3,
      (1...95).contains(value) && value != 20 || (971...976).contains(value)
    else { return nil }
    number = value < 10 ? "0\(value)" : String(value)
  }
}
