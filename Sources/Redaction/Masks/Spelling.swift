extension ContextMask {
  /// Letters spelt one by one are a name, and an initial stands for one.
  static let spelling = ContextMask(
    name: "epellation",
    examples: ["nom épelé ↓l-a-n-d-y↓, demande l'apa", "rappeler ↓j.↓ loyer", "Irène ↓D↓ apa"],
    counterexamples: ["il n'y a pas de loyer", "l'apa n'a rien", "elle s'y perd"]
  ) { context in
    func isLetter(_ index: Int) -> Bool { context.words[index].unicodeScalars.count == 1 }
    var masked: Set<Int> = []
    var start = 0
    while start < context.words.count {
      var end = start
      while end < context.words.count, isLetter(end) { end += 1 }
      if end - start >= 3 {
        let opens = ["n", "s", "j", "c"].contains(context.words[start])
        let isThereIs = opens && context.words[start + 1] == "y" && context.words[start + 2] == "a"
        if !isThereIs || end - start > 4 { masked.formUnion(start..<end) }
      }
      for index in start..<end where context.typed[index].isInitial { masked.insert(index) }
      start = max(end, start + 1)
    }
    return masked
  }
}
