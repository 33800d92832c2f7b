import Dialogue
import Knowledge
import Presentation

/// Where the calls are, and the directory of that department, read when it is first asked for.
///
/// It lives in memory only: a place is personal, and no file ever tells it.
final class LocalPlaces {
  /// The department and commune in force; nil until one is told.
  private(set) var locality: Locality?
  private let folder: DirectoryFolder
  private var faults: [String] = []

  init(_ folder: DirectoryFolder) { self.folder = folder }

  /// Goes to a department, unless the calls are there already.
  func choose(_ department: Department) {
    guard locality?.department != department else { return }
    let read = folder.read(department)
    if let read, let first = read.diagnostics.first {
      faults.append(
        Phrasebook.directoryFaults(read.diagnostics.count, first: first.location.description))
    }
    locality = Locality(department, read?.contacts ?? [])
  }

  /// Goes to a commune by its name or postcode as typed; a postcode tells the department too. What is no
  /// commune here may be another department, by its number or name.
  ///
  /// The commune in force is given up when the new one is not known.
  func choose(_ typed: String) {
    if let postcode = CommuneIndex.postcode(in: typed),
      let department = Department(postcode: postcode)
    {
      choose(department)
    }
    locality?.commune = nil
    switch locality?.communes.find(typed) {
    case .found(let commune): locality?.commune = commune
    case .ambiguous: break
    case .unknown, nil:
      if case .success(let department) = DepartmentSearch.find(typed) { choose(department) }
    }
  }

  /// Forgets where this person lives; the department stays for the next call.
  func forgetCommune() { locality?.commune = nil }

  /// What is wrong with the directories read since this was last asked for.
  func takeFaults() -> [String] {
    defer { faults = [] }
    return faults
  }
}
