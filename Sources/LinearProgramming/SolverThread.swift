import Foundation

/// A thread of its own for one long call, whose caller waits and answers its questions meanwhile.
///
/// A fault frees what GLPK holds on a thread; on its own thread a search cannot take the caller's
/// sessions with it. The questions are answered on the caller's thread, where its closures belong.
final class SolverThread<Question: Sendable, Answer: Sendable, Result: Sendable>:
  @unchecked Sendable
{
  // Every access is between lock and unlock of `turn`.
  private enum State {
    case working
    case asking(Question)
    case answered(Answer)
    case finished(Result)
  }

  private var state = State.working
  private let turn = NSCondition()

  /// Runs `work` with this much stack, and returns what it returns.
  static func run(
    stackSize: Int = 64 << 20, answering answer: (Question) -> Answer,
    _ work: @escaping @Sendable (@escaping (Question) -> Answer) -> Result
  ) -> Result {
    let exchange = SolverThread()
    let thread = Thread { exchange.finish(work(exchange.ask)) }
    thread.stackSize = stackSize
    thread.start()
    return exchange.attend(answer)
  }

  /// Waits for questions until the work is done.
  private func attend(_ answer: (Question) -> Answer) -> Result {
    turn.lock()
    defer { turn.unlock() }
    while true {
      switch state {
      case .working, .answered:
        turn.wait()
      case .asking(let question):
        turn.unlock()
        let reply = answer(question)
        turn.lock()
        state = .answered(reply)
        turn.broadcast()
      case .finished(let result):
        return result
      }
    }
  }

  private func ask(_ question: Question) -> Answer {
    turn.lock()
    defer { turn.unlock() }
    state = .asking(question)
    turn.broadcast()
    while true {
      if case .answered(let answer) = state {
        state = .working
        return answer
      }
      turn.wait()
    }
  }

  private func finish(_ result: Result) {
    turn.lock()
    defer { turn.unlock() }
    state = .finished(result)
    turn.broadcast()
  }
}
