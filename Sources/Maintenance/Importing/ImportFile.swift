import Diagnostics
import Foundation

/// A file to import, read in pieces so that its size does not matter.
struct ImportFile {
  private static let pieceSize = 1 << 16

  /// The path as typed.
  let path: String
  /// The date of what the file does not date itself; nil when nobody told.
  let edition: String?
  private let handle: FileHandle

  /// Opens a file; throws a ``DiagnosticError`` when it cannot be read.
  init(path: String, edition: String?) throws {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard exists, !isFolder.boolValue, let handle = FileHandle(forReadingAtPath: path) else {
      throw DiagnosticError([
        Diagnostic(
          location: SourceLocation(file: path), code: "fichier-illisible",
          message: "ce fichier n’existe pas ou ne peut pas être lu",
          hint: "vérifiez son nom et les droits de lecture")
      ])
    }
    self.path = path
    self.edition = edition
    self.handle = handle
  }

  /// Hands every byte to `take`, in order.
  func forEachByte(_ take: (UInt8) -> Void) throws {
    while let piece = try handle.read(upToCount: Self.pieceSize), !piece.isEmpty {
      piece.withUnsafeBytes { bytes in
        for byte in bytes { take(byte) }
      }
    }
    try handle.close()
  }

  /// A place in the file.
  func location(_ place: Place) -> SourceLocation {
    SourceLocation(file: path, line: place.line, column: place.column)
  }
}

/// A line and a column, from 1; the column counts Unicode scalars.
struct Place: Hashable, Sendable {
  var line = 1
  var column = 1

  /// Goes past a byte of UTF-8.
  mutating func pass(_ byte: UInt8) {
    if byte == UInt8(ascii: "\n") {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  /// The place that many bytes further.
  func after(_ bytes: some Sequence<UInt8>) -> Place {
    var place = self
    for byte in bytes { place.pass(byte) }
    return place
  }
}

/// What is wrong with a piece of a file, and where.
struct ImportFault: Error, Hashable {
  let place: Place
  let reason: RejectionReason
}

enum UTF8Bytes {
  /// The text of bytes; throws the place of the first that is not UTF-8.
  static func text(_ bytes: some Collection<UInt8>, from start: Place) throws(ImportFault) -> String
  {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var place = start
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while case .valid(let encoded) = parser.parseScalar(from: &iterator) {
      place = place.after(encoded)
    }
    throw ImportFault(place: place, reason: .notUTF8)
  }
}
