import RiskCalendar

extension NightKind {
  /// More than an hour between 00:00 and 06:00, as the law has it (ATW 1:7).
  public static let usual = NightKind(threshold: 60)
  /// Of those, the ones that end after 02:00 (ATW 5:8).
  public static let late = NightKind(threshold: 60, endingAfter: twoOClock)
  /// Of those, the ones with more than ten hours of work (ATW 5:8 lid 3).
  public static let long = NightKind(threshold: 60, workOver: 10 * 60)
  /// Any work between 00:00 and 06:00, as Cao Sociaal Werk has it (5.3 B).
  public static let touched = NightKind(threshold: 0)
  /// Of those, the ones that end after 02:00.
  public static let lateTouched = NightKind(threshold: 0, endingAfter: twoOClock)

  /// The kinds that a balance tells of in files.
  public static let balanced: [NightKind] = [.usual, .late, .long, .touched, .lateTouched]

  private static let twoOClock = ClockTime(minutes: 2 * 60)
}
