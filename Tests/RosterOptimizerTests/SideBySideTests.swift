import RosterOptimizer
import Rostering
import Synchronization
import Testing

/// Several agendas planned at the same time.
struct SideBySideTests {
  /// Posts on Monday evening and, further and further on, on Tuesday; at first too early for her rest.
  private static let agendas = ["06:00–09:00", "10:00–12:00", "13:00–16:00"].map { morning in
    let posts = [post("14", "18:00–22:00"), post("15", morning)]
    return agenda([worker()], posts) { $0.pins = posts.map { pin($0) } }
  }

  @Test(arguments: [1, 2, 8]) func eachGetsWhatItGetsByItself(_ atATime: Int) throws {
    let agendas = Self.agendas + [Team.agenda(weeks: 1)]
    let results = RosterOptimizer.plan(agendas, limits: .init(nodes: 1), atATime: atATime)
    #expect(results.count == agendas.count)
    guard case .failure(.impossible(let conflict)) = results[0] else {
      Issue.record("\(results[0])")
      return
    }
    #expect(conflict.pins == agendas[0].scenario.pins)
    for (agenda, result) in zip(agendas, results).dropFirst() {
      let alone = try RosterOptimizer(agenda, limits: .init(nodes: 1)).plan()
      let planned = try result.get()
      #expect(planned.roster == alone.roster)
      #expect(planned.proof == alone.proof)
    }
  }

  @Test func tellsHowManyAreDone() {
    let heard = Mutex([Int]())
    let results = RosterOptimizer.plan(
      Self.agendas, limits: .init(), atATime: 2,
      finished: { count in heard.withLock { $0.append(count) } })
    #expect(results.count == 3)
    #expect(heard.withLock { $0.sorted() } == [1, 2, 3])
  }

  @Test func endsThemAllWhenAsked() throws {
    let results = RosterOptimizer.plan(
      [Team.agenda(weeks: 1), Team.agenda(weeks: 1)], limits: .init(), atATime: 1,
      isCancelled: { true })
    for result in results { #expect(try result.get().proof?.ending == .cancelled) }
  }

  @Test func nothingTakesNoTime() {
    #expect(RosterOptimizer.plan([], limits: .init(), atATime: 4).isEmpty)
  }
}
