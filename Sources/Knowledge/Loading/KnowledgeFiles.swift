internal import CDigest
internal import Diagnostics
internal import Dispatch
internal import Foundation
internal import Yams

/// One knowledge file, read from disk but not yet understood.
struct KnowledgeFile {
  /// What kind of item the file holds, told by its place.
  enum Kind: Hashable {
    case need, scheme, contact, question, script, card, checklist, wordClass
    case glossary, notes, sources, outside, abbreviations
    case directory, speech, weights
  }

  let kind: Kind
  /// The file's name without its extension.
  let name: String
  let report: FileReport
  let content: Content

  enum Content {
    case yaml(Node)
    case csv(String)
    case tsv(String)
    case broken
  }
}

/// Walks a knowledge folder.
struct KnowledgeFolder {
  private static let sizeLimit = 1 << 20
  private static let directorySizeLimit = 64 << 20
  private static let weightsHead = 120

  /// How the folder is named in messages.
  let displayPath: String
  let url: URL

  /// Whether the sentences that the recogniser is taught with are read too.
  private let withSpeech: Bool
  /// Whether the local directories are read too.
  private let withDirectories: Bool

  init(path: String, withSpeech: Bool, withDirectories: Bool) {
    self.withSpeech = withSpeech
    self.withDirectories = withDirectories
    displayPath = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    url = URL(fileURLWithPath: path)
  }

  /// The known places, as a maintainer would name them.
  static let places =
    "besoins/<thème>, dispositifs, contacts, questions, script, reperes, pense-betes, lexique, "
    + "annuaires, paroles, poids.tsv"

  /// Reads every file, in alphabetical order of their paths, and the digest of all of them.
  ///
  /// Throws a ``DiagnosticError`` when the folder itself is missing, unreadable or holds no need.
  func read() throws -> (files: [KnowledgeFile], digest: String) {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isDirectory),
      isDirectory.boolValue
    else { throw folderError(.folderMissing) }
    guard let paths = try? FileManager.default.subpathsOfDirectory(atPath: url.path) else {
      throw folderError(.folderUnreadable)
    }
    let wanted = paths.filter { path in
      Self.isKnowledge(path) && (withSpeech || !path.hasPrefix("paroles/"))
        && (withDirectories || !(path.hasPrefix("annuaires/") && path.hasSuffix(".csv")))
    }.sorted()
    var files: [KnowledgeFile] = []
    var digest = Digest()
    for (path, (file, bytes)) in zip(wanted, readAll(wanted)) {
      if let file { files.append(file) }
      // A directory would tell which department a transcript comes from.
      // The sentences act through the weights only.
      if file?.kind == .directory || file?.kind == .speech { continue }
      digest.update(Data(path.utf8))
      // What weights were learned from stands at their head: that tells them apart, and quickly.
      digest.update(file?.kind == .weights ? bytes.prefix(Self.weightsHead) : bytes)
    }
    guard files.contains(where: { $0.kind == .need }) else { throw folderError(.folderEmpty) }
    return (files, digest.hexadecimal)
  }

  /// Reads the files on all cores: parsing them is most of what a start takes.
  private func readAll(_ paths: [String]) -> [(KnowledgeFile?, Data)] {
    let workers = max(1, min(ProcessInfo.processInfo.activeProcessorCount, 4))
    var results = [(KnowledgeFile?, Data)?](repeating: nil, count: paths.count)
    results.withUnsafeMutableBufferPointer { buffer in
      // Each index is written by one worker only.
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: workers) { worker in
        for index in stride(from: worker, to: paths.count, by: workers) {
          slots[index] = read(paths[index])
        }
      }
    }
    return results.compactMap { $0 }
  }

  private static func isKnowledge(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return !name.hasPrefix(".")
      && (path.hasSuffix(".yaml") || path.hasSuffix(".yml")
        || path.hasSuffix(".csv") || path.hasSuffix(".tsv"))
  }

  private func folderError(_ problem: KnowledgeProblem) -> DiagnosticError {
    DiagnosticError([
      Diagnostic(
        location: SourceLocation(file: displayPath), code: problem.code, message: problem.message,
        hint: problem.hint)
    ])
  }

  private func read(_ path: String) -> (KnowledgeFile?, Data) {
    let shown = displayPath + "/" + path
    guard let (kind, name) = Self.kind(of: path) else {
      return (misplaced(shown), Data())
    }
    let isLarge = kind == .directory || kind == .speech || kind == .weights
    let limit = isLarge ? Self.directorySizeLimit : Self.sizeLimit
    guard let bytes = try? Data(contentsOf: url.appendingPathComponent(path)) else {
      return (broken(kind, name, FileReport(path: shown, text: ""), .fileUnreadable), Data())
    }
    if bytes.count > limit {
      return (broken(kind, name, FileReport(path: shown, text: ""), .tooLarge(limit: limit)), bytes)
    }
    return (parse(bytes, kind, name, shown), bytes)
  }

  private func parse(
    _ bytes: Data, _ kind: KnowledgeFile.Kind, _ name: String, _ shown: String
  ) -> KnowledgeFile {
    if kind == .weights {
      // Written by the program and large: read without a look at each byte.
      let text = String(decoding: bytes, as: UTF8.self)
      return KnowledgeFile(
        kind: kind, name: name, report: FileReport(path: shown, text: ""), content: .tsv(text))
    }
    let valid = String(validating: bytes, as: UTF8.self)
    var text = valid ?? String(decoding: bytes, as: UTF8.self)
    // The mark that some editors put before a UTF-8 file.
    if text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) { text.unicodeScalars.removeFirst() }
    let report = FileReport(path: shown, text: text)
    let content: KnowledgeFile.Content
    if valid == nil {
      let position = InvalidUTF8.position(in: bytes)
      report.add(.notUTF8, line: position.line, column: position.column)
      content = .broken
    } else if let position = InvalidUTF8.nulPosition(in: text) {
      report.add(.nulByte, line: position.line, column: position.column)
      content = .broken
    } else if kind == .directory {
      content = .csv(text)
    } else if kind == .speech {
      content = .tsv(text)
    } else {
      content = compose(text, report)
    }
    if !Self.isPlainName(name) { report.add(.badFileName) }
    return KnowledgeFile(kind: kind, name: name, report: report, content: content)
  }

  private func compose(_ text: String, _ report: FileReport) -> KnowledgeFile.Content {
    do {
      guard let node = try Yams.compose(yaml: text, .basic, .default, .utf8) else {
        report.add(.fileEmpty)
        return .broken
      }
      return .yaml(node)
    } catch let error as YamlError {
      report.add(error)
    } catch {
      report.add(.yaml(problem: YAMLProblem.french("")))
    }
    return .broken
  }

  private func broken(
    _ kind: KnowledgeFile.Kind, _ name: String, _ report: FileReport, _ problem: KnowledgeProblem
  ) -> KnowledgeFile {
    report.add(problem)
    return KnowledgeFile(kind: kind, name: name, report: report, content: .broken)
  }

  /// A file in no known place is reported under a kind that nothing else depends on.
  private func misplaced(_ shown: String) -> KnowledgeFile {
    broken(
      .abbreviations, "", FileReport(path: shown, text: ""),
      .fileMisplaced(expected: Self.places))
  }

  private static func isPlainName(_ name: String) -> Bool {
    name.unicodeScalars.allSatisfy {
      ($0 >= "a" && $0 <= "z") || ($0 >= "0" && $0 <= "9") || $0 == "-"
    } || ["2A", "2B"].contains(name)
  }

  private static func kind(of path: String) -> (KnowledgeFile.Kind, String)? {
    let parts = path.split(separator: "/").map(String.init)
    guard let last = parts.last, let dot = last.lastIndex(of: ".") else { return nil }
    let name = String(last[..<dot])
    let ending = last[last.index(after: dot)...]
    let format = ending == "yml" ? "yaml" : ending
    switch (parts.first ?? "", parts.count, format) {
    case ("besoins", 3, "yaml"): return (.need, name)
    case ("dispositifs", 2, "yaml"): return (.scheme, name)
    case ("contacts", 2, "yaml"): return (.contact, name)
    case ("questions", 2, "yaml"): return (.question, name)
    case ("script", 2, "yaml"): return (.script, name)
    case ("reperes", 2, "yaml"): return (.card, name)
    case ("pense-betes", 2, "yaml"): return (.checklist, name)
    case ("lexique", 2, "yaml"): return (.wordClass, name)
    case ("annuaires", 2, "csv"): return (.directory, name)
    case ("paroles", 2, "tsv"): return (.speech, name)
    case ("poids.tsv", 1, "tsv"): return (.weights, name)
    case ("glossaire.yaml", 1, "yaml"): return (.glossary, name)
    case ("notes-capah.yaml", 1, "yaml"): return (.notes, name)
    case ("sources.yaml", 1, "yaml"): return (.sources, name)
    case ("hors-champ.yaml", 1, "yaml"): return (.outside, name)
    case ("abreviations.yaml", 1, "yaml"): return (.abbreviations, name)
    default: return nil
    }
  }
}

