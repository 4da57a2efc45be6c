extension Int {
  /// How much of a bar it fills where `whole` fills it, in percent, never more than all of it.
  func filled(of whole: Int) -> Int {
    whole > 0 ? Swift.min(100, Swift.max(0, 100 * self / whole)) : 0
  }
}
