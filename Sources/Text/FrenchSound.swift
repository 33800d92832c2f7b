/// How a French word sounds, roughly: what is written as it is heard shares it with the word meant.
///
/// « lenterman » and « l’enterrement », « okup » and « occupe ». Mute letters fall, doubled ones are
/// one, and every e that is not part of a sound of its own goes: without accents nobody can tell
/// whether it is heard.
public enum FrenchSound {
  /// The sound of a folded word; empty for a number or when nothing is heard.
  public static func key(_ folded: String) -> String {
    var letters = Array(folded.utf8).filter { $0 >= 0x61 && $0 <= 0x7A }
    guard letters.count == folded.utf8.count else { return "" }
    dropSilentEnding(&letters)
    var key: [UInt8] = []
    var index = 0
    while index < letters.count {
      let (sound, length) = sound(of: letters, at: index)
      for letter in sound.utf8 where key.last != letter { key.append(letter) }
      index += length
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// « -ent », « -es », « -s », « -t »…: what is written and not heard at the end.
  private static func dropSilentEnding(_ letters: inout [UInt8]) {
    func endsWith(_ text: String) -> Bool {
      letters.suffix(text.utf8.count).elementsEqual(text.utf8)
    }
    for ending in ["er", "ez", "ee", "ees", "es"] where letters.count > 4 && endsWith(ending) {
      letters.removeLast(ending.utf8.count)
      letters.append(UInt8(ascii: "e"))
      return
    }
    while letters.count > 3, let last = letters.last, "stdxz".utf8.contains(last) {
      letters.removeLast()
    }
  }

  /// Groups of letters with their sound, the longest first. A capital is a sound of its own.
  private static let groups: [(letters: [UInt8], sound: String)] = [
    ("eaux", "o"), ("tion", "siO"), ("eau", "o"), ("ain", "I"), ("ein", "I"), ("oin", "wI"),
    ("ien", "iI"), ("ill", "i"), ("aux", "o"), ("sch", "S"), ("qu", "k"), ("ph", "f"),
    ("ch", "S"), ("sh", "S"), ("gn", "N"), ("ou", "u"), ("oi", "wa"), ("au", "o"), ("ai", ""),
    ("ei", ""),
    ("eu", "E"), ("oe", "E"), ("gu", "g"), ("ge", "j"), ("gi", "ji"), ("ce", "s"), ("ci", "si"),
    ("cy", "si"), ("femm", "fam"), ("emmen", "amA"), ("sc", "s"), ("ss", "s"), ("ck", "k"),
    ("th", "t"), ("rh", "r"), ("cc", "k"),
  ].map { (Array($0.0.utf8), $0.1) }.sorted { $0.0.count > $1.0.count }

  private static func sound(of letters: [UInt8], at index: Int) -> (String, Int) {
    if let nasal = nasal(letters, index) { return nasal }
    for group in groups where letters[index...].starts(with: group.letters) {
      return (group.sound, group.letters.count)
    }
    switch letters[index] {
    case UInt8(ascii: "c"), UInt8(ascii: "q"): return ("k", 1)
    case UInt8(ascii: "y"): return ("i", 1)
    case UInt8(ascii: "h"): return ("", 1)
    case UInt8(ascii: "z"): return ("s", 1)
    case UInt8(ascii: "e"): return ("", 1)
    default: return (String(UnicodeScalar(letters[index])), 1)
    }
  }

  /// « an », « em », « on »… before a consonant or at the end.
  private static func nasal(_ letters: [UInt8], _ index: Int) -> (String, Int)? {
    guard index + 1 < letters.count, "nm".utf8.contains(letters[index + 1]) else { return nil }
    if index + 2 < letters.count, "aeiouynmh".utf8.contains(letters[index + 2]) { return nil }
    switch letters[index] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"): return ("A", 2)
    case UInt8(ascii: "i"), UInt8(ascii: "u"), UInt8(ascii: "y"): return ("I", 2)
    case UInt8(ascii: "o"): return ("O", 2)
    default: return nil
    }
  }
}
