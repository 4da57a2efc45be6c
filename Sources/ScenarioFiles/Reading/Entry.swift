/// A map the user wrote, read key by key. What is wrong is noted, and a stand-in is read.
struct Entry {
  let section: Section
  let place: Place
  let findings: Findings
  private let fields: [String: SourceValue.Field]
  /// What the user called it.
  let name: String?

  /// Notes a value that is no map, and keys that nobody reads.
  init?(_ value: SourceValue, _ section: Section, _ findings: Findings, name: String? = nil) {
    guard case .map(let fields) = value.content else {
      let example = section.keys.first.map { "\($0.key): \($0.value)" } ?? ""
      findings.add(
        value.place,
        "\(value.kind) stands where keys of \(section.name) are expected, like \(example)")
      return nil
    }
    self.section = section
    self.findings = findings
    place = value.place
    for field in fields where !section.names.contains(field.key) {
      findings.add(field.place, complaint(ofUnknown: field.key, "key", in: section))
    }
    self.fields = Dictionary(fields.map { ($0.key, $0) }) { _, last in last }
    self.name = name ?? ["name", "worker", "opponent"].lazy.compactMap { value[$0]?.text }.first
  }

  /// What it is called in a message: `block "avond"`.
  var title: String { section.name + (name.map { " " + quoted($0) } ?? "") }

  /// Whether there is anything after a key.
  func has(_ key: String) -> Bool { self[key] != nil }

  /// What stands after a key; nil if nothing does.
  subscript(key: String) -> SourceValue? {
    assert(section.names.contains(key), "\(section.name) has no key \(key)")
    guard let value = fields[key]?.value, !value.isEmpty else { return nil }
    return value
  }

  /// Where a fault in the value of a key is noted.
  func place(of key: String) -> Place { fields[key]?.value.place ?? place }

  func note(_ key: String, _ message: String) {
    findings.add(place(of: key), message)
  }

  /// Notes a key that must be there and is not.
  func noteMissing(_ key: String) {
    let isTable = place.isTable
    let example = section.example(of: key) ?? ""
    findings.add(
      place,
      "\(title) has no \(quoted(key)). Write it like " + (isTable ? example : "\(key): \(example)"))
  }

  /// The text after a key; notes anything else.
  func text(_ key: String) -> String? {
    guard let value = self[key] else { return nil }
    if let text = value.text { return text }
    let like = section.example(of: key).map { ", like \(key): \($0)" } ?? ""
    note(key, "\(key) of \(title) is \(value.kind) where one value is expected\(like)")
    return nil
  }

  /// The items after a key; one text counts as a list of one. Nil if there is nothing.
  func items(_ key: String) -> [SourceValue]? {
    guard let value = self[key] else { return nil }
    switch value.content {
    case .list(let items): return items
    case .text: return [value]
    case .map, .empty:
      note(
        key,
        "\(key) of \(title) is \(value.kind) where a list is expected; start each item with \"- \"")
      return nil
    }
  }

  /// The texts after a key, of a list or of one text cut at `|` and at `separators`.
  func texts(_ key: String, separators: Set<Character> = []) -> [(text: String, place: Place)] {
    (items(key) ?? []).flatMap { item -> [(text: String, place: Place)] in
      guard let text = item.text else {
        findings.add(item.place, "\(key) of \(title) has \(item.kind) where a text is expected")
        return []
      }
      return text.split { $0 == "|" || separators.contains($0) }
        .map { (text: $0.trimmed, place: item.place) }.filter { !$0.text.isEmpty }
    }
  }

  /// The map after a key.
  func entry(_ key: String, _ section: Section) -> Entry? {
    self[key].flatMap { Entry($0, section, findings, name: name) }
  }

  /// The maps in the list after a key; they go by `name` if that is given.
  func entries(_ key: String, _ section: Section, name: String? = nil) -> [Entry] {
    guard let value = self[key] else { return [] }
    guard let items = value.list else {
      note(
        key,
        "\(key) of \(title) is \(value.kind) where a list is expected; start each item with \"- \"")
      return []
    }
    return items.compactMap { Entry($0, section, findings, name: name) }
  }
}
