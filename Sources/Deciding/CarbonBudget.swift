public import FoundationEssentials
public import Model

/// What a CO₂ budget for the dwellings of an area comes to per dwelling and per m², and which level of Table 3 fits it.
/// Exact; rounding is for who prints it.
public struct CarbonBudget: Equatable, Sendable {
  /// A kind of dwelling in the programme.
  public struct Dwelling: Equatable, Sendable {
    public let type: ObjectType
    public let count: Decimal
    /// Gross floor area of one, in m²; nil when the dossier does not say.
    public let area: Decimal?
    /// The levels of Table 3 with their highest value in kg CO₂-eq/m², the mildest first.
    public let levels: [(level: AmbitionLevel, most: Decimal)]

    public static func == (one: Self, other: Self) -> Bool {
      (one.type, one.count, one.area) == (other.type, other.count, other.area)
        && one.levels.elementsEqual(other.levels, by: ==)
    }
  }

  /// kg CO₂-eq for all dwellings together.
  public let total: Decimal
  public let dwellings: [Dwelling]
  /// That of the location in Table 1; nil when the dossier names none.
  public let profile: CarbonProfile?

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
}

extension ClauseSet {
  /// The calculation for a sub-area; nil when the dossier has no budget for dwellings, or no dwellings.
  public func carbonBudget(of area: Area, in dossier: Dossier) -> CarbonBudget? {
    let given = ["koolstofbudget-woningen", "programma-co2-budget-woningen"].lazy.compactMap {
      area.amount(of: $0)
    }
    guard let budget = given.first else { return nil }
    let dwellings = [ObjectType.egw, .mgw].compactMap { type -> CarbonBudget.Dwelling? in
      guard let count = area.programme[type]?.value, count > 0 else { return nil }
      let levels = (indicator("materiaalgebonden-co2-uitstoot")?.norms ?? []).compactMap { norm in
        norm.objectType == type && norm.comparator == .atMost
          ? norm.value?.upper.map { (norm.level, $0) } : nil
      }
      return CarbonBudget.Dwelling(
        type: type, count: count, area: area.amount(of: "bvo-\(type.rawValue)"),
        levels: levels.sorted { $0.1 > $1.1 })
    }
    guard !dwellings.isEmpty else { return nil }
    return CarbonBudget(
      total: budget * 1000, dwellings: dwellings,
      profile: carbonProfiles.first { $0.profile == dossier.locationProfile })
  }
}

extension NormValue {
  /// The number, or the upper end of a range.
  fileprivate var upper: Decimal? {
    switch self {
    case .number(let figure), .range(_, let figure): figure.value
    }
  }
}
