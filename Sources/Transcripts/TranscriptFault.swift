public import Diagnostics
import Redaction

/// What can be wrong with a transcript or its folder, as facts; the sentences follow, and only here.
public enum TranscriptFault: Hashable, Sendable {
  // The folder
  /// A link, which may lead anywhere.
  case symbolicLink
  /// A file or folder that is none of ours.
  case foreignFile
  /// A transcript that others than its owner may read.
  case tooOpen
  /// A file that cannot be read.
  case unreadable

  // The file
  case notUTF8
  case unknownHeader
  case trial
  case brokenHeader
  case future
  case cut

  // A line
  case unprintable
  case malformed
  case foreignWord
  case olderWord(Int)
  case newerWord(Int)
  case olderID
  case rewritten
  case otherwise
}

extension TranscriptFault {
  /// A finding about a file, or about a place in it.
  ///
  /// The line is never quoted: it may hold what must not be shown.
  public func finding(_ path: String, line: Int? = nil, column: Int? = nil) -> Diagnostic {
    Diagnostic(
      location: SourceLocation(file: path, line: line, column: column), severity: severity,
      code: code, message: message, hint: hint)
  }

  /// What is most likely no more than an older file is a warning.
  var severity: Diagnostic.Severity {
    switch self {
    case .olderWord, .newerWord, .olderID, .otherwise, .tooOpen: .warning
    case .symbolicLink, .foreignFile, .unreadable, .notUTF8, .unknownHeader, .trial, .brokenHeader,
      .future, .cut, .unprintable, .malformed, .foreignWord, .rewritten:
      .error
    }
  }

  /// The stable name of the fault.
  var code: String {
    switch self {
    case .symbolicLink: "lien-symbolique"
    case .foreignFile: "fichier-etranger"
    case .tooOpen: "droits-trop-larges"
    case .unreadable: "fichier-illisible"
    case .notUTF8: "pas-en-utf8"
    case .unknownHeader: "entete-inconnu"
    case .trial: "conversation-d-essai"
    case .brokenHeader: "entete-illisible"
    case .future: "semestre-a-venir"
    case .cut: "ligne-coupee"
    case .unprintable: "caractere-invisible"
    case .malformed: "ligne-inconnue"
    case .foreignWord: "mot-etranger"
    case .olderWord: "mot-d-un-ancien-lexique"
    case .newerWord: "mot-d-un-lexique-plus-recent"
    case .olderID: "identifiant-d-autres-fiches"
    case .rewritten: "ligne-recrite"
    case .otherwise: "ecriture-d-un-autre-lexique"
    }
  }

  /// The fact, in French.
  var message: String {
    switch self {
    case .symbolicLink: "un lien symbolique n’a rien à faire ici : il n’est pas suivi"
    case .foreignFile: "ce n’est pas une transcription : le fichier n’est pas lu"
    case .tooOpen: "d’autres que vous peuvent lire cette transcription"
    case .unreadable: "ce fichier ne peut pas être lu"
    case .notUTF8: "cette ligne n’est pas en UTF-8"
    case .unknownHeader: "ce fichier n’est pas une transcription de Repère"
    case .trial: "c’est une conversation d’essai, faite de texte libre : elle n’a rien à faire ici"
    case .brokenHeader: "l’en-tête n’est pas écrit comme Repère l’écrit"
    case .future: "le semestre de l’en-tête n’a pas commencé"
    case .cut: "la dernière ligne n’est pas finie"
    case .unprintable: "un caractère invisible ou de commande, que Repère n’écrit pas"
    case .malformed: "cette ligne n’est d’aucune des formes connues"
    case .foreignWord: "ce mot n’est ni du lexique ni des fiches"
    case .olderWord(let version):
      "ce mot n’est pas du lexique \(StorableLexicon.version) ; la transcription est du lexique "
        + "\(version)"
    case .newerWord(let version):
      "ce mot n’est pas du lexique \(StorableLexicon.version) ; la transcription est du lexique "
        + "\(version), plus récent"
    case .olderID: "cet identifiant n’est pas de ces fiches ; la transcription en a d’autres"
    case .rewritten: "cette ligne n’est pas écrite comme Repère l’écrit, à partir d’ici"
    case .otherwise: "ce lexique écrit cette ligne autrement, à partir d’ici"
    }
  }

  /// The next gesture to make, in French.
  var hint: String? {
    switch self {
    case .symbolicLink, .foreignFile, .trial: "ôtez-le de ce dossier"
    case .tooOpen: "chmod 600 sur ce fichier"
    case .unreadable: "vérifiez les droits de lecture"
    case .unknownHeader:
      "sa première ligne doit être « \(TranscriptPrinter.firstLine) » ; sinon, ôtez-le de ce dossier"
    case .notUTF8, .unprintable, .malformed, .foreignWord, .rewritten, .brokenHeader:
      "ce fichier a été modifié à la main, ou vient d’ailleurs : supprimez-le"
    case .future: "vérifiez la date du poste ; si elle est juste, supprimez ce fichier"
    case .cut: "l’appel a été interrompu : effacez cette ligne"
    case .olderWord, .otherwise:
      "un mot ôté depuis, ou ajouté à la main : relisez la ligne, et supprimez le fichier au "
        + "moindre doute"
    case .newerWord: "mettez Repère à jour, puis recommencez"
    case .olderID:
      "donnez les fiches de l’appel avec --connaissances ; si le mot reste, supprimez le fichier"
    }
  }
}
