import Diagnostics
import Foundation

/// One of the program's streams, written at once and never buffered.
///
/// All that the program says passes here, and so loses what would command a terminal.
struct Output {
  private let handle: FileHandle

  /// What was asked for.
  static let standard = Output(handle: .standardOutput)
  /// What a person must know besides.
  static let error = Output(handle: .standardError)

  /// Writes text; a reader who went away (`| head`) is no fault of ours.
  func write(_ text: String) {
    try? handle.write(contentsOf: Data(PrintableText.screen(text).utf8))
  }
}
