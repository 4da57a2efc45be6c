import Rostering

/// What a crew lacks: too few people of a discipline or with a skill are free for it.
struct CrewLack {
  /// What a quota of a crew rule counts.
  enum Quality {
    case discipline(String)
    case skill(String)
  }

  var quality: Quality
  /// How many are free.
  var free: Int
  /// How many are needed beside those who are there.
  var needed: Int

  /// Whether a worker has what the crew lacks.
  func concerns(_ worker: Worker?) -> Bool { quality.isOf(worker) }
}

extension CrewLack.Quality {
  /// Whether a worker has the quality.
  func isOf(_ worker: Worker?) -> Bool {
    switch self {
    case .discipline(let name): worker?.discipline == name
    case .skill(let name): worker?.skills.contains(name) ?? false
    }
  }
}

extension Briefing {
  /// What the crew of an open piece of work lacks, if that is a discipline or a skill.
  func lack(_ open: OpenWork, free: [String]) -> CrewLack? {
    guard let item = item(of: open), let crew = agenda.crew(of: item) else { return nil }
    let quotas =
      crew.disciplines.map { (CrewLack.Quality.discipline($0.name), $0.count) }
      + crew.skills.map { (.skill($0.name), $0.count) }
    let present = crewMembers(item)
    return quotas.lazy.map { quality, count in
      CrewLack(
        quality: quality, free: free.count { quality.isOf(worker($0)) },
        needed: count - present.count { quality.isOf(worker($0)) })
    }.first { $0.free < $0.needed }
  }

  /// The lack in a few words.
  func summary(_ lack: CrewLack) -> String {
    let figures = "(\(lack.free) \(say("van", "of")) \(lack.needed))"
    switch lack.quality {
    case .discipline(let name):
      return lack.free == 0
        ? say("Geen \(name) vrij", "No \(name) free")
        : say("Te weinig vrij als \(name) \(figures)", "Too few free as \(name) \(figures)")
    case .skill(let name):
      return lack.free == 0
        ? say("Niemand vrij met \(name)", "Nobody free with \(name)")
        : say("Te weinig vrij met \(name) \(figures)", "Too few free with \(name) \(figures)")
    }
  }
}
