/// What the roster of a changed scenario has more than that of the scenario itself, by the goals of
/// both.
///
/// Work that only one of them asks for is left out: to ask for less is no gain by itself.
public struct Gain: Hashable, Sendable {
  /// Work that must be done, at one place.
  public struct Work: Hashable, Sendable {
    /// What it is called.
    public var activity: String
    /// Where.
    public var place: String

    /// Work of that name at that place.
    public init(activity: String, place: String) {
      self.activity = activity
      self.place = place
    }
  }

  /// Figures of the two rosters as they are.
  public var found: Figures
  /// Person-minutes of shortage less, and points of presence more, that are certain whatever the best
  /// rosters are: no roster without the change comes nearer. Points may be less where there is less
  /// shortage.
  public var certain: Score
  /// Whether nothing about the two rosters is left to chance: whoever plans the changed scenario gets
  /// this very gain, hour by hour.
  public var isRepeatable: Bool

  /// A gain of these figures.
  public init(found: Figures, certain: Score, isRepeatable: Bool) {
    self.found = found
    self.certain = certain
    self.isRepeatable = isRepeatable
  }

  /// How far two rosters are apart.
  public struct Figures: Hashable, Sendable {
    /// Person-minutes of shortage less; below zero for more.
    public var must: Int
    /// Points of presence more.
    public var points: Int
    /// Person-minutes of shortage less, work by work, the most first; without work that is the same.
    public var works: [Share<Work>]
    /// Minutes of presence more, by neighbourhood, the most first; without those that are the same.
    public var neighbourhoods: [Share<String>]

    /// These figures.
    public init(
      must: Int, points: Int, works: [Share<Work>], neighbourhoods: [Share<String>]
    ) {
      self.must = must
      self.points = points
      self.works = works
      self.neighbourhoods = neighbourhoods
    }

    /// Minutes of presence more.
    public var presence: Int { neighbourhoods.reduce(0) { $0 + $1.minutes } }
  }

  /// How many minutes of something are to be had in one place.
  public struct Share<Place: Hashable & Sendable>: Hashable, Sendable {
    /// Where.
    public var place: Place
    /// How many more; below zero for less.
    public var minutes: Int

    /// So many minutes more there.
    public init(place: Place, minutes: Int) {
      self.place = place
      self.minutes = minutes
    }
  }
}

extension Gain {
  /// Whether anything is certain.
  public var isCertain: Bool { certain.must > 0 || certain.presence > 0 }

  /// Whether the roster found is better, be it certain or not.
  public var isFound: Bool { found.must > 0 || found.must == 0 && found.points > 0 }

  /// Whether the figures found are those that are certain.
  public var isExact: Bool { found.must == certain.must && found.points == certain.presence }
}
