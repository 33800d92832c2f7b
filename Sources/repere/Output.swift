import Foundation

/// One of the program's streams, written at once and never buffered.
struct Output {
  private let handle: FileHandle

  /// What was asked for.
  static let standard = Output(handle: .standardOutput)
  /// What a person must know besides.
  static let error = Output(handle: .standardError)

  /// Writes text; a reader who went away (`| head`) is no fault of ours.
  func write(_ text: String) { try? handle.write(contentsOf: Data(text.utf8)) }
}
