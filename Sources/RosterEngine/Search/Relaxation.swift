/// The linear relaxation of the master program over all legal lines, at one node of the search.
struct Relaxation {
  /// No roster at the node costs less on the level at hand, in its own unit.
  let bound: Int
  /// How much of each quantity there is and of each option is taken.
  let fractions: Fractions
  /// By row of the master.
  let duals: [Double]
  /// By row of the master: the duals at which the bound holds, the best of all rounds.
  let prices: [Double]
}