/// The SHA-256 of what was read so far.
private struct Digest {
  private var context = SHA2_CTX()

  init() { SHA256Init(&context) }

  mutating func update(_ data: Data) {
    data.withUnsafeBytes { bytes in
      SHA256Update(&context, bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count)
    }
  }

  /// The digest as 64 lower-case hexadecimal digits.
  var hexadecimal: String {
    var context = context
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&digest, &context)
    return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

/// Finds the first byte of a file that text cannot hold.
enum InvalidUTF8 {
  /// Line and column, from 1, of the first sequence that is not UTF-8.
  static func position(in bytes: Data) -> (line: Int, column: Int) {
    var line = 1
    var column = 1
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while case .valid(let encoded) = parser.parseScalar(from: &iterator) {
      if Unicode.UTF8.decode(encoded) == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return (line, column)
  }

  /// Line and column of the first NUL character.
  static func nulPosition(in text: String) -> (line: Int, column: Int)? {
    text.utf8.contains(0) ? position(in: text) { $0 == "\0" } : nil
  }

  /// Line and column of the first control character that YAML does not allow.
  static func controlPosition(in text: String) -> (line: Int, column: Int)? {
    position(in: text) { $0.value < 0x20 && !["\t", "\n", "\r"].contains($0) || $0.value == 0x7F }
  }

  private static func position(
    in text: String, where isWanted: (Unicode.Scalar) -> Bool
  ) -> (line: Int, column: Int)? {
    var line = 1
    var column = 1
    for scalar in text.unicodeScalars {
      if isWanted(scalar) { return (line, column) }
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return nil
  }
}

extension FileReport {
  /// Adds what the YAML parser says, in French, with its place.
  func add(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      add(.yaml(problem: YAMLProblem.french(problem)), at: mark)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.map { "« \($0) »" }.joined(separator: ", ")
      add(.yaml(problem: "clé écrite deux fois : \(keys)"), at: context.mark)
    case .reader(let problem, _, _, let text):
      let place = InvalidUTF8.controlPosition(in: text)
      add(.yaml(problem: YAMLProblem.french(problem)), line: place?.line, column: place?.column)
    default:
      add(.yaml(problem: YAMLProblem.french("")))
    }
  }
}
