/// Fixes choice after choice, as the relaxation leans, until a roster stands.
///
/// A rise of the bound is trusted only once exact pricing has confirmed it; then fewer choices are
/// fixed at once, and a single bad one is turned round.
struct Dive {
  /// How a dive chooses.
  struct Variant {
    /// What is fixed together is at least this sure.
    var threshold: Double
    /// At least this share of what is open is fixed at once.
    var share = 0.0
    /// Whether common quantities are fixed before anybody's days.
    var startsWithQuantities = true
    /// Whether whole days are fixed, those that are certain too, or only options that are not.
    var fixesDays = false
  }

  let generation: ColumnGeneration
  let variant: Variant
  /// Rosters at or above this cost are of no interest.
  let limit: Int
  /// Relaxations that may be solved.
  let mostNodes: Int
  /// Hears of every whole solution.
  let take: (Fractions) -> Void

  /// Dives below a node.
  func run(from root: Decisions, _ relaxation: Fractions) throws {
    var (decisions, fractions) = (root, relaxation)
    var nodes = 0
    while !fractions.isWhole, nodes < mostNodes {
      var fixings = choose(fractions)
      guard !fixings.isEmpty else { return }
      var next: Fractions?
      while next == nil, nodes < mostNodes {
        nodes += 1
        let tried = fixings.reduce(decisions) { $0.adding($1) }
        next = try relax(tried)
        if next != nil {
          decisions = tried
        } else if fixings.count > 1 {
          fixings = Array(fixings.prefix(max(1, fixings.count / 4)))
        } else {
          guard let opposite = fixings[0].opposite else { return }
          decisions.add(opposite)
          guard let other = try relax(decisions) else { return }
          nodes += 1
          next = other
        }
      }
      guard let next else { return }
      fractions = next
    }
    if fractions.isWhole { take(fractions) }
  }

  private func relax(_ decisions: Decisions) throws -> Fractions? {
    if let rough = try generation.relaxRoughly(decisions, below: limit) { return rough }
    return try generation.relax(decisions, below: limit)?.fractions
  }

  /// What is taken for granted next, surest first.
  private func choose(_ fractions: Fractions) -> [Decision] {
    let isQuantity = variant.startsWithQuantities && !fractions.quantities.isEmpty
    let open =
      isQuantity
      ? fractions.quantities : (variant.fixesDays ? fractions.days : fractions.options)
    let sorted = open.enumerated()
      .sorted { ($0.element.value, -$0.offset) > ($1.element.value, -$1.offset) }.map(\.element)
    let certain = sorted.prefix { $0.value >= variant.threshold }.count
    let least = max(1, Int((variant.share * Double(sorted.count)).rounded(.up)))
    return sorted.prefix(max(certain, least)).map(\.decision)
  }
}
