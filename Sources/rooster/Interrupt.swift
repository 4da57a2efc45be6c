import Dispatch
import Foundation
import Synchronization

/// Ctrl-C as a request to end with the best roster so far; a second one ends the program at once.
final class Interrupt {
  private final class Flag: Sendable {
    let isUp = Atomic(false)
  }

  private let flag = Flag()
  private let source: any DispatchSourceSignal

  init() {
    signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler { [flag] in
      flag.isUp.store(true, ordering: .relaxed)
      signal(SIGINT, SIG_DFL)
    }
    source.activate()
    self.source = source
  }

  deinit {
    source.cancel()
    signal(SIGINT, SIG_DFL)
  }

  /// Tells, on any thread, whether Ctrl-C has been pressed.
  var isRequested: @Sendable () -> Bool {
    { [flag] in flag.isUp.load(ordering: .relaxed) }
  }
}
