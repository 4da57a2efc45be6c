/// The cheapest ways to work from one day on, day by day: by the last kind, counts and minutes.
///
/// Minutes are in units and beyond the least that so many days have.
struct StretchSweep {
  let terms: StretchTerms
  let groups: ShiftGroups
  let choices: DayChoices
  /// How many numbers a layer has for each combination of counts: one by minutes.
  let width: Int
  private let layerSize: Int
  /// By day of the stretch, leaving class, combination of counts and minutes: the price.
  private var layers: ContiguousArray<Double>
  /// By entering class, combination of counts and minutes: the least price of what it may follow.
  private var before: ContiguousArray<Double>
  /// By day of the stretch: its leaving classes.
  private var classes: [[Int]]
  /// By day of the stretch: the least and the most minutes.
  private(set) var least: [Int]
  private(set) var most: [Int]
  /// By entering class: whether `before` is of the day at hand, and has anything.
  private var isKnown: [Bool]
  private var isEmpty: [Bool]
  private(set) var start = 0
  /// How many days the stretch has.
  private(set) var length = 0

  init(_ terms: StretchTerms, _ groups: ShiftGroups, _ choices: DayChoices) {
    self.terms = terms
    self.groups = groups
    self.choices = choices
    width = terms.longest * (groups.mostUnits - groups.leastUnits) + 1
    layerSize = terms.classes.leavingCount * groups.countStates * width
    layers = ContiguousArray(repeating: .infinity, count: layerSize * (terms.longest + 1))
    let entering = terms.classes.enteringCount
    before = ContiguousArray(repeating: .infinity, count: entering * groups.countStates * width)
    classes = [[Int]](repeating: [], count: terms.longest + 1)
    least = [Int](repeating: 0, count: terms.longest + 1)
    most = least
    isKnown = [Bool](repeating: false, count: entering)
    isEmpty = isKnown
  }

  /// Starts anew, before any day.
  mutating func begin(on day: Int) { (start, length) = (day, 0) }

  /// Works one day more.
  ///
  /// - Returns: whether there is a way to.
  mutating func extend() -> Bool {
    let day = start + length
    let today = choices.choices(day)
    guard length < terms.longest, !today.isEmpty else { return false }
    prepare(today)
    for entering in isKnown.indices { isKnown[entering] = false }
    for choice in today { add(choice) }
    length += 1
    return !classes[length].isEmpty
  }

  /// Empties the next layer where it will be written and read.
  private mutating func prepare(_ today: Range<Int>) {
    let next = length + 1
    var (low, high) = (Int.max, Int.min)
    classes[next].removeAll(keepingCapacity: true)
    for choice in today {
      let units = groups.groups[choices.groups[choice]].units - groups.leastUnits
      (low, high) = (min(low, units), max(high, units))
    }
    (least[next], most[next]) = (least[length] + low, most[length] + high)
  }

  private mutating func open(_ leaving: Int, _ layer: Int) {
    guard !classes[layer].contains(leaving) else { return }
    classes[layer].append(leaving)
    for state in 0..<groups.countStates {
      let first = layer * layerSize + (leaving * groups.countStates + state) * width
      for place in first + least[layer]...first + most[layer] { layers[place] = .infinity }
    }
  }

  private mutating func add(_ choice: Int) {
    let number = choices.groups[choice]
    let group = groups.groups[number]
    let units = group.units - groups.leastUnits
    let states = groups.countStates
    let (next, price) = (length + 1, choices.prices[choice])
    if length == 0 {
      open(group.leaving, next)
      guard let state = counted(0, group.counter) else { return }
      let place = next * layerSize + (group.leaving * states + state) * width + units
      layers[place] = min(layers[place], price)
      return
    }
    learn(group.entering)
    if isEmpty[group.entering] { return }
    open(group.leaving, next)
    let (low, count) = (least[length], most[length] - least[length] + 1)
    for state in 0..<states {
      guard let target = counted(state, group.counter) else { continue }
      lower(
        &layers, from: next * layerSize + (group.leaving * states + target) * width + low + units,
        to: before, from: (group.entering * states + state) * width + low, plus: price,
        count: count)
    }
  }

