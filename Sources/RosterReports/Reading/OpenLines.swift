import RiskCalendar
import Rostering

/// One open piece of work in words.
struct OpenLine {
  /// What is missing, and the occasion that came nearest.
  var what: String
  /// What stood in the way; empty where nothing is known.
  var why: String
}

extension Briefing {
  /// What stays open and why, most pressing first.
  var openLines: [OpenLine] {
    openGroups.compactMap { group in
      guard let first = group.first else { return nil }
      return OpenLine(what: what(first, with: group.dropFirst()), why: why(first))
    }
  }

  /// Open work, with rounds of several kinds that lack for the same reason taken together.
  private var openGroups: [[OpenWork]] {
    var groups: [[OpenWork]] = []
    for open in verdict.openWork {
      if let alike = groups.firstIndex(where: { $0.first.map(open.isMoreOf) ?? false }) {
        groups[alike].append(open)
      } else {
        groups.append([open])
      }
    }
    return groups
  }

  private func what(_ open: OpenWork, with others: some Sequence<OpenWork>) -> String {
    let week = horizon.weekCount > 1 ? "\(language.short(open.week)), " : ""
    let missing = language.list([missing(open)] + others.map(missingRounds))
    let sentence = "\(week)\(missing).".capitalizedAtStart
    guard let occasion = open.occasion else { return sentence }
    switch open.kind {
    case .post, .meeting: return sentence
    case .sessions, .rounds, .obligatoryRounds:
      return sentence + say(" Dichtst bij: ", " Nearest: ") + self.occasion(occasion) + "."
    }
  }

  private func missing(_ open: OpenWork) -> String {
    let count = open.missing
    switch open.kind {
    case .post:
      let people = language.count(count, ("persoon", "personen"), ("person", "people"))
      return say("\(fixedWork(open)): \(people) tekort", "\(fixedWork(open)): \(people) short")
    case .meeting:
      let people = language.count(count, ("deelnemer", "deelnemers"), ("attendee", "attendees"))
      return say("\(fixedWork(open)): \(people) tekort", "\(fixedWork(open)): \(people) short")
    case .sessions: return missingSessions(open)
    case .obligatoryRounds:
      let rounds = language.count(
        count, ("verplichte ronde", "verplichte rondes"),
        ("obligatory round", "obligatory rounds"))
      return say("\(place(open)): \(rounds) tekort", "\(place(open)): \(rounds) short")
    case .rounds: return "\(place(open)): \(missingRounds(open))"
    }
  }

  /// Like `Hatert` or, where an event asks, `Hatert, Ramadan`.
  private func place(_ open: OpenWork) -> String {
    [open.place, open.event].compactMap(\.self).joined(separator: ", ")
  }

  private func missingRounds(_ open: OpenWork) -> String {
    guard case .rounds(let kind) = open.kind else { return "" }
    let account = verdict.presence.first {
      $0.neighbourhood == open.place && $0.week == open.week && $0.event == open.event
    }
    guard let asked = account?.asked[kind] else {
      let noun = open.missing == 1 ? language.round(kind) : language.rounds(kind)
      return say("\(open.missing) \(noun) tekort", "\(open.missing) \(noun) short")
    }
    let noun = asked == 1 ? language.round(kind) : language.rounds(kind)
    let held = max(0, asked - open.missing)
    return "\(held) \(say("van", "of")) \(asked) \(noun)"
  }

  private func missingSessions(_ open: OpenWork) -> String {
    let who = open.obstacles.count == 1 ? open.obstacles.map(\.worker).joined() + ", " : ""
    let hours = language.hours(open.missing)
    return say(
      "\(who)\(open.activity): \(hours) uur tekort", "\(who)\(open.activity): \(hours) hours short")
  }

  /// Like `jaarwisseling, vuurplaats, Hatert, do 31-12 20:00–04:00`.
  private func fixedWork(_ open: OpenWork) -> String {
    let event = item(of: open)?.event
    let when = open.occasion.map(occasion)
    return [event, open.activity, open.place, when].compactMap(\.self).joined(separator: ", ")
  }

  /// The occasion that came nearest, as it stands on the agenda.
  func item(of open: OpenWork) -> AgendaItem? {
    guard let occasion = open.occasion else { return nil }
    return agenda.items.first {
      $0.interval == occasion && $0.activity == open.activity && $0.place == open.place
    }
  }
}

extension OpenWork {
  /// Whether both are rounds of one neighbourhood and week, of different kinds but held up by the
  /// same.
  fileprivate func isMoreOf(_ other: OpenWork) -> Bool {
    guard case .rounds = kind, case .rounds = other.kind else { return false }
    return place == other.place && event == other.event && week == other.week
      && occasion == other.occasion && obstacles == other.obstacles
  }
}
