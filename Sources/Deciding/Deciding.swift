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
        decide(row, of: indicator, in: Case(dossier: dossier, area: area, instrument: instrument))
      }
    }
  }

  private func decide(_ row: Indicator.Row, of indicator: Indicator, in case: Case) -> Decision {
    let subject = [Subject.indicator(indicator.id), .theme(indicator.theme)].first {
      `case`.area.ambitions[$0] != nil
    }
    let ambition = subject.flatMap { `case`.area.ambitions[$0] }
    let own = `case`.area.ownValues.first { $0.row == row.id }
    var decision = Decision(
      area: `case`.area.id, instrument: `case`.instrument, indicator: indicator.id, row: row.id,
      objectType: row.objectType, ambition: ambition, chosenFor: subject, norm: nil, ownReason: own?.reason,
      outcome: .noProvision(reason: ""), remarks: [], openPoints: [], trace: [])
    guard let ambition else {
      decision.outcome = .noProvision(reason: "voor dit thema is geen niveau gekozen")
      decision.openPoints = [.ambition(indicator.theme)]
      return decision
    }
    let norm = row.norm(at: ambition.level, on: `case`.floorDay).map { own?.applied(to: $0) ?? $0 }
    switch (norm?.kind, own) {
    case (.nvt?, nil):
      decision.outcome = .noProvision(
        reason: ambition.level == .wettelijk
          ? "gekozen is het wettelijke niveau, en deze editie bevat daarvoor geen wettelijke norm"
          : "de bron acht dit op niveau \(ambition.level.rawValue) niet van toepassing"
            + (row.law(on: `case`.floorDay)?.statute.map { "; de wettelijke eis (\($0)) geldt vanzelf" } ?? "")
      )
      return decision
    case (_?, nil) where ambition.level == .wettelijk && norm?.statute == nil && norm?.kind == .eis:
      decision.outcome = .noProvision(
        reason: "de gedrukte waarde is niet de wettelijke eis; wat wettelijk is, geldt vanzelf")
      decision.remarks = norm.map { remarks(on: $0, of: indicator) } ?? []
      return decision
    case (nil, nil) where row.isOnlyLaw:
      decision.outcome = .noProvision(
        reason: "de wettelijke eis geldt vanzelf; de bron geeft geen hogere waarde")
      return decision
    case (nil, nil) where row.begins(above: ambition.level):
      decision.outcome = .noProvision(reason: "de bron vraagt dit pas op een hoger niveau")
      return decision
    case (_, _): break
    }
    decision.norm = norm ?? own?.norm(of: row, indicator, ambition.level)
    judge(&decision, ambition, row, indicator, own, `case`)
    return decision
  }

  /// Asks the tables, and notes what is still missing in a row that the document will hold.
  private func judge(
    _ decision: inout Decision, _ ambition: Ambition, _ row: Indicator.Row, _ indicator: Indicator,
    _ own: OwnValue?,
    _ case: Case
  ) {
    let norm = decision.norm
    let strictness = row.strictness(of: norm, on: `case`.area.buildingDay)
    let classTrace = classes.decide(["onderwerp": indicator.id, "plek": row.objectType.place.rawValue])
    let legalClass = classTrace.fired.flatMap { LegalClass(rawValue: $0["klasse"]) }
    func law(_ obligation: Obligation) -> Trace {
      lawfulness.decide([
        "uitgever": `case`.dossier.issuer.rawValue, "instrument": `case`.instrument.rawValue,
        "klasse": legalClass?.rawValue ?? "", "strengheid": strictness.rawValue, "vorm": obligation.rawValue,
        "herkomst": ambition.origin.rawValue,
      ])
    }
    // What is asked is judged first: a demand that the law blocks is not let in by softening it.
    let asked = ambition.obligation ?? norm.usualObligation
    let softened = norm.softened(asked)
    let first = law(asked)
    let isBlocked = first.fired?["oordeel"] == Verdict.geblokkeerd.rawValue
    let lawTrace = isBlocked || softened == nil ? first : law(softened ?? asked)
    let requested = isBlocked ? asked : softened ?? asked
    decision.trace = [classTrace] + (softened == nil || isBlocked ? [first] : [first, lawTrace])
    guard let legalClass, let hit = lawTrace.fired, let verdict = Verdict(rawValue: hit["oordeel"]),
      let certainty = Certainty(rawValue: hit["zekerheid"])
    else {
      // A table that loads is complete over the codes of the program; what it cannot judge stays out.
      decision.outcome = .noProvision(reason: "de tabellen geven hierover geen oordeel")
      return
    }
    let ruling = Ruling(
      rule: hit.rule, verdict: verdict, certainty: certainty, legalClass: legalClass, strictness: strictness,
      alternative: hit["alternatief"], basis: hit["grondslag"], explanation: hit["toelichting"],
      subjectExplanation: classTrace.fired?["toelichting"] ?? "")
    let remarks = norm.map { norm in self.remarks(on: norm, of: indicator) } ?? []
    decision.remarks =
      remarks + (softened != nil && !isBlocked ? [.softened(requested)] : [])
      + (ambition.origin == .winnendBod && own == nil ? [.asAsked] : [])
    switch verdict {
    case .geblokkeerd: decision.outcome = .blocked(requested: requested, ruling)
    case .toegestaan, .waarschuwing:
      let obligation = Obligation(rawValue: hit["vervanging"]) ?? requested
      decision.outcome = .agreed(obligation, ruling)
      decision.openPoints =
        row.openPoints(in: norm, as: obligation, indicator, ambition.level, own == nil ? remarks : [])
        + (legalClass == .rood && `case`.area.buildingDay == nil ? [.applicationDay(`case`.area)] : [])
    }
  }

  /// A remark may stand under one indicator and name rows of another in its theme.
  private func remarks(on norm: Norm, of indicator: Indicator) -> [Remark] {
    indicators.flatMap { other in
      other.remarks.filter { $0.concerns(norm) && (other.id == indicator.id || !$0.rows.isEmpty) }
    }
  }
}

