/// Tells whether two words are within one typing error of one another.
public enum OneEdit {
  /// Whether `left` becomes `right` by at most one insertion, deletion, substitution, or swap of
  /// two neighbouring letters. Linear, allocates nothing.
  public static func separates(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard long.count - short.count <= 1 else { return false }
    var start = 0
    while start < short.count, short[start] == long[start] { start += 1 }
    var tail = 0
    while tail < short.count - start,
      short[short.count - 1 - tail] == long[long.count - 1 - tail]
    { tail += 1 }
    let shortRest = short.count - start - tail
    let longRest = long.count - start - tail
    if shortRest == 0 { return longRest <= 1 }
    if shortRest == 1, longRest == 1 { return true }
    return shortRest == 2 && longRest == 2 && short[start] == long[start + 1]
      && short[start + 1] == long[start]
  }
}
