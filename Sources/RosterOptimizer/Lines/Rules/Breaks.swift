import Rostering

/// A long shift has breaks enough: within its duties, and between them beside the way (ATW 5:4).
enum Breaks {
  static func permits(_ shift: Shift, _ terms: LineTerms) -> Bool {
    terms.limits.breaks.allSatisfy { shift.work <= $0.over || shift.pause >= $0.least }
  }

  /// What a gap between two duties leaves for a break.
  static func pause(in gap: Int, travel: Int) -> Int {
    gap - travel >= BreakLimit.shortest ? gap - travel : 0
  }
}
