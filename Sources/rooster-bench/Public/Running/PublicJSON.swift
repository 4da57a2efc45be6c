/// What was measured on public instances as JSON, with every run.
struct PublicJSON: Encodable {
  let cores: Int
  let threads: Int
  let timeLimit: Double
  let instances: [Instance]

  /// The figures of some rows.
  init(_ rows: [PublicRow], timeLimit: Double, threads: Int) {
    cores = coreCount
    self.threads = threads
    self.timeLimit = timeLimit
    instances = rows.map(Instance.init)
  }
}

extension PublicJSON {
  /// An instance with its runs, in the order in which they ran.
  struct Instance: Encodable {
    let name: String
    let days: Int
    let staff: Int
    let shiftTypes: Int
    let agrees: Bool
    let runs: [Run]

    fileprivate init(_ row: PublicRow) {
      name = row.name
      days = row.days
      staff = row.employees
      shiftTypes = row.shiftTypes
      agrees = row.agrees
      runs = row.runs.map(Run.init)
    }
  }

  /// One run.
  struct Run: Encodable {
    let cost: Int?
    let bound: Int?
    let gapPercent: Double?
    let secondsToRoot: Double?
    let secondsToFirstRoster: Double?
    let searchSeconds: Double?
    let seconds: Double
    let cpuSeconds: Double
    let peakMb: Double
    let valuedCost: Int?
    let breaches: [String]?
    let agrees: Bool

    fileprivate init(_ run: PublicRun) {
      cost = run.outcome?.cost
      bound = run.outcome?.bound
      gapPercent = run.gap.map { $0 * 100 }
      secondsToRoot = run.outcome?.secondsToRoot
      secondsToFirstRoster = run.outcome?.secondsToFirstRoster
      searchSeconds = run.outcome?.seconds
      seconds = run.seconds
      cpuSeconds = run.processorSeconds
      peakMb = run.megabytes
      valuedCost = run.value?.cost
      breaches = run.value?.breaches.map(\.description)
      agrees = run.agrees
    }
  }
}
