/// The Sunday of Easter in the Gregorian calendar (the computus of Meeus, Jones and Butcher).
public func easterSunday(_ year: Int) -> CivilDate {
  let a = year % 19
  let (b, c) = (year / 100, year % 100)
  let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
  let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
  let m = (a + 11 * h + 22 * l) / 451
  let monthAndDay = h + l - 7 * m + 114
  return CivilDate(uncheckedYear: year, month: monthAndDay / 31, day: monthAndDay % 31 + 1)
}

/// A public holiday of the Netherlands. Good Friday is none; 5 May is one every year in the
/// Cao Sociaal Werk (art. 5.9), and shown as such.
public enum PublicHoliday: CaseIterable, Sendable {
  case newYear, easterSunday, easterMonday, kingsDay, liberationDay, ascension, whitSunday
  case whitMonday, christmasDay, secondChristmasDay

  /// Its date in `year`. King's Day moves to Saturday when 27 April is a Sunday.
  public func date(in year: Int) -> CivilDate {
    let easter = RiskCalendar.easterSunday(year)
    func fixed(_ month: Int, _ day: Int) -> CivilDate {
      CivilDate(uncheckedYear: year, month: month, day: day)
    }
    switch self {
    case .newYear: return fixed(1, 1)
    case .easterSunday: return easter
    case .easterMonday: return easter + 1
    case .kingsDay: return fixed(4, 27).weekday == .sunday ? fixed(4, 26) : fixed(4, 27)
    case .liberationDay: return fixed(5, 5)
    case .ascension: return easter + 39
    case .whitSunday: return easter + 49
    case .whitMonday: return easter + 50
    case .christmasDay: return fixed(12, 25)
    case .secondChristmasDay: return fixed(12, 26)
    }
  }

  /// The holiday on `date`, if any.
  public init?(on date: CivilDate) {
    let year = date.parts.year
    guard let holiday = Self.allCases.first(where: { $0.date(in: year) == date }) else {
      return nil
    }
    self = holiday
  }
}
