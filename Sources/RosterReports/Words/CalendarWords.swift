import RiskCalendar

extension Language {
  /// Like `vr` or `Fri`.
  func shortName(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: say("ma", "Mon")
    case .tuesday: say("di", "Tue")
    case .wednesday: say("wo", "Wed")
    case .thursday: say("do", "Thu")
    case .friday: say("vr", "Fri")
    case .saturday: say("za", "Sat")
    case .sunday: say("zo", "Sun")
    }
  }

  /// Like `vrijdag` or `Friday`.
  func name(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: say("maandag", "Monday")
    case .tuesday: say("dinsdag", "Tuesday")
    case .wednesday: say("woensdag", "Wednesday")
    case .thursday: say("donderdag", "Thursday")
    case .friday: say("vrijdag", "Friday")
    case .saturday: say("zaterdag", "Saturday")
    case .sunday: say("zondag", "Sunday")
    }
  }

  private func monthName(_ month: Int) -> String {
    switch month {
    case 1: say("januari", "January")
    case 2: say("februari", "February")
    case 3: say("maart", "March")
    case 4: say("april", "April")
    case 5: say("mei", "May")
    case 6: say("juni", "June")
    case 7: say("juli", "July")
    case 8: say("augustus", "August")
    case 9: say("september", "September")
    case 10: say("oktober", "October")
    case 11: say("november", "November")
    default: say("december", "December")
    }
  }

  /// Like `vr 18-12` or `Fri 18 Dec`.
  func short(_ date: CivilDate) -> String {
    let (_, month, day) = date.parts
    let number = say("\(day)-\(month)", "\(day) \(monthName(month).prefix(3))")
    return "\(shortName(date.weekday)) \(number)"
  }

  /// Like `vrijdag 18 december 2026`.
  func long(_ date: CivilDate) -> String {
    "\(name(date.weekday)) \(date.parts.day) \(monthAndYear(date))"
  }

  /// Like `vrijdag 18 december`.
  func longWithoutYear(_ date: CivilDate) -> String {
    "\(name(date.weekday)) \(date.parts.day) \(monthName(date.parts.month))"
  }

  private func monthAndYear(_ date: CivilDate) -> String {
    "\(monthName(date.parts.month)) \(date.parts.year)"
  }

  /// Like `maandag 14 t/m zondag 20 december 2026`, saying month and year once where they agree.
  func span(_ first: CivilDate, _ last: CivilDate) -> String {
    let start =
      if first.parts.year != last.parts.year {
        long(first)
      } else if first.parts.month != last.parts.month {
        longWithoutYear(first)
      } else {
        "\(name(first.weekday)) \(first.parts.day)"
      }
    return "\(start) \(say("t/m", "to")) \(long(last))"
  }

  /// Like `week 51`.
  func short(_ week: IsoWeek) -> String { "week \(week.number)" }

  /// Like `Week 51 · maandag 14 t/m zondag 20 december 2026`.
  func title(_ week: IsoWeek) -> String {
    "Week \(week.number) · \(span(week.monday, week.monday + 6))"
  }

  /// The name of a public holiday.
  func name(_ holiday: PublicHoliday) -> String {
    switch holiday {
    case .newYear: say("nieuwjaarsdag", "New Year's Day")
    case .easterSunday: say("eerste paasdag", "Easter Sunday")
    case .easterMonday: say("tweede paasdag", "Easter Monday")
    case .kingsDay: say("Koningsdag", "King's Day")
    case .liberationDay: say("Bevrijdingsdag", "Liberation Day")
    case .ascension: say("Hemelvaartsdag", "Ascension Day")
    case .whitSunday: say("eerste pinksterdag", "Whit Sunday")
    case .whitMonday: say("tweede pinksterdag", "Whit Monday")
    case .christmasDay: say("eerste kerstdag", "Christmas Day")
    case .secondChristmasDay: say("tweede kerstdag", "Boxing Day")
    }
  }

  /// The holiday on `date` by name, if there is one.
  func holiday(on date: CivilDate) -> String? { PublicHoliday(on: date).map(name) }
}
