import Foundation
import Testing

@testable import LinearProgramming

/// GLPK aborts on faults; here they are errors, and what follows still works.
@Suite struct FaultTests {
  private static let program = LinearProgram(rows: [(2, 9)], columns: [(3, 0, 9, [1])])

  @Test func `A fault becomes an error that quotes GLPK`() throws {
    let session = try LPSession(Self.program)
    do {
      try session.provokeFault()
      Issue.record("the fault went unnoticed")
    } catch {
      #expect("\(error)".hasPrefix("GLPK failed: glp_add_rows: nrs = 0; invalid number of rows"))
    }
  }

  @Test func `After a fault the next session is sound`() throws {
    let faulty = try LPSession(Self.program)
    #expect(throws: SolverError.self) { try faulty.provokeFault() }
    var next = try LPSession(Self.program)
    #expect(isClose(try next.solve().objective, 6))
  }

  @Test func `A fault takes every session of its thread, and none made later`() throws {
    var other = try LPSession(Self.program)
    var faulty = try LPSession(Self.program)
    #expect(throws: SolverError.self) { try faulty.provokeFault() }
    var later = try LPSession(Self.program)
    #expect(throws: SolverError.lost) { try other.solve() }
    #expect(throws: SolverError.lost) { try faulty.solve() }
    #expect(throws: SolverError.lost) { try other.addColumns([]) }
    #expect(throws: SolverError.lost) { try other.setCosts([1]) }
    #expect(isClose(try later.solve().objective, 6))
  }

  @Test func `An integer solve between two solves leaves a session alone`() throws {
    var session = try LPSession(Self.program)
    _ = try session.solve()
    #expect(try solveInteger(Self.program).objective == 6)
    #expect(try session.solve().iterations == 0)
  }

  /// Runs `body` on another thread, and waits.
  private func elsewhere(_ body: @escaping @Sendable () -> Void) {
    let done = DispatchSemaphore(value: 0)
    Thread {
      body()
      done.signal()
    }.start()
    done.wait()
  }

  /// Carries a session where the compiler would not let it go.
  private final class Smuggler: @unchecked Sendable {
    var session: LPSession?
    var error: SolverError?

    init() throws(SolverError) {
      session = try LPSession(FaultTests.program)
    }

    func use() {
      do throws(SolverError) {
        _ = try session?.solve()
      } catch {
        self.error = error
      }
    }
  }

  @Test func `Use on another thread is an error`() throws {
    let smuggler = try Smuggler()
    elsewhere { smuggler.use() }
    #expect(smuggler.error == .wrongThread)
    #expect(try isClose(smuggler.session?.solve().objective ?? .nan, 6))
  }

  @Test func `A session may end on another thread`() throws {
    let smuggler = try Smuggler()
    elsewhere { smuggler.session = nil }
    var next = try LPSession(Self.program)
    #expect(isClose(try next.solve().objective, 6))
  }

  @Test func `A session that outlives its thread is lost`() throws {
    let smuggler = try Smuggler()
    let ended = DispatchSemaphore(value: 0)
    let thread = Thread {
      smuggler.session = try? LPSession(FaultTests.program)
      ended.signal()
    }
    thread.start()
    ended.wait()
    // The end of a thread is a little later than the end of its work.
    for _ in 0..<1000 where smuggler.error != .lost {
      smuggler.use()
      Thread.sleep(forTimeInterval: 0.001)
    }
    #expect(smuggler.error == .lost)
  }

  @Test func `Many tasks, each with its own session, and some with a fault`() async throws {
    let objectives = await withTaskGroup(of: Double.self) { group in
      for number in 0..<48 {
        group.addTask { Self.work(number) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(objectives.count == 48)
    #expect(objectives.allSatisfy { isClose($0, 6) })
  }

  /// The optimum of the program, after a fault where the number is a multiple of three.
  private static func work(_ number: Int) -> Double {
    do {
      if number.isMultiple(of: 3) {
        let faulty = try LPSession(program)
        try? faulty.provokeFault()
      }
      if number.isMultiple(of: 4) { return try solveInteger(program).objective }
      var session = try LPSession(program)
      return try session.solve().objective
    } catch {
      return .nan
    }
  }
}
