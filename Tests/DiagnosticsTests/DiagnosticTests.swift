import Testing

@testable import Diagnostics

@Suite("Diagnostic")
struct DiagnosticTests {
  private func finding(
    _ line: Int? = nil, _ column: Int? = nil, file: String = "a.yaml", code: String = "code",
    message: String = "un fait", excerpt: String? = nil, hint: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      location: SourceLocation(file: file, line: line, column: column), code: code,
      message: message, excerpt: excerpt, hint: hint)
  }

  @Test("prints place, fact, line with a caret, and next gesture")
  func everything() {
    let finding = Diagnostic(
      location: SourceLocation(file: "Knowledge/besoins/aidants/x.yaml", line: 14, column: 11),
      code: "reference-inconnue", message: "dispositif inconnu « repit »",
      excerpt: "  - vers: repit", hint: "vouliez-vous dire « relais » ?")
    #expect(
      finding.description == """
        Knowledge/besoins/aidants/x.yaml:14:11: erreur: dispositif inconnu « repit » \
        [reference-inconnue]
            - vers: repit
                    ^
          aide : vouliez-vous dire « relais » ?
        """)
  }

  @Test("leaves out what is not known")
  func parts() {
    #expect(finding().description == "a.yaml: erreur: un fait [code]")
    #expect(finding(3).description == "a.yaml:3: erreur: un fait [code]")
    #expect(
      finding(3, excerpt: "nom: x").description == "a.yaml:3: erreur: un fait [code]\n  nom: x")
    #expect(
      finding(hint: "faites ceci").description
        == "a.yaml: erreur: un fait [code]\n  aide : faites ceci")
    let warning = Diagnostic(
      location: SourceLocation(file: "a"), severity: .warning, code: "c", message: "m")
    #expect(warning.description == "a: avertissement: m [c]")
  }

  @Test(
    "puts the caret under the character that the column names",
    arguments: [
      ("abc", 1, "^"),
      ("abc", 3, "  ^"),
      ("abc", 4, "   ^"),
      ("abc", 9, "   ^"),
      ("abc", 0, "^"),
      ("œé’ x", 5, "    ^"),
      ("\tnom: x", 2, "\t^"),
      ("a\tb\tc", 5, " \t \t^"),
      ("", 1, "^"),
    ])
  func caret(excerpt: String, column: Int, caret: String) {
    let text = finding(1, column, excerpt: excerpt).description
    #expect(text == "a.yaml:1:\(column): erreur: un fait [code]\n  \(excerpt)\n  \(caret)")
  }

  @Test("orders by file, line, column, code, message; the whole file comes first")
  func order() {
    let ordered = [
      finding(), finding(1), finding(1, 2, code: "a", message: "a"),
      finding(1, 2, code: "a", message: "b"), finding(1, 2, code: "b", message: "a"),
      finding(1, 10), finding(2, 1), finding(10), finding(file: "b.yaml"),
    ]
    #expect(ordered.reversed().sorted() == ordered)
    for (index, left) in ordered.enumerated() {
      for right in ordered[index...] {
        #expect(!(right < left))
        #expect((left < right) == (left != right))
      }
    }
  }

  @Test("gathers findings in order, one under the other")
  func error() {
    let error = DiagnosticError([finding(2), finding(1, hint: "h")])
    #expect(error.diagnostics == [finding(1, hint: "h"), finding(2)])
    #expect(
      error.description == """
        a.yaml:1: erreur: un fait [code]
          aide : h
        a.yaml:2: erreur: un fait [code]
        """)
  }
}