/// What is decided for.
private struct Case {
  let dossier: Dossier
  let area: Area
  let instrument: Instrument

  /// The day whose law stands beside a chosen value: that of the application, else of the dossier, for information.
  var floorDay: Day { area.buildingDay ?? dossier.referenceDay }
}

extension Optional<Norm> {
  /// The form that the kind of the norm asks for when nobody chose one.
  fileprivate var usualObligation: Obligation {
    switch self?.kind {
    case .eis?, .gemeentelijkeKeuze?, .ontbreekt?, .nvt?, nil: .resultaat
    case .streefwaarde?, .metenEnUitdagen?, .kwalitatief?: strongestObligation
    }
  }

  /// The strongest form that the kind of the norm bears: a target never becomes a duty to reach it.
  private var strongestObligation: Obligation {
    switch self?.kind {
    case .eis?, .gemeentelijkeKeuze?, .ontbreekt?, .nvt?, nil: .resultaatMetBoete
    case .streefwaarde?: .streefwaarde
    case .metenEnUitdagen?: .metenEnUitdagen
    case .kwalitatief?: .inspanning
    }
  }

  /// What is left of a form that is too strong for the kind of the norm; nil when it is not.
  fileprivate func softened(_ asked: Obligation) -> Obligation? {
    let order = Obligation.allCases
    let isTooStrong = (order.firstIndex(of: asked) ?? 0) < (order.firstIndex(of: strongestObligation) ?? 0)
    return isTooStrong ? strongestObligation : nil
  }
}

extension Remark {
  fileprivate static func softened(_ obligation: Obligation) -> Remark {
    Remark(
      id: "Vorm", rows: [], levels: [],
      text:
        "De gevraagde vorm is sterker dan de soort van deze norm toelaat; opgenomen is: \(obligation.name).",
      question: nil)
  }
}

extension Remark {
  /// A bid that equals what was published: its freedom is weak proof.
  fileprivate static let asAsked = Remark(
    id: "Bod", rows: [], levels: [],
    text:
      "Deze waarde komt uit het winnende bod en is gelijk aan de waarde die de gemeente heeft gepubliceerd. "
      + "Dat de keuze vrij was, is dan moeilijk te bewijzen.", question: nil)
}

extension OpenPoint {
  fileprivate static func ambition(_ theme: Theme) -> OpenPoint {
    OpenPoint(
      id: "ambitie.\(theme.rawValue)",
      question: Question(
        label: "niveau \(theme.name)", text: "Welk niveau kiest de gemeente voor het thema \(theme.name)?",
        owner: "beleidsadviseur duurzaamheid"))
  }
  fileprivate static func applicationDay(_ area: Area) -> OpenPoint {
    OpenPoint(
      id: "aanvraag.\(area.id)",
      question: Question(
        label: "datum aanvraag of melding",
        text: "Wanneer wordt voor \(area.name) de vergunning aangevraagd of de bouwmelding gedaan? "
          + "Die dag bepaalt welk Bbl geldt (art. 8.3 Bbl).", owner: "projectleider"))
  }
}
