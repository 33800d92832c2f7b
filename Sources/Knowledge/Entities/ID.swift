/// The name of an item, which is also the name of its file; one type per kind of item.
///
/// `schemes[need.id]` does not compile: an id of a need is not an id of a scheme.
public struct ID<Entity>: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The name as written: lower-case ASCII words joined by hyphens.
  public let rawValue: String

  /// Names an item; nothing is checked here, the loader checks that it exists.
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// The name as written.
  public var description: String { rawValue }

  /// Alphabetical order.
  public static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
}
