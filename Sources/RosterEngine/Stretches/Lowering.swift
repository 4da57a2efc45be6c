/// Lowers `count` numbers of `target` to those of `source` plus `price`, where these are less.
///
/// The one loop in which pricing spends its time: checked once, so that it runs without checks.
@inline(__always)
func lower(
  _ target: inout ContiguousArray<Double>, from first: Int,
  to source: borrowing ContiguousArray<Double>, from start: Int, plus price: Double, count: Int
) {
  var lowered = target.mutableSpan
  let other = source.span
  precondition(
    count >= 0 && first >= 0 && start >= 0 && count <= lowered.count && count <= other.count
      && first <= lowered.count - count && start <= other.count - count)
  for offset in 0..<count {
    lowered[first &+ offset] = min(lowered[first &+ offset], price + other[start &+ offset])
  }
}
