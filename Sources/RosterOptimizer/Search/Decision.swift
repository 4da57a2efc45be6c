/// A choice that a part of the search makes for all rosters below it.
enum Decision: Hashable, Sendable {
  /// The round or post at this position in `problem.crewed` is held, or not.
  case held(Int, Bool)
  /// A worker takes the duty at this position among her options, or not.
  case duty(worker: Int, option: Int, taken: Bool)
}

/// The choices that hold in one node of the search, gathered per worker.
struct Decisions: Sendable {
  private(set) var held: [Int: Bool] = [:]
  /// By worker: options taken or not.
  private(set) var duties: [[Int: Bool]]

  init(workerCount: Int) {
    duties = Array(repeating: [:], count: workerCount)
  }

  func adding(_ decision: Decision) -> Decisions {
    var more = self
    more.add(decision)
    return more
  }

  mutating func add(_ decision: Decision) {
    switch decision {
    case .held(let number, let isHeld): held[number] = isHeld
    case .duty(let worker, let option, let isTaken): duties[worker][option] = isTaken
    }
  }

  /// Whether a line keeps every choice.
  func allow(_ line: Line) -> Bool {
    let choices = duties[line.worker]
    guard !choices.isEmpty else { return true }
    let taken = Set(line.options)
    return choices.allSatisfy { option, isTaken in taken.contains(option) == isTaken }
  }
}
