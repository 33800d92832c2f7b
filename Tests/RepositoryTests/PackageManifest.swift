import Foundation
import TestSupport

/// What Package.swift declares, read from its text: targets and what each depends on.
struct PackageManifest {
  /// One target of the package.
  struct Target {
    let name: String
    /// Targets and products that it declares.
    let dependencies: Set<String>
  }

  let targets: [Target]
  /// Products of other packages.
  let products: Set<String>

  init() throws {
    let url = Repository.root.appending(path: "Package.swift")
    let text = try String(contentsOf: url, encoding: .utf8)
      .replacing(/\/\/[^\n]*/, with: "")
    let starts = text.ranges(of: /\.(?:target|executableTarget|testTarget|systemLibrary)\(/)
    targets = zip(starts, starts.dropFirst().map(\.lowerBound) + [text.endIndex]).compactMap {
      Self.target(text[$0.upperBound..<$1])
    }
    products = Set(text.matches(of: /\.product\(name: "(\w+)"/).map { String($0.output.1) })
  }

  /// The target of that name.
  func target(_ name: String) -> Target? { targets.first { $0.name == name } }

  private static func target(_ text: Substring) -> Target? {
    guard let name = text.firstMatch(of: /name: "(\w+)"/) else { return nil }
    guard let list = text.firstMatch(of: /(?s)dependencies: \[(.*?)\]/) else {
      return Target(name: String(name.output.1), dependencies: [])
    }
    // « .product(name: "Yams", package: "Yams") » declares Yams, whatever its package is called.
    let names = list.output.1.replacing(/package: "[^"]*"/, with: "").matches(of: /"(\w+)"/)
    return Target(
      name: String(name.output.1), dependencies: Set(names.map { String($0.output.1) }))
  }
}

/// Files of the repository, by their path from its root.
enum SourceFiles {
  /// A text file.
  struct File {
    let path: String
    let text: String
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
  }

  /// The Swift files under a folder.
  static func swift(under folder: String) throws -> [File] {
    try paths(under: folder).filter { $0.hasSuffix(".swift") }.map(read)
  }

  /// Every file that a clone would have, as far as names tell: not what is built or recorded.
  static func tracked() throws -> [File] {
    let skipped: Set<String> = [".git", ".build", ".swiftpm", "transcripts"]
    let top = try FileManager.default.contentsOfDirectory(atPath: Repository.root.path)
    return try top.filter { !skipped.contains($0) }.sorted().flatMap { try paths(under: $0) }
      .compactMap { try? read($0) }
  }

  /// The modules that a file imports.
  static func imports(_ file: File) -> [String] {
    file.text.matches(
      of:
        /(?m)^\s*(?:@\w+ )?(?:public |package |internal |fileprivate |private )?import (?:(?:struct|enum|class|func|protocol) )?(\w+)/
    ).map { String($0.output.1) }
  }

  private static func read(_ path: String) throws -> File {
    File(
      path: path,
      text: try String(contentsOf: Repository.root.appending(path: path), encoding: .utf8))
  }

  private static func paths(under folder: String) throws -> [String] {
    guard isFolder(folder) else { return [folder] }
    let place = Repository.root.appending(path: folder).path
    return try FileManager.default.subpathsOfDirectory(atPath: place).sorted()
      .map { "\(folder)/\($0)" }
      .filter { !isFolder($0) }
  }

  private static func isFolder(_ path: String) -> Bool {
    let values = try? Repository.root.appending(path: path).resourceValues(forKeys: [
      .isDirectoryKey
    ])
    return values?.isDirectory ?? false
  }
}
