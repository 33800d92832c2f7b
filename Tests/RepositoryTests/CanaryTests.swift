import Foundation
import TestSupport
import Testing

@Suite("What is typed is nowhere on the disk", .serialized)
struct CanaryTests {
  private let folder: TemporaryFolder
  private let small: KnowledgeFixture

  init() throws {
    folder = try TemporaryFolder()
    small = try KnowledgeFixture()
  }

  /// How often a call is killed, as `make canary` says.
  private static let asked =
    ProcessInfo.processInfo.environment["REPERE_CANARY_RUNS"].flatMap { Int($0) }
  private static let runs = asked ?? 20

  /// The folders of one call, each of its own, so that a hit tells which.
  private func places(_ name: String) throws -> [String: URL] {
    var places: [String: URL] = [:]
    for part in ["home", "tmp", "ici"] {
      let url = folder.url.appending(path: "\(name)/\(part)")
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      places[part] = url
    }
    return places
  }

  /// Starts a call in its own folders, behind some words of a shell.
  private func call(
    _ name: String, _ arguments: [String] = ["--transcriptions", "appels"], shell: String = "",
    knowledge: String = Repository.root.appending(path: "Knowledge").path
  ) throws -> TerminalCall {
    let places = try places(name)
    let here = try #require(places["ici"]).path
    return try TerminalCall(
      ["--connaissances", knowledge] + arguments, in: folder,
      environment: [
        "HOME": places["home"]?.path ?? "", "TMPDIR": places["tmp"]?.path ?? "",
        "SWIFT_BACKTRACE": "enable=yes,color=no",
      ],
      launcher: ["/bin/sh", "-c", "cd '\(here)' && \(shell) exec \"$@\"", "sh"])
  }

  /// Everything that the call could have written to.
  private func searched(_ name: String) -> [URL] {
    [folder.url.appending(path: name), URL(filePath: "/dev/shm")]
  }

  @Test("however and whenever the program is killed", arguments: 0..<runs)
  func killed(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let canaries = CanaryCall(using: &generator)
    // Twenty starts with the real Knowledge would take a debug build a minute.
    let call =
      Self.asked == nil ? try call("\(seed)", knowledge: small.path) : try call("\(seed)")
    if Int.random(in: 0..<8, using: &generator) > 0 { try call.seePrompt() }
    for keys in canaries.keys(using: &generator) {
      call.type(keys)
      if keys.hasSuffix("\r"), Bool.random(using: &generator) { try? call.seePrompt(seconds: 3) }
    }
    usleep(UInt32.random(in: 0...40_000, using: &generator))
    #expect(CanarySearch(canaries.words).hits(in: try call.processFiles(), at: "/proc") == [])
    call.send(SIGKILL)
    // It may have ended by itself.
    let status = call.end()
    #expect(status == 256 + SIGKILL || status == 0)
    #expect(try CanarySearch(canaries.words).hits(under: searched("\(seed)")) == [])
  }

  @Test(
    "when it crashes, and the report of the crash says nothing either",
    arguments: [SIGSEGV, SIGABRT, SIGTRAP, SIGQUIT, SIGILL])
  func crashed(signal: Int32) throws {
    var generator = SeededGenerator(seed: UInt64(signal))
    let canaries = CanaryCall(using: &generator)
    let call = try call("crash\(signal)")
    try call.seePrompt()
    call.type(canaries.lines[0] + "\r" + canaries.words[3])
    try call.see(canaries.words[3])
    let before = call.output.count
    call.send(signal)
    #expect(call.end() == 256 + signal)
    let said = String(decoding: call.output[before...], as: UTF8.self)
    #expect(!said.lowercased().contains("crash") && !said.contains("Backtrace"), "\(said)")
    #expect(CanarySearch(canaries.words).hits(in: Data(call.output[before...]), at: "end") == [])
    #expect(try CanarySearch(canaries.words).hits(under: searched("crash\(signal)")) == [])
  }

