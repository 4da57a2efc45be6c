/// The hard limits that bind a contract, all layers taken together: what the optimizer plans by and
/// the audit judges by. Minutes, unless said otherwise.
///
/// Where a limit is one number the strictest layer has won; where each layer has its own definition
/// or its own either/or, all of them hold side by side.
public struct Limits: Hashable, Sendable {
  /// Rest that ends a shift (ATW 1:7 lid 1 c).
  public var shiftSeparation = 8 * 60
  /// Work in one shift (ATW 5:7 lid 2 a).
  public var longestShift = 12 * 60
  /// Work in the duties that start on one date (agreements and house rules).
  public var longestDay = 12 * 60
  /// Work in the duties that start in one week, with what absences count for (ATW 5:7 lid 2 b, 5:2).
  public var longestWeek = 60 * 60
  /// Number of dates in a row on which a duty may start (house rule).
  public var mostConsecutiveDays = 6
  /// Paid time a week above contract that a roster may ask (house rule).
  public var contractBand = 4 * 60
  /// How much of a duty may be a handover to a colleague, for which a shift may be longer and a rest
  /// shorter (ATB 4.4:1).
  public var handover = 15
  /// Daily rest; every rule holds (ATW 5:3).
  public var dailyRests: [RestRule] = []
  /// Weekly rest; every rule holds (ATW 5:5).
  public var weeklyRests: [RestRule] = []
  /// Night shifts by each definition, and what each asks (ATW 5:8).
  public var nights: [NightLimits] = []
  /// Averages and counts over weeks (ATW 5:6–5:8).
  public var windows: [WindowLimit] = []
  /// Breaks in a shift (ATW 5:4).
  public var breaks: [BreakLimit] = []
  /// Days ahead at which a roster is to be known (ATW 4:2).
  public var noticeDays = 28
  /// Days ahead at which working times are to be known where the work does not allow more.
  public var shortNoticeDays = 4
  /// Where the limits that are one number come from.
  public var citations: [LimitKey: Citation] = [:]

  /// No limits but the plain numbers.
  public init() {}

  /// The law, with house rules where it is silent.
  public static let law = Limits(layers: [.law])

  /// A limit that is one number.
  public subscript(key: LimitKey) -> Int {
    get {
      switch key {
      case .shiftSeparation: shiftSeparation
      case .longestShift: longestShift
      case .longestDay: longestDay
      case .longestWeek: longestWeek
      case .mostConsecutiveDays: mostConsecutiveDays
      case .contractBand: contractBand
      case .handover: handover
      }
    }
    set {
      switch key {
      case .shiftSeparation: shiftSeparation = newValue
      case .longestShift: longestShift = newValue
      case .longestDay: longestDay = newValue
      case .longestWeek: longestWeek = newValue
      case .mostConsecutiveDays: mostConsecutiveDays = newValue
      case .contractBand: contractBand = newValue
      case .handover: handover = newValue
      }
    }
  }

  /// The same without what may only be used now and then: of every either/or the usual way, no
  /// night shifts and no rests that are exceptions.
  public var withoutExceptions: Limits {
    var limits = self
    for index in limits.dailyRests.indices {
      limits.dailyRests[index].patterns = [limits.dailyRests[index].patterns[0]]
    }
    for index in limits.weeklyRests.indices {
      limits.weeklyRests[index].patterns = [limits.weeklyRests[index].patterns[0]]
    }
    for index in limits.nights.indices {
      limits.nights[index].longShifts = nil
      limits.nights[index].shortRestAfterLate = nil
    }
    return limits
  }
}
