import RiskCalendar

/// A stretch of one date in which rounds are possible, and where.
struct OpenBlock {
  var time: DatedSpan
  /// Positions in `scenario.neighbourhoods`, at least one.
  var neighbourhoods: [Int]
  var breakMinutes: Int?
  var handoverMinutes: Int
}

extension Scenario {
  /// The usual blocks that no event closes, and those of events, which start in the horizon. A block
  /// of an event at the very hours of another in the same neighbourhood is the same block.
  func openBlocks(in horizon: Horizon, _ occasions: [EventOccasion]) -> [OpenBlock] {
    let usual = usualBlocks(in: horizon, occasions)
    let added = occasions.flatMap { eventBlocks(of: $0, in: horizon) }
    return (usual + added).reduce(into: [OpenBlock]()) { open, block in
      var block = block
      for other in open where other.time == block.time {
        block.neighbourhoods.removeAll(where: other.neighbourhoods.contains)
      }
      if !block.neighbourhoods.isEmpty { open.append(block) }
    }
  }

  private func usualBlocks(in horizon: Horizon, _ occasions: [EventOccasion]) -> [OpenBlock] {
    let closings = demands(of: occasions).filter { !$0.demand.closedBlocks.isEmpty }
    return horizon.dates.flatMap { date in
      blocks.filter { $0.weekdays.contains(date.weekday) }.map { block in
        let open = neighbourhoods.indices.filter { n in
          (neighbourhoods[n].blocks?.contains(block.name) ?? true)
            && !closings.contains { $0.closes(block, in: neighbourhoods[n].name, on: date) }
        }
        return OpenBlock(
          time: DatedSpan(date: date, span: block.span), neighbourhoods: open,
          breakMinutes: block.breakMinutes, handoverMinutes: block.handoverMinutes)
      }
    }
  }

  private func eventBlocks(of occasion: EventOccasion, in horizon: Horizon) -> [OpenBlock] {
    let kickOff = occasion.occurrence.fixture?.kickOff
    return events[occasion.event].blocks.flatMap { block -> [OpenBlock] in
      let open = neighbourhoods.indices.filter {
        block.neighbourhoods?.contains(neighbourhoods[$0].name) ?? true
      }
      return block.days.dates(of: occasion.occurrence).compactMap { date in
        guard let time = resolved(block.hours, on: date, kickOff: kickOff),
          horizon.contains(time.date)
        else { return nil }
        return OpenBlock(
          time: time, neighbourhoods: open, breakMinutes: block.breakMinutes,
          handoverMinutes: block.handoverMinutes)
      }
    }
  }
}

extension ActiveDemand {
  /// Whether a usual block has no rounds in a neighbourhood on `date`.
  fileprivate func closes(_ block: Block, in neighbourhood: String, on date: CivilDate) -> Bool {
    demand.closedBlocks.contains(block.name) && demand.concerns(neighbourhood)
      && dates.contains(date)
  }
}
