import Foundation
import Synchronization

/// The table of one share on disk. A row is there whole or not at all: what a run that was killed has
/// left of its last row is cut off when the next one begins.
final class SweepTable: Sendable {
  /// Where it is.
  let path: String
  private let descriptor: Int32
  /// How long it is.
  private let length: Mutex<off_t>

  /// What keeps a table from being used.
  struct Fault: Error {
    var reason: String

    init(_ reason: String) { self.reason = reason }

    /// What the last system call complained of.
    static var ofSystem: Fault { Fault(String(cString: strerror(errno))) }
  }

  /// Opens the table at `path`, or makes it, and keeps others from it as long as it is open.
  init(at path: String) throws(Fault) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .ofSystem }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let fault = errno == EWOULDBLOCK ? Fault("another run is at work on it") : .ofSystem
      close(descriptor)
      throw fault
    }
    self.path = path
    self.descriptor = descriptor
    length = Mutex(0)
  }

  deinit { close(descriptor) }

  /// Whether another run is at work on the table at `path`.
  static func isBusy(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }

  /// Cuts off what is not whole, and writes `header` where nothing is left.
  func begin(with text: SweepText, header: String) throws(Fault) {
    let whole = off_t(text.wholeBytes)
    if text.tornBytes > 0, ftruncate(descriptor, whole) != 0 { throw .ofSystem }
    length.withLock { $0 = whole }
    guard whole == 0 else { return }
    try append(header)
    syncFolder()
  }

  /// Adds a row, on any thread: in one write, and on disk before this returns.
  func append(_ row: String) throws(Fault) {
    let bytes = Array(row.utf8)
    try length.withLock { length throws(Fault) in
      let written = write(descriptor, bytes, bytes.count)
      guard written == bytes.count, fsync(descriptor) == 0 else {
        let fault =
          written < 0 || written == bytes.count ? Fault.ofSystem : Fault("the disk is full")
        ftruncate(descriptor, length)
        throw fault
      }
      length += off_t(written)
    }
  }

  /// A file that is new is lost with its folder's list, unless that is on disk too.
  private func syncFolder() {
    let folder = open((path as NSString).deletingLastPathComponent, O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }
}
