import Testing
import Text

@testable import Redaction

/// What may never be stored by itself, by kind.
private let forbidden: [(kind: String, words: String)] = [
  (
    "numbers",
    """
    zéro deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt
    trente quarante cinquante soixante septante nonante cent cents mille million millier dizaine
    douzaine quinzaine vingtaine trentaine premier première deuxième second seconde troisième double
    triple demi moitié tiers quart couple
    """
  ),
  (
    "days, months, hours",
    """
    lundi mardi mercredi jeudi vendredi samedi dimanche lundis mardis jeudis weekend janvier février
    mars avril mai juin juillet août septembre octobre novembre décembre matin matins midi soir
    soirs nuit nuits heure heures minute minutes jour jours journée semaine semaines mois an ans
    année années hier demain aujourd printemps été automne hiver noël pâques
    """
  ),
  (
    "kin",
    """
    mari femme époux épouse conjoint conjointe fille filles fils père mère parent parents frère soeur
    oncle tante neveu nièce cousin cousine gendre bru enfant enfants petit papa maman mamie papi
    grand-mère famille voisin voisine ami amie amis compagnon compagne belle beau
    """
  ),
  (
    "marital status",
    "veuf veuve marié mariée remariée divorcé divorcée célibataire concubin concubine pacs séparé"
  ),
  (
    "illness, treatment, symptoms",
    """
    alzheimer parkinson avc cancer diabète diabétique dépression dépressif démence sclérose arthrose
    fracture infarctus hypertension asthme bpco dmla glaucome cataracte maladie malade maladies
    handicap handicapé invalidité douleur douleurs mal-voyant aveugle sourd sourde vertige vertiges
    malaise fièvre toux fatigue fatigué insomnie angoisse angoissé anxiété suicide suicidaire
    alcool chimio dialyse insuline opération opéré opérée soin soins traitement médicament
    médicaments ordonnance prothèse perfusion escarre mémoire incontinence chirurgie
    """
  ),
  (
    "parts of the body",
    """
    tête bras jambe jambes pied pieds main mains dos hanche genou genoux épaule cheville poignet col
    fémur coeur poumon foie rein reins yeux oeil oreille dent dents bouche ventre sein prostate peau
    cerveau corps
    """
  ),
  (
    "care status",
    """
    hospitalisé hospitalisée hospitalisation gir tutelle curatelle dépendant dépendante grabataire
    alité alitée décédé décédée mort morte décès invalide placé placée habilitation
    """
  ),
  (
    "visitors",
    """
    infirmier infirmière infirmiers médecin médecins docteur kiné kinésithérapeute podologue coiffeur
    coiffeuse facteur dentiste psychologue psychiatre orthophoniste ergothérapeute pharmacien
    ambulancier gardien gardienne concierge notaire tuteur curateur aide-soignante
    """
  ),
  (
    "violence and danger",
    """
    frappe battue tape gifle cogne insulte menace menaces enferme enfermée brutal brutale secouée
    maltraitée humilie vole volé étouffe étranglée suicide mourir tuer pendre
    """
  ),
  (
    "places",
    """
    paris lyon nice tours rennes sens die brest nantes angers roubaix lorient rue avenue boulevard
    impasse allée chemin place quai quartier route village ville commune hôpital clinique chu
    résidence-services hameau bourg pont église école bretagne france montagne campagne
    """
  ),
  (
    "titles",
    "mme mr monsieur madame mademoiselle mlle dr maître me-delavigne professeur messieurs mesdames"
  ),
  (
    "names",
    """
    rose pierre petit marin vieux bel martin gentil roux blanc moulin bois fontaine maison jardin
    ménager boulanger chevalier salles printemps barre loupe prime conseil claire jean marie france
    victoire olive marguerite iris aimé désirée constant clément honoré modeste placide parfait
    """
  ),
]

@Suite("The storable lexicon")
struct LexiconTests {
  private let lexicon = StorableLexicon.shipped
  private static let singles = StorableWords.joining + StorableWords.singles

  private static func folded(_ word: String) -> String {
    Redactor.words(word).joined(separator: " ")
  }

  @Test("holds no digit outside a whole phrase")
  func singleFormsHaveNoDigit() {
    let withDigit = Self.singles.filter { form in
      form.unicodeScalars.contains { $0.properties.numericType != nil }
    }
    #expect(withDigit.isEmpty)
  }

  @Test("holds no forbidden word by itself", arguments: forbidden)
  func noForbiddenWord(kind: String, words: String) {
    let forms = Set(Self.singles.map(Self.folded))
    let found = StorableWords.words(words).filter { forms.contains(Self.folded($0)) }
    #expect(found.isEmpty, "\(kind)")
  }

  @Test("corrects no forbidden word to one of its own", arguments: forbidden)
  func noForbiddenWordIsTakenForAnError(kind: String, words: String) {
    let taken = StorableWords.words(words).filter { word in
      Redactor.words(word).count == 1 && lexicon.lexeme(Self.folded(word)) != nil
    }
    #expect(taken.isEmpty, "\(kind)")
  }

  @Test("lists every single form as one word, once")
  func singleFormsAreSingleAndDistinct() {
    #expect(Self.singles.filter { Redactor.words($0).count != 1 }.isEmpty)
    let counts = Dictionary(grouping: Self.singles, by: Self.folded).filter { $0.value.count > 1 }
    #expect(counts.isEmpty)
  }

  @Test("lists every phrase once")
  func phrasesAreDistinct() {
    let counts = Dictionary(grouping: StorableWords.phrases, by: Self.folded)
      .filter { $0.value.count > 1 }
    #expect(counts.isEmpty)
    #expect(lexicon.count == Self.singles.count + StorableWords.phrases.count)
  }

  @Test("reads every form back as one atom")
  func everyFormIsReadBack() {
    let redactor = Redactor()
    for form in lexicon.allForms {
      let atoms = redactor.atoms(reading: form)
      #expect(atoms?.count == 1, "\(form)")
      #expect(atoms.map(redactor.text).map(Self.folded) == Self.folded(form), "\(form)")
    }
  }

  @Test("writes words with the French apostrophe")
  func apostrophes() {
    #expect(lexicon.allForms.filter { $0.contains("'") }.isEmpty)
  }

  @Test("waives only words that it holds, and refuses only words that it does not")
  func waiversAreForms() {
    #expect(StorableWords.borneAsNames.filter { !lexicon.holds($0) }.isEmpty)
    #expect(StorableWords.neverTypingErrors.filter { lexicon.holds($0) }.isEmpty)
  }

  @Test("lets a word of an organisation through only with the whole name")
  func organisationsOnlyWhole() {
    let redactor = Redactor()
    let lines = [
      ("appelle les petits frères des pauvres", "appelle les petits frères des pauvres"),
      ("aime les petits pauvres", "‹…›"), ("veut appeler france alzheimer", "veut appeler ‹…›"),
    ]
    for (typed, expected) in lines {
      let text = redactor.text(redactor.atoms(typed))
      #expect(text == expected)
    }
  }
}
