extension ContextMask {
  /// What follows « né(e) » is a date or a place; « née » may also open a maiden name.
  static let birth = ContextMask(
    name: "naissance",
    examples: [
      "née ↓petit↓ demande l'apa", "né à ↓sens↓ veut le clic", "née ↓loyer↓", "née à ↓bus↓, apa",
    ],
    counterexamples: ["ne conduit plus", "ne veut pas d'aide", "ne le comprend pas"]
  ) { context in
    var masked: Set<Int> = []
    for (index, word) in context.words.enumerated() where word == "nee" || word == "ne" {
      if ["a", "au", "en", "le", "vers"].contains(context.word(index + 1)) {
        masked.formUnion(context.following(index + 1))
      } else if word == "nee" {
        masked.formUnion(context.following(index))
      }
    }
    return masked
  }
}
