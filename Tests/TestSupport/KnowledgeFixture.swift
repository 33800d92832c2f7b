public import Foundation
public import Knowledge

/// A small knowledge folder on disk, for one test; it is removed with the last reference to it.
///
///     let graph = try KnowledgeFixture(["contacts/clic.yaml": "…"]).strict()
public final class KnowledgeFixture {
  /// The folder.
  public let url: URL

  /// Writes files by their path in the folder, over those of `base`.
  public init(_ files: [String: String] = [:], over base: [String: String] = minimal) throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "repere-knowledge-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (path, text) in base.merging(files, uniquingKeysWith: { $1 }) { try write(text, to: path) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The folder as it is named to the loader, and in the diagnostics.
  public var path: String { url.path(percentEncoded: false) }

  /// Writes or replaces a file.
  public func write(_ text: String, to path: String) throws {
    try write(Data(text.utf8), to: path)
  }

  /// Writes or replaces a file that need not be text.
  public func write(_ bytes: Data, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  /// Removes a file.
  public func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: url.appending(path: path))
  }

  /// The graph, or every finding thrown at once.
  public func strict() throws -> KnowledgeGraph {
    try withExtendedLifetime(self) { try KnowledgeLoader(path: path, withSpeech: true).strict() }
  }

  /// What a call would work with.
  public func salvage() throws -> KnowledgeLoader.Salvage {
    try withExtendedLifetime(self) { try KnowledgeLoader(path: path).salvage() }
  }
}

extension KnowledgeFixture {
  /// The least that makes a graph: a need, a scheme, a contact, a question and their document.
  public static let minimal: [String: String] = [
    "sources.yaml": """
    guide:
      nom: Guide d’essai
      edition: "2025"
      duree_de_vie_mois: 18
    """,
    "besoins/aidants/repit.yaml": """
    nom: Se reposer
    theme: aidants
    expressions: [besoin de souffler]
    exemples: [elle a besoin de souffler]
    contre_exemples: [il est essoufflé]
    questions: [age]
    orientations:
      - vers: relais
        si: {age: {min: 60}}
        parce_que: quelqu’un prend la relève
    sources: [{document: guide, lignes: 1-2}]
    """,
    "dispositifs/relais.yaml": """
    nom: Relais à domicile
    alias: [relais]
    organisme: public
    besoins: [repit]
    resume: Quelqu’un prend la relève.
    a_dire: Quelqu’un peut venir. Vous pourrez souffler.
    demander_a: [clic]
    sources: [{document: guide, lignes: 3}]
    """,
    "contacts/clic.yaml": """
    nom: CLIC
    alias: [le clic]
    organisme: public
    besoins: [repit]
    resume: Centre qui conseille.
    a_dire: Il y a un centre près de chez vous. Ils vous écoutent.
    telephones: [{numero: "01 99 00 00 01", usage: public}]
    sources: [{document: guide, lignes: 4}]
    """,
    "questions/age.yaml": """
    fait: {nom: age, type: nombre, sensible: true, de: adherent, libelle: l’âge}
    texte: Quel est votre âge ?
    parce_que: certaines aides ont un âge minimal
    min: 18
    max: 120
    unite: ans
    sources: [{document: guide, lignes: 5}]
    """,
  ]
}
