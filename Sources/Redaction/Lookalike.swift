/// Letters of other alphabets and styles that look like Latin ones.
///
/// They are read as what they look like, before anything else: « blаnc » with a Cyrillic letter is
/// the same word as « blanc ».
enum Lookalike {
  /// The plain letter or digit that a scalar looks like; the scalar itself for all others.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0...0x2FF: return scalar
    case 0xFF01...0xFF5E: return at(scalar.value - 0xFF01 + 0x21)
    case 0x1D400...0x1D6A3: return styled((scalar.value - 0x1D400) % 52)
    case 0x1D7CE...0x1D7FF: return at(0x30 + (scalar.value - 0x1D7CE) % 10)
    case 0x24B6...0x24CF: return at(0x41 + scalar.value - 0x24B6)
    case 0x24D0...0x24E9: return at(0x61 + scalar.value - 0x24D0)
    default: return letters[scalar] ?? scalar
    }
  }

  /// An upper-case letter for 0 to 25, a lower-case one for 26 to 51.
  private static func styled(_ position: UInt32) -> Unicode.Scalar {
    position < 26 ? at(0x41 + position) : at(0x61 + position - 26)
  }

  private static func at(_ value: UInt32) -> Unicode.Scalar { Unicode.Scalar(value) ?? "?" }

  private static let letters: [Unicode.Scalar: Unicode.Scalar] = {
    // Cyrillic, then Greek, each over the Latin letters that it looks like.
    let pairs = [
      ("авеікмнорстухѕјԁԛԝҺһԍ", "abeikmhopctyxsjdqwhhg"), ("АВЕІКМНОРСТУХЅЈ", "ABEIKMHOPCTYXSJ"),
      ("αβεικνορτυχγω", "abeikvoptuxyw"), ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),
    ]
    var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (foreign, latin) in pairs {
      for (from, into) in zip(foreign.unicodeScalars, latin.unicodeScalars) { letters[from] = into }
    }
    return letters
  }()
}
