import Foundation

/// A program that runs on its own and is measured as a whole.
///
/// It is started by hand, for Foundation's `Process` collects the child itself and keeps to itself
/// what the child has used.
struct ChildProcess {
  let executable: String
  let arguments: [String]
  /// Where what it prints goes.
  let output: String
  let errors: String

  /// What a child has used.
  struct Usage {
    var seconds: Double
    var processorSeconds: Double
    /// The memory it held at most. On Linux a child starts with what its parent held at most, so
    /// this means something as long as the parent holds less than the child.
    var megabytes: Double
    /// 128 and the signal if one ended it.
    var status: Int32
  }

  /// Runs it to its end; ends it if it takes longer than `patience` seconds.
  func run(patience: Double) throws -> Usage {
    let clock = ContinuousClock()
    let start = clock.now
    let child = try spawn()
    var (status, used) = (Int32(0), rusage())
    var hasEnded = try collect(child, &status, &used)
    while !hasEnded {
      usleep(2000)
      if clock.now - start > .seconds(patience) { kill(child, SIGKILL) }
      hasEnded = try collect(child, &status, &used)
    }
    return Usage(
      seconds: (clock.now - start) / .seconds(1),
      processorSeconds: seconds(used.ru_utime) + seconds(used.ru_stime),
      megabytes: Double(used.ru_maxrss) / 1024, status: Self.exitStatus(status))
  }

  private func collect(_ child: pid_t, _ status: inout Int32, _ used: inout rusage) throws -> Bool {
    let collected = wait4(child, &status, WNOHANG, &used)
    guard collected >= 0 || errno == EINTR else { throw BenchError.cannotStart(executable) }
    return collected == child
  }

  private func spawn() throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let mode = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, mode, 0o644)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, mode, 0o644)
    var words: [UnsafeMutablePointer<CChar>?] = ([executable] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var child = pid_t()
    guard posix_spawn(&child, executable, &actions, nil, words, environ) == 0 else {
      throw BenchError.cannotStart(executable)
    }
    return child
  }

  private func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
  }

  private static func exitStatus(_ status: Int32) -> Int32 {
    let signal = status & 0x7f
    return signal == 0 ? (status >> 8) & 0xff : 128 + signal
  }
}
