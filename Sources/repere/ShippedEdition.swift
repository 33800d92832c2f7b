import Foundation
import Knowledge

/// Tells whether the Knowledge in use is the one that was shipped, by what it holds.
///
/// A file written where the program is built or packaged holds the digest of the Knowledge that was
/// shipped with it. Knowledge with another digest is somebody's own, whatever folder it lies in: to
/// name it in a transcript would tell which section the call came from. Without the file nothing is
/// taken for shipped.
struct ShippedEdition {
  /// The name of the file: one digest a line, lines that begin with `#` being remarks.
  static let fileName = "Knowledge.sha256"

  private let digests: Set<String>

  /// Reads the files beside the installed Knowledge and beside the program.
  init(beside folders: [URL] = [InstalledProgram.shared, InstalledProgram.folder]) {
    var digests: Set<String> = []
    for folder in folders {
      // A folder without the file is the usual case, and means that nothing is known there.
      guard
        let bytes = FileManager.default.contents(
          atPath: folder.appendingPathComponent(Self.fileName).path)
      else { continue }
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      where !line.hasPrefix("#") {
        digests.insert(line.trimmingCharacters(in: .whitespaces))
      }
    }
    self.digests = digests
  }

  /// Whether the graph was read from the files that were shipped, local directories aside.
  func contains(_ graph: KnowledgeGraph) -> Bool { digests.contains(graph.digest) }
}

/// Where the program lies, however it was called.
enum InstalledProgram {
  /// The folder of the program itself.
  static var folder: URL {
    (Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0]))
      .resolvingSymlinksInPath().deletingLastPathComponent()
  }

  /// The folder of what is installed with it: `share/repere` beside the folder of programs.
  static var shared: URL {
    folder.deletingLastPathComponent().appendingPathComponent("share/repere")
  }
}
