import Rostering

/// The kinds of work a reader should tell apart at a glance.
enum ActivityKind: String, CaseIterable {
  case round, post, meeting, session, fixed
  case unasked = "unasked-duty"
}

extension Briefing {
  /// What kind of work a duty is.
  func kind(of duty: Duty) -> ActivityKind {
    switch item(of: duty)?.kind {
    case .round: .round
    case .post: .post
    case .meeting: .meeting
    case .session: .session
    case .pinned: .fixed
    case nil: .unasked
    }
  }
}

extension Language {
  /// A kind of work in a legend.
  func name(_ kind: ActivityKind) -> String {
    switch kind {
    case .round: say("ronde in de wijk", "round")
    case .post: say("inzet bij een risicomoment", "post at a risk event")
    case .meeting: say("overleg of vaste afspraak", "meeting")
    case .session: say("uren naar eigen indeling", "hours at a chosen time")
    case .fixed: say("vastgelegd werk", "fixed work")
    case .unasked: say("buiten de planning om", "not asked for")
    }
  }
}
