import Diagnostics
import Foundation
import Testing
import TestSupport

/// A file of `Broken`: knowledge files that are wrong in one way.
///
/// The name of the file is the code that must be found, with `--variant` where there are several.
/// Each knowledge file opens with a line `# fichier: path`, which is not part of it. `↓` stands
/// where a diagnostic must point; without any mark, the last file is wrong as a whole. A mark in a
/// table points at its line.
struct BrokenFile: CustomTestStringConvertible, Sendable {
  let name: String
  let files: [(path: String, content: MarkedText)]

  static let all: [BrokenFile] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Broken")
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.path(percentEncoded: false))
    return (names ?? []).sorted().compactMap { name in
      let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return text.map { BrokenFile(name: name, text: $0) }
    }
  }()

  init(name: String, text: String) {
    self.name = name
    files = text.components(separatedBy: "# fichier: ").dropFirst().map { section in
      let (path, content) = section.splitOnce(at: "\n")
      return (path, MarkedText(content))
    }
  }

  var testDescription: String { name }

  /// The code that must be found.
  var code: String { name.splitOnce(at: ".").0.components(separatedBy: "--")[0] }

  /// The knowledge files, by path.
  var texts: [String: String] {
    Dictionary(files.map { ($0.path, $0.content.text) }, uniquingKeysWith: { $1 })
  }

  /// Where diagnostics must point, by the loader's conventions.
  func expected(in folder: String) -> [Diagnostics.SourceLocation] {
    let marked = files.flatMap { file in
      file.content.positions.map { position in
        Diagnostics.SourceLocation(
          file: folder + "/" + file.path, line: position.line,
          column: file.path.hasSuffix(".csv") ? nil : position.column)
      }
    }
    if marked.isEmpty, let last = files.last {
      return [Diagnostics.SourceLocation(file: folder + "/" + last.path)]
    }
    return marked.sorted()
  }
}

extension String {
  /// What stands before and after the first `separator`.
  func splitOnce(at separator: Character) -> (String, String) {
    guard let index = firstIndex(of: separator) else { return (self, "") }
    return (String(self[..<index]), String(self[self.index(after: index)...]))
  }
}
