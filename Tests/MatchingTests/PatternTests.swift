import Knowledge
import Matching
import TestSupport
import Testing

@Suite("Patterns")
struct PatternTests {
  @Test(
    "of three words or more hold no negation of another clause",
    arguments: [
      ("l’ordinateur elle maîtrise, elle ne sort plus", false),
      ("elle ne maîtrise plus l’ordinateur", true),
      ("l’ordinateur, elle ne le maîtrise plus", true),
    ])
  func strayNegation(text: String, isHeard: Bool) throws {
    var files = Hamlet.files
    files["besoins/vie-quotidienne/ecran.yaml"] = Hamlet.need(
      "vie-quotidienne", ["plus maîtriser ordinateur"])
    let needs = Matcher(try KnowledgeFixture(files, over: [:]).strict()).read(text).needs.map(
      \.rawValue)
    #expect(needs.contains("ecran") == isHeard)
  }

  @Test(
    "hear no class right after a word that turns it round",
    arguments: [
      ("mon fils me cogne", true), ("il ne me cogne plus, dit-elle", true),
      ("je me cogne dans les meubles", false), ("je ne me cogne plus", false),
      ("il me tape dessus", true), ("je me tape dessus de rage", false),
    ])
  func notAfter(text: String, isHeard: Bool) throws {
    var files = Hamlet.files
    files["lexique/coups.yaml"] = "mots: [me cogne, me cognait, me tape dessus]\npas_apres: [je]"
    files["besoins/vie-quotidienne/coups.yaml"] = Hamlet.need("vie-quotidienne", ["<coups>"])
    let matcher = Matcher(try KnowledgeFixture(files, over: [:]).strict())
    #expect(matcher.read(text).needs.contains(ID("coups")) == isHeard)
  }

  @Test(
    "are found in any order, with a bounded number of foreign words between",
    arguments: [
      ("il faut laver les vitres", ["menage"]),
      ("les vitres, il faut les laver", ["menage"]),
      ("laver ses grandes vieilles vitres", ["menage"]),
      ("laver trois grandes vieilles vitres", ["menage"]),
      ("laver trois grandes vieilles belles vitres", []),
      ("laver le sol. Il regarde les vitres", []),
      ("journée sans fin, elle voudrait de l’aide pour le ménage", ["menage"]),
      ("le supermarché est devenu trop loin", ["courses"]),
      ("le supermarché est fermé", []),
    ])
  func order(text: String, expected: [String]) throws {
    let needs = try Hamlet.needs(text)
    #expect(needs == expected)
  }

  @Test(
    "hear any entry of a class, in any inflection",
    arguments: [
      ("elle est isolée", ["solitude"]), ("ils sont isolés", ["solitude"]),
      ("elles restent seules", ["solitude"]), ("deux chutes ce mois", ["chute"]),
      ("je suis à bout", ["repit"]), ("au bout de la rue", []),
      ("il n’en peut plus", ["repit"]), ("je m’occupe de mon père", ["repit"]),
      ("ma voisine est épuisée", ["repit"]),
    ])
  func classes(text: String, expected: [String]) throws {
    let needs = try Hamlet.needs(text)
    #expect(needs == expected)
  }

  @Test(
    "hear words whose apostrophe was swallowed, or typed either way",
    arguments: [
      ("lapa", ["toilette"]), ("demande dapa", ["toilette"]), ("qu'apa", ["toilette"]),
      ("elle soccupe de son père", ["repit"]), ("il nen peut plus", ["repit"]),
      ("elle s'occupe de son père", ["repit"]), ("elle s’occupe de son père", ["repit"]),
    ])
  func apostrophes(text: String, expected: [String]) throws {
    let needs = try Hamlet.needs(text)
    #expect(needs == expected)
  }

  @Test(
    "show a swallowed apostrophe and an abbreviation as they were typed",
    arguments: [
      ("soccupe de son père", "soccupe"), ("soucis de dplct", "dplct"), ("DPLCT", "DPLCT"),
      ("pour les crs", "crs"), ("isolemnt et isolees", "isolees"),
    ])
  func shownAsTyped(text: String, word: String) throws {
    let words = try Hamlet.matcher.read(text).matches.flatMap(\.explanation.words)
    #expect(words.contains(word), "\(words)")
  }

  @Test(
    "expand the abbreviations of Knowledge, whole words only",
    arguments: [
      ("dplct", ["deplacements"]), ("pb pour les crs", ["courses"]), ("crsx", []),
    ])
  func abbreviations(text: String, expected: [String]) throws {
    let needs = try Hamlet.needs(text)
    #expect(needs == expected)
  }

  @Test(
    "take one typing error in a word of five letters or more",
    arguments: [
      ("son lower est trop cher", ["loyer"]), ("des couses", ["courses"]),
      ("déplacemnet", ["deplacements"]), ("eplacement", ["deplacements"]),
      ("toilettte", ["toilette"]),
    ])
  func typingErrors(text: String, expected: [String]) throws {
    let needs = try Hamlet.needs(text)
    #expect(needs == expected)
  }

  @Test(
    "take no typing error under five letters, at the first letter of a short word, or two at once",
    arguments: ["reps", "apq", "mairi", "moyer", "tplacemnt", "lyoerr"])
  func noTypingErrors(text: String) throws {
    let needs = try Hamlet.needs(text)
    #expect(needs == [])
  }

  @Test("tell what a typing error was taken for")
  func corrections() throws {
    let corrections = try Hamlet.matcher.read("son lower, sa toilette").corrections
    #expect(corrections.map(\.typed) == ["lower"])
    #expect(corrections.map(\.meant) == ["loyer"])
  }

  @Test(
    "raise every need of one sentence, and no need twice",
    arguments: [
      ("seule, plus de repas, et le loyer", ["loyer", "repas", "solitude"]),
      ("elle ne conduit plus et ne fait plus ses courses", ["courses", "deplacements"]),
      ("le repas du midi, le repas du soir", ["repas"]),
    ])
  func severalNeeds(text: String, expected: [String]) throws {
    let needs = try Hamlet.needs(text).sorted()
    #expect(needs == expected)
  }

  @Test("a longer pattern takes the words of a shorter one with it")
  func longestPattern() throws {
    let alone = try Hamlet.needs("elle n’arrive plus à se laver seule")
    let both = try Hamlet.needs("elle se sent seule, et elle n’arrive plus à se laver seule")
    #expect(alone == ["toilette"])
    #expect(both.sorted() == ["solitude", "toilette"])
  }

  @Test("a danger goes before everything, whatever the scores")
  func dangerFirst() throws {
    let needs = try Hamlet.needs("je m’occupe de mon père épuisé, il veut mourir")
    #expect(needs.first == "danger")
  }

  @Test("five needs at most are raised at once")
  func mostNeeds() throws {
    let needs = try Hamlet.needs("seule, repas, loyer, courses, chute, toilette, ménage")
    #expect(needs.count == 5)
  }

  @Test("what is outside is told, unless a need is raised more strongly")
  func outside() throws {
    let outside = try Hamlet.matcher.read("la carte vitale est perdue")
    let both = try Hamlet.matcher.read("aide au ménage la journée, et la carte vitale")
    #expect(outside.outside?.rawValue == "carte")
    #expect(outside.isOutOfScope)
    #expect(both.outside == nil)
    #expect(both.needs.map(\.rawValue) == ["menage"])
  }
}
