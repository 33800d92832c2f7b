import TestSupport
import Testing

@testable import Redaction

/// A typed line and what is stored of it.
struct RedactedLine: CustomTestStringConvertible, Sendable {
  let typed: String
  let stored: String
  var testDescription: String { typed }

  init(_ typed: String, _ stored: String) {
    self.typed = typed
    self.stored = stored
  }
}

@Suite("The redactor")
struct RedactorTests {
  private let redactor = Redactor()

  private func stored(_ typed: String) -> String { redactor.text(redactor.atoms(typed)) }

  private static let lines = [
    // Kept words, as they are rendered
    RedactedLine("elle veut l'APA", "elle veut l’apa"),
    RedactedLine("besoin d aide a domicile", "besoin d’aide à domicile"),
    RedactedLine("elle a besoin de souffler", "elle a besoin de souffler"),
    RedactedLine("ménage ou courses, ne sait ou demander", "ménage ou courses ne sait où demander"),
    RedactedLine("ne pas commenter", "ne pas commenter"),
    RedactedLine("L'AIDANTE EST A BOUT", "l’aidante est à bout"),
    RedactedLine("e\u{301}puise\u{301}e, n'en peut plus", "épuisée n’en peut plus"),
    RedactedLine("iso\u{200B}lée et se\u{AD}ule", "isolée et seule"),
    // Names, numbers and the rest
    RedactedLine("mme le goff 06 12 34 56 78 veut le clic", "‹…› veut le clic"),
    RedactedLine("rappeler mme le goff pour l'apa", "rappeler ‹…› pour l’apa"),
    RedactedLine("Mr. Oliveira demande l'apa", "‹…› demande l’apa"),
    RedactedLine("elle est GIR 3, apa déjà demandée", "elle est ‹…› apa déjà demandée"),
    RedactedLine(
      "elle s'appelle rose marin et se sent seule", "elle s’appelle ‹…› et se sent seule"),
    RedactedLine("est à sens depuis juin, veut le clic", "est ‹…› veut le clic"),
    RedactedLine("elle est à bout, veut un relais", "elle est à bout veut un relais"),
    // A phrase is one only within a clause, and does not open with somebody's name
    RedactedLine("mme petit, service d'aide", "‹…› service d’aide"),
    RedactedLine("mme petit groupe de parole", "‹…› groupe de parole"),
    RedactedLine("rappeler Grand service à domicile", "rappeler ‹…› service à domicile"),
    RedactedLine("veut un petit service", "veut un petit service"),
    RedactedLine("mme jardin partagé trop loin", "‹…› partage trop loin"),
    // The call itself
    RedactedLine("3e tentative, message laissé", "3e tentative message laisse"),
    RedactedLine("tombe sur répondeur, n° donné", "tombe sur répondeur n° donné"),
    RedactedLine("rappeler 06 12 3e appel", "rappeler ‹…› appel"),
    // Sites of public bodies, but no address at one
    RedactedLine("voir www.ameli.fr, apa", "voir ‹…› ameli.fr apa"),
    RedactedLine("voir impots.gouv.fr", "voir impots.gouv.fr"),
    RedactedLine("écrire à loyer@ameli.fr", "écrire ‹…›"),
    // What ends as trades do is no typing error
    RedactedLine("ancien coupeur, veut le clic", "‹…› veut le clic"),
    // A private word is hidden wherever it stands
    RedactedLine("mme Loyer demande aide pour le loyer", "‹…› demande aide ‹…›"),
    RedactedLine("mme france gallois veut france services", "‹…› veut ‹…› services"),
    RedactedLine("dossier APA-77120 bloqué au ccas", "dossier ‹…› bloqué au ccas"),
    RedactedLine("nom w-o-z-n-i-a-k veut le clic", "‹…› veut le clic"),
    // Runs merge, whatever their length; articles and prepositions before a mask go with it
    RedactedLine("sa fille et la voisine aident", "‹…› aident"),
    RedactedLine("son mari veut le clic", "‹…› veut le clic"),
    RedactedLine("la nièce de zoé demande le clic", "‹…› demande le clic"),
    RedactedLine("loyer de 512 euros trop cher", "‹…› trop cher"),
    RedactedLine("mercier j., aide à domicile", "‹…› aide à domicile"),
    // More than half
    RedactedLine("Loyer veut le clic", "‹…› veut le clic"),
    RedactedLine("jeanine kerbrat", "‹…›"),
    RedactedLine("kerbrat apa plougastel", "‹…›"),
    RedactedLine("kerbrat apa", "‹…› apa"),
    RedactedLine("kerbrat 12 rue des lilas, apa", "‹…› apa"),
    RedactedLine("", ""),
    RedactedLine(" ?! … ", ""),
    // Numbers of organisations, only whole and alone
    RedactedLine("rappeler le 3676", "rappeler le 3676"),
    RedactedLine("appeler sos amitie au 09.72.39.40.50", "appeler sos amitié au 09 72 39 40 50"),
    RedactedLine("pension de 3676 euros et loyer", "‹…› et loyer"),
    RedactedLine("compte 12 3676 au ccas", "compte ‹…› au ccas"),
    RedactedLine("appeler le 09 72 39 40 51", "appeler ‹…›"),
    RedactedLine("appeler le 0972394051", "appeler ‹…›"),
    RedactedLine("veut appeler le 3977", "veut appeler ‹…›"),
    // What is left of a phrase is cut as it will be read
    RedactedLine("veut x@exemple.fr.PORTAGE À DOMICILE, merci", "veut ‹…› à domicile merci"),
    // What never passes
    RedactedLine("veut l'apa, x@exemple.fr", "veut l’apa ‹…›"),
    RedactedLine("diabète et solitude, veut le club", "‹…› et solitude veut le club"),
    RedactedLine("joignable après le repas", "‹…›"),
  ]

