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
    return widening(dual, below: .infinity, steps: StretchTerms.tubeSteps)
  }

  /// The cheapest way, or nil if it takes long to find.
  func small() -> Find? {
    let frame = CourseFrame(network, weekends: weekends)
    return frame.isSmall(StretchTerms.tubeSteps) ? whole(network, frame) : nil
  }

  /// The cheapest way, unless none is below `cutoff`.
  func exact(below cutoff: Double) -> Find {
    let frame = CourseFrame(network, weekends: weekends)
    if frame.isSmall(network.terms.wholeSteps) { return whole(network, frame) }
    let dual = CourseDual(network, weekends: weekends)
    return widening(dual, below: cutoff, steps: .max)
  }

  /// Looks for ways not much above the bound, then for ways further and further above it.
  ///
  /// What makes a way dearer than is looked for can be left out, which is most at first.
  private func widening(_ dual: CourseDual, below cutoff: Double, steps: Int) -> Find {
    var best = Find(course: nil, bound: dual.bound, isExact: dual.bound >= cutoff)
    if best.isExact { return best }
    var (least, gap) = (Double.infinity, dual.largestPrice / 100)
    while true {
      let limit = min(cutoff, least, dual.bound + gap)
      let rest = limit < .infinity ? dual.pruned(limit) : network
      let frame = CourseFrame(rest, weekends: weekends)
      guard frame.isSmall(steps) else { break }
      let found = whole(rest, frame)
      if let course = found.course, found.bound < least {
        (best.course, least) = (course, found.bound)
      }
      best.bound = max(best.bound, min(limit, least))
      if least <= limit { return Find(course: best.course, bound: least, isExact: true) }
      if limit >= cutoff { return Find(course: nil, bound: limit, isExact: true) }
      gap = gap > 1000 * dual.largestPrice ? .infinity : 3 * gap
    }
    if best.course == nil { best.course = near(dual) }
    return best
  }

  private func whole(_ network: StretchNetwork, _ frame: CourseFrame) -> Find {
    let table = CourseTable(network, frame)
    guard table.best < .infinity else { return Find(course: nil, bound: .infinity, isExact: true) }
    return Find(
      course: Course(network: network, steps: table.steps()), bound: table.best, isExact: true)
  }

  /// A way near the course of those that cost no more than the bound.
  private func near(_ dual: CourseDual) -> Course? {
    var tube = CourseFrame.Tube(dual)
    var frame = CourseFrame(network, weekends: weekends, tube: tube)
    while !frame.isSmall(StretchTerms.tubeSteps) && tube.unitSlack > 1 {
      tube.unitSlack = tube.unitSlack * 3 / 4
      frame = CourseFrame(network, weekends: weekends, tube: tube)
    }
    return frame.isSmall(StretchTerms.tubeSteps) ? whole(network, frame).course : nil
  }
}

extension CourseFrame {
  /// Whether a table is filled in so many steps, and not too large.
  fileprivate func isSmall(_ steps: Int) -> Bool {
    work <= steps && cells <= StretchTerms.mostCells
  }
}
