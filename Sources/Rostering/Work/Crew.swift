/// What a crew must look like wherever it goes out. The defaults: a pair, one of each discipline.
public struct CrewRule: Hashable, Sendable {
  /// At least so many of the crew have some property.
  public struct Quota: Hashable, Sendable {
    /// A discipline or a skill.
    public var name: String
    /// How many of the crew at least.
    public var count: Int

    /// At least `count` of the crew are or have `name`.
    public init(_ name: String, _ count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// Fewer never go out.
  public var atLeast: Int
  /// So many are asked for; fewer, down to `atLeast`, leave a shortage.
  public var wanted: Int
  /// More never go.
  public var atMost: Int
  /// Members of each discipline at least.
  public var disciplines: [Quota]
  /// Members with each skill at least.
  public var skills: [Quota]

  /// A crew of `atLeast` to `atMost`, of which `wanted` are asked for (`atLeast` unless given).
  public init(
    atLeast: Int = 2, wanted: Int? = nil, atMost: Int = 2, disciplines: [Quota] = [],
    skills: [Quota] = []
  ) {
    self.atLeast = atLeast
    self.wanted = wanted ?? atLeast
    self.atMost = atMost
    self.disciplines = disciplines
    self.skills = skills
  }
}
