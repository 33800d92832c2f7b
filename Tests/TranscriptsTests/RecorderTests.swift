import Knowledge
import Testing
import Transcripts

@Suite("The recorder")
struct RecorderTests {
  @Test("x", arguments: [
    ["mme Kerbrat a un problème de loyer", "1", "/retour", "2"],
    ["loyer", "je ne sais pas", "/retour"],
    ["ménage", "non", "3", "non", "/retour", "82"],
    ["ménage pour sa mère, gir 3", "oui", "/retour"],
    ["apa refusée", "ma mère, apa refusée", "elle a 80 ans"],
    ["fait un avc", "loyer", "1"], ["veut mourir, et le loyer", "veut mourir"],
    ["sa fille est épuisée", "ménage", "oui"],
    ["mairie", "groupe avc", "apl et mairie"],
    ["/fiche apl", "/fiche groupe-avc", "/fiche gir", "/pourquoi", "/pourquoi loyer", "/pourquoi avc", "/fiche"],
    ["/profil semlh", "ménage", "/profil mgen", "/profil xyz", "/profil"],
    ["/aide", "/suite", "/effacer", "/xyz", "", "/retour"],
    ["rien de tel", "?!", "zzz"],
    ["loyer", "/quitter", "non", "/quitter", "oui"], ["loyer", "/quitter", "/quitter"],
    ["/quitter"], ["loyer", "/oublier", "ménage"], ["loyer", "/nouveau"], ["loyer", "7"],
  ])
  func dump(typed: [String]) throws {
    let desk = try Hamlet.desk
    for (line, kept) in zip(typed, desk.turns(typed)) {
      print("  §(\"\(line)\", [" + kept.map { "\"" + TranscriptPrinter().text($0).dropLast() + "\"" }.joined(separator: ", ") + "]),")
    }
    print("  §--")
  }
}
