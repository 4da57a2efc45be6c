import LinearProgramming

/// Common rows that hang together by common columns: where nothing of such a set changes, all of it
/// stays as it is.
struct RowComponents: Sendable {
  /// By row: the first row that it hangs together with.
  private let roots: [Int]
  /// By first row: all of them.
  private let members: [Int: [Int]]
  /// By row: whether columns of its own make up for whatever lines put in it.
  let isElastic: [Bool]

  init(_ problem: Problem) {
    var parents = Array(problem.rows.indices)
    func root(_ row: Int) -> Int {
      var row = row
      while parents[row] != row {
        parents[row] = parents[parents[row]]
        row = parents[row]
      }
      return row
    }
    for column in problem.columns {
      guard let first = column.entries.first else { continue }
      for entry in column.entries.dropFirst() {
        let (one, other) = (root(first.row.index), root(entry.row.index))
        parents[max(one, other)] = min(one, other)
      }
    }
    isElastic = SeparableRows(problem).penalties.map { penalty in
      penalty.map { $0.mayBeShort && $0.mayBeOver } ?? false
    }
    roots = problem.rows.indices.map(root)
    members = Dictionary(grouping: problem.rows.indices) { [roots] in roots[$0] }
  }

  /// These rows and all that hang together with one of them, in order.
  func closure(of rows: Set<Int>) -> [Int] {
    Set(rows.map { roots[$0] }).flatMap { members[$0] ?? [] }.sorted()
  }
}
