import Rostering

extension ScenarioReader {
  /// What a document promises; nil where none is named.
  func figures(_ roundName: String) -> Figures? {
    guard root["figures"]?.map?.isEmpty != true, let entry = root.entry("figures", .figures) else {
      return nil
    }
    let document = entry.shownText("document", longest: 200)
    let forms = entry.entries("forms", .form).map(WrittenForm.init)
    if !entry.has("forms") || entry["forms"]?.list?.isEmpty == true { entry.noteMissing("forms") }
    checkForms(forms)
    let known = activityNames(roundName)
    return Figures(
      document: document ?? "", forms: forms.compactMap { form($0, among: known) },
      total: entry.duration("total", Self.weeklyMinutes).map { Figure(minutes: $0) },
      familiarFaces: entry.count("familiar_faces", 1...1_000))
  }

  private static let weeklyMinutes = 0...600_000

  private func form(_ form: WrittenForm, among known: [String]) -> Figures.Form? {
    let entry = form.entry
    if form.activities.isEmpty { entry.noteMissing("activities") }
    let own = form.activities.filter { known.contains($0.text) || !isOfExtended($0.place) }
      .compactMap { entry.reference($0.text, $0.place, to: "activity", among: known) }
    let figure = figure(entry)
    let source = entry.has("source") ? entry.shownText("source", longest: 400) : nil
    guard let name = entry.identifier("name") else { return nil }
    return Figures.Form(name: name, activities: Set(own), figure: figure, source: source)
  }

  /// What the document says of a form, if it gives a figure.
  private func figure(_ entry: Entry) -> Figure? {
    let sense = entry.reference("sense", to: "sense", among: Figure.Sense.allCases.map(\.rawValue))
    if entry.has("sense"), !entry.has("hours") { entry.noteMissing("hours") }
    return entry.duration("hours", Self.weeklyMinutes).map { minutes in
      Figure(minutes: minutes, sense: sense.flatMap(Figure.Sense.init) ?? .atLeast)
    }
  }

  /// Notes forms of one name, and activities that would count twice.
  private func checkForms(_ forms: [WrittenForm]) {
    let names = forms.compactMap { form in
      form.entry["name"]?.text.map { (name: $0, place: form.entry.place(of: "name")) }
    }
    findings.checkUnique(names, "form")
    var holders: [String: String] = [:]
    for form in forms {
      for (activity, place) in form.activities {
        guard let holder = holders.updateValue(form.entry.title, forKey: activity) else { continue }
        findings.add(
          place,
          "the activity \(quoted(activity)) of \(form.entry.title) is in \(holder) already. Keep one "
            + "of them")
      }
    }
  }

  /// What the duties may be called of everything that is asked for.
  private func activityNames(_ roundName: String) -> [String] {
    [roundName] + ["meetings", "sessions"].flatMap { namesWithPlaces($0).map(\.name) }
      + partsOfEvents("posts").compactMap { $0.part["name"]?.text }
  }

  /// Whether something stands in an extended scenario, which is not to blame for work that the
  /// extending one dropped. One that calls rounds by another name has to say where they belong.
  private func isOfExtended(_ place: Place) -> Bool {
    let own = source.place.file
    return place.file != own && root["round_name"]?.place.file != own
  }
}

/// A form with its activities as they are written.
private struct WrittenForm {
  let entry: Entry
  let activities: [(text: String, place: Place)]

  init(_ entry: Entry) {
    self.entry = entry
    activities = entry.texts("activities", separators: [","])
  }
}
