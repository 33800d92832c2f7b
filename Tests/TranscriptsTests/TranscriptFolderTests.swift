import Foundation
import Knowledge
import Testing
import Transcripts

@Suite("The folder of transcripts")
struct TranscriptFolderTests {
  /// A folder of its own for one test.
  private final class Place {
    let url = FileManager.default.temporaryDirectory.appending(path: "repere-\(UUID().uuidString)")
    var folder: TranscriptFolder { TranscriptFolder(url.path) }

    init() throws {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ name: String, _ text: String, mode: Int = 0o600) throws {
      try Data(text.utf8).write(to: url.appending(path: name))
      try FileManager.default.setAttributes(
        [.posixPermissions: mode], ofItemAtPath: url.appending(path: name).path)
    }

    func modified(_ name: String = "") throws -> Date? {
      let path = name.isEmpty ? url.path : url.appending(path: name).path
      return try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    }
  }

  private static let now = Period(year: 2026, month: 9)

  private static func text(_ period: String) -> String {
    "\(TranscriptPrinter.firstLine)\n# connaissances locales  lexique 1  profil mgen  "
      + "periode \(period)\n> loyer\n"
  }

  private func name(_ digit: Character) -> String {
    String(repeating: digit, count: 16) + ".transcript"
  }

  @Test("tells what lies in it, and follows no link")
  func entries() throws {
    let place = try Place()
    try place.write(name("a"), Self.text("2026-S2"))
    try place.write(name("b"), Self.text("2026-S2"), mode: 0o640)
    try place.write(".gitignore", "")
    try place.write("README.md", "")
    try place.write("notes.txt", "")
    try place.write("aaaaaaaaaaaaaaa.transcript", "")
    try place.write(String(repeating: "A", count: 16) + ".transcript", "")
    let manager = FileManager.default
    for folder in ["exemples", "autre"] {
      try manager.createDirectory(
        at: place.url.appending(path: folder), withIntermediateDirectories: false)
    }
    try manager.createSymbolicLink(
      atPath: place.url.appending(path: name("c")).path,
      withDestinationPath: place.url.appending(path: name("a")).path)
    try #require(mkfifo(place.url.appending(path: name("d")).path, 0o600) == 0)

    let kinds = Dictionary(
      try place.folder.entries().map { ($0.name, $0.kind) }, uniquingKeysWith: { $1 })
    #expect(
      kinds == [
        name("a"): .transcript(isPrivate: true), name("b"): .transcript(isPrivate: false),
        ".gitignore": .known, "README.md": .known, "exemples": .examples, "autre": .foreign,
        "notes.txt": .foreign, "aaaaaaaaaaaaaaa.transcript": .foreign,
        String(repeating: "A", count: 16) + ".transcript": .foreign, name("c"): .symbolicLink,
        name("d"): .foreign,
      ])
    #expect(throws: TranscriptFileError.self) { try place.folder.contents(name("c")) }
    #expect(try place.folder.dated().map(\.name) == [name("a"), name("b")])
  }

  @Test("that is missing is told")
  func missing() {
    #expect(throws: TranscriptFileError.folder(path: "/absent", errno: ENOENT)) {
      try TranscriptFolder("/absent/").entries()
    }
  }

  @Test(
    "keeps a transcript for its half-year and the next",
    arguments: [
      ("2026-S2", false), ("2026-S1", false), ("2025-S2", true), ("2025-S1", true),
      ("1999-S1", true), ("2027-S1", false),
    ])
  func retention(period: String, isOver: Bool) throws {
    #expect(Retention.halfYears == 2)
    #expect(Retention.isOver(try #require(Period(reading: period)), now: Self.now) == isOver)
    let place = try Place()
    try place.write(name("a"), Self.text(period))
    #expect(try Retention.overdue(in: place.folder, now: Self.now).isEmpty == !isOver)
  }

  @Test("leaves out of the dates what has no header of ours")
  func undated() throws {
    let place = try Place()
    try place.write(name("a"), "")
    try place.write(name("b"), "\(TranscriptPrinter.firstLine)\n# x\n")
    try place.write(name("c"), "# repère, conversation d'essai, format 1\n# x\n")
    try place.write(name("d"), Self.text("2025-S1"))
    #expect(try place.folder.dated().map(\.name) == [name("d")])
  }

  @Test("removes files for good, says which are still there, and its time tells nothing")
  func remove() throws {
    let place = try Place()
    try place.write(name("a"), Self.text("2024-S1"))
    try place.write(name("b"), Self.text("2026-S1"))
    try FileManager.default.createDirectory(
      at: place.url.appending(path: name("c")), withIntermediateDirectories: false)
    let stuck = place.folder.remove([name("a"), name("c"), name("d")], now: Self.now)
    #expect(stuck.map(\.name) == [name("c")])
    #expect(try place.folder.entries().map(\.name) == [name("b"), name("c")])
    #expect(try place.modified() == (try Date("2026-07-01T00:00:00Z", strategy: .iso8601)))
  }

  #if os(Linux)
    @Test("is read without a trace: the access times stay")
    func accessTime() throws {
      let place = try Place()
      try place.write(name("a"), Self.text("2026-S2"))
      try place.folder.forgetTimes(now: Self.now)
      func accessed() -> [Int] {
        [place.folder.path(name("a")), place.url.path].map { path in
          var status = stat()
          return stat(path, &status) == 0 ? status.st_atim.tv_sec : 0
        }
      }
      let before = accessed()
      _ = try place.folder.contents(name("a"))
      _ = try place.folder.dated()
      #expect(accessed() == before)
      let start = try Date("2026-07-01T00:00:00Z", strategy: .iso8601).timeIntervalSince1970
      #expect(before == [Int(start), Int(start)])
    }
  #endif

  @Test("sets right the times that a killed call left")
  func forgetTimes() throws {
    let place = try Place()
    try place.write(name("a"), Self.text("2026-S1"))
    try place.write("notes.txt", "")
    let before = try place.modified("notes.txt")
    try place.folder.forgetTimes(now: Self.now)
    #expect(try place.modified(name("a")) == (try Date("2026-01-01T00:00:00Z", strategy: .iso8601)))
    #expect(try place.modified() == (try Date("2026-07-01T00:00:00Z", strategy: .iso8601)))
    #expect(try place.modified("notes.txt") == before)
  }
}
