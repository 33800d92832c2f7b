import Foundation

/// Why the system refused something, in the words of the person who can mend it.
enum SystemFault {
  /// The reason of a system error number.
  static func reason(_ code: Int32) -> String {
    switch code {
    case ENOSPC, EDQUOT: "le disque est plein"
    case EFBIG: "la taille des fichiers est limitée ici"
    case EACCES, EPERM: "l’écriture n’y est pas permise"
    case EROFS: "le disque est en lecture seule"
    case ENOTDIR: "ce n’est pas un dossier"
    case ENOENT: "il n’existe pas et son dossier parent non plus"
    case EEXIST: "un fichier du même nom existe déjà"
    default: "erreur du système n° \(code)"
    }
  }

  /// The reason of an error of Foundation, which wraps the number of the system where it has one.
  static func reason(_ error: any Error) -> String {
    let error = error as NSError
    let wrapped = error.userInfo[NSUnderlyingErrorKey] as? NSError
    for fault in [wrapped, error].compactMap({ $0 }) where fault.domain == NSPOSIXErrorDomain {
      return reason(Int32(fault.code))
    }
    switch CocoaError.Code(rawValue: error.code) {
    case .fileWriteOutOfSpace: return reason(ENOSPC)
    case .fileWriteNoPermission, .fileReadNoPermission: return reason(EACCES)
    case .fileWriteVolumeReadOnly: return reason(EROFS)
    case .fileNoSuchFile, .fileReadNoSuchFile: return reason(ENOENT)
    case .fileWriteFileExists: return reason(EEXIST)
    default: return "erreur n° \(error.code)"
    }
  }
}
