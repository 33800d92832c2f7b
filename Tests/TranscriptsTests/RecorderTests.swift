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
        ("/retour", ["> /retour", "= corrige statut", "= demande statut"]),
        ("2", ["> ‹…›", "= repond statut proprietaire", "= oriente mairie"]),
      ]),
    RecordedCall(
      "an answer that is not known",
      [
        ("loyer", ["> loyer", "= besoins loyer", "= oriente apl mairie", "= demande statut"]),
        (
          "je ne sais pas", ["> je ne sais pas", "= repond statut inconnu", "= oriente apl mairie"]
        ),
        ("/retour", ["> /retour", "= corrige statut", "= demande statut"]),
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
      "the script, the end, and a new need after it",
      [
        ("/script", []),
        ("+", ["> /script", "= etape besoins"]),
        ("loyer", ["> loyer", "= besoins loyer", "= oriente apl mairie", "= demande statut"]),
        ("/rappel apl", ["> /rappel apl", "= rappel apl"]),
        ("/cloture", []),
        (
          "+",
          ["> /cloture", "= issue repondu", "= cloture nom-dit rappel-annonce remerciement-fait"]
        ),
        (
          "ménage",
          [
            "> ménage",
            "= besoins menage",
            "= oriente apa apl aide-menagere relance mairie",
            "= demande apa-demandee",
          ]
        ),
        ("/signaler", ["> /signaler", "= hors-champ"]),
        ("/quitter", []),
        ("oui", ["= cloture nom-dit rappel-annonce remerciement-fait"]),
      ]),
    RecordedCall(
      "a fiche after the end, so that the file ends with it again",
      [
        ("/cloture refus", ["> /cloture", "= issue refuse", "= cloture"]),
        ("/fiche apl", ["> /fiche apl", "= fiche apl"]),
        ("/quitter", ["= cloture"]),
      ]),
    RecordedCall(
      "only a fiche",
      [("/fiche apl", ["> /fiche apl", "= fiche apl"]), ("/quitter", ["= cloture"])]),
    RecordedCall(
      "every line ticked by itself",
      [
        ("+1", []),
        ("+1", []),
        ("+2", []),
        ("+1", ["> /cloture", "= issue repondu", "= cloture nom-dit remerciement-fait"]),
        ("/quitter", []),
      ]),
    RecordedCall(
      "« + » at the last stage with something owed before it",
      [
        ("loyer", ["> loyer", "= besoins loyer", "= oriente apl mairie", "= demande statut"]),
        ("+", ["> /script", "= etape cloture"]),
        ("+", []),
        ("non", []),
        ("/cloture", []),
        ("+", ["> /cloture", "= issue repondu", "= cloture nom-dit remerciement-fait"]),
      ]),
    RecordedCall(
      "a stage gone to by its name",
      [
        ("/script cloture", ["> /script", "= etape cloture"]),
        ("/script repondeur", []),
        ("+1", []),
        ("+1", []),
      ]),
    RecordedCall(
      "what a danger ticks is not told by the end",
      [
        ("veut mourir", ["> veut ‹…›", "= besoins ‹…›"]),
        ("/cloture", []),
        ("/cloture", ["> /cloture", "= issue repondu", "= cloture"]),
      ]),
    RecordedCall(
      "nobody answers",
      [
        ("/repondeur 2", ["> /repondeur", "= issue repondeur", "= cloture"]),
        ("/quitter", []),
      ]),
    RecordedCall(
      "a refusal",
      [("/cloture refus", ["> /cloture", "= issue refuse", "= cloture"])]),
    RecordedCall(
      "a need that was misheard",
      [
        ("loyer", ["> loyer", "= besoins loyer", "= oriente apl mairie", "= demande statut"]),
        ("/corriger", []),
        ("1", ["> /corriger", "= corrige loyer", "= oriente"]),
      ]),
    RecordedCall(
      "a checklist and its sums",
      [
        ("/pense-bete comptes", []),
        ("2", []),
        ("1 250,50", []),
        ("douze mille", []),
        ("1.250,50", []),
        ("850 par mois", []),
        ("+", []),
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
          ]
        ),
        ("/profil xyz", []),
        ("/profil", ["> /profil mgen", "= profil mgen"]),
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
        ("/nouveau", ["= cloture"]),
      ]),
    RecordedCall(
      "a number out of range",
      [
        ("loyer", ["> loyer", "= besoins loyer", "= oriente apl mairie", "= demande statut"]),
        ("7", []),
      ]),
  ]
}
