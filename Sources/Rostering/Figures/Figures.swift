/// What a document promises of the team's work: a letter to a council, a plan, an assignment.
///
/// Nothing of it binds a roster; a roster is held against it (see `FiguresAccount`).
public struct Figures: Hashable, Sendable {
  /// Work that the document speaks of as one thing.
  public struct Form: Hashable, Sendable {
    /// What it is called, unique among forms.
    public var name: String
    /// The activities that are part of it, each of one form at most.
    public var activities: Set<String>
    /// What the document says of it; nil where it gives no figure.
    public var figure: Figure?
    /// The sentence of the document that says so, if known.
    public var source: String?

    /// A form of work of these activities.
    public init(
      name: String, activities: Set<String>, figure: Figure? = nil, source: String? = nil
    ) {
      self.name = name
      self.activities = activities
      self.figure = figure
      self.source = source
    }
  }

  /// What the figures come from, as a reader knows it.
  public var document: String
  /// The forms of work, in the order of the reports.
  public var forms: [Form]
  /// Hours of all work together; nil where the document does not say.
  public var total: Figure?
  /// How many of the team should be familiar faces in each neighbourhood; nil where it does not say.
  public var familiarFaces: Int?

  /// The figures of `document`.
  public init(
    document: String, forms: [Form], total: Figure? = nil, familiarFaces: Int? = nil
  ) {
    self.document = document
    self.forms = forms
    self.total = total
    self.familiarFaces = familiarFaces
  }
}

/// Hours of the whole team in a week, as a document states them.
public struct Figure: Hashable, Sendable {
  /// How planned hours should lie to it.
  public enum Sense: String, CaseIterable, Hashable, Sendable {
    case atLeast = "at_least"
    case about
    case atMost = "at_most"
  }

  /// Minutes a week.
  public var minutes: Int
  /// How planned hours should lie to it.
  public var sense: Sense

  /// A figure that is a minimum unless said otherwise.
  public init(minutes: Int, sense: Sense = .atLeast) {
    self.minutes = minutes
    self.sense = sense
  }

  /// How far off planned hours may be that should be about as many, in percent.
  public static let tolerance = 5

  /// Whether `planned` minutes over so many weeks are what it asks, on average.
  public func isMet(by planned: Int, over weeks: Int) -> Bool {
    let asked = minutes * weeks
    switch sense {
    case .atLeast: return planned >= asked
    case .about: return abs(planned - asked) * 100 <= asked * Self.tolerance
    case .atMost: return planned <= asked
    }
  }
}
