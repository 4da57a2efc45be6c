/// Kinds of shift by what may precede and follow them: kinds of one class are alike.
struct ShiftClasses: Sendable {
  /// By kind: its class among those with the same successors.
  let leaving: [Int]
  /// By kind: its class among those with the same predecessors.
  let entering: [Int]
  let leavingCount: Int
  let enteringCount: Int
  /// By entering class and leaving class: whether the one may come after the other.
  private let admitted: [Bool]
  /// By entering class: the largest one, earlier in order, whose predecessors are a part of its own.
  let part: [Int?]

  /// The classes of kinds, where `mayFollow` says which kind may follow which.
  init(_ mayFollow: [[Bool]]) {
    let kinds = mayFollow.indices
    let predecessors = kinds.map { next in kinds.map { mayFollow[$0][next] } }
    var leavingSets: [[Bool]] = []
    leaving = kinds.map { Self.number(of: mayFollow[$0], &leavingSets) }
    leavingCount = leavingSets.count
    var enteringSets: [[Bool]] = []
    let first = leaving
    let reduced = predecessors.map { set in
      leavingSets.indices.map { number in
        kinds.contains { first[$0] == number && set[$0] }
      }
    }
    // In ascending order of size, so that a part of a set comes before the set.
    for set in reduced.sorted(by: { Self.size($0) < Self.size($1) }) {
      _ = Self.number(of: set, &enteringSets)
    }
    entering = reduced.map { Self.number(of: $0, &enteringSets) }
    enteringCount = enteringSets.count
    admitted = enteringSets.flatMap(\.self)
    let sets = enteringSets
    part = sets.indices.map { whole in
      (0..<whole).last { part in zip(sets[part], sets[whole]).allSatisfy { !$0 || $1 } }
    }
  }

  /// Whether a kind of the class `entering` may come after one of the class `leaving`.
  func admits(_ entering: Int, after leaving: Int) -> Bool {
    admitted[entering * leavingCount + leaving]
  }

  private static func number(of set: [Bool], _ sets: inout [[Bool]]) -> Int {
    if let known = sets.firstIndex(of: set) { return known }
    sets.append(set)
    return sets.count - 1
  }

  private static func size(_ set: [Bool]) -> Int { set.count { $0 } }
}
