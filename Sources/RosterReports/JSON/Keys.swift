import Rostering

extension Level {
  /// The level in files.
  var key: String {
    switch self {
    case .must: "must"
    case .presence: "presence"
    case .people: "people"
    }
  }
}

extension PresenceGoal.Kind {
  /// The kind of round in files.
  var key: String {
    switch self {
    case .any: "any"
    case .evening: "evening"
    case .weekend: "weekend"
    }
  }
}

extension OpenWork.Kind {
  /// The kind of open work in files.
  var key: String {
    switch self {
    case .post: "post"
    case .meeting: "meeting"
    case .sessions: "sessions"
    case .obligatoryRounds: "obligatory-rounds"
    case .rounds(.any): "rounds"
    case .rounds(let kind): "\(kind.key)-rounds"
    }
  }
}

extension Violation.Unit {
  /// The unit in files.
  var key: String {
    switch self {
    case .minutes: "minutes"
    case .count: "count"
    case .instant: "instant"
    case .none: "none"
    }
  }
}
