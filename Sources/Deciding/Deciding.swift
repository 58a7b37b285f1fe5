import DecisionTables
public import Model

extension ClauseSet {
  /// Decides every row of Table 3 for one sub-area in one instrument, in the order of the table: ambition, norm,
  /// strictness, lawfulness. Total: what is unknown becomes an open point, never a default.
  ///
  /// A sub-area always is a *gebied*; other object types count when the programme names them.
  public func decisions(on dossier: Dossier, area: Area, instrument: Instrument) -> [Decision] {
    indicators.flatMap { indicator in
      indicator.rows.filter { $0.objectType == .gebied || area.programme[$0.objectType] != nil }.map { row in
        Matter(
          library: self, dossier: dossier, area: area, instrument: instrument, indicator: indicator, row: row
        ).decision
      }
    }
  }
}

/// One row to decide on, with all that it hangs on.
struct Matter {
  let library: ClauseSet
  let dossier: Dossier
  let area: Area
  let instrument: Instrument
  let indicator: Indicator
  let row: Indicator.Row

  /// The day whose law stands beside a chosen value: that of the application, else of the dossier, for
  /// information only; without a day the strictness stays unknown.
  private var floorDay: Day { area.buildingDay ?? dossier.referenceDay }

  var own: OwnValue? { area.ownValues.first { $0.row == row.id } }

  /// The steps: the ambition chosen for the indicator, else for its theme; the norm at that level; what the law
  /// says of it.
  var decision: Decision {
    let subjects = [Subject.indicator(indicator.id), .theme(indicator.theme)]
    guard let subject = subjects.first(where: { area.ambitions[$0] != nil }),
      let ambition = area.ambitions[subject]
    else {
      return decision(
        .noProvision(reason: "voor dit thema is geen niveau gekozen"),
        openPoints: [.ambition(indicator.theme)])
    }
    let printed = row.norm(at: ambition.level, on: floorDay)
    let norm = printed.map { own?.applied(to: $0) ?? $0 } ?? own?.norm(of: row, indicator, ambition.level)
    // A printed cell that misstates the law is told of, also when nothing is agreed.
    let remarks = ambition.level == .wettelijk ? printed.map(remarks) ?? [] : []
    let asksForLaw = ambition.obligation == .verwijzingNaarWet && row.law(on: floorDay) == nil
    var decision =
      (asksForLaw
      ? "er is geen wettelijke norm om naar te verwijzen" : reasonForNothing(printed, at: ambition.level))
      .map { self.decision(.noProvision(reason: $0), remarks: remarks) } ?? judged(norm, ambition)
    (decision.ambition, decision.chosenFor, decision.norm) = (ambition, subject, norm)
    return decision
  }

  /// A decision on this row.
  func decision(
    _ outcome: Outcome, remarks: [Remark] = [], openPoints: [OpenPoint] = [], trace: [Trace] = []
  ) -> Decision {
    Decision(
      area: area.id, instrument: instrument, indicator: indicator.id, row: row.id, objectType: row.objectType,
      ambition: nil, chosenFor: nil, norm: nil, ownReason: own?.reason, outcome: outcome, remarks: remarks,
      openPoints: openPoints, trace: trace)
  }

  /// Why there is nothing to agree at this level; nil when there is, if only a question. An own value always is
  /// something.
  private func reasonForNothing(_ norm: Norm?, at level: AmbitionLevel) -> String? {
    guard own == nil else { return nil }
    guard let norm else {
      if row.isOnlyLaw || level == .wettelijk {
        return row.law(on: floorDay) == nil
          ? "op de dag van de aanvraag geldt hiervoor geen wettelijke eis"
          : "de wettelijke eis geldt vanzelf; de bron geeft geen hogere waarde"
      }
      return row.begins(above: level) ? "de bron vraagt dit pas op een hoger niveau" : nil
    }
    switch (norm.kind, level) {
    case (.nvt, .wettelijk):
      return "gekozen is het wettelijke niveau, en deze editie bevat daarvoor geen wettelijke norm"
    case (.nvt, .aanbevolen), (.nvt, .speerpunt):
      let law = row.law(on: floorDay)?.statute.map { "; de wettelijke eis (\($0)) geldt vanzelf" } ?? ""
      return "de bron acht dit op niveau \(level.rawValue) niet van toepassing" + law
    case (.eis, .wettelijk) where norm.statute == nil:
      return "de gedrukte waarde is niet de wettelijke eis; wat wettelijk is, geldt vanzelf"
    case (_, _): return nil
    }
  }
}

extension OpenPoint {
  fileprivate static func ambition(_ theme: Theme) -> OpenPoint {
    OpenPoint(
      id: "ambitie.\(theme.rawValue)",
      question: Question(
        label: "niveau \(theme.name)", text: "Welk niveau kiest de gemeente voor het thema \(theme.name)?",
        owner: "beleidsadviseur duurzaamheid"))
  }
}
