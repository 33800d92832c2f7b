public import Foundation

/// A file next to a test that holds what the test expects, byte for byte.
///
///     #expect(try Golden("Goldens/fiche.txt").difference(from: page) == nil)
///
/// With `RECORD=1` in the environment the file is rewritten, and the test fails all the same, so
/// that nobody takes a recording for a check. With `CI=true` nothing is ever recorded.
public struct Golden {
  /// The file.
  public let url: URL
  private let isRecording: Bool

  /// Names a file by its path from the folder of the test.
  public init(
    _ path: String, beside test: String = #filePath,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    url = URL(filePath: test).deletingLastPathComponent().appending(path: path)
    isRecording = environment["RECORD"] == "1" && environment["CI"] != "true"
  }

  /// How `actual` differs from the file, to be read by a person; nil when it does not.
  ///
  /// Throws only when the file cannot be written or is not UTF-8.
  public func difference(from actual: String) throws -> String? {
    let name = url.lastPathComponent
    if isRecording {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: url)
      return "\(name) was recorded: read it, then run again without RECORD"
    }
    guard FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) else {
      return "\(name) does not exist: RECORD=1 make test writes it"
    }
    let expected = try String(contentsOf: url, encoding: .utf8)
    guard Data(expected.utf8) != Data(actual.utf8) else { return nil }
    return "\(name):" + Self.firstDifference(expected, actual)
  }

  private static func firstDifference(_ expected: String, _ actual: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for line in 0..<max(old.count, new.count) {
      let before = line < old.count ? old[line] : nil
      let after = line < new.count ? new[line] : nil
      if before.map({ Data($0.utf8) }) != after.map({ Data($0.utf8) }) {
        return "\(line + 1)\n- \(before ?? "(end)")\n+ \(after ?? "(end)")"
      }
    }
    return "1 the line ends differ"
  }
}
