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

  /// Whether what is missing counts on the level of what must be done.
  var isMust: Bool {
    switch self {
    case .post, .meeting, .sessions, .obligatoryRounds: true
    case .rounds: false
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
