import Foundation

/// A month of the Umm al-Qura calendar, the civil calendar of Saudi Arabia.
public enum IslamicMonth: Int, CaseIterable, Hashable, Sendable {
  case muharram = 1
  case safar, rabiI, rabiII, jumadaI, jumadaII
  case rajab, shaban, ramadan, shawwal, dhulQadah, dhulHijjah
}

/// The Umm al-Qura calendar as Foundation has it, from a table.
///
/// Its years are about eleven days shorter than ours, so a Gregorian year may hold a month twice.
/// The table begins some months a day later than the calendar's own criterion does (on the 29th, in
/// Mecca, the moon is new before sunset and sets after the sun; R. H. van Gent, *The Umm al-Qura
/// Calendar of Saudi Arabia*). Of what is planned around up to 2035 these are Ramadan 1453, Shawwal
/// 1454, and Dhu al-Hijja 1454 and 1456: leave a day either side.
struct UmmAlQura {
  private let calendar: Calendar

  init() {
    var calendar = Calendar(identifier: .islamicUmmAlQura)
    calendar.timeZone = .gmt
    self.calendar = calendar
  }

  /// The year in which `date` lies.
  func year(of date: CivilDate) -> Int {
    calendar.component(.year, from: Date(timeIntervalSince1970: Double(date.dayNumber) * 86_400))
  }

  /// The month from its first day to its last, nil if Foundation does not know it.
  func month(_ month: IslamicMonth, of year: Int) -> DatePeriod? {
    let isLast = month == .dhulHijjah
    guard let start = firstDay(of: month.rawValue, year),
      let next = firstDay(of: isLast ? 1 : month.rawValue + 1, isLast ? year + 1 : year)
    else { return nil }
    return DatePeriod(start, next - 1)
  }

  /// A day of the month, nil if the month is too short for it: months have 29 or 30 days.
  func day(_ day: Int, of month: IslamicMonth, _ year: Int) -> CivilDate? {
    guard let days = self.month(month, of: year) else { return nil }
    let date = days.first + (day - 1)
    return days.contains(date) ? date : nil
  }

  private func firstDay(of month: Int, _ year: Int) -> CivilDate? {
    let components = DateComponents(year: year, month: month, day: 1)
    guard let date = calendar.date(from: components) else { return nil }
    return CivilDate(dayNumber: Int((date.timeIntervalSince1970 / 86_400).rounded(.down)))
  }
}
