import Testing

@testable import Matching

@Suite("A mistyped acronym")
struct AcronymTests {
  private var acronyms: Acronyms {
    var acronyms = Acronyms()
    for names in [
      ["apa"], ["cesu"], ["ssiad", "siad"], ["ehpad", "hepad"], ["mdph"], ["mooc", "3997"],
    ] {
      acronyms.learn(names)
    }
    acronyms.learn(["aspa", "allocation"])
    return acronyms
  }

  @Test(
    "is known with a letter doubled or not, two swapped, or as it sounds",
    arguments: [
      ("appa", "apa"), ("siad", "ssiad"), ("mdhp", "mdph"), ("epadh", "ehpad"), ("sesu", "cesu"),
      ("apsa", "aspa"),
    ])
  func known(typed: String, meant: String) {
    #expect(acronyms.meant(by: typed) == meant)
  }

  @Test(
    "is no other word",
    arguments: ["pa", "papa", "moque", "cesure", "phdm", "aspirateur", "3979", "allocatoin", ""])
  func other(typed: String) {
    #expect(acronyms.meant(by: typed) == nil)
  }

  @Test("is nothing where two acronyms are as near")
  func doubtful() {
    var acronyms = Acronyms()
    acronyms.learn(["alfaf"])
    acronyms.learn(["faalf"])
    #expect(acronyms.meant(by: "fafal") == nil)
  }
}
