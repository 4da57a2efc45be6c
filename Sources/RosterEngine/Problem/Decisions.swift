/// A choice that a part of the search makes for all rosters below it.
public enum Decision: Hashable, Sendable {
  /// A worker takes an option, or not.
  case option(worker: Int, option: Int, taken: Bool)
  /// A worker has nothing on a day.
  case free(worker: Int, day: Int)
  /// A common column has at least, or at most, this value.
  case atLeast(column: Int, Int)
  case atMost(column: Int, Int)
  /// A sum of common columns has at least, or at most, this value.
  case sumAtLeast(Int, Int)
  case sumAtMost(Int, Int)

  /// The rest of the rosters; nil for a day off, whose opposite is no single choice.
  var opposite: Decision? {
    switch self {
    case .option(let worker, let option, let taken):
      .option(worker: worker, option: option, taken: !taken)
    case .free: nil
    case .atLeast(let column, let value): .atMost(column: column, value - 1)
    case .atMost(let column, let value): .atLeast(column: column, value + 1)
    case .sumAtLeast(let sum, let value): .sumAtMost(sum, value - 1)
    case .sumAtMost(let sum, let value): .sumAtLeast(sum, value + 1)
    }
  }
}

/// The choices that hold in one node of the search.
public struct Decisions: Sendable {
  /// The least and the most of a quantity, where decided.
  struct Range: Hashable, Sendable {
    var least: Int?
    var most: Int?
  }

  /// What is decided of one worker's line.
  struct OfWorker: Hashable, Sendable {
    /// Options taken or not.
    var options: [Int: Bool] = [:]
    var freeDays: Set<Int> = []

    var isEmpty: Bool { options.isEmpty && freeDays.isEmpty }
  }

  private(set) var columns: [Int: Range] = [:]
  private(set) var sums: [Int: Range] = [:]
  private(set) var workers: [OfWorker]

  /// Nothing is decided.
  public init(workerCount: Int) {
    workers = Array(repeating: OfWorker(), count: workerCount)
  }

  /// Whether nothing is decided but what lines hold.
  var isOfLines: Bool { columns.isEmpty && sums.isEmpty }

  /// Whether nothing is decided.
  var isEmpty: Bool { isOfLines && workers.allSatisfy(\.isEmpty) }

  /// These choices and one more.
  public func adding(_ decision: Decision) -> Decisions {
    var more = self
    more.add(decision)
    return more
  }

  /// Decides one thing more.
  public mutating func add(_ decision: Decision) {
    switch decision {
    case .option(let worker, let option, let isTaken): workers[worker].options[option] = isTaken
    case .free(let worker, let day): workers[worker].freeDays.insert(day)
    case .atLeast(let column, let least): columns[column, default: Range()].raise(to: least)
    case .atMost(let column, let most): columns[column, default: Range()].lower(to: most)
    case .sumAtLeast(let sum, let least): sums[sum, default: Range()].raise(to: least)
    case .sumAtMost(let sum, let most): sums[sum, default: Range()].lower(to: most)
    }
  }

  /// Whether a line of a worker keeps every choice.
  func allow(_ line: [Int], of worker: Int, _ model: any LineModel) -> Bool {
    let choices = workers[worker]
    guard !choices.isEmpty else { return true }
    let taken = Set(line)
    return choices.options.allSatisfy { taken.contains($0.key) == $0.value }
      && (choices.freeDays.isEmpty
        || line.allSatisfy { !choices.freeDays.contains(model.days[$0]) })
  }
}

extension Decisions.Range {
  fileprivate mutating func raise(to value: Int) { least = max(least ?? value, value) }
  fileprivate mutating func lower(to value: Int) { most = min(most ?? value, value) }
}
