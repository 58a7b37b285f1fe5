import FoundationEssentials
import Model

/// What facts of one sub-area say of each other.
enum Coherence {
  /// Days that follow on each other: the column that says so, the earlier fact and the later one.
  static let orders: [(column: String, first: FactDefinition.ID, last: FactDefinition.ID)] = [
    ("selectie-na-publicatie", "publicatiedatum", "selectiedatum"),
    ("vergunning-na-aanvraag", "aanvraagdatum", "vergunningdatum"),
    ("bouw-na-vergunning", "vergunningdatum", "aanvang-bouw"),
    ("bouw-na-levering", "leveringsdatum", "aanvang-bouw"),
    ("oplevering-na-bouw", "aanvang-bouw", "opleverdatum"),
  ]

  /// The penalties that are each due at once.
  static let penalties = ["boete-vast", "boete-per-dag", "boete-overdracht", "boete-per-procent"]
}

extension Area {
  /// Whether the later day is not before the earlier one; so it is while one of them is unknown.
  func isInOrder(_ first: FactDefinition.ID, _ last: FactDefinition.ID) -> Bool {
    guard let start = facts[first].flatMap(Day.init), let end = facts[last].flatMap(Day.init) else {
      return true
    }
    return start <= end
  }

  /// Whether no single penalty is more than all together may be; so it is while one of them is unknown.
  var hasPenaltiesUnderTheirMaximum: Bool {
    guard let most = facts["boetemaximum"].flatMap(Figure.init)?.value else { return true }
    return Coherence.penalties.allSatisfy { fact in
      (facts[fact].flatMap(Figure.init)?.value).map { $0 <= most } ?? true
    }
  }
}
