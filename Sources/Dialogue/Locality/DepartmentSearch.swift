import Diagnostics
public import Knowledge
import Text

/// Finds a department by what a caller types for it.
public enum DepartmentSearch {
  /// No department is called so.
  public struct Unknown: Error, Hashable {
    /// Those that may have been meant, best first.
    public let suggestions: [Department]
  }

  /// The department of that number or name; a postcode only suggests one.
  public static func find(_ typed: String) -> Result<Department, Unknown> {
    let words = words(typed)
    let spaced = words.joined(separator: " ")
    if let department = Department(number: words.joined()) { return .success(department) }
    if let department = Department.all.first(where: { name($0) == spaced }) {
      return .success(department)
    }
    if let department = Department(postcode: words.joined()) {
      return .failure(Unknown(suggestions: [department]))
    }
    let names = Department.all.map { name($0) }
    let near = Suggestion.closest(to: spaced, among: names, limit: 2)
    let named = near.compactMap { close in Department.all.first { name($0) == close } }
    let numbered = Department.all.filter { !spaced.isEmpty && spaced.hasPrefix($0.number) }
    return .failure(Unknown(suggestions: named.isEmpty ? Array(numbered.prefix(2)) : named))
  }

  private static func name(_ department: Department) -> String {
    words(department.name).joined(separator: " ")
  }

  private static func words(_ text: String) -> [String] {
    Folding.fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
