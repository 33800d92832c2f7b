import Testing

@testable import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("What may enter a line")
struct PrintableTests {
  @Test("is what Unicode does not call control, format or line separator, over all of it")
  func everyScalar() {
    var differing: [Unicode.Scalar] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isHidden =
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
      if showsAsItself(scalar) == isHidden { differing.append(scalar) }
    }
    #expect(differing.isEmpty, "\(differing.map { String($0.value, radix: 16) })")
  }

  @Test("what was read ahead is overwritten when it is taken")
  func wiping() throws {
    var pipes: [Int32] = [0, 0]
    #expect(pipe(&pipes) == 0)
    #expect(write(pipes[1], "secret\nsuite", 12) == 12)
    var buffer = ByteBuffer()
    let fill = buffer.fill(from: pipes[0])
    #expect(fill == .filled)
    var line = RawLine(limit: 100)
    let isWhole = line.take(from: &buffer)
    #expect(isWhole)
    // The slice keeps its place in the memory that it was cut from: what stands before it is seen.
    let before = buffer.bytes.withUnsafeBufferPointer { slice in
      slice.baseAddress.map { Array(UnsafeBufferPointer(start: $0 - 7, count: 7)) }
    }
    #expect(before == [0, 0, 0, 0, 0, 0, 0])
    let text = line.text(dropsByteOrderMark: false)
    #expect(text == "secret")
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == "suite")
    close(pipes[0])
    close(pipes[1])
  }
}
