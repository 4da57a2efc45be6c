import RiskCalendar
import Rostering

extension Briefing {
  /// What becomes of each event post if any one person of its crew falls ill: one line a post, those
  /// that fall over first.
  var dropOutLines: [String] {
    let byPost = Dictionary(grouping: dropOuts, by: \.post)
    let posts = byPost.keys.sorted()
    let fragile = posts.filter { byPost[$0]?.contains { $0.outcome == .fallsOver } ?? false }
    let firm = posts.filter { !fragile.contains($0) }
    return (fragile + firm).map { line(ofPost: $0, byPost[$0] ?? []) }
  }

  private func line(ofPost position: Int, _ cases: [DropOut]) -> String {
    let item = agenda.items[position]
    let post = "\(item.activity), \(item.place), \(occasion(item.interval))"
    let falls = cases.filter { $0.outcome == .fallsOver }.map(\.absent)
    let others = cases.filter { $0.outcome != .fallsOver }
    let said =
      falls.isEmpty
      ? grouped(others, all: say("wie ook uitvalt", "whoever drops out"))
      : [fallsOver(falls)] + grouped(others, all: say("voor ieder ander", "for anybody else"))
    return "\(post): \(said.joined(separator: "; "))."
  }

  private func fallsOver(_ absent: [String]) -> String {
    let names = language.list(absent)
    return say("valt om als \(names) uitvalt", "falls over without \(names)")
  }

  /// Those for whom the same can be done taken together; `all` is what they are called where that is all
  /// of several.
  private func grouped(_ cases: [DropOut], all: String) -> [String] {
    let outcomes = cases.map(\.outcome).reduce(into: [DropOut.Outcome]()) { seen, outcome in
      if !seen.contains(outcome) { seen.append(outcome) }
    }
    return outcomes.map { outcome in
      let names = language.list(cases.filter { $0.outcome == outcome }.map(\.absent))
      let isForAll = outcomes.count == 1 && cases.count > 1
      return (isForAll ? all : say("voor \(names)", "for \(names)")) + ": " + text(outcome)
    }
  }

  private func text(_ outcome: DropOut.Outcome) -> String {
    switch outcome {
    case .standIns(let names):
      let shown = names.prefix(Self.mostStandIns).joined(separator: say(" of ", " or "))
      let more = names.count - Self.mostStandIns
      return more > 0 ? shown + say(" (en nog \(more))", " (and \(more) more)") : shown
    case .swap(let name, let duty):
      return say(
        "\(name), als zij \(text(duty)) laat vallen", "\(name), leaving \(text(duty))")
    case .fewer: return say("niemand, het kan met een minder", "nobody, it can do with one less")
    case .fallsOver: return say("niemand", "nobody")
    }
  }

  private static let mostStandIns = 2
}
