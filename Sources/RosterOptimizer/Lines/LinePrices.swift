/// What a worker's duties cost at the duals at hand; see `LineModel`.
struct LinePrices: Sendable {
  /// The reward for a duty that a line must have: more than anything else can cost.
  static let reward = 1e7
  /// A price between those of lines that have every required duty and those that lack one.
  static let unrewarded = reward / 2

  /// The price of each option, its own costs included; infinite where it is forbidden, lowered by
  /// `reward` where it is required.
  var options: [Double]
  /// Number of options that are required.
  var required = 0
  /// The price of a person-minute of shortage.
  var must: Double
  /// The price of a point of people.
  var people: Double

  /// What a line that has every required duty is rewarded with.
  var totalReward: Double { Double(required) * Self.reward }

  /// Demands an option of every line.
  mutating func require(_ option: Int) {
    options[option] -= Self.reward
    required += 1
  }
}
