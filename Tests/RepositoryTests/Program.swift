import Foundation
import TestSupport
import Testing

/// The built program, as a person or another program runs it.
enum Program {
  /// It was not built: a test that needs it fails and says so.
  struct NotBuilt: Error, CustomStringConvertible {
    let places: [URL]
    var description: String {
      "the program repere is not built; looked at \(places.map(\.path).joined(separator: ", ")): "
        + "run « swift build » first"
    }
  }

  /// How one run ended.
  struct Run {
    let status: Int32
    let output: String
    let error: String

    /// The lines of the output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// Where the program is: beside the tests that run, or where a build in the repository puts it.
  ///
  /// `REPERE_PROGRAM` names another, such as a release build.
  static var url: URL {
    get throws {
      if let named = ProcessInfo.processInfo.environment["REPERE_PROGRAM"] {
        return URL(filePath: named, relativeTo: Repository.root).absoluteURL
      }
      let test = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      var folders = [test.deletingLastPathComponent()]
      // On macOS the tests run inside a bundle that stands beside the program.
      folders += Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
      folders.append(Repository.root.appending(path: ".build/debug"))
      let places = folders.map { $0.appending(path: "repere") }
      guard
        let found = places.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) })
      else { throw NotBuilt(places: places) }
      return found
    }
  }

  /// An environment in which nothing of the person who runs the tests is seen.
  static func environment(home: URL, _ more: [String: String] = [:]) -> [String: String] {
    ["HOME": home.path, "LANG": "C", "TERM": "xterm", "PATH": "/usr/bin:/bin"].merging(more) { $1 }
  }

  /// Runs the program in the repository, with files as its three streams.
  ///
  /// `launcher` is another program and its arguments, which runs the words after them.
  static func run(
    _ arguments: [String], input: Data = Data(), in folder: TemporaryFolder,
    environment: [String: String] = [:], launcher: [String] = []
  ) throws -> Run {
    let files = try ["in", "out", "err"].map { name in
      let file = folder.url.appending(path: "\(name)-\(UUID().uuidString)")
      try (name == "in" ? input : Data()).write(to: file)
      return file
    }
    let process = try process(arguments, folder, environment)
    if let first = launcher.first {
      process.executableURL = URL(filePath: first)
      process.arguments = launcher.dropFirst() + [try url.path] + arguments
    }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try finish(process) {}
    return Run(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      error: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }

  /// Runs the program with text lines as its input.
  static func run(
    _ arguments: [String], lines: [String], in folder: TemporaryFolder,
    environment: [String: String] = [:], launcher: [String] = []
  ) throws -> Run {
    let input = Data(lines.map { $0 + "\n" }.joined().utf8)
    return try run(
      arguments, input: input, in: folder, environment: environment, launcher: launcher)
  }

  /// Runs the program behind real pipes, as `printf … | repere | cat` does.
  static func pipe(_ arguments: [String], lines: [String], in folder: TemporaryFolder) throws -> Run
  {
    let process = try process(arguments, folder, [:])
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    var bytes = Data()
    try finish(process) {
      try input.fileHandleForWriting.write(
        contentsOf: Data(lines.map { $0 + "\n" }.joined().utf8))
      try input.fileHandleForWriting.close()
      bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    }
    return Run(
      status: process.terminationStatus, output: String(decoding: bytes, as: UTF8.self), error: "")
  }

  private static func process(
    _ arguments: [String], _ folder: TemporaryFolder, _ environment: [String: String]
  ) throws -> Process {
    let process = Process()
    process.executableURL = try url
    process.arguments = arguments
    process.currentDirectoryURL = Repository.root
    process.environment = self.environment(home: folder.url, environment)
    return process
  }

  /// Starts a process and waits for its end; the long guard only turns a hang into a failure.
  private static func finish(_ process: Process, _ talk: () throws -> Void) throws {
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    try talk()
    if ended.wait(timeout: .now() + 120) == .timedOut {
      Issue.record("repere \((process.arguments ?? []).joined(separator: " ")) does not end")
      process.terminate()
      ended.wait()
    }
  }
}

/// A folder that goes with the last reference to it.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "repere-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of something in the folder.
  func path(_ name: String) -> String { url.appending(path: name).path }

  /// The transcripts in a folder of this one.
  func transcripts(_ name: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: url.appending(path: name), includingPropertiesForKeys: nil)
  }
}
