import Foundation
import TestSupport
import Testing

/// What `make audit` shows; skipped, and said to be, where programs may not be traced.
@Suite(
  "The system calls of a whole call", .serialized,
  .enabled(if: SystemTrace.isPossible, "strace is missing, or ptrace is forbidden here"))
struct AuditTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var knowledge: [String] {
    ["--connaissances", Repository.root.appending(path: "Knowledge").path]
  }

  private static let typed = [
    "mme Kerambrun, elle est isolée", "elle n’arrive plus à se laver", "non", "/pourquoi apa",
    "/fiche Xaviere", "/kerambrun", "/effacer", "/nouveau", "loyer trop cher", "/oublier",
    "besoin de souffler", "/quitter", "oui",
  ]

  /// What a call may write to, and nothing else.
  private func isListed(_ path: String, in transcripts: String) -> Bool {
    if ["/dev/null", "/dev/tty", transcripts].contains(path) { return true }
    guard path.hasPrefix(transcripts + "/") else { return false }
    return path.dropFirst(transcripts.count + 1).wholeMatch(of: /[0-9a-f]{16}\.transcript/) != nil
  }

  private func audit(_ file: String, transcripts: String) throws {
    let trace = try SystemTrace(file)
    let unlisted = trace.written.filter { !isListed($0.path, in: transcripts) }
    #expect(unlisted.map(\.call.description) == [])
    #expect(trace.network.map(\.description) == [])
    #expect(trace.started.map(\.name) == ["execve"])
    // The trace sees what it should: the two transcripts and the one that was forgotten.
    #expect(Set(trace.written.map(\.path)).filter { $0.hasSuffix(".transcript") }.count == 3)
    #expect(trace.calls.contains { $0.name == "unlink" })

    let secret = trace.calls.firstIndex {
      $0.name == "prctl" && $0.arguments.hasPrefix("PR_SET_DUMPABLE, SUID_DUMP_DISABLE")
    }
    let core = trace.calls.firstIndex {
      $0.arguments.contains("RLIMIT_CORE, {rlim_cur=0, rlim_max=0}")
    }
    let firstWrite = try #require(
      trace.calls.firstIndex { $0.name == "mkdir" || $0.name == "mkdirat" })
    #expect(try #require(secret) < firstWrite)
    #expect(try #require(core) < firstWrite)

    let words = CanarySearch(["kerambrun", "xaviere"])
    #expect(words.hits(in: try Data(contentsOf: URL(filePath: file)), at: "trace") == [])
  }

  @Test("at a terminal: only listed paths are written to, no network, no other program")
  func terminal() throws {
    let trace = folder.path("trace")
    let transcripts = folder.path("appels")
    let call = try TerminalCall(
      knowledge + ["--transcriptions", transcripts], in: folder,
      launcher: SystemTrace.launcher(trace))
    for line in Self.typed {
      try call.seePrompt()
      call.type(line + "\r")
    }
    #expect(call.end() == 0)
    try audit(trace, transcripts: transcripts)
  }

  @Test("in a pipe: the same")
  func pipe() throws {
    let trace = folder.path("trace")
    let transcripts = folder.path("appels")
    let run = try Program.run(
      knowledge + ["--transcriptions", transcripts], lines: Self.typed, in: folder,
      launcher: SystemTrace.launcher(trace))
    #expect(run.status == 0)
    try audit(trace, transcripts: transcripts)
  }

  @Test("--sans-transcription writes nothing at all")
  func nothing() throws {
    let trace = folder.path("trace")
    _ = try Program.run(
      knowledge + ["--sans-transcription"], lines: Self.typed, in: folder,
      launcher: SystemTrace.launcher(trace))
    #expect(try SystemTrace(trace).written.map(\.path).filter { $0 != "/dev/null" } == [])
  }

  /// What a script does: change the target, start a program, reach for a network.
  static let controls: [(script: String, writes: Bool, starts: Bool, reaches: Bool)] = [
    ("echo x > \"$0\"", true, false, false), (": >> \"$0\"", true, false, false),
    ("mkdir \"$0\"", true, true, false), ("mv /absent \"$0\"", true, true, false),
    ("touch \"$0\"", true, true, false), ("cat /dev/null", false, true, false),
    ("exec 3</dev/null", false, false, false),
    ("exec bash -c ': > /dev/tcp/127.0.0.1/9'", false, true, true),
  ]

  @Test(
    "the audit sees a file that is written, a program that is started, a socket that is opened",
    arguments: controls)
  func control(script: String, writes: Bool, starts: Bool, reaches: Bool) throws {
    let file = folder.path("trace")
    let target = folder.path("cible")
    let process = Process()
    let words = SystemTrace.launcher(file) + ["/bin/sh", "-c", script, target]
    process.executableURL = URL(filePath: words[0])
    process.arguments = Array(words.dropFirst())
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let trace = try SystemTrace(file)
    #expect(trace.written.contains { $0.path == target } == writes)
    #expect((trace.started.count > 1) == starts)
    #expect(trace.network.isEmpty != reaches)
  }
}