  @Test("stores of a line only what may be kept", arguments: lines)
  func line(line: RedactedLine) {
    let text = stored(line.typed)
    #expect(text == line.stored)
  }

  @Test("reads back what it stored, atom by atom", arguments: lines)
  func roundTrip(line: RedactedLine) throws {
    let atoms = redactor.atoms(line.typed)
    let readBack = redactor.atoms(reading: line.stored)
    #expect(readBack == atoms)
  }

  @Test(
    "corrects one typing error in a word of six letters or more",
    arguments: [
      ("solitdue", "solitude"), ("telassistance", "téléassistance"),
      ("menagère", "ménagère"), ("aide a domicille", "aide à domicile"),
    ])
  func typingError(typed: String, corrected: String) {
    let text = stored("veut \(typed) et repas")
    #expect(text == "veut \(corrected) et repas")
  }

  @Test(
    "corrects neither short words, nor ambiguous ones, nor names, nor numbers",
    arguments: ["reps", "klub", "facturs", "dupuis", "charles", "amelie", "0972394052"])
  func noTypingError(typed: String) {
    let text = stored("veut \(typed) et repas")
    #expect(text == "veut ‹…› et repas")
  }

  @Test(
    "stores the same for twins: the same line, other private values",
    arguments: [
      ["mme petit veut le clic", "mme de la rochebrune veut le clic", "mme loyer veut le clic"],
      ["son fils loïc aide", "sa fille rose aide", "ses trois filles aide"],
      ["vit à tours, apa demandée", "vit à saint-brevin les pins, apa demandée"],
      ["tel 06 39 98 14 27, repas", "tel 0639981427, repas", "tel +33 6 39 98 14 27, repas"],
    ])
  func twins(lines: [String]) {
    let first = stored(lines[0])
    for line in lines.dropFirst() {
      let text = stored(line)
      #expect(text == first, "\(line)")
    }
  }

  @Test(
    "refuses to read what it would not write",
    arguments: ["veut l’apa kerbrat", "veut 12 repas", "née en juin", "solitdue", "‹mari›"])
  func foreignWords(text: String) {
    let atoms = redactor.atoms(reading: text)
    #expect(atoms == nil)
  }

  @Test("reads back 2,000 random lines, and stores nothing but the lexicon's words")
  func randomRoundTrips() throws {
    var random = SeededGenerator(seed: 20_260_101)
    let forms = StorableLexicon.shipped.allForms
    let known = Set(forms.flatMap { Redactor.words($0) })
    let foreign = [
      "kerbrat", "Le Goff", "mme", "06 39 98 14 27", "14h30", "j.", "l'", "fille", "née", "habite",
      "rue", "gir", "4", "à", "€", "‹…›", "\u{202E}", "prend", "A", "aaaaaa", "s'appelle", "W",
    ]
    let separators = [" ", " ", " ", ", ", "-", "'", ".", "/", "  "]
    for _ in 0..<2_000 {
      var line = ""
      for _ in 0..<Int.random(in: 1...14, using: &random) {
        let isKnown = Int.random(in: 0..<4, using: &random) > 0
        var word = try #require((isKnown ? forms : foreign).randomElement(using: &random))
        if word.count > 4, Int.random(in: 0..<6, using: &random) == 0 {
          let offset = Int.random(in: 0..<word.count, using: &random)
          word.remove(at: word.index(word.startIndex, offsetBy: offset))
        }
        if Int.random(in: 0..<9, using: &random) == 0 { word = word.uppercased() }
        line += word + (separators.randomElement(using: &random) ?? " ")
      }
      let atoms = redactor.atoms(line)
      let text = redactor.text(atoms)
      let readBack = redactor.atoms(reading: text)
      #expect(readBack == atoms, "\(line) → \(text)")
      let words = text.split(separator: MaskText.mask).flatMap { Redactor.words(String($0)) }
      #expect(words.allSatisfy(known.contains), "\(line) → \(text)")
      #expect(!text.contains("‹…› ‹…›"), "\(line) → \(text)")
    }
  }
}
