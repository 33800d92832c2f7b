import Foundation
import TestSupport

/// A call in which every private word is a canary: letters that stand nowhere else.
struct CanaryCall {
  /// What is typed, line by line; `\r` is not part of it.
  let lines: [String]
  /// Every canary that is typed.
  let words: [String]

  init(using generator: inout some RandomNumberGenerator) {
    var words: [String] = []
    func canary() -> String {
      let consonants = Array("bdfgjkmpvxz")
      let vowels = Array("aiouy")
      let word = (0..<6).map { _ in
        String(consonants.randomElement(using: &generator) ?? "k")
          + String(vowels.randomElement(using: &generator) ?? "y")
      }.joined()
      words.append(word)
      return word
    }
    let ends = [
      ["/nouveau"], ["/oublier"], ["/effacer"], ["/quitter", "oui"], ["/quitter", "non"],
    ]
    lines =
      [
        "mme \(canary()) \(canary().uppercased()) de \(canary().capitalized), elle est isolée",
        "elle a besoin de souffler, \(canary())",
        "non \(canary())", "/pourquoi \(canary())", "/fiche \(canary())", "/\(canary())",
        "/glossaire \(canary())", "\(canary())@\(canary()).fr 06 12 \(canary())",
        "il s'appelle \(canary()) \u{1B}[200~\(canary())\n\(canary())\u{1B}[201~",
        "\(canary())\u{15}\(canary())\u{12}\(canary())\u{7}", "/po\t\(canary())",
      ].shuffled(using: &generator) + (ends.randomElement(using: &generator) ?? [])
      + ["et le loyer de \(canary())"]
    self.words = words
  }

  /// The keys of the call up to a random place.
  func keys(using generator: inout some RandomNumberGenerator) -> [String] {
    let count = Int.random(in: 0...lines.count, using: &generator)
    let whole = lines.prefix(count).map { $0 + "\r" }
    guard count < lines.count else { return whole }
    let half = String(
      lines[count].prefix(Int.random(in: 0...lines[count].count, using: &generator)))
    return whole + [half]
  }
}
