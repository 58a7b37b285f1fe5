public import FoundationEssentials

/// What a CO₂ budget for the dwellings of an area comes to per dwelling and per m², and which level of Table 3 fits it.
/// Exact; rounding is for who prints it.
public struct CarbonBudget: Equatable, Sendable {
  /// A level of Table 3 with its highest value.
  public struct Level: Equatable, Sendable {
    public var level: AmbitionLevel
    /// In kg CO₂-eq/m².
    public var most: Decimal

    /// A level.
    public init(level: AmbitionLevel, most: Decimal) { (self.level, self.most) = (level, most) }
  }

  /// A kind of dwelling in the programme.
  public struct Dwelling: Equatable, Sendable {
    public var type: ObjectType
    public var count: Decimal
    /// Gross floor area of one, in m²; nil when the dossier does not say.
    public var area: Decimal?
    /// The mildest first.
    public var levels: [Level]

    /// A kind of dwelling.
    public init(type: ObjectType, count: Decimal, area: Decimal?, levels: [Level]) {
      (self.type, self.count, self.area, self.levels) = (type, count, area, levels)
    }
  }

  /// kg CO₂-eq for all dwellings together.
  public var total: Decimal
  /// At least one, each of a count above zero.
  public var dwellings: [Dwelling]
  /// That of the location in Table 1; nil when the dossier names none.
  public var profile: CarbonProfile?

  /// A budget.
  public init(total: Decimal, dwellings: [Dwelling], profile: CarbonProfile?) {
    (self.total, self.dwellings, self.profile) = (total, dwellings, profile)
  }

  /// How many dwellings there are.
  public var count: Decimal { dwellings.reduce(0) { $0 + $1.count } }

  /// kg CO₂-eq per dwelling.
  public var perDwelling: Decimal { total / count }

  /// Gross floor area of all dwellings, in m²; nil while that of a kind is unknown.
  public var floorArea: Decimal? {
    let areas = dwellings.map { dwelling in dwelling.area.map { $0 * dwelling.count } }
    return areas.contains(nil) ? nil : areas.compactMap { $0 }.reduce(0, +)
  }

  /// kg CO₂-eq per m² of gross floor area; nil while the area is unknown.
  public var perSquareMetre: Decimal? { floorArea.flatMap { $0 > 0 ? total / $0 : nil } }

  /// The mildest level with which a kind of dwelling stays within `value` per m²; nil when not even the strictest does.
  public static func fitting(_ dwelling: Dwelling, within value: Decimal) -> AmbitionLevel? {
    dwelling.levels.first { $0.most <= value }?.level
  }

  /// The levels that every kind of dwelling has, the mildest first, with what all dwellings together then emit at most,
  /// in kg CO₂-eq; none while the floor area of a kind is unknown.
  public var levelsTogether: [(level: AmbitionLevel, total: Decimal)] {
    guard floorArea != nil, let first = dwellings.first else { return [] }
    return first.levels.map(\.level).compactMap { level in
      let parts = dwellings.map { dwelling in
        dwelling.levels.first { $0.level == level }.map { $0.most * dwelling.count * (dwelling.area ?? 0) }
      }
      return parts.contains(nil) ? nil : (level, parts.compactMap { $0 }.reduce(0, +))
    }
  }
}
