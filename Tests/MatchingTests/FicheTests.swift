import Matching
import Testing

@Suite("A question of fact")
struct FicheTests {
  @Test(
    "shows the fiche that it names",
    arguments: [
      ("horaires de la mairie", ["mairie"]), ("papiers pour l’apa", ["apa"]),
      ("adresse de la caf", ["caf"]), ("adresse du café des aidants", ["cafe-des-aidants"]),
      ("combien pour l’apa en établissement", ["apa-etablissement"]),
    ])
  func named(text: String, expected: [String]) throws {
    let fiches = try Town.fiches(text)
    #expect(fiches == expected)
  }

  @Test(
    "shows the fiche whose text holds its words",
    arguments: [
      ("emprunter des romans", ["grange"]), ("romans partitions romans partitions", ["grange"]),
      ("adresse sentier des tilleuls", ["grange"]),
      ("porcelaine chez le brocanteur", ["checklist:vaisselle"]),
      ("bonjour et bienvenue", ["script:accueil"]),
    ])
  func text(text: String, expected: [String]) throws {
    let fiches = try Town.fiches(text)
    #expect(fiches == expected)
  }

  @Test(
    "is not what tells of somebody, raises a need or says too little",
    arguments: [
      "il n’a pas d’horaires", "elle veut l’adresse de la mairie", "son mari emprunte des romans",
      "le loyer", "elle est isolée", "romans", "mairie", "", "xylophone zodiaque",
      "romans partitions romans partitions romans partitions romans partitions",
      "romans xylophone zodiaque",
    ])
  func none(text: String) throws {
    let fiches = try Town.fiches(text)
    #expect(fiches == [])
  }

  @Test("is none when something is refused", arguments: ["pas emprunter des romans"])
  func refused(text: String) throws {
    let asked = try Town.fiches("emprunter des romans")
    let refused = try Town.fiches(text)
    #expect(asked == ["grange"])
    #expect(refused == [])
  }

  @Test("about a reference shows the reference")
  func reference() throws {
    let fiches = try Town.fiches("papiers pour trier la vaisselle")
    #expect(fiches == ["checklist:vaisselle"])
  }
}

@Suite("References")
struct ReferenceTests {
  @Test(
    "are brought up by their expressions, the longest first",
    arguments: [
      ("trier toute la vaisselle", ["checklist:vaisselle"]),
      ("la vaisselle cassée", ["card:brocante"]),
      ("la vaisselle cassée du grenier", ["checklist:vaisselle", "card:brocante"]),
      ("la phrase d’accueil", ["script:accueil"]), ("la vaisselle du dimanche", []),
      ("la phrase d’accueil, le loyer est cher", ["script:accueil"]),
      ("la phrase d’accueil, elle veut mourir", []),
      ("la vaisselle cassée, elle veut mourir", ["card:brocante"]),
    ])
  func expressions(text: String, expected: [String]) throws {
    let references = try Town.references(text)
    #expect(references == expected)
  }

  @Test(
    "that are denied stay away", arguments: ["pas de vaisselle cassée", "sans phrase d’accueil"])
  func denied(text: String) throws {
    let references = try Town.references(text)
    #expect(references == [])
  }

  @Test(
    "of CAPAH are notes, by number or by subject, where notes are spoken of",
    arguments: [
      ("note capah tutelle", ["note:42a"]), ("note tutelle", ["note:42a"]),
      ("capah curatelle", ["note:42b"]), ("note 42 a", ["note:42a"]), ("note 42a", ["note:42a"]),
      ("note numéro 42 b", ["note:42b"]), ("note 2a", ["note:02a"]), ("note 02a", ["note:02a"]),
      ("note 20", ["note:20"]), ("notes protection", ["note:42a", "note:42b"]),
      ("la note capah 42b", ["note:42b"]), ("note 77", []), ("note", []),
    ])
  func notes(text: String, expected: [String]) throws {
    let references = try Town.references(text)
    #expect(references == expected)
  }

  @Test(
    "of CAPAH are not meant by their words alone",
    arguments: [
      "je note que la tutelle est finie", "moins de 20 ans", "la tutelle", "42a", "20",
      "elle vit en résidence", "la curatelle, on en prend note",
    ])
  func noNotes(text: String) throws {
    let references = try Town.references(text)
    #expect(references == [])
  }
}
