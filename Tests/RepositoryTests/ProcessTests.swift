import CProcess
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("What the system may keep of the process")
struct ProcessTests {
  #if os(Linux)
    @Test("no core file, no reading of its memory")
    func closed() async {
      await #expect(processExitsWith: .success) {
        #expect(process_is_dumpable())
        process_keep_secret()
        #expect(!process_is_dumpable())
        #expect(process_core_limit() == 0)
      }
    }
  #endif

  @Test("a crash ends the process by its signal, whoever wanted to report it")
  func crash() async {
    await #expect(processExitsWith: .signal(SIGSEGV)) {
      // As the runtime of Swift does before main.
      signal(SIGSEGV) { _ in _exit(0) }
      process_keep_secret()
      raise(SIGSEGV)
    }
  }

  @Test("a file that may grow no more does not end the process")
  func fullDisk() async {
    await #expect(processExitsWith: .success) {
      process_keep_secret()
      raise(SIGXFSZ)
    }
  }
}
