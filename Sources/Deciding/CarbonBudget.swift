import FoundationEssentials
public import Model

extension ClauseSet {
  /// From a CO₂ budget for dwellings to a value per dwelling; nil when the dossier has no budget, or no dwellings.
  public func carbonBudget(of area: Area, in dossier: Dossier) -> CarbonBudget? {
    let given = ["koolstofbudget-woningen", "programma-co2-budget-woningen"].lazy.compactMap {
      area.amount(of: $0)
    }
    guard let budget = given.first else { return nil }
    let dwellings = [ObjectType.egw, .mgw].compactMap { type -> CarbonBudget.Dwelling? in
      guard let count = area.programme[type]?.value, count > 0 else { return nil }
      return CarbonBudget.Dwelling(
        type: type, count: count, area: area.amount(of: "bvo-\(type.rawValue)"),
        levels: carbonLevels(of: type))
    }
    guard !dwellings.isEmpty else { return nil }
    return CarbonBudget(
      total: budget * 1000, dwellings: dwellings,
      profile: carbonProfiles.first { $0.profile == dossier.locationProfile })
  }

  /// What Table 3 gives as most for a kind of dwelling, the mildest first.
  private func carbonLevels(of type: ObjectType) -> [CarbonBudget.Level] {
    let norms = indicator("materiaalgebonden-co2-uitstoot")?.norms ?? []
    return norms.filter { $0.objectType == type && $0.comparator == .atMost }.compactMap { norm in
      norm.value.map { CarbonBudget.Level(level: norm.level, most: $0.upper) }
    }
    .sorted { $0.most > $1.most }
  }
}

extension NormValue {
  /// The number, or the upper end of a range.
  fileprivate var upper: Decimal {
    switch self {
    case .number(let figure), .range(_, let figure): figure.value
    }
  }
}
