import Foundation

extension Coordinates {
  /// Seconds from 00:00 UTC on `date` to the sunset that follows the place's own noon of that date;
  /// nil where the sun does not set or does not rise. Far west it may lie past 24:00 UTC.
  ///
  /// The formula of the NOAA Solar Calculator (see `SunPosition`): the sun sets when its middle is
  /// 90.833° from the zenith, with refraction as usual at sea level.
  public func sunsetSeconds(on date: CivilDate) -> Double? {
    // The sun moves on meanwhile: look again where it is at the time found.
    var seconds = 86_400 * (0.5 - longitude / 360)
    for _ in 1...3 {
      let sun = SunPosition(days: Double(date.dayNumber) + seconds / 86_400)
      guard let angle = hourAngle(ofSunsetAt: sun.declination) else { return nil }
      seconds = 60 * (720 - sun.equationOfTime + 4 * (angle - longitude))
    }
    return seconds
  }

  /// Degrees that the earth turns from noon to sunset.
  private func hourAngle(ofSunsetAt declination: Double) -> Double? {
    let latitude = radians(latitude)
    let cosine =
      cos(radians(90.833)) / (cos(latitude) * cos(declination))
      - tan(latitude) * tan(declination)
    return abs(cosine) <= 1 ? degrees(acos(cosine)) : nil
  }
}

extension TownClock {
  /// When the sun sets on `date` at `place`, to the nearest minute on this clock; nil if it does not
  /// set on that date.
  public func sunset(on date: CivilDate, at place: Coordinates) -> ClockTime? {
    // Far from the clock's own meridian, or near the midnight sun, a sunset may come after midnight.
    for day in [date, date - 1, date + 1] {
      guard let seconds = place.sunsetSeconds(on: day) else { continue }
      let minutes = (seconds / 60).rounded(.down)
      let shown = local(Instant(minutes: day.dayNumber * 1440 + Int(minutes)))
      guard shown.date == date else { continue }
      return ClockTime(minutes: shown.time.minutes + Int((seconds / 60 - minutes).rounded()))
    }
    return nil
  }
}
