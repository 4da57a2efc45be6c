/// A meeting, a session or fixed work is done by those whom it is for.
struct MeantFor: LineRule {
  func breaches(in line: Line) -> [Violation] {
    line.planned.compactMap { entry in
      guard let position = entry.position,
        !line.agenda.concerns(line.agenda.items[position], line.worker)
      else { return nil }
      return line.breach(.meantFor, by: [entry])
    }
  }
}
