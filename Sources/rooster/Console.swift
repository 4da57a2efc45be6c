import ArgumentParser
import Foundation
import Logging
import ScenarioFiles

/// Results go to standard output, everything else to standard error.
enum Console {
  /// Whether somebody reads standard output as it comes.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Columns of the terminal; nil where there is none.
  static var width: Int? {
    var size = winsize()
    guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// Writes a result; ends the program with status 73 where nothing can be written.
  static func print(_ text: String) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: lines(text))
    } catch {
      complain("standard output: cannot write the result: \(error.localizedDescription)")
      throw ExitCode(73)
    }
  }

  /// Writes what is wrong.
  static func complain(_ text: String) {
    // Where standard error is closed, nobody wants to know.
    try? FileHandle.standardError.write(contentsOf: lines(text))
  }

  private static func lines(_ text: String) -> Data {
    Data((text.hasSuffix("\n") ? text : text + "\n").utf8)
  }

  /// Writes a remark, if somebody is there to read it.
  static func note(_ text: String) {
    if isatty(STDERR_FILENO) == 1 { complain(text) }
  }

  /// Diagnostics on standard error.
  static func logger(verbose: Bool) -> Logger {
    var logger = Logger(label: "rooster", factory: { StreamLogHandler.standardError(label: $0) })
    logger.logLevel = verbose ? .debug : .warning
    return logger
  }

  /// What `read` reads; its errors end the program with status 65.
  static func reading<Value>(_ read: () throws(ScenarioErrors) -> Value) throws -> Value {
    do {
      return try read()
    } catch {
      complain(error.description)
      throw ExitCode(65)
    }
  }
}