  /// A disk that takes nothing, or only so many blocks.
  @Test("when the disk is full, and what is kept is whole", arguments: [0, 1, 2])
  func full(blocks: Int) throws {
    var generator = SeededGenerator(seed: 77)
    let canaries = CanaryCall(using: &generator)
    let call = try call("plein\(blocks)", shell: "ulimit -f \(blocks) &&")
    try call.seePrompt()
    for line in ["elle est isolée, \(canaries.words[0])"] + canaries.lines.prefix(4) + [
      "loyer cher"
    ] {
      call.type(line + "\r")
      try call.seePrompt()
    }
    call.type("/quitter\roui\r")
    #expect(call.end() == 0)
    #expect(call.text.contains("Rien ne sera gardé de cet appel") || blocks > 0)
    #expect(try CanarySearch(canaries.words).hits(under: searched("plein\(blocks)")) == [])

    let kept = folder.path("plein\(blocks)/ici/appels")
    let check = try Program.run(["transcriptions", "verifier", kept], in: folder)
    #expect(check.status == 0, "\(check.output)\(check.error)")
    #expect(try folder.transcripts("plein\(blocks)/ici/appels").isEmpty == (blocks == 0))
  }

  @Test("when the folder takes nothing")
  func readOnly() throws {
    var generator = SeededGenerator(seed: 78)
    let canaries = CanaryCall(using: &generator)
    let closed = folder.path("ferme")
    try FileManager.default.createDirectory(
      atPath: closed, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o500])
    // Nobody may make a folder there, not even root.
    let places = geteuid() == 0 ? ["/proc/repere"] : [closed, "/proc/repere"]
    for (index, place) in places.enumerated() {
      let call = try call("ferme\(index)", ["--transcriptions", place])
      try call.seePrompt()
      call.type(canaries.lines[0] + "\r")
      try call.seePrompt()
      call.type("elle est isolée, \(canaries.words[1])\r")
      try call.see("Isolement")
      call.type("/quitter\roui\r")
      #expect(call.end() == 0)
      #expect(call.text.contains("Rien ne sera gardé de cet appel"))
      #expect(try CanarySearch(canaries.words).hits(under: searched("ferme\(index)")) == [])
    }
  }

  // MARK: The search itself

  /// A word as each form would leave it, in the midst of other bytes.
  static let planted: [(String, String, [UInt8])] = CanarySearch.forms.flatMap { form in
    form.bytes("kavozyxubimo").enumerated().map { index, bytes in
      (form.name, "\(form.name) \(index)", bytes)
    }
  }

  @Test("the search finds each form of a word, and nothing where there is none", arguments: planted)
  func control(form: String, name: String, bytes: [UInt8]) throws {
    let place = folder.url.appending(path: "a/.cache/b")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    let other = Data((0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    try other.write(to: place.appending(path: "other"))
    let search = CanarySearch(["fozajikupydo", "kavozyxubimo"])
    #expect(try search.hits(under: [folder.url]) == [])
    try (other + Data(bytes) + other).write(to: place.appending(path: "planted"))
    let path = place.appending(path: "planted").path
    #expect(
      try search.hits(under: [folder.url]).contains(CanarySearch.Hit(path: path, form: form)))
  }

  @Test(
    "and a word in capitals, in a longer text in base64, and in the name of a file",
    arguments: [
      ("KAVOZYXUBIMO", "raw"), ("Kavozyxubimo", "raw"), ("K A V O Z Y X U B I M O", "spaced"),
      ("6B61766F7A79787562696D6F", "hexadecimal"),
      (Data("mme Kavozyxubimo, isolée".utf8).base64EncodedString(), "base64"),
      (Data("une mme kavozyxubimo".utf8).base64EncodedString(), "base64"),
      ("%4b%61%76%6f%7a%79%78%75%62%69%6d%6f", "percent"),
    ])
  func moreControls(text: String, form: String) throws {
    let file = folder.url.appending(path: "planted")
    try Data(text.utf8).write(to: file)
    let hits = try CanarySearch(["kavozyxubimo"]).hits(under: [folder.url])
    #expect(hits.contains { $0.form == form })
    try FileManager.default.moveItem(
      at: file, to: folder.url.appending(path: "xkavozyxubimox.tmp"))
    #expect(
      try CanarySearch(["kavozyxubimo"]).hits(under: [folder.url])
        .contains { $0.path.hasSuffix("(name)") })
  }
}
