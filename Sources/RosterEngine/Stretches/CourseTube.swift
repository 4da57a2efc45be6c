extension CourseFrame {
  /// Where a line should keep near, if not all lines are to be looked at.
  struct Tube: Sendable {
    /// By day: the units of minutes and the weekends before it.
    var units: [Int]
    var weekends: [Int]
    /// How far a line may be from them.
    var unitSlack: Int
    var weekendSlack: Int

    /// Around the course of lines that cost no more than the bound.
    init(_ dual: CourseDual) {
      let course = dual.course()
      units = course.units.map { Int($0 + 0.5) }
      weekends = course.weekends.map { Int($0 + 0.5) }
      // Room for a stretch of work more or less.
      unitSlack = max(1, dual.network.terms.longest * dual.network.groups.mostUnits)
      weekendSlack = 2
    }
  }
}
