/// What a crew still needs to be complete.
struct CrewGap {
  /// People.
  private(set) var places: Int
  private var disciplines: [CrewRule.Quota]
  private var skills: [CrewRule.Quota]

  /// What `crew` needs to be `size` people, or more if the quotas of the rule take more.
  init(of crew: [Worker], under rule: CrewRule, size: Int) {
    disciplines = rule.disciplines
    skills = rule.skills
    places = size
    places = min(rule.atMost, max(size, reserved))
    for worker in crew { self = filled(by: worker) }
  }

  /// Places that only some people can fill, whoever takes the others.
  private var reserved: Int {
    // One person is of one discipline but may have several skills.
    max(disciplines.reduce(0) { $0 + $1.count }, skills.map(\.count).max() ?? 0)
  }

  /// What is needed once `worker` has joined.
  private func filled(by worker: Worker) -> CrewGap {
    var rest = self
    rest.places -= 1
    for index in disciplines.indices where disciplines[index].name == worker.discipline {
      rest.disciplines[index].count = max(0, disciplines[index].count - 1)
    }
    for index in skills.indices where worker.skills.contains(skills[index].name) {
      rest.skills[index].count = max(0, skills[index].count - 1)
    }
    return rest
  }

  /// Whether `worker` would bring the crew nearer to complete: whether there is a place for her
  /// that is not kept for others.
  func isOpen(to worker: Worker) -> Bool {
    let rest = filled(by: worker)
    return places > 0 && rest.reserved <= max(rest.places, reserved - 1)
  }

  /// How many of its places `workers` can fill, those first who have most of what is needed.
  func placesFilled(by workers: [Worker]) -> Int {
    var (gap, left, filled) = (self, workers, 0)
    while let next = left.indices.filter({ gap.isOpen(to: left[$0]) }).max(by: {
      gap.use(of: left[$0]) < gap.use(of: left[$1])
    }) {
      gap = gap.filled(by: left.remove(at: next))
      filled += 1
    }
    return filled
  }

  /// How many quotas `worker` helps to meet.
  private func use(of worker: Worker) -> Int {
    let missing = { (quotas: [CrewRule.Quota]) in quotas.reduce(0) { $0 + $1.count } }
    let rest = filled(by: worker)
    return missing(disciplines) + missing(skills) - missing(rest.disciplines)
      - missing(rest.skills)
  }
}
