import RiskCalendar
import Rostering

extension ScenarioReader {
  func employers() -> [Employer] {
    let entries = root.entries("employers", .employer)
    if entries.isEmpty { noteNothing("employers") }
    let employers = entries.compactMap { entry -> (Employer, Place)? in
      guard let name = entry.identifier("name") else { return nil }
      let layers = layers(entry)
      var employer = Employer(
        name: name, floorFTE: entry.decimal("floor_fte", "0 to 1000") { (0...1_000).contains($0) },
        fullTimeMinutes: entry.duration("full_time_hours", 60...3_600) ?? 36 * 60,
        layers: layers, overrides: overrides(entry, layers))
      employer.allowances = allowances(entry, layers)
      return (employer, entry.place(of: "name"))
    }
    findings.checkUnique(employers.map { (name: $0.0.name, place: $0.1) }, "employer")
    return employers.map(\.0)
  }

  func workers(_ employers: [Employer]) -> [Worker] {
    let entries = root.entries("workers", .worker)
    if entries.isEmpty { noteNothing("workers") }
    let availability = availability()
    let workers = entries.compactMap { entry -> (Worker, Place)? in
      guard let name = entry.identifier("name") else { return nil }
      let employer = employer(entry, employers) ?? Employer(name: "")
      var worker = Worker(
        name: name, employer: employer,
        discipline: discipline(entry) ?? "", fte: fte(entry) ?? 1,
        skills: skills(entry), homes: homes(entry), personal: personalLimits(entry),
        rules: ownRules(entry, employer), availability: availability[name] ?? [],
        openingBurden: entry.duration("opening_burden_hours", 0...60_000) ?? 0)
      worker.hourlyWage = hourlyWage(entry)
      return (worker, entry.place(of: "name"))
    }
    findings.checkUnique(workers.map { (name: $0.0.name, place: $0.1) }, "worker")
    return workers.map(\.0)
  }

  private func employer(_ entry: Entry, _ employers: [Employer]) -> Employer? {
    if !entry.has("employer"), employerNames.count == 1 { return employers.first }
    guard entry.has("employer") else {
      entry.noteMissing("employer")
      return nil
    }
    let name = entry.reference("employer", to: "employer", among: employerNames)
    return employers.first { $0.name == name }
  }

  private func discipline(_ entry: Entry) -> String? {
    if !entry.has("discipline"), disciplines.count == 1 { return disciplines[0] }
    guard entry.has("discipline") else {
      entry.noteMissing("discipline")
      return nil
    }
    return entry.reference("discipline", to: "discipline", among: disciplines)
  }

  private func fte(_ entry: Entry) -> Double? {
    guard entry.has("fte") else {
      entry.noteMissing("fte")
      return nil
    }
    return entry.decimal("fte", "above 0 and at most 1.2") { $0 > 0 && $0 <= 1.2 }
  }

  private func skills(_ entry: Entry) -> Set<String> {
    let items = entry.texts("skills", separators: ["/"])
    return Set(items.filter { entry.isShowable($0.text, $0.place, "skills") }.map(\.text))
  }

  private func homes(_ entry: Entry) -> Set<String> {
    // A name with a slash in it is taken whole where it is known.
    let items = entry.texts("homes").flatMap { item in
      neighbourhoodNames.contains(item.text)
        ? [item]
        : item.text.split(separator: "/").map { (text: $0.trimmed, place: item.place) }
    }
    let kept = items.filter { !wasRemoved($0.text, from: "neighbourhoods") }
    return Set(
      kept.compactMap {
        entry.reference($0.text, $0.place, to: "neighbourhood", among: neighbourhoodNames)
      })
  }

  private func personalLimits(_ entry: Entry) -> PersonalLimits {
    PersonalLimits(
      eveningsPerWeek: entry.count("evenings_per_week", 0...7),
      weekendsPerMonth: entry.count("weekends_per_month", 0...5),
      latestEnd: entry.clock("latest_end"), restDay: entry.weekday("rest_day") ?? .sunday,
      worksOnRestDay: entry.flag("sundays") ?? true)
  }
}
