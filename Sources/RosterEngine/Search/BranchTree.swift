/// The tree of a search for a proof: best bound first, and the children of a node are solved when it
/// is opened.
final class BranchTree {
  private struct Node {
    let decisions: Decisions
    let bound: Int
    let number: Int
  }

  private let generation: ColumnGeneration
  private var open: [Node] = []
  private var number = 0
  /// Nodes opened so far.
  private(set) var opened = 0

  /// A tree that grows from this relaxation.
  init(_ generation: ColumnGeneration, _ root: Decisions, _ relaxation: Relaxation) {
    self.generation = generation
    split(root, relaxation.fractions, relaxation.bound)
  }

  /// No roster below the nodes that are open costs less; nil if none is open.
  var bound: Int? { open.map(\.bound).min() }

  /// Forgets nodes that lead to nothing better.
  func close(atOrAbove limit: Int) { open.removeAll { $0.bound >= limit } }

  /// Solves the node with the least bound and branches on what it leaves open.
  ///
  /// - Returns: its solution; nil if there is nothing below `limit`.
  func openNext(below limit: Int) throws -> Fractions? {
    let next = open.indices.min {
      (open[$0].bound, -open[$0].number) < (open[$1].bound, -open[$1].number)
    }
    guard let next else { return nil }
    opened += 1
    // The node stays open until it is solved, for the search may break off meanwhile.
    let node = open[next]
    let deeper = try generation.relax(node.decisions, below: limit)
    open.remove(at: next)
    guard let deeper else { return nil }
    split(node.decisions, deeper.fractions, max(node.bound, deeper.bound))
    return deeper.fractions
  }

  private func split(_ decisions: Decisions, _ fractions: Fractions, _ bound: Int) {
    guard let choice = fractions.mostUndecided, let opposite = choice.decision.opposite else {
      return
    }
    for decision in [choice.decision, opposite] {
      number += 1
      open.append(Node(decisions: decisions.adding(decision), bound: bound, number: number))
    }
  }
}
