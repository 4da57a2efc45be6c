/// The greatest whole number that divides both; 0 if both are 0. What all costs are multiples of is
/// found with it.
package func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
  b == 0 ? abs(a) : greatestCommonDivisor(b, a % b)
}
