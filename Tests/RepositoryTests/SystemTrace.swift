import Foundation

/// The system calls of one run, as strace tells them.
struct SystemTrace {
  /// One call, up to where another thread interrupted its telling.
  struct Call: CustomStringConvertible {
    let name: String
    let arguments: String
    /// The texts among the arguments: paths, mostly.
    var texts: [String] { arguments.matches(of: /"((?:[^"\\]|\\.)*)"/).map { String($0.output.1) } }
    var description: String { "\(name)(\(arguments)" }
  }

  static let program = "/usr/bin/strace"

  /// Whether a program may be traced here: strace is there, and ptrace is not forbidden.
  static let isPossible: Bool = {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["-f", "-o", "/dev/null", "/bin/true"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  /// Every call that changes what lies on a disk, opens something, reaches out, or starts a program.
  private static let traced = [
    "open", "openat", "openat2", "creat", "mkdir", "mkdirat", "rmdir", "rename", "renameat",
    "renameat2", "link", "linkat", "symlink", "symlinkat", "unlink", "unlinkat", "mknod",
    "mknodat", "truncate", "chmod", "fchmodat", "chown", "lchown", "fchownat", "utime", "utimes",
    "utimensat", "futimesat", "setxattr", "lsetxattr", "memfd_create", "mq_open", "shmget",
    "prctl", "prlimit64", "setrlimit", "ptrace", "process_vm_writev",
  ]

  /// The words that make a program run traced, the trace written to a file.
  static func launcher(_ file: String) -> [String] {
    let calls = (traced + ["%network", "%process"]).map { $0.hasPrefix("%") ? $0 : "?" + $0 }
    return [
      program, "-f", "-qq", "-s", "4096", "-e", "trace=" + calls.joined(separator: ","), "-o", file,
    ]
  }

  let calls: [Call]

  init(_ file: String) throws {
    let text = try String(contentsOf: URL(filePath: file), encoding: .utf8)
    calls = text.split(separator: "\n").compactMap { line in
      guard let found = line.firstMatch(of: /^\d+\s+(\w+)\((.*)$/) else { return nil }
      return Call(name: String(found.output.1), arguments: String(found.output.2))
    }
  }

  /// The paths that the run could have changed, each with the call: opened for writing, made,
  /// removed, renamed, or given other rights or times.
  var written: [(path: String, call: Call)] {
    calls.flatMap { call -> [(path: String, call: Call)] in
      if ["open", "openat", "openat2", "creat"].contains(call.name) {
        let writes = ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_APPEND", "O_TMPFILE"]
        guard call.name == "creat" || writes.contains(where: call.arguments.contains) else {
          return []
        }
      } else if !Self.changing.contains(call.name) {
        return []
      }
      return call.texts.prefix(2).map { ($0, call) }
    }
  }

  private static let changing = Set(traced).subtracting([
    "prctl", "prlimit64", "setrlimit", "ptrace", "process_vm_writev",
  ])

  /// The calls that reach for a network, or for another process through a socket.
  var network: [Call] {
    let names: Set<String> = [
      "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "sendto", "sendmsg",
      "sendmmsg", "recvfrom", "recvmsg", "recvmmsg", "getsockname", "getpeername", "setsockopt",
      "getsockopt", "shutdown",
    ]
    return calls.filter { names.contains($0.name) }
  }

  /// The calls that start another program or process; threads are neither.
  var started: [Call] {
    let starts: Set<String> = ["fork", "vfork", "clone", "clone3", "execve", "execveat"]
    return calls.filter { starts.contains($0.name) && !$0.arguments.contains("CLONE_THREAD") }
  }
}
