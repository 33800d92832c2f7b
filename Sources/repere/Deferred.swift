import Dispatch
import Synchronization

/// A value that is made on another core while this one goes on; asking for it waits for it.
///
/// The prompt is shown while the recogniser still learns its examples: nobody types that fast.
final class Deferred<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)
  private let group = DispatchGroup()

  /// Starts making the value.
  init(_ make: @escaping @Sendable () -> Value) {
    DispatchQueue.global(qos: .userInitiated).async(group: group) {
      let value = make()
      self.made.withLock { $0 = value }
    }
  }

  /// The value; waits until it is made.
  var value: Value {
    group.wait()
    guard let value = made.withLock({ $0 }) else {
      preconditionFailure("a deferred value is made before its group ends")
    }
    return value
  }
}
