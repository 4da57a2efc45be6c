import TestSupport

@testable import RosterEngine

/// Random rules and prices of plain shift work.
struct StretchCase {
  var rules: StretchRules
  var prices: LinePrices

  /// A case with all kinds of rules, each of which may bind.
  init(_ random: inout Seeded, days: ClosedRange<Int>, kinds: ClosedRange<Int>) {
    let (dayCount, kindCount) = (random.number(days), random.number(kinds))
    let lengths = random.pick([[480], [480, 600, 720], [60, 90, 0], [450, 480]])
    rules = StretchRules(
      dayCount: dayCount, minutes: (0..<kindCount).map { _ in random.pick(lengths) })
    for kind in 0..<kindCount {
      for next in 0..<kindCount where kind != next {
        rules.mayFollow[kind][next] = random.happens(60)
      }
      if random.happens(5) { rules.mayFollow[kind][kind] = false }
      if random.happens(40) { rules.mostOfKind[kind] = random.number(0...dayCount / 2) }
    }
    rules.mostWorkDays = random.number(1...dayCount)
    rules.leastWorkDays = random.number(1...min(3, rules.mostWorkDays))
    rules.leastFreeDays = random.number(1...3)
    if random.happens(60) { rules.mostWeekends = random.number(0...(dayCount + 6) / 7) }
    if random.happens(30) { rules.daysOff = [random.number(0...dayCount - 1)] }
    if random.happens(60) {
      let middle = random.number(0...dayCount * 480)
      rules.leastMinutes = max(0, middle - random.number(0...900))
      rules.mostMinutes = middle + random.number(0...900)
    }
    // Few different prices, so that many lines cost the same; or many, so that none do.
    let step = random.pick([1, 100])
    prices = LinePrices(
      options: (0..<dayCount * kindCount).map { _ in Double(random.number(-1000...800) / step) })
    for day in 0..<dayCount {
      if random.happens(8) {
        prices.required.append(day * kindCount + random.number(0...kindCount - 1))
      }
      if random.happens(8) {
        for kind in 0..<kindCount { prices.options[day * kindCount + kind] = .infinity }
      }
    }
    for option in prices.options.indices where random.happens(8) {
      prices.options[option] = .infinity
    }
  }

  /// The model of its lines.
  var model: StretchLines {
    StretchLines(rules, costs: [Int](repeating: 0, count: prices.options.count))
  }

  /// The model of its lines, which takes every table for a large one.
  var carefulModel: StretchLines {
    var model = model
    model.terms.wholeSteps = 0
    return model
  }

  /// What a line costs.
  func price(_ line: [Int]) -> Double { line.reduce(0) { $0 + prices.options[$1] } }

  /// Whether a line keeps the rules, and has what is required and nothing that is forbidden.
  func allows(_ line: [Int]) -> Bool {
    rules.isLegal(line) && price(line) < .infinity && prices.required.allSatisfy(line.contains)
  }

  /// The least price of any line, found by trying all.
  var least: Double? {
    var best: Double?
    var line: [Int] = []
    func fill(_ day: Int) {
      if day == rules.dayCount {
        if allows(line) { best = min(best ?? .infinity, price(line)) }
        return
      }
      fill(day + 1)
      for kind in 0..<rules.kindCount {
        let option = rules.option(day: day, kind: kind)
        if prices.options[option] == .infinity { continue }
        line.append(option)
        fill(day + 1)
        line.removeLast()
      }
    }
    fill(0)
    return best
  }
}
