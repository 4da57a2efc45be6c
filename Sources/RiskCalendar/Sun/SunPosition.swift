import Foundation

/// Where the sun stands at a moment, as the NOAA Solar Calculator has it
/// (https://gml.noaa.gov/grad/solcalc/calcdetails.html), after Meeus, Astronomical Algorithms,
/// chapters 22, 25 and 28.
struct SunPosition {
  /// Radians north of the equator.
  let declination: Double
  /// Minutes that a sundial is ahead of the clock.
  let equationOfTime: Double

  /// At `days` after 1970-01-01T00:00Z.
  init(days: Double) {
    // Centuries since noon of 1 January 2000, which is day 10957.5.
    let t = (days - 10_957.5) / 36_525
    let meanLongitude = radians(280.46646 + t * (36_000.76983 + t * 0.0003032))
    let meanAnomaly = radians(357.52911 + t * (35_999.05029 - t * 0.0001537))
    let moonNode = radians(125.04 - 1934.136 * t)

    let center =
      sin(meanAnomaly) * (1.914602 - t * (0.004817 + t * 0.000014))
      + sin(2 * meanAnomaly) * (0.019993 - t * 0.000101) + sin(3 * meanAnomaly) * 0.000289
    let longitude = meanLongitude + radians(center - 0.00569 - 0.00478 * sin(moonNode))
    // 23° 26′ 21.448″ in 2000.
    let meanObliquity = 23.4392911 - t * (0.0130042 + t * (0.00000016 - t * 0.000000504))
    let obliquity = radians(meanObliquity + 0.00256 * cos(moonNode))
    declination = asin(sin(obliquity) * sin(longitude))

    let eccentricity = 0.016708634 - t * (0.000042037 + t * 0.0000001267)
    let y = tan(obliquity / 2) * tan(obliquity / 2)
    let angle =
      y * sin(2 * meanLongitude) - 2 * eccentricity * sin(meanAnomaly)
      + 4 * eccentricity * y * sin(meanAnomaly) * cos(2 * meanLongitude)
      - y * y / 2 * sin(4 * meanLongitude)
      - 5 / 4 * eccentricity * eccentricity * sin(2 * meanAnomaly)
    // The earth turns a degree in four minutes.
    equationOfTime = 4 * degrees(angle)
  }
}

func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }
func degrees(_ radians: Double) -> Double { radians * 180 / .pi }
