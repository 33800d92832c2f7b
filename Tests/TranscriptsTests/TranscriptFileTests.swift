import Foundation
import Knowledge
import Redaction
import Testing
import Transcripts

@Suite("A transcript file")
struct TranscriptFileTests {
  /// A folder of its own for one test.
  private final class Place {
    let url = FileManager.default.temporaryDirectory.appending(path: "repere-\(UUID().uuidString)")

    init() throws {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    var transcripts: String { url.appending(path: "transcripts").path }
  }

  private func file(
    in folder: String, random: UInt64 = 0xAB, month: Int = 9
  ) throws -> TranscriptFile {
    let header = Transcript.Header(
      knowledge: .local, lexiconVersion: 1, profile: .mgen, period: Period(year: 2026, month: month)
    )
    return TranscriptFile(folder: folder, header: header, random: random)
  }

  private func lines(_ typed: String...) throws -> [Transcript.Line] {
    try Hamlet.desk.transcript(typed).lines
  }

  private func attributes(_ path: String) throws -> (mode: Int?, date: Date?) {
    let found = try FileManager.default.attributesOfItem(atPath: path)
    return (found[.posixPermissions] as? Int, found[.modificationDate] as? Date)
  }

  @Test(
    "is named by 16 hexadecimal digits",
    arguments: [
      (UInt64(0xAB), "00000000000000ab"), (.max, "ffffffffffffffff"), (0, "0000000000000000"),
    ])
  func name(random: UInt64, digits: String) throws {
    let file = try file(in: "/x", random: random)
    #expect(file.path == "/x/\(digits).transcript")
  }

  @Test("holds the header and the lines as they are appended")
  func append() throws {
    let place = try Place()
    let file = try file(in: place.transcripts)
    try file.append(try lines("loyer"))
    let first = try String(contentsOfFile: file.path, encoding: .utf8)
    try file.append(try lines("mairie"))
    let second = try String(contentsOfFile: file.path, encoding: .utf8)
    #expect(first.split(separator: "\n").count == 6)
    #expect(second.hasPrefix(first))
    let read = try TranscriptParser(try Hamlet.graph).transcript(second, file: file.path)
    #expect(read.header.period == Period(year: 2026, month: 7))
  }

  @Test("is 0600 in 0700, whatever the folder and the mask were")
  func modes() throws {
    let place = try Place()
    try FileManager.default.createDirectory(
      atPath: place.transcripts, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o755])
    let file = try file(in: place.transcripts)
    try file.append(try lines("loyer"))
    #expect(try attributes(file.path).mode == 0o600)
    #expect(try attributes(place.transcripts).mode == 0o700)
  }

  @Test(
    "and its folder were modified at the start of the half-year, after every append and close",
    arguments: [
      (3, "2026-01-01T00:00:00Z"), (9, "2026-07-01T00:00:00Z"),
    ])
  func times(month: Int, start: String) throws {
    let place = try Place()
    let file = try file(in: place.transcripts, month: month)
    let expected = try Date(start, strategy: .iso8601)
    for _ in 0..<2 {
      try file.append(try lines("loyer"))
      #expect(try attributes(file.path).date == expected)
      #expect(try attributes(place.transcripts).date == expected)
    }
    file.close()
    #expect(try attributes(file.path).date == expected)
    #expect(try attributes(place.transcripts).date == expected)
    try file.delete()
    #expect(try attributes(place.transcripts).date == expected)
  }

  @Test("that is already gone is deleted; one that cannot be is told")
  func undeletable() throws {
    let place = try Place()
    let gone = try file(in: place.transcripts)
    try gone.append(try lines("loyer"))
    try FileManager.default.removeItem(atPath: gone.path)
    try gone.delete()
    let stuck = try file(in: place.transcripts)
    try stuck.append(try lines("loyer"))
    try FileManager.default.removeItem(atPath: stuck.path)
    try FileManager.default.createDirectory(
      atPath: stuck.path, withIntermediateDirectories: false)
    #expect(throws: TranscriptFileError.self) { try stuck.delete() }
  }

  @Test("is not made when nothing was said, nor is its folder")
  func nothingSaid() throws {
    let place = try Place()
    let file = try file(in: place.transcripts)
    try file.append([])
    file.close()
    try file.delete()
    #expect(!file.exists)
    #expect(!FileManager.default.fileExists(atPath: place.transcripts))
  }

