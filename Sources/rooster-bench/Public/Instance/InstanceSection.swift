/// A part of an instance file.
enum InstanceSection: String, CaseIterable {
  case horizon = "SECTION_HORIZON"
  case shifts = "SECTION_SHIFTS"
  case staff = "SECTION_STAFF"
  case daysOff = "SECTION_DAYS_OFF"
  case onRequests = "SECTION_SHIFT_ON_REQUESTS"
  case offRequests = "SECTION_SHIFT_OFF_REQUESTS"
  case cover = "SECTION_COVER"

  /// Whether nothing can be planned without it.
  var isNeeded: Bool {
    switch self {
    case .horizon, .shifts, .staff, .cover: true
    case .daysOff, .onRequests, .offRequests: false
    }
  }

  /// What its lines hold, field by field.
  var fields: [String] {
    switch self {
    case .horizon: ["days"]
    case .shifts: ["shift", "minutes", "shifts that may not follow"]
    case .staff:
      [
        "employee", "most shifts", "most minutes", "least minutes", "most consecutive shifts",
        "least consecutive shifts", "least consecutive days off", "most weekends",
      ]
    case .daysOff: ["employee", "days"]
    case .onRequests, .offRequests: ["employee", "day", "shift", "weight"]
    case .cover: ["day", "shift", "wanted", "weight under", "weight over"]
    }
  }

  /// How many fields a line may have.
  var fieldCounts: ClosedRange<Int> {
    switch self {
    case .shifts: 2...3
    case .daysOff: 1...Int.max
    default: fields.count...fields.count
    }
  }
}
