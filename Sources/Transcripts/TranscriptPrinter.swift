import Knowledge
import Redaction

/// Turns atoms to the text of a transcript file: the only writer of that format.
public struct TranscriptPrinter: Sendable {
  private let redactor = Redactor()

  /// The first line of every transcript.
  public static let firstLine = "# repère, transcription anonymisée, format 1"

  /// Makes a printer.
  public init() {}

  /// The two header lines, each with its newline.
  public func text(_ header: Transcript.Header) -> String {
    let knowledge =
      switch header.knowledge {
      case .shipped(let digest): "sha256:\(digest.hexadecimal)"
      case .local: "locales"
      }
    return "\(Self.firstLine)\n# connaissances \(knowledge)  lexique \(header.lexiconVersion)  "
      + "profil \(header.profile.rawValue)  periode \(header.period.text)\n"
  }

  /// One line with its newline.
  public func text(_ line: Transcript.Line) -> String {
    switch line {
    case .words(let atoms): "> \(redactor.text(atoms))\n"
    case .command(let command): "> \(MaskText.text(command))\n"
    case .event(let event): "= \(text(event))\n"
    case .decision(let decision): "= \(text(decision))\n"
    }
  }

  /// A whole transcript.
  public func text(_ transcript: Transcript) -> String {
    text(transcript.header) + transcript.lines.map { text($0) }.joined()
  }

  private func text(_ event: Transcript.Event) -> String {
    switch event {
    case .needs(let needs): joined("besoins", MaskText.text(needs))
    case .named(let target): joined("precise", MaskText.text(target))
    case .fact(let question, let value):
      joined("precise", MaskText.text(question), MaskText.text(value))
    case .answered(let question, let value):
      joined("repond", MaskText.text(question), MaskText.text(value))
    case .takenBack(let item): joined("corrige", MaskText.text(item))
    case .profile(let profile): joined("profil", MaskText.text(profile))
    case .stage(let stage): joined("etape", MaskText.text(stage))
    case .callback(let scheme): joined("rappel", MaskText.text(scheme))
    case .outcome(let outcome): joined("issue", MaskText.text(outcome))
    case .closed(let met): joined("cloture", MaskText.text(met))
    }
  }

  /// A decision without its sign, as replay compares it.
  func text(_ decision: Transcript.Decision) -> String {
    switch decision {
    case .oriented(let targets): joined("oriente", MaskText.text(targets))
    case .asked(let question): joined("demande", MaskText.text(question))
    case .explained(let item): joined("explique", item.map { MaskText.text($0) } ?? "")
    case .fiche(let item): joined("fiche", MaskText.text(item))
    case .danger: "danger \(MaskText.mask)"
    case .outOfScope: "hors-champ"
    }
  }

  private func joined(_ parts: String...) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
