import Knowledge
import Testing
import Transcripts

/// A call, turn by turn: what is typed, and the lines that it leaves.
struct RecordedCall: CustomTestStringConvertible, Sendable {
  let name: String
  let turns: [(typed: String, kept: [String])]
  var testDescription: String { name }

  init(_ name: String, _ turns: [(typed: String, kept: [String])]) {
    self.name = name
    self.turns = turns
  }
}

@Suite("The recorder")
struct RecorderTests {
  @Test("leaves of each turn what the table says", arguments: calls)
  func call(call: RecordedCall) throws {
    let turns = try Hamlet.desk.turns(call.turns.map(\.typed))
    let printer = TranscriptPrinter()
    for (turn, lines) in zip(call.turns, turns) {
      let kept = lines.map { String(printer.text($0).dropLast()) }
      #expect(kept == turn.kept, "\(turn.typed)")
    }
  }

  private static let calls = [
    RecordedCall(
      "an answer, taken back and given again",
      [
        (
          "mme Kerbrat a un problème de loyer",
          [
            "> ‹…› à un problème de loyer",
            "= besoins loyer",
            "= oriente apl mairie",
            "= demande statut",
          ]
        ),
        ("1", ["> ‹…›", "= repond statut locataire", "= oriente apl mairie"]),
        ("/retour", ["> /retour", "= corrige statut", "= oriente apl mairie", "= demande statut"]),
        ("2", ["> ‹…›", "= repond statut proprietaire", "= oriente mairie"]),
      ]),
    RecordedCall(
      "an answer that is not known",
      [
        ("loyer", ["> loyer", "= besoins loyer", "= oriente apl mairie", "= demande statut"]),
        (
          "je ne sais pas", ["> je ne sais pas", "= repond statut inconnu", "= oriente apl mairie"]
        ),
        ("/retour", ["> /retour", "= corrige statut", "= oriente apl mairie", "= demande statut"]),
      ]),
    RecordedCall(
      "answers after a sensitive one",
      [
        (
          "ménage",
          [
            "> ménage",
            "= besoins menage",
            "= oriente apa aide-menagere relance",
            "= demande apa-demandee",
          ]
        ),
        ("non", ["> non", "= repond apa-demandee non", "= oriente apa aide-menagere"]),
        ("3", ["> ‹…›", "= repond ‹…› ‹…›"]),
        ("non", ["> ‹…›"]),
        ("/retour", []),
        ("82", ["> ‹…›"]),
      ]),
    RecordedCall(
      "answers after a sensitive fact in passing",
      [
        (
          "ménage pour sa mère, gir 3",
          [
            "> ménage ‹…›",
            "= besoins menage",
            "= oriente apa aide-menagere relance",
            "= demande apa-demandee",
          ]
        ),
        ("oui", ["> ‹…›"]),
        ("/retour", []),
      ]),
    RecordedCall(
      "facts in passing, the member’s only",
      [
        (
          "apa refusée",
          [
            "> apa refusée",
            "= besoins menage",
            "= precise apa",
            "= precise apa-demandee oui",
            "= oriente apa aide-menagere relance",
          ]
        ),
        (
          "ma mère, apa refusée",
          [
            "> ‹…› apa refusée",
            "= besoins menage",
            "= precise apa",
            "= precise apa-demandee oui",
            "= oriente apa aide-menagere relance",
          ]
        ),
        ("elle a 80 ans", ["> elle ‹…›"]),
      ]),
    RecordedCall(
      "a sensitive need",
      [
        ("fait un avc", ["> fait ‹…›", "= besoins ‹…›"]),
        ("loyer", ["> loyer", "= besoins loyer", "= oriente apl mairie", "= demande statut"]),
        ("1", ["> ‹…›"]),
      ]),
    RecordedCall(
      "a danger",
      [
        (
          "veut mourir, et le loyer",
          [
            "> veut ‹…› et le loyer",
            "= besoins ‹…› loyer",
            "= oriente apl mairie",
            "= demande statut",
          ]
        ),
        ("veut mourir", ["> veut ‹…›", "= besoins ‹…›"]),
      ]),
    RecordedCall(
      "a relative who takes care",
      [
        ("sa fille est épuisée", ["> ‹…› est épuisée", "= besoins repit", "= oriente relais"]),
        (
          "ménage",
          [
            "> ménage",
            "= besoins menage",
            "= oriente apa relais aide-menagere relance",
            "= demande apa-demandee",
          ]
        ),
        ("oui", ["> ‹…›"]),
      ]),
    RecordedCall(
      "names",
      [
        ("mairie", ["> mairie", "= precise mairie", "= oriente mairie"]),
        ("groupe avc", ["> groupe ‹…›", "= besoins ‹…›", "= precise ‹…›"]),
        (
          "apl et mairie",
          ["> ‹…›"]
        ),
      ]),
    RecordedCall(
      "fiches and reasons",
      [
        ("/fiche apl", ["> /fiche apl", "= fiche apl"]),
        ("/fiche groupe-avc", ["> /fiche ‹…›", "= fiche ‹…›"]),
        ("/fiche gir", []),
        ("/pourquoi", ["> /pourquoi", "= explique"]),
        ("/pourquoi loyer", ["> /pourquoi loyer", "= explique loyer"]),
        ("/pourquoi avc", ["> /pourquoi ‹…›", "= explique ‹…›"]),
        ("/fiche", []),
      ]),
    RecordedCall(
      "profiles",
      [
        ("/profil semlh", ["> /profil semlh", "= profil semlh"]),
        (
          "ménage",
          [
            "> ménage",
            "= besoins menage",
            "= oriente apa aide-menagere relance service-semlh",
            "= demande apa-demandee",
          ]
        ),
        (
          "/profil mgen",
          [
            "> /profil mgen",
            "= profil mgen",
            "= oriente apa aide-menagere relance",
            "= demande apa-demandee",
          ]
        ),
        ("/profil xyz", []),
        ("/profil", ["> /profil mgen", "= profil mgen", "= demande apa-demandee"]),
      ]),
    RecordedCall(
      "what leaves nothing",
      [
        ("/aide", []),
        ("/suite", []),
        ("/effacer", []),
        ("/xyz", []),
        ("", []),
        ("/retour", []),
      ]),
    RecordedCall(
      "what is not understood",
      [
        ("rien de tel", ["> rien de tel", "= besoins", "= hors-champ"]),
        ("?!", ["> ", "= besoins", "= hors-champ"]),
        ("zzz", ["> ‹…›"]),
      ]),
    RecordedCall(
      "an end put off",
      [
        ("loyer", ["> loyer", "= besoins loyer", "= oriente apl mairie", "= demande statut"]),
        ("/quitter", []),
        ("non", []),
        ("/quitter", []),
        ("oui", ["= cloture"]),
      ]),
    RecordedCall(
      "an end insisted on",
      [
        ("loyer", ["> loyer", "= besoins loyer", "= oriente apl mairie", "= demande statut"]),
        ("/quitter", []),
        ("/quitter", ["= cloture"]),
      ]),
    RecordedCall(
      "a call in which nothing was said",
      [
        ("/quitter", [])
      ]),
    RecordedCall(
      "another call",
      [
        ("loyer", ["> loyer", "= besoins loyer", "= oriente apl mairie", "= demande statut"]),
        ("/nouveau", []),
      ]),
    RecordedCall(
      "a number out of range",
      [
        ("loyer", ["> loyer", "= besoins loyer", "= oriente apl mairie", "= demande statut"]),
        ("7", []),
      ]),
  ]
}