  @Test("is deleted whole, before and after it is closed", arguments: [false, true])
  func delete(isClosed: Bool) throws {
    let place = try Place()
    let file = try file(in: place.transcripts)
    try file.append(try lines("loyer"))
    #expect(file.exists)
    if isClosed { file.close() }
    try file.delete()
    #expect(!file.exists)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.transcripts) == [])
  }

  @Test("is appended to no more once it is closed")
  func closed() throws {
    let place = try Place()
    let file = try file(in: place.transcripts)
    try file.append(try lines("loyer"))
    let before = try Data(contentsOf: URL(filePath: file.path))
    file.close()
    let more = try lines("mairie")
    #expect(throws: TranscriptFileError.create(errno: EEXIST)) { try file.append(more) }
    #expect(try Data(contentsOf: URL(filePath: file.path)) == before)
  }

  @Test("never takes the place of another, nor follows a link")
  func exclusive() throws {
    let place = try Place()
    let target = place.url.appending(path: "elsewhere")
    try FileManager.default.createDirectory(
      atPath: place.transcripts, withIntermediateDirectories: true)
    let file = try file(in: place.transcripts)
    try FileManager.default.createSymbolicLink(
      atPath: file.path, withDestinationPath: target.path)
    let lines = try lines("loyer")
    #expect(throws: TranscriptFileError.create(errno: EEXIST)) { try file.append(lines) }
    #expect(!FileManager.default.fileExists(atPath: target.path))
  }

  @Test("says that its folder cannot be made when the parent is missing")
  func noParent() throws {
    let place = try Place()
    let folder = place.url.appending(path: "a/b").path
    let file = try file(in: folder)
    let lines = try lines("loyer")
    #expect(throws: TranscriptFileError.folder(path: folder, errno: ENOENT)) {
      try file.append(lines)
    }
  }

  @Test("says that its folder is a file, and leaves the file alone")
  func folderIsFile() throws {
    let place = try Place()
    try Data("x".utf8).write(to: URL(filePath: place.transcripts))
    let mode = try attributes(place.transcripts).mode
    let file = try file(in: place.transcripts)
    let lines = try lines("loyer")
    #expect(throws: TranscriptFileError.folder(path: place.transcripts, errno: ENOTDIR)) {
      try file.append(lines)
    }
    #expect(try attributes(place.transcripts).mode == mode)
    #expect(try Data(contentsOf: URL(filePath: place.transcripts)) == Data("x".utf8))
  }

  @Test(
    "says that its folder may not be written to",
    .enabled(if: geteuid() != 0, "root may write anywhere"))
  func unwritable() throws {
    let place = try Place()
    try FileManager.default.createDirectory(
      atPath: place.transcripts, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o500])
    let file = try file(in: place.transcripts)
    let lines = try lines("loyer")
    #expect(throws: TranscriptFileError.folder(path: place.transcripts, errno: EACCES)) {
      try file.append(lines)
    }
  }

  #if os(Linux)
    @Test("says that its folder may not be made where nothing may, even for root")
    func unmakable() throws {
      let file = try file(in: "/proc/repere")
      let lines = try lines("loyer")
      #expect(throws: TranscriptFileError.self) { try file.append(lines) }
      #expect(!file.exists)
    }

    @Test("says that the disk is full, and keeps what was written whole")
    func full() async {
      await #expect(processExitsWith: .success) {
        signal(SIGXFSZ, SIG_IGN)
        let place = try Place()
        let lines = try Hamlet.desk.transcript(["loyer"]).lines
        let header = Transcript.Header(
          knowledge: .local, lexiconVersion: 1, profile: .mgen, period: Period(year: 2026, month: 9)
        )
        let file = TranscriptFile(folder: place.transcripts, header: header, random: 1)
        try file.append(lines)
        let before = try Data(contentsOf: URL(filePath: file.path))
        // As good as a full disk: no file of this process may grow any more.
        var limit = rlimit(rlim_cur: UInt(before.count), rlim_max: UInt(before.count))
        setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        #expect(throws: TranscriptFileError.append(errno: EFBIG)) { try file.append(lines) }
        #expect(try Data(contentsOf: URL(filePath: file.path)) == before)
      }
    }
  #endif
}
