import TestSupport

@testable import rooster_bench

/// A small instance with two shift types whose limits bite.
func randomInstance(_ seed: Int, staff: Int, days: Int) -> PublicInstance {
  var random = Seeded(seed)
  let types: [PublicInstance.ShiftType] = [
    .init(id: "E", minutes: 480, forbiddenNext: random.happens(20) ? [1] : []),
    .init(id: "L", minutes: random.pick([480, 360, 450]), forbiddenNext: [0]),
  ]
  var instance = PublicInstance(
    name: "random \(seed)", days: days, shiftTypes: types, employees: [])
  for number in 0..<staff {
    var employee = freeEmployee("\(number)", days, types.count)
    employee.mostShifts = types.map { _ in random.number(0...days) }
    employee.mostMinutes = random.number(days * 120...days * 480)
    employee.leastMinutes = random.number(0...min(employee.mostMinutes, days * 160))
    employee.mostConsecutive = random.number(1...5)
    employee.leastConsecutive = random.number(0...3)
    employee.leastDaysOff = random.number(0...3)
    employee.mostWeekends = random.number(0...2)
    employee.daysOff = Set(random.some(Array(0..<days), 10))
    instance.employees.append(employee)
  }
  for day in 0..<days {
    for type in types.indices {
      instance.cover.append(
        .init(
          day: day, type: type, wanted: random.number(0...2), under: random.pick([0, 10, 100]),
          over: random.pick([0, 1, 20])))
      for employee in 0..<staff where random.happens(20) {
        let request = PublicInstance.Request(
          employee: employee, day: day, type: type, weight: random.number(0...9))
        if random.happens(50) {
          instance.onRequests.append(request)
        } else {
          instance.offRequests.append(request)
        }
      }
    }
  }
  return instance
}

/// All lines there are, legal or not.
func allLines(_ instance: PublicInstance) -> [[Int?]] {
  let choices: [Int?] = [nil] + instance.shiftTypes.indices.map { $0 }
  return (0..<instance.days).reduce([[]]) { lines, _ in
    lines.flatMap { line in choices.map { line + [$0] } }
  }
}

/// What the best legal roster of two employees costs; nil if there is none.
func bestByTrying(_ instance: PublicInstance) -> Int? {
  let valuer = RosterValuer(instance: instance)
  let all = allLines(instance)
  let legal = instance.employees.map { employee in
    all.filter { valuer.breaches(of: employee, $0).isEmpty }
  }
  var best: Int?
  for first in legal[0] {
    for second in legal[1] {
      let cost = plainCost(instance, [first, second])
      if cost < best ?? .max { best = cost }
    }
  }
  return best
}

/// The cost of a roster in other words than those of the valuer.
private func plainCost(_ instance: PublicInstance, _ roster: PublicRoster) -> Int {
  var cost = 0
  for request in instance.onRequests where roster[request.employee][request.day] != request.type {
    cost += request.weight
  }
  for request in instance.offRequests where roster[request.employee][request.day] == request.type {
    cost += request.weight
  }
  for cover in instance.cover {
    var missing = cover.wanted
    for line in roster where line[cover.day] == cover.type { missing -= 1 }
    cost += max(0, missing) * cover.under + max(0, -missing) * cover.over
  }
  return cost
}
