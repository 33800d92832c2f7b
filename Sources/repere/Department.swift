public import ArgumentParser
public import Knowledge

extension Department: ExpressibleByArgument {
  /// Takes a number with or without its leading zero; nil when no department has it.
  public init?(argument: String) { self.init(number: argument) }
}