  private func counted(_ state: Int, _ counter: Int?) -> Int? {
    guard let counter else { return state }
    let more = groups.oneMore[counter * groups.countStates + state]
    return more < 0 ? nil : more
  }

  /// Finds what kinds of an entering class may follow, from a part of it that is known already.
  private mutating func learn(_ entering: Int) {
    if isKnown[entering] { return }
    isKnown[entering] = true
    var part = terms.classes.part[entering]
    while let known = part, !isKnown[known] { part = terms.classes.part[known] }
    let (states, low) = (groups.countStates, least[length])
    let count = most[length] - low + 1
    for state in 0..<states {
      let first = (entering * states + state) * width + low
      for place in first..<first + count { before[place] = .infinity }
    }
    isEmpty[entering] = true
    if let part, !isEmpty[part] {
      isEmpty[entering] = false
      for state in 0..<states {
        let (first, source) = ((entering * states + state) * width, (part * states + state) * width)
        for place in low..<low + count { before[first + place] = before[source + place] }
      }
    }
    for leaving in classes[length] where terms.classes.admits(entering, after: leaving) {
      if let part, terms.classes.admits(part, after: leaving) { continue }
      isEmpty[entering] = false
      for state in 0..<states {
        lower(
          &before, from: (entering * states + state) * width + low, to: layers,
          from: length * layerSize + (leaving * states + state) * width + low, plus: 0,
          count: count)
      }
    }
  }

  /// Lowers `target`, which starts at the least minutes, to the prices of the stretch.
  func lowerToPrices(_ target: inout ContiguousArray<Double>, from first: Int, state: Int) {
    let low = least[length]
    for leaving in classes[length] {
      lower(
        &target, from: first, to: layers,
        from: length * layerSize + (leaving * groups.countStates + state) * width + low, plus: 0,
        count: most[length] - low + 1)
    }
  }

  /// The kinds of a way to work the stretch at the price of a combination of counts and minutes.
  func kinds(state: Int, units: Int) -> [Int] {
    let all = 0..<terms.classes.leavingCount
    let places = classes[length].filter { all.contains($0) }
    func value(_ layer: Int, _ leaving: Int, _ state: Int, _ units: Int) -> Double {
      guard least[layer]...most[layer] ~= units else { return .infinity }
      return layers[layer * layerSize + (leaving * groups.countStates + state) * width + units]
    }
    guard
      var leaving = places.min(by: {
        value(length, $0, state, units) < value(length, $1, state, units)
      })
    else { return [] }
    var (state, units, found) = (state, units, [Int]())
    for layer in stride(from: length, through: 1, by: -1) {
      let price = value(layer, leaving, state, units)
      let step = choices.choices(start + layer - 1).lazy.compactMap { choice -> Step? in
        let group = groups.groups[choices.groups[choice]]
        guard group.leaving == leaving else { return nil }
        let rest = units - group.units + groups.leastUnits
        for earlier in 0..<groups.countStates where counted(earlier, group.counter) == state {
          if layer == 1 {
            if earlier == 0, rest == 0, choices.prices[choice] == price {
              return Step(choice: choice, leaving: 0, state: 0, units: 0)
            }
            continue
          }
          for last in classes[layer - 1]
          where terms.classes.admits(group.entering, after: last)
            && choices.prices[choice] + value(layer - 1, last, earlier, rest) == price
          {
            return Step(choice: choice, leaving: last, state: earlier, units: rest)
          }
        }
        return nil
      }.first
      guard let step else { return [] }
      found.append(choices.kinds[step.choice])
      (leaving, state, units) = (step.leaving, step.state, step.units)
    }
    return found.reversed()
  }

  private struct Step {
    var choice: Int
    var leaving: Int
    var state: Int
    var units: Int
  }
}
