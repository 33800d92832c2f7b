import Testing

@Suite("A negation")
struct DenialTests {
  @Test(
    "that is the complaint raises the need",
    arguments: [
      ("elle ne conduit plus", "deplacements"), ("conduit plus", "deplacements"),
      ("elle n'arrive pas à payer son loyer", "loyer"),
      ("ne peut pas faire ses courses", "courses"),
      ("elle ne peut plus faire ses courses", "courses"),
      ("ne veut pas être seule", "solitude"), ("ne voudrait pas finir seule", "solitude"),
      ("elle ne voit personne", "solitude"), ("il n’en peut plus", "repit"),
      ("ça ne va pas pour le loyer", "loyer"), ("les courses, ça va plus", "courses"),
      ("pas facile pour les repas", "repas"), ("n’est pas tombée mais est isolée", "solitude"),
      ("pas isolée. Le loyer est cher", "loyer"),
    ])
  func complaint(text: String, need: String) throws {
    let needs = try Hamlet.needs(text)
    #expect(needs.contains(need), "\(needs)")
  }

  @Test(
    "that denies leaves the need out, and says so",
    arguments: [
      ("pas isolée", "solitude"), ("elle n'est pas isolée", "solitude"),
      ("elle n’est pas du tout isolée", "solitude"), ("ne se sent pas seule", "solitude"),
      ("pas de souci de déplacement", "deplacements"),
      ("aucun problème de déplacement", "deplacements"),
      ("jamais tombée", "chute"), ("elle n’est jamais tombée", "chute"),
      ("n’a jamais chuté", "chute"), ("sans chute", "chute"),
      ("les courses, ça va", "courses"), ("pour les courses tout va bien", "courses"),
      ("repas livrés non merci", "repas"),
      ("ne veut pas de repas", "repas"), ("n’a pas besoin d’aide pour le ménage", "menage"),
      ("ni repas ni loyer", "loyer"), ("plus besoin de repas", "repas"),
    ])
  func denial(text: String, need: String) throws {
    let reading = try Hamlet.matcher.read(text)
    #expect(!reading.needs.map(\.rawValue).contains(need))
    #expect(reading.denied.map(\.need.rawValue).contains(need))
  }

  @Test("that refuses after a comma denies what stands before it")
  func refusalAfterComma() throws {
    let needs = try Hamlet.needs("des repas livrés, non merci")
    #expect(needs == [])
  }

  @Test("denies only what stands in its scope")
  func scope() throws {
    let first = try Hamlet.needs("elle n’est pas isolée mais ne conduit plus")
    let second = try Hamlet.needs("les courses ça va, mais les repas c’est compliqué")
    let third = try Hamlet.needs("pas de souci de déplacement. Seule le soir")
    #expect(first == ["deplacements"])
    #expect(second == ["repas"])
    #expect(third == ["solitude"])
  }

  @Test("said once and taken back by a complaint of the same need does not deny it")
  func bothAtOnce() throws {
    let reading = try Hamlet.matcher.read("pas isolée la journée, mais seule le soir")
    #expect(reading.needs.map(\.rawValue) == ["solitude"])
    #expect(reading.denied == [])
  }

  @Test("of everything leaves nothing to orient")
  func outOfScope() throws {
    let reading = try Hamlet.matcher.read("pas isolée, pas de repas")
    #expect(reading.isOutOfScope)
  }
}
