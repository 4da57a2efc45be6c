import Rostering

/// Hours of some work against the figure of a document, in words.
struct FormLine {
  /// What the work is called.
  let name: String
  /// The sentence of the document, in quotes.
  let source: String?
  /// Like `minstens 46,0`.
  let figure: String?
  /// Hours a week, on average.
  let planned: String
  /// The least and the most of a week, where weeks differ.
  let range: String?
  /// Hours above the figure.
  let difference: String?
  /// Like `✓ gehaald`; never by colour alone.
  let verdict: String
  /// What is short of the figure or beyond it; nil where it is met or there is none.
  let shortfall: String?
  let hours: HoursAccount
}

extension CouncilBriefing {
  /// The forms of work of the document.
  var formLines: [FormLine] {
    zip(figures.forms, account.forms).map { line($0.name, $1, source: $0.source) }
  }

  /// Work of no form.
  var otherLine: FormLine { line(say("overig werk", "other work"), account.other) }

  /// All work together.
  var totalLine: FormLine { line(say("alles samen", "all work"), account.total) }

  private func line(_ name: String, _ hours: HoursAccount, source: String? = nil) -> FormLine {
    FormLine(
      name: name, source: source.map { "“\($0)”" }, figure: hours.figure.map(language.text),
      planned: language.hours(hours.average), range: range(hours),
      difference: hours.difference.map(language.signedHours),
      verdict: language.verdict(hours), shortfall: shortfall(name, hours), hours: hours)
  }

  private func range(_ hours: HoursAccount) -> String? {
    guard let least = hours.weeks.min(), let most = hours.weeks.max(), least < most else {
      return nil
    }
    let (low, high) = (language.hours(least), language.hours(most))
    return say("van \(low) tot \(high)", "from \(low) to \(high)")
  }

  private func shortfall(_ name: String, _ hours: HoursAccount) -> String? {
    guard hours.isMet == false, let difference = hours.difference else { return nil }
    let size = language.hours(abs(difference))
    let much = language.tooMuch(hours)
    return say("\(name) (\(size) uur per week \(much))", "\(name) (\(size) hours a week \(much))")
  }
}

extension Language {
  /// A figure of a document, like `minstens 46,0`.
  func text(_ figure: Figure) -> String {
    let hours = hours(figure.minutes)
    switch figure.sense {
    case .atLeast: return say("minstens \(hours)", "at least \(hours)")
    case .about: return say("ongeveer \(hours)", "about \(hours)")
    case .atMost: return say("hoogstens \(hours)", "at most \(hours)")
    }
  }

  /// Whether hours are what the document asks.
  fileprivate func verdict(_ hours: HoursAccount) -> String {
    switch hours.isMet {
    case nil: say("geen cijfer", "no figure")
    case true: say("✓ gehaald", "✓ met")
    case false: "✗ " + tooMuch(hours)
    }
  }

  /// On which side of the figure hours are.
  fileprivate func tooMuch(_ hours: HoursAccount) -> String {
    hours.difference ?? 0 > 0 ? say("te veel", "too many") : say("te weinig", "too few")
  }
}
