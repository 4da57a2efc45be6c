/// The search for the cheapest way through a network of stretches, limits on kinds left aside.
struct CourseSearch {
  /// A way through a network.
  struct Course {
    var network: StretchNetwork
    /// From last to first.
    var steps: [CourseTable.Step]
  }

  /// What a search finds.
  struct Find {
    var course: Course?
    /// No way is cheaper.
    var bound: Double
    /// Whether no way is cheaper than the course; or, without one, than what was asked for.
    var isExact: Bool
  }

  let network: StretchNetwork
  private let weekends: Int?

  init(_ network: StretchNetwork) {
    self.network = network
    weekends = network.terms.rules.mostWeekends
  }

  /// A good way.
  func quick() -> Find {
    let frame = CourseFrame(network, weekends: weekends)
    if frame.isSmall(network.terms.wholeSteps) { return whole(network, frame) }
    let dual = CourseDual(network, weekends: weekends)
    guard dual.bound < .infinity else { return Find(course: nil, bound: .infinity, isExact: true) }
    return near(dual)
  }

  /// The cheapest way, unless none is below `cutoff`.
  func exact(below cutoff: Double) -> Find {
    let frame = CourseFrame(network, weekends: weekends)
    if frame.isSmall(network.terms.wholeSteps) { return whole(network, frame) }
    let dual = CourseDual(network, weekends: weekends)
    guard dual.bound < cutoff else { return Find(course: nil, bound: dual.bound, isExact: true) }
    let near = near(dual)
    var limit = cutoff
    if let course = near.course { limit = min(limit, price(course)) }
    // What makes a way dearer than one that is known need not be looked at.
    let pruned = limit < .infinity ? dual.pruned(limit) : network
    let rest = CourseFrame(pruned, weekends: weekends)
    guard rest.cells <= StretchTerms.mostCells else { return near }
    let found = whole(pruned, rest)
    return found.course == nil ? Find(course: nil, bound: limit, isExact: true) : found
  }

  private func whole(_ network: StretchNetwork, _ frame: CourseFrame) -> Find {
    let table = CourseTable(network, frame)
    guard table.best < .infinity else { return Find(course: nil, bound: .infinity, isExact: true) }
    return Find(
      course: Course(network: network, steps: table.steps()), bound: table.best, isExact: true)
  }

  /// A way near the course of those that cost no more than the bound.
  private func near(_ dual: CourseDual) -> Find {
    var tube = CourseFrame.Tube(dual)
    var frame = CourseFrame(network, weekends: weekends, tube: tube)
    while !frame.isSmall(StretchTerms.tubeSteps) && tube.unitSlack > 1 {
      tube.unitSlack = tube.unitSlack * 3 / 4
      frame = CourseFrame(network, weekends: weekends, tube: tube)
    }
    guard frame.isSmall(StretchTerms.tubeSteps) else {
      return Find(course: nil, bound: dual.bound, isExact: false)
    }
    var found = whole(network, frame)
    (found.bound, found.isExact) = (dual.bound, false)
    return found
  }

  private func price(_ course: Course) -> Double {
    course.steps.reduce(0) { sum, step in
      let stretch = course.network.stretches[step.stretch]
      let offset = step.state * stretch.width + step.units - stretch.least
      return sum + course.network.prices[stretch.offset + offset]
    }
  }
}

extension CourseFrame {
  /// Whether a table is filled in so many steps, and not too large.
  fileprivate func isSmall(_ steps: Int) -> Bool {
    work <= steps && cells <= StretchTerms.mostCells
  }
}
