/// Cuts a JSON file into the objects of its list, byte by byte, so that only one is in memory.
///
/// Ours rather than a library's: none of those at hand reads in pieces or tells a line and a column.
/// It goes on after a broken object: a quote or a brace that is missing costs the object that
/// misses it, not the rest of the file (see `docs/decisions/0015`).
struct JSONRecords {
  /// An object as it stands in the file.
  struct Record {
    let place: Place
    let bytes: [UInt8]
    /// What is wrong with it, if its end could only be guessed.
    let fault: ImportFault?
  }

  /// More than this is no organisation.
  static let longest = 1 << 18

  private enum Phase { case seeking, between, inside, done }

  /// The key whose list is read; a list at the top is too.
  private let key: [UInt8]
  private let take: (Record) -> Void
  private var phase = Phase.seeking
  private var place = Place()

  // Before the list
  private var outerDepth = 0
  private var outerText: [UInt8] = []
  private var isStray = false

  // Within strings
  private var isString = false
  private var isEscaped = false
  private var stringPlace = Place()

  // Within an object
  private var brackets: [UInt8] = []
  private var bytes: [UInt8] = []
  private var recordPlace = Place()
  private var lastSign: UInt8 = 0
  private var fault: ImportFault?

  init(key: String, take: @escaping (Record) -> Void) {
    self.key = Array(key.utf8)
    self.take = take
  }

  /// Takes the next byte of the file.
  mutating func read(_ byte: UInt8) {
    switch phase {
    case .seeking: seek(byte)
    case .between: readBetween(byte)
    case .inside: readInside(byte)
    case .done: break
    }
    place.pass(byte)
  }

  /// Ends the file; throws when there was no list, and returns whether the list had an end.
  mutating func finish() throws(ImportFault) -> Bool {
    switch phase {
    case .seeking:
      throw ImportFault(
        place: place,
        reason: .json("il manque la liste «\u{A0}\(String(decoding: key, as: UTF8.self))\u{A0}»"))
    case .inside:
      note(.cutShort, place)
      endRecord()
      return false
    case .between: return false
    case .done: return true
    }
  }

  private mutating func seek(_ byte: UInt8) {
    if isString {
      readString(byte)
      if isString, outerText.count <= key.count { outerText.append(byte) }
      return
    }
    switch byte {
    case UInt8(ascii: "\""):
      isString = true
      outerText = []
    case UInt8(ascii: "["):
      if outerDepth == 0 || outerDepth == 1 && outerText == key {
        phase = .between
      } else {
        outerDepth += 1
      }
    case UInt8(ascii: "{"): outerDepth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"): outerDepth -= 1
    default: break
    }
  }

  private mutating func readBetween(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "{"): beginRecord(byte)
    case UInt8(ascii: "]"): phase = .done
    case UInt8(ascii: ","): isStray = false
    case 0x20, 0x0A, 0x0D, 0x09: break
    case 0xEF, 0xBB, 0xBF: break
    default:
      if isStray { return }
      isStray = true
      let reason = RejectionReason.json("un objet «\u{A0}{ … }\u{A0}» est attendu ici")
      take(Record(place: place, bytes: [], fault: ImportFault(place: place, reason: reason)))
    }
  }

  private mutating func beginRecord(_ byte: UInt8) {
    phase = .inside
    recordPlace = place
    bytes = [byte]
    brackets = [byte]
    lastSign = byte
    isString = false
    isStray = false
    fault = nil
  }

  private mutating func endRecord() {
    take(Record(place: recordPlace, bytes: fault == nil ? bytes : [], fault: fault))
    bytes = []
    phase = .between
  }

  /// Only the first fault counts: the others follow from it.
  private mutating func note(_ reason: RejectionReason, _ place: Place) {
    if fault == nil { fault = ImportFault(place: place, reason: reason) }
  }

  private mutating func readInside(_ byte: UInt8) {
    if isString {
      append(byte)
      readString(byte)
      // JSON has no line break within a text: the quote that should have ended it is missing.
      if isString, byte == 0x0A {
        isString = false
        note(.json("un guillemet ouvert n’est pas fermé"), stringPlace)
      }
      return
    }
    switch byte {
    case 0x20, 0x0A, 0x0D, 0x09:
      append(byte)
      return
    case UInt8(ascii: "\""):
      isString = true
      isEscaped = false
      stringPlace = place
    case UInt8(ascii: "{"):
      // After a comma an object holds a key: this is the next object, and the last has no end.
      if brackets.count == 1, lastSign == UInt8(ascii: ",") {
        note(.json("il manque «\u{A0}}\u{A0}» à la fin"), place)
        endRecord()
        beginRecord(byte)
        return
      }
      brackets.append(byte)
    case UInt8(ascii: "["): brackets.append(byte)
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      close(byte)
      return
    default: break
    }
    lastSign = byte
    append(byte)
  }

  private mutating func close(_ byte: UInt8) {
    append(byte)
    lastSign = byte
    let opening = byte == UInt8(ascii: "}") ? UInt8(ascii: "{") : UInt8(ascii: "[")
    if brackets.last != opening {
      note(.json("«\u{A0}\(Character(Unicode.Scalar(byte)))\u{A0}» ne ferme rien"), place)
      guard let match = brackets.lastIndex(of: opening) else {
        if byte == UInt8(ascii: "]") {
          endRecord()
          phase = .done
        }
        return
      }
      brackets.removeSubrange((match + 1)...)
    }
    brackets.removeLast()
    if brackets.isEmpty { endRecord() }
  }

  private mutating func append(_ byte: UInt8) {
    if bytes.count >= Self.longest {
      note(.tooLong(limit: Self.longest), recordPlace)
      return
    }
    bytes.append(byte)
  }

  private mutating func readString(_ byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      isString = false
    }
  }
}
