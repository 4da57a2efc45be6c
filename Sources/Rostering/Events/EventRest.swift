/// Minutes without work around a duty.
public struct EventRest: Hashable, Sendable {
  /// Before it begins.
  public var before: Int
  /// After it ends.
  public var after: Int

  /// No rest of its own unless given.
  public init(before: Int = 0, after: Int = 0) {
    self.before = before
    self.after = after
  }
}

extension Scenario {
  /// The longest rest that any event asks for, in minutes.
  public var longestEventRest: Int {
    events.map { max($0.rest.before, $0.rest.after) }.max() ?? 0
  }

  /// The rest around a duty of the event of this name; none if it belongs to none.
  public func rest(around event: String?) -> EventRest {
    event.flatMap { name in events.first { $0.name == name }?.rest } ?? EventRest()
  }
}
