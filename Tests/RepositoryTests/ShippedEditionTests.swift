import Foundation
import TestSupport
import Testing

@Suite("The Knowledge that a transcript names")
struct ShippedEditionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The program as a package would install it, with or without its digest.
  private func install(withDigest: Bool) throws -> String {
    let manager = FileManager.default
    for part in ["prefix/bin", "prefix/share/repere"] {
      try manager.createDirectory(
        at: folder.url.appending(path: part), withIntermediateDirectories: true)
    }
    let program = try Program.url
    let installed = folder.url.appending(path: "prefix/bin/repere")
    do { try manager.linkItem(at: program, to: installed) } catch {
      // Another disk.
      try manager.copyItem(at: program, to: installed)
    }
    try manager.copyItem(
      at: Repository.root.appending(path: "Knowledge"),
      to: folder.url.appending(path: "prefix/share/repere/Knowledge"))
    if withDigest {
      let digest = try Program.run(["connaissances", "--empreinte"], in: folder)
      #expect(digest.output.wholeMatch(of: /[0-9a-f]{64}\n/) != nil)
      try ("# a remark\n" + digest.output).write(
        toFile: folder.path("prefix/share/repere/Knowledge.sha256"), atomically: false,
        encoding: .utf8)
    }
    return installed.path
  }

  /// What the header of a call says of its Knowledge.
  private func label(_ program: String, _ arguments: [String] = []) throws -> String {
    let transcripts = "appels-\(UUID().uuidString)"
    let process = Process()
    // By its bare name, as a person calls it.
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["repere", "--transcriptions", folder.path(transcripts)] + arguments
    process.environment = Program.environment(
      home: folder.url,
      ["PATH": URL(filePath: program).deletingLastPathComponent().path + ":/usr/bin:/bin"])
    process.currentDirectoryURL = folder.url
    let input = Pipe()
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data("elle est isolée\n".utf8))
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    let file = try #require(try folder.transcripts(transcripts).first)
    let header = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")[1]
    return String(header.split(separator: " ")[2])
  }

  @Test("is the installed one by its digest; an edited fiche makes it somebody's own")
  func installed() throws {
    let program = try install(withDigest: true)
    let digest = try Program.run(["connaissances", "--empreinte"], in: folder).lines[0]
    #expect(try label(program) == "sha256:\(digest)")
    // A copy is the same Knowledge, wherever it lies.
    let knowledge = folder.path("prefix/share/repere/Knowledge")
    try FileManager.default.copyItem(atPath: knowledge, toPath: folder.path("copie"))
    #expect(try label(program, ["--connaissances", folder.path("copie")]) == "sha256:\(digest)")

    // The section's directory would tell which section it is, and is not part of the digest.
    let directory = knowledge + "/annuaires/99.csv"
    try Data(contentsOf: URL(filePath: knowledge + "/annuaires/35.csv"))
      .write(to: URL(filePath: directory))
    #expect(try label(program) == "sha256:\(digest)")

    let fiche = knowledge + "/contacts/clic.yaml"
    let text = try String(contentsOfFile: fiche, encoding: .utf8)
    try (text + "# à nous\n").write(toFile: fiche, atomically: false, encoding: .utf8)
    #expect(try label(program) == "locales")
  }

  @Test("is nobody's where no digest was written")
  func withoutDigest() throws {
    #expect(try label(try install(withDigest: false)) == "locales")
  }

  @Test("the digest is written beside a build when Knowledge is as committed, and once only")
  func script() throws {
    let git = try Self.shell("git status --porcelain -- Knowledge && git rev-parse HEAD:Knowledge")
    try #require(git.status == 0, "the tests run outside of git")
    let isClean = !git.output.contains(" Knowledge/")
    let build = folder.path("build")
    try FileManager.default.createDirectory(atPath: build, withIntermediateDirectories: false)
    let program = try Program.url.path
    let run = try Self.shell("bash scripts/edition.sh '\(build)' '\(program)'")
    #expect(run.status == 0)
    let file = build + "/Knowledge.sha256"
    #expect(FileManager.default.fileExists(atPath: file) == isClean)
    guard isClean else { return }
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.wholeMatch(of: /# [0-9a-f]{40,64}\n[0-9a-f]{64}\n/) != nil)
    // A program that cannot run is not asked again.
    #expect(try Self.shell("bash scripts/edition.sh '\(build)' /absent").output.isEmpty)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
  }

  private static func shell(_ script: String) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = Repository.root
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }
}
